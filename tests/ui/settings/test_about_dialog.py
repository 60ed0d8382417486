"""The About window: facts to copy, and every licence as text to read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from sora_desktop import __version__
from sora_desktop.ui.settings.about_dialog import (
    AboutDialog,
    facts,
    licence_files,
)
from sora_desktop.ui.window.frame import add_to_system_menu


def test_every_text_can_be_read(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    titles = [dialog.picker.itemText(index) for index in range(dialog.picker.count())]
    assert titles[0] == "Sora Desktop (MIT)"
    assert {"Qt and FFmpeg", "LGPL-3.0", "GPL-3.0", "LGPL-2.1", "MPL-2.0"} <= set(titles)
    seen = set()
    for index in range(dialog.picker.count()):
        dialog.picker.setCurrentIndex(index)
        seen.add(dialog.reader.toPlainText()[:200])
    assert len(seen) == dialog.picker.count()
    assert all(len(text.strip()) > 50 for text in seen)
    dialog.close()


def test_what_is_copied_says_the_version_and_nothing_of_the_person(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == facts() == dialog.facts.text()
    assert f"Sora Desktop {__version__}" in copied
    assert str(Path.home()) not in copied


def test_a_packaged_copy_shows_its_notices_after_its_own_licence(tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "licenses"
    folder.mkdir(parents=True)
    for name in ("Apache-2.0.txt", "THIRD_PARTY_NOTICES.txt", "LICENSE"):
        (folder / name).write_text(name)
    (tmp_path / "LICENSE").write_text("the same once more")
    names = [file.name for file in licence_files(folder)]
    assert names == ["LICENSE", "THIRD_PARTY_NOTICES.txt", "Apache-2.0.txt"]
    assert licence_files(tmp_path / "gone" / "gone" / "licenses") == []


def test_macos_has_it_in_the_programs_own_menu(qtbot: QtBot) -> None:
    frame = QMainWindow()
    qtbot.addWidget(frame)
    assert add_to_system_menu(frame, "linux") is None
    about = add_to_system_menu(frame, "darwin")
    assert about is not None
    assert about.menuRole() is QAction.MenuRole.AboutRole
    about.trigger()
    (dialog,) = frame.findChildren(AboutDialog)
    dialog.close()
