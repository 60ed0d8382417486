"""The canary key by every way into the whole program: first start, settings, environment."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from sora_desktop.app import session
from sora_desktop.simulator import NAMED, Call, Fault, Simulator
from sora_desktop.store.credentials import Credentials
from sora_desktop.store.folders import AppFolders
from sora_desktop.store.keychain import Keychain
from sora_desktop.ui.controllers.settings import diagnostics
from sora_desktop.ui.settings.dialog import SettingsDialog
from tests.app.driver import AppDriver, Launcher, SampleRenderer, until
from tests.conftest import LogWatch
from tests.secrets.canary import CANARY, Search
from tests.store.keychains import HungKeychain, MemoryKeychain, RaisingKeychain, found

pytestmark = pytest.mark.no_qt_log

# The canary, spoilt: each is refused, and none may be repeated by the words that refuse it.
BAD = {
    "newline": f"{CANARY[:20]}\n{CANARY[20:]}",
    "carriage return": f"{CANARY[:20]}\r{CANARY[20:]}",
    "space": f"{CANARY[:20]} {CANARY[20:]}",
    "nbsp": f"{CANARY[:20]}\N{NO-BREAK SPACE}{CANARY[20:]}",
    "nul": f"{CANARY[:20]}\0{CANARY[20:]}",
    "emoji": f"{CANARY}\N{KEY}",
    "quoted": f'"{CANARY}"',
    "five kilobytes": CANARY * 128,
    "short": CANARY[:12],
}
ECHO = Fault(status=401, body={"code": 401, "message": f"no account has {CANARY[:14]} {CANARY}"})


@pytest.fixture
def canary_launcher(launcher: Launcher, capfd: pytest.CaptureFixture[str]) -> Iterator[Launcher]:
    """A launcher whose service takes the canary alone, and whose clipboard is empty."""
    simulator = Simulator(
        launcher.folder / "service2",
        SampleRenderer(),
        clock=launcher.clock,
        key=CANARY,
        seed=7,
        speed=10.0,
    )
    QGuiApplication.clipboard().clear()
    launcher.key = None
    with simulator:
        yield replace(launcher, simulator=simulator)


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> Callable[[Keychain | None], None]:
    """Puts a keychain in the place of the system's."""

    def use(kind: Keychain | None) -> None:
        monkeypatch.setattr(session, "Credentials", partial(Credentials, lambda: found(kind)))

    return use


def look(search: Search, app: AppDriver) -> None:
    """Looks through what is there while the program runs."""
    search.look_at_windows()
    running, folders = app.running, app.running.opened.folders
    text = diagnostics(
        running.engine,
        running.credentials,
        clips=running.opened.clips.folder,
        data=folders.data,
        logs=folders.logs,
    )
    search.look("diagnostics", text)
    for name in ("program", "running", "settings", "credentials"):
        search.look(name, repr(getattr(app, name, None) or getattr(app.running, name)))
    search.look("arguments", repr(app.program.arguments))
    search.look("environment", repr(dict(os.environ)))


def look_after(search: Search, launcher: Launcher, said: str, log: LogWatch) -> None:
    """Looks through what is left behind."""
    search.look_at_files(launcher.data)
    search.look("terminal", said)
    for record in log.records:
        search.look(record.name, f"{record.getMessage()} {record.exc_text}")
    for visit in launcher.simulator.record.received():
        headers = {k: v for k, v in visit.headers.items() if k != "x-api-key"}
        search.look(f"request {visit.path}", f"{visit.path} {visit.query} {headers}")
        search.look(f"body {visit.path}", visit.body)
    assert not launcher.simulator.record.key_seen_by_file_host
    assert search.looked > 200
    assert search.found == {}


@pytest.mark.parametrize("kind", ["memory", "none", "raising", "hung"])
def test_the_first_start(
    canary_launcher: Launcher,
    keychain: Callable[[Keychain | None], None],
    kind: str,
    capfd: pytest.CaptureFixture[str],
    expected_log: LogWatch,
) -> None:
    hung = HungKeychain()
    store: dict[str, Keychain | None] = {
        "memory": MemoryKeychain(),
        "none": None,
        "raising": RaisingKeychain(OSError(f"could not keep {CANARY}")),
        "hung": hung,
    }
    keychain(store[kind])
    search = Search()

    async def walk(app: AppDriver) -> None:
        page = app.window.welcome
        for text in (*BAD.values(), CANARY, f"  {CANARY}\n"):
            refuse = text.strip() == CANARY and app.simulator.script.waiting(Call.ACCOUNT) == 0
            if refuse and text == CANARY:
                app.simulator.script.add(Call.ACCOUNT, ECHO)
            page.key.setText(text)
            # Masked on its way, too.
            search.look_at_windows()
            page.check.click()
            await until(lambda: page.check.isEnabled() or not page.start.isHidden())
            look(search, app)
        await until(lambda: not page.start.isHidden(), "a yes")
        page.start.click()
        await app.made()
        page.key.selectAll()
        page.key.copy()
        look(search, app)

    try:
        assert canary_launcher.run(walk) == 0
    finally:
        hung.go.set()
    look_after(search, canary_launcher, "".join(capfd.readouterr()), expected_log)


def test_the_settings(
    canary_launcher: Launcher,
    keychain: Callable[[Keychain | None], None],
    capfd: pytest.CaptureFixture[str],
    expected_log: LogWatch,
) -> None:
    keychain(MemoryKeychain())
    search = Search()

    async def walk(app: AppDriver) -> None:
        app.window.settings_wanted.emit()
        dialog = await app.dialog(SettingsDialog)
        page, edit = dialog.account, dialog.account.field.edit
        for press in (page.check, page.use):
            for text in (*BAD.values(), CANARY, CANARY):
                if press is page.check and not app.simulator.script.waiting(Call.ACCOUNT):
                    app.simulator.script.add(Call.ACCOUNT, ECHO)
                edit.setText(text)
                press.click()
                await until(lambda: True)
                look(search, app)
        await until(lambda: app.running.credentials.key is not None, "the key")
        # What was typed does not come back by undo, also not when the field is shown.
        edit.setEchoMode(QLineEdit.EchoMode.Normal)
        QTest.keySequence(edit, QKeySequence(QKeySequence.StandardKey.Undo))
        edit.selectAll()
        edit.copy()
        look(search, app)
        dialog.network.secret.setText(CANARY)
        dialog.field("webhook_endpoint").show("https://example.com/hook")
        dialog.save.click()
        await until(lambda: app.running.credentials.webhook_secret is not None)
        app.window.show_workspace(True)
        await app.made()
        look(search, app)

    assert canary_launcher.run(walk) == 0
    # The one place where the webhook's secret goes is the body of a create.
    creates = canary_launcher.simulator.record.received(Call.CREATE)
    assert [CANARY[:6].encode() in visit.body for visit in creates] == [True]
    canary_launcher.simulator.record.clear()
    look_after(search, canary_launcher, "".join(capfd.readouterr()), expected_log)


def test_the_environment_and_every_fault(
    canary_launcher: Launcher, capfd: pytest.CaptureFixture[str], expected_log: LogWatch
) -> None:
    search = Search()

    async def walk(app: AppDriver) -> None:
        for name in ("401", "lost", "html", "500", "dropped", "402"):
            app.simulator.script.add(Call.CREATE, NAMED[name])
            app.simulator.script.add(Call.READ, ECHO)
            await until(lambda: app.running.credentials.key is not None, "the key")
            app.generate(f"boat {name}")
            await until(lambda: app.takes, "a take")
            look(search, app)
        app.program.report_bug("a test")
        logging.getLogger("sora_desktop").error(
            "%s", CANARY, exc_info=ValueError(f"an error of ours with {CANARY} and {CANARY[5:15]}")
        )
        look(search, app)

    with expected_log("\\*\\*\\*", level=logging.ERROR):
        assert canary_launcher.run(walk, environment_key=CANARY) == 0
    assert list(AppFolders.under(canary_launcher.data).crash_reports.iterdir())
    look_after(search, canary_launcher, "".join(capfd.readouterr()), expected_log)


@pytest.mark.parametrize("name", sorted(BAD))
def test_a_bad_key_of_the_environment(
    canary_launcher: Launcher, name: str, capfd: pytest.CaptureFixture[str], expected_log: LogWatch
) -> None:
    search = Search()

    async def walk(app: AppDriver) -> None:
        await until(lambda: app.running.credentials.status.problem, "what is wrong with it")
        app.window.settings_wanted.emit()
        await app.dialog(SettingsDialog)
        look(search, app)

    assert canary_launcher.run(walk, environment_key=BAD[name]) == 0
    assert canary_launcher.simulator.record.received() == []
    look_after(search, canary_launcher, "".join(capfd.readouterr()), expected_log)
