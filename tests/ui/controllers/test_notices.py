"""The notices of the session: the last crash, disks, repaired clips and a newer version."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.api.updates import Newest
from sora_desktop.core.problem import Category, Problem
from sora_desktop.engine.clip_folder import Repaired
from sora_desktop.ui.controllers import notices as controller
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.widgets.dialogs import MessageDialog
from sora_desktop.ui.window.notices import Rank
from tests.ui.controllers.parts import FakeNotifier, Spawner


@pytest.fixture
def notices(qapp: object) -> FakeNotifier:
    return FakeNotifier()


async def test_the_report_of_a_crash_is_shown_and_revealed(
    qtbot: QtBot, notices: FakeNotifier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    revealed: list[Path] = []
    monkeypatch.setattr(files_outside, "reveal", revealed.append)
    window, spawn, report = QWidget(), Spawner(), tmp_path / "crash.txt"
    qtbot.addWidget(window)
    report.write_text("it fell over", "utf-8")
    controller.report_crash(window, notices, spawn, report)
    notices.press("crash", "reveal")
    assert revealed == [report]
    notices.press("crash", "show")
    shown = spawn.names
    assert shown == ["show report"]
    window.show()
    await spawn.turn()
    (dialog,) = window.findChildren(MessageDialog)
    dialog.reject()
    await spawn.done()


@pytest.mark.parametrize(
    ("category", "words"),
    [
        (Category.DISK_FULL, "disk is full"),
        (Category.FOLDER_GONE, "isn't writable"),
        (Category.JOURNAL, "Another window of Sora Desktop"),
    ],
)
def test_a_library_that_is_only_shown(
    notices: FakeNotifier, category: Category, words: str
) -> None:
    looked: list[int] = []
    controller.report_read_only(
        notices, Problem(category=category), Path("/data"), lambda: looked.append(1)
    )
    notice = notices.notices[controller.READ_ONLY]
    assert words in notice.words
    assert str(Path("/data")) in notice.words
    assert not notice.closable
    notices.press(controller.READ_ONLY, "look")
    assert looked == [1]


def test_an_id_that_no_folder_takes_can_be_copied(notices: FakeNotifier) -> None:
    controller.report_unsaved_id(notices, "remote-7")
    assert notices.notices[controller.UNSAVED_ID].priority == Rank.RESCUE
    notices.press(controller.UNSAVED_ID, "copy")
    assert QGuiApplication.clipboard().text() == "remote-7"


@pytest.mark.parametrize(("gone", "words"), [(True, "isn't available"), (False, "disk full")])
def test_clips_that_wait_for_a_disk(qapp: object, gone: bool, words: str) -> None:
    notice = controller.waiting_clips(2, Path("/clips"), gone=gone)
    assert notice.text.startswith("2 paid clips")
    assert words in notice.words


def test_a_disk_that_was_silent_a_repair_and_a_version(
    notices: FakeNotifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString())
    )
    controller.report_silent(notices, Path("/data"), 12.0)
    assert "didn't respond for 0:12" in notices.notices["silent folder"].words
    full, away = Problem(category=Category.DISK_FULL), Problem(category=Category.FOLDER_GONE)
    controller.report_repaired(
        notices, Repaired(repaired=1, left=("a.mp4", "b"), problems=(full, away))
    )
    assert notices.notified[0].startswith("Repaired the Content Credentials of 1 clip")
    assert "First: a.mp4." in notices.notices["repair"].line
    assert notices.reported == [full], "a folder that is away is told elsewhere"
    controller.report_update(notices, Newest(version="9.1", page="https://example.com/9.1"))
    assert notices.notices["update"].text == "Sora Desktop 9.1 is available"
    notices.press("update", "open")
    assert opened == ["https://example.com/9.1"]
