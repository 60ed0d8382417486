"""The help: every page can be opened and read, and links lead where they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QDesktopServices, QPalette, QTextCursor, QTextFormat, QTextTable
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sora_desktop.ui.actions.action import Action, ActionRegistry, key_texts
from sora_desktop.ui.actions.declarations import (
    ListAction,
    ProjectAction,
    PromptAction,
    ShotAction,
    TakeAction,
    WindowAction,
)
from sora_desktop.ui.dialogs.help import HelpDialog, ShortcutSheet, help_pages
from sora_desktop.ui.player.commands import COMMANDS, COMPARE_COMMANDS


@pytest.fixture
def dialog(qtbot: QtBot) -> HelpDialog:
    made = HelpDialog()
    qtbot.addWidget(made)
    made.open()
    return made


def titles(dialog: HelpDialog) -> list[str]:
    return [dialog.picker.itemText(index) for index in range(dialog.picker.count())]


def test_every_page_can_be_read(dialog: HelpDialog) -> None:
    assert len(titles(dialog)) == len(help_pages()) > 5
    for title in titles(dialog):
        dialog.picker.setCurrentText(title)
        assert dialog.reader.toPlainText().startswith(title)
        assert dialog.reader.accessibleName() == title
        assert "](" not in dialog.reader.toPlainText()


def test_a_link_leads_to_its_page(dialog: HelpDialog) -> None:
    page = next(file for file in help_pages() if file.name == "money.md")
    dialog.reader.anchorClicked.emit(QUrl.fromLocalFile(str(page)))
    assert dialog.reader.toPlainText().startswith("Money")
    assert dialog.picker.currentText() == "Money"


def test_links_are_underlined(dialog: HelpDialog) -> None:
    cursor = dialog.reader.document().find("Getting started")
    assert cursor.charFormat().isAnchor()
    assert cursor.charFormat().fontUnderline()


def test_other_links_leave_the_program(dialog: HelpDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog.reader.anchorClicked.emit(QUrl("https://piapi.ai"))
    assert opened == [QUrl("https://piapi.ai")]
    assert dialog.reader.toPlainText().startswith("Help")


# A key as the pages write it, in words or in brackets; a single letter only where it is no word.
_KEY = re.compile(
    r"\b(?:(?:Ctrl|Shift|Alt)\+)+(?:[A-Z][a-z]+|[A-Z]|F\d)(?!\w)"
    r"|\bF\d{1,2}\b|\b(?:Space|Home|End|Del|Left|Right|Up|Down|Tab|Esc)\b"
    r"|(?<![\w*+])(?:[B-HJ-Z]|[AI](?= and [A-Z]\b)|(?<=\()[A0-9](?=\)))(?![\w'*+])"
)
_OF_THE_FIELD = frozenset({"Tab"})


def keys_of_actions() -> set[str]:
    kinds = (WindowAction, ProjectAction, PromptAction, ShotAction, TakeAction, ListAction)
    own = [each for kind in kinds for each in vars(kind).values() if isinstance(each, Action)]
    every = (*own, *COMMANDS.values(), *COMPARE_COMMANDS.values())
    return {key for action in every for key in key_texts(action.keys)}


@pytest.mark.parametrize("page", help_pages(), ids=lambda page: page.name)
def test_every_key_in_the_help_is_one_of_an_action(page: Path) -> None:
    text = re.sub(r"```.*?```|`[^`]*`", "", page.read_text("utf-8"), flags=re.DOTALL)
    named = set(_KEY.findall(text)) - _OF_THE_FIELD
    assert named <= keys_of_actions()
    lowered = text.lower()
    assert not re.search(r"\b(comma|period|arrow) keys?\b|\barrow\b", lowered), "name the keys"


def test_the_help_names_what_each_key_does() -> None:
    text = (help_pages()[0].with_name("getting-started.md")).read_text("utf-8")
    for key, does in (
        (PromptAction.OLDER.keys, "earlier prompts"),
        (COMMANDS["step_back"].keys, "one frame"),
        (COMMANDS["second_back"].keys, "one second"),
        (COMMANDS["export_frame"].keys, "saves the frame"),
        (TakeAction.CHOOSE.keys, "chosen take"),
        (TakeAction.BIN.keys.partition(";")[0], "bin"),
        (COMPARE_COMMANDS["keep_first"].keys, "Keep A"),
        (WindowAction.PALETTE.keys, "command palette"),
        (WindowAction.NEEDS.keys, "need you"),
        (WindowAction.VIEWER_ONLY.keys, "only the viewer"),
    ):
        said = re.escape(key)
        near = rf"(?<![\w+]){said}(?![\w+]).{{0,90}}{does}|{does}.{{0,60}}(?<![\w+]){said}(?![\w+])"
        assert re.search(near, text, re.DOTALL), (key, does)
    for subject in ("shot", "project", "chosen take", "palette", "need you", "bin", "Keep B"):
        assert subject in text


def test_a_damaged_installation_has_no_pages(tmp_path: Path) -> None:
    assert help_pages(tmp_path) == []
    (tmp_path / "index.md").write_text("# Help\n- [Gone](gone.md)\n")
    assert help_pages(tmp_path) == [tmp_path / "index.md"]


def test_the_sheet_of_shortcuts_opens_it(qtbot: QtBot) -> None:
    sheet = ShortcutSheet(ActionRegistry())
    qtbot.addWidget(sheet)
    sheet.open()
    help_button = next(b for b in sheet.findChildren(QPushButton) if b.text() == "Help")
    help_button.click()
    (opened,) = sheet.findChildren(HelpDialog)
    assert opened.isVisible()
    opened.close()


def test_links_take_the_color_of_another_theme(
    dialog: HelpDialog, qtbot: QtBot, qapp: QApplication
) -> None:
    def link() -> QColor:
        block = dialog.reader.document().begin()
        while block.isValid():
            part = block.begin()
            while not part.atEnd():
                shape = part.fragment().charFormat()
                if shape.isAnchor():
                    return shape.foreground().color()
                part += 1
            block = block.next()
        raise AssertionError("no link")

    before, other = qapp.palette(), QPalette(qapp.palette())
    other.setColor(QPalette.ColorRole.Link, QColor("#123456"))
    try:
        qapp.setPalette(other)
        qtbot.waitUntil(lambda: link() == QColor("#123456"))
    finally:
        qapp.setPalette(before)


def test_what_follows_a_list_keeps_a_distance_and_titles_their_size(dialog: HelpDialog) -> None:
    for title in titles(dialog):
        dialog.picker.setCurrentText(title)
        document = dialog.reader.document()
        block = document.begin()
        while block.next().isValid():
            after = block.next()
            table = isinstance(QTextCursor(after).currentTable(), QTextTable)
            if block.textList() is not None and after.textList() is None and not table:
                assert after.blockFormat().topMargin() >= 8, after.text()
            block = after
        words = document.begin().begin().fragment().charFormat()
        assert words.property(QTextFormat.Property.FontSizeAdjustment) <= 2
        assert document.documentMargin() >= 12
