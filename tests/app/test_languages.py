"""Every language in the real window: nothing is left in English, and nothing is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRect, QSize, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from sora_desktop.core.clips.clip_names import USUAL_PATTERN
from sora_desktop.core.exports.formats import Format
from sora_desktop.core.ledger import Spending
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import FIRST_PROJECT
from sora_desktop.core.take import Take, TakeState
from sora_desktop.store.credentials import KeyPlace, KeyStatus
from sora_desktop.store.settings import Settings
from sora_desktop.ui.actions.messages import problem_message
from sora_desktop.ui.compose.dialogs import EditQueuedDialog, SplitShotDialog
from sora_desktop.ui.controllers.background import LeavingDialog
from sora_desktop.ui.dialogs.account import AccountDialog
from sora_desktop.ui.dialogs.export import ExportDialog
from sora_desktop.ui.dialogs.help import HelpDialog, ShortcutSheet, help_pages
from sora_desktop.ui.dialogs.import_shots import ImportShotsDialog
from sora_desktop.ui.player.compare.view import CompareBar
from sora_desktop.ui.player.cut.view import CutView
from sora_desktop.ui.settings.dialog import AboutDialog, DiagnosticsDialog, SettingsDialog
from sora_desktop.ui.takes.filter_panel import FilterState, When
from sora_desktop.ui.takes.query import StateFilter
from sora_desktop.ui.takes.rows import Kind
from sora_desktop.ui.theme.languages import LANGUAGES, translators
from sora_desktop.ui.widgets.annotations import TagDialog
from sora_desktop.ui.widgets.dialogs import MessageDialog, MessageText
from sora_desktop.ui.widgets.geometry import View
from sora_desktop.ui.widgets.naming import RenameDialog
from tests.app.driver import Launcher
from tests.app.text_fit import misfits, texts
from tests.ui.samples import dollars
from tests.ui.take_source import numbered
from texts import texts_of

ROOT = Path(__file__).resolve().parents[2]
SMALLEST = (960, 600)
# The narrowest panel of the usual layout.
NARROW = 336
_KEYS = r"((Ctrl|Alt|Shift|Meta)\+)*(Esc|Space|Left|Right|Home|End|Return|Up|Down|Del|Tab|F\d+|\S)"
# The pages of the help are written in English alone.
HELP = [page.read_text("utf-8").partition("\n")[0].lstrip("# ") for page in help_pages()]
# What is the same in every language: names, figures, keys, and what a person wrote.
SAME = re.compile(
    r"Sora Desktop( \d(.|\n)*)?|[A-Z]+[a-z]*-\d\.\d|sora|\d+p|https?://\S*|/clips|Python"
    r"|Sora 2( Pro)?|(Kling|Veo|Seedance|Wan|Hailuo|MiniMax) .*"
    r"|Take number \d+|remote-\d+|[0-9a-f]{32}|\d+/\d+/\d+ .*|PIAPI_API_KEY"
    r"|[\d$.,:\s\u00d7=+s%~()]+|FCPXML 1\.10|OpenTimelineIO|EDL \(CMX 3600\)|Film|A kite\..*"
    rf"|{'|'.join(re.escape(name) for name in (*LANGUAGES.values(), *HELP))}|{_KEYS}(, {_KEYS})*"
)


class Brackets(QTranslator):
    """A language in which every text is put in brackets, so that one that was left out is seen;
    `asked` are the texts that it was asked for, with their contexts, but for Qt's own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        """It has a word for everything."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The text in brackets."""
        if not context.startswith("Q"):
            self.asked.add((context, text))
        return f"\u27e6{text}\u27e7".replace("%n", str(n))


@contextmanager
def spoken(found: list[QTranslator], locale: str) -> Iterator[None]:
    """What is built in the block speaks the language."""
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    for translator in found:
        QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        for translator in found:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(before)


def takes() -> list[Take]:
    """A take in each state, and failed in each way that a take can."""
    takes = [numbered(n, state) for n, state in enumerate(TakeState)]
    failed = numbered(50, TakeState.FAILED)
    for n, category in enumerate(Category, start=50):
        error = Problem(category=category)
        takes.append(replace(failed, id=numbered(n).id, number=n, last_error=error))
    return takes


class Stage:
    """The window and every dialog, one after the other, in the language in force."""

    def __init__(self, launcher: Launcher) -> None:
        program = launcher.program(data_dir=launcher.folder / "model")
        program.build()
        assert program.window is not None
        assert program.opened is not None
        self.launcher, self.program, self.window = launcher, program, program.window
        launcher.windows.append(self.window)
        self.window.frame.resize(*SMALLEST)
        assert self.window.frame.size() == QSize(*SMALLEST)
        self.store = program.opened.store

    def scenes(self) -> Iterator[tuple[str, QWidget]]:
        """What is shown, each named."""
        yield from self._desk()
        yield from self._takes()
        yield from self._list()
        yield from self._shot_list()
        yield from self._spending()
        yield from self._settings()
        for dialog in self._dialogs():
            yield type(dialog).__name__, self._opened(dialog)
            dialog.done(0)
        self.window.show_workspace(False)
        yield "first start", self._settled(self.window.welcome)

    def rows(self) -> Iterator[str]:
        """What a line of the narrowest panel cuts off that must be read: what to do, and money."""
        delegate, panel = self.window.takes.delegate, self.window.takes.panel
        for row in range(panel.rowCount()):
            found = panel.row_at(row)
            if found.kind is not Kind.PROBLEM:
                continue
            take = panel.take_at(row)
            assert take is not None
            words = delegate.words
            area = QRect(0, 0, NARROW, 40)
            box, label = delegate.lines.button_in(area, words.button(found))
            look = delegate.look
            if look.small_strong.width(label) > box.width() - 16:
                yield f"button of {take.state}: {label}"
            said = words.problem(found)
            if look.small.width(said.detail) > box.left() - 24 and str(take.cost) in said.detail:
                yield f"{take.state}: {said.detail}"

    def close(self) -> None:
        """Lets go of the files."""
        self.program.release()
        self.window.put_away()

    def _desk(self) -> Iterator[tuple[str, QWidget]]:
        yield "empty", self._settled(self.window.frame)
        bar = self.window.top
        spent = Spending(
            today=dollars("1234.56"),
            month=dollars("12345.67"),
            unconfirmed=dollars("11.52"),
            daily_budget=dollars("2000"),
            monthly_budget=None,
        )
        bar.set_spending(spent)
        bar.set_balance(dollars("1234.56"))
        while self.store.read_on():
            pass
        self.store.add(takes())
        self.window.takes.select_first()
        yield "busy", self._settled(self.window.frame)

    def _takes(self) -> Iterator[tuple[str, QWidget]]:
        workspace = self.window.workspace
        workspace.arrange(replace(workspace.chosen, details=True))
        for take in takes():
            name = self.window.facts.model_name(take.request.model_id)
            self.window.info.show_take(take, name)
            yield f"{take.state} {take.number}", self._settled(self.window.info)
            if take.last_error is not None:
                message = problem_message(take.last_error, take, self.window.catalogue)
                self.window.player.show_text(message.headline, message.next_step)
                yield f"told {take.last_error.category}", self._settled(self.window.player)
        workspace.arrange(replace(workspace.chosen, details=False))

    def _settings(self) -> Iterator[tuple[str, QWidget]]:
        dialog = SettingsDialog(
            Settings(),
            KeyStatus(KeyPlace.KEYCHAIN, "Secret Service"),
            self.program.theme,
            default_folder=Path("/clips"),
            free_space=lambda _path: 182 * 10**9,
            default_url="https://api.piapi.ai",
            registry=self.window.registry,
            parent=self.window,
        )
        self._opened(dialog)
        for page in dialog.pages:
            dialog.show_page(page)
            yield f"settings: {page.title}", self._settled(dialog)
        dialog.done(0)

    def _list(self) -> Iterator[tuple[str, QWidget]]:
        """The list with everything open that stands around it."""
        takes_of, header = self.window.takes, self.window.takes.header
        yield "list", self._settled(takes_of)
        header.filter.click()
        yield "filters", self._settled(takes_of)
        header.choose(FilterState(state=StateFilter.FAILED, when=When.BETWEEN, starred=True))
        yield "filtered", self._settled(takes_of)
        header.clear_filters()
        takes_of.selection_bar.get().show_text(takes()[:12])
        header.panel.bin.click()
        yield "bin", self._settled(takes_of)
        header.panel.bin.click()
        bar = self.window.player.findChild(CompareBar)
        assert bar is not None
        bar.show()
        yield "compare", self._settled(self.window.player)
        bar.hide()

    def _shot_list(self) -> Iterator[tuple[str, QWidget]]:
        """The page of the shot list, empty and with shots of every kind."""
        page = self.window.shots
        self.window.show_view(View.SHOT_LIST)
        view = CutView(self.program.theme)
        page.use_cut(view)
        yield "empty shot list", self._settled(page)
        page.model.show_project(FIRST_PROJECT)
        yield "shot list", self._settled(page)
        page.count.setValue(4)
        for count in (1, 2):
            page.table.go_to([row.id for row in page.model.rows[:count]])
            yield f"{count} shots selected", self._settled(page)
        self.window.show_view(View.TAKES)

    def _spending(self) -> Iterator[tuple[str, QWidget]]:
        """The page of spending, with each of its tables."""
        page = self.window.spending
        self.window.show_view(View.SPENDING)
        for segment in page.tabs.segments:
            segment.click()
            yield f"spending {segment.choice.value}", self._settled(page)
        self.window.show_view(View.TAKES)

    def _dialogs(self) -> Iterator[QDialog]:
        window, theme, take = self.window, self.program.theme, numbered(1)
        words = QCoreApplication.translate("TakeText", "no reason given")
        yield DiagnosticsDialog("Python", window)
        yield AboutDialog(window)
        yield LeavingDialog(12, tray=True, parent=window)
        yield LeavingDialog(12, tray=False, parent=window)
        yield ExportDialog(12, tuple(Format), window, cut=True)
        yield ImportShotsDialog("Film", theme, {}, window)
        yield SplitShotDialog("A kite. A boat.", window)
        yield EditQueuedDialog("A kite. A boat.", window)
        yield TagDialog(theme, 12, ("a",), ("b",), (), window)
        yield RenameDialog([take], USUAL_PATTERN, window)
        yield ShortcutSheet(window.registry, window)
        yield HelpDialog(window)
        yield AccountDialog(take, theme, lambda _entry: "Sora 2", parent=window)
        message = MessageText(
            title=words, body=words, accept=words, consent=words, details="Python"
        )
        yield MessageDialog(message, danger=True, parent=window)

    def _opened(self, dialog: QDialog) -> QDialog:
        dialog.open()
        self._settled(dialog)
        return dialog

    def _settled(self, widget: QWidget) -> QWidget:
        for _round in range(3):
            self.launcher.qt.processEvents()
        return widget


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_fits_its_control(code: str, launcher: Launcher, qapp: QApplication) -> None:
    with spoken(translators(code, qapp), code):
        stage = Stage(launcher)
        found = {flaw: name for name, scene in stage.scenes() for flaw in misfits(scene)}
        found |= dict.fromkeys(stage.rows(), "list")
        stage.close()
    assert not found, "\n" + "\n".join(f"{name}: {flaw}" for flaw, name in found.items())


def known() -> set[tuple[str, str]]:
    """The texts that the translation files have, by context."""
    return {(text.context, text.source) for text in texts_of(ROOT)}


def test_no_text_stays_in_english(launcher: Launcher, qapp: QApplication) -> None:
    brackets = Brackets(qapp)
    with spoken([brackets], "en_US"):
        stage = Stage(launcher)
        found = {
            text: f"{name}: {where}"
            for name, scene in stage.scenes()
            for text, where in texts(scene).items()
            if "\u27e6" not in text and any(letter.isalpha() for letter in text)
            if not SAME.fullmatch(text)
        }
        stage.close()
    assert not found, "\n" + "\n".join(f"{text!r}: {place}" for text, place in found.items())
    # PySide asks for a text in the context of each class above its own too, until one has it.
    texts_alone = {source for _context, source in known()}
    assert {text for _context, text in brackets.asked} <= texts_alone
