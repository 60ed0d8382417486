"""The windows of the program: one at the start, and whoever types at once writes the prompt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.theme.theme import Mode
from sora_desktop.ui.window.frame import WindowFrame
from tests.app.driver import AppDriver, Launcher, until
from tests.app.real_input import program
from tests.app.screen import wait_for

pytestmark = pytest.mark.no_qt_log


class Shown(QObject):
    """Which widgets came on the screen as windows of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes them."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.append(type(watched).__name__)
        return False


@contextmanager
def windows(qt: QApplication) -> Iterator[list[str]]:
    """The windows that come meanwhile."""
    shown = Shown()
    qt.installEventFilter(shown)
    yield shown.kinds
    qt.removeEventFilter(shown)


def test_there_is_one_window_whatever_is_chosen(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        window = app.window
        composer = window.composer
        for mode in (Mode.LIGHT, Mode.DARK):
            window.theme.set_mode(mode)
        for model in window.catalogue.offered:
            composer.set_request(replace(composer.request(), model_id=model.id))
        composer.draft = "a {blank}"
        composer.draft = ""
        window.show_workspace(False)
        window.show_workspace(True)
        await app.made("a boat")
        app.generate("a boat [fail]")
        await until(lambda: app.last.last_error is not None, "a failed take")
        app.act(TakeAction.REUSE)
        app.window.takes.header.look.toggle()
        app.window.takes.clear_query()
        assert shown == [WindowFrame.__name__]
        window.settings_wanted.emit()
        (await app.dialog(SettingsDialog)).reject()
        assert shown == [WindowFrame.__name__, SettingsDialog.__name__]

    with windows(launcher.qt) as shown:
        launcher.run(walk)


@pytest.mark.parametrize("again", [False, True], ids=["the first start", "the next start"])
def test_whoever_types_at_once_writes_the_prompt(tmp_path: Path, again: bool) -> None:
    if again:
        with program(tmp_path) as user:
            wait_for(lambda: user.ask("focused") == "promptEdit", "the prompt to have the focus")
    with program(tmp_path, typed="a kite over dunes") as user:
        wait_for(lambda: user.ask("text", "promptEdit") == "a kite over dunes", "what was typed")
        assert user.ask("focused") == "promptEdit"
