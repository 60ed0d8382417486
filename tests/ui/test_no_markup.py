"""Words of others (prompts of an account, of a recipe, of a shared template) are never markup: of a
picture in it Qt would load the file, and with a Windows share's name tell it who asks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sora_desktop.core.take import TakeState
from sora_desktop.ui.details.take_details import TakeDetails
from sora_desktop.ui.dialogs.account import AccountDialog
from sora_desktop.ui.takes.filter_panel import FilterChips
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.annotations import TagEditor
from sora_desktop.ui.widgets.pick_popup import PickModel
from sora_desktop.ui.window.notices import Notice, NoticeBoard, Rank
from sora_desktop.ui.window.top_bar import TopBar
from tests.ui.dialogs.test_account import line
from tests.ui.samples import sample_take

EVIL = 'a boat <img src="//evil/share/x.png">'
HARMLESS = "&lt;img src="


@pytest.fixture
def theme() -> Theme:
    return Theme(Mode.DARK)


def test_the_tips_of_prompts(qtbot: QtBot, theme: Theme) -> None:
    model = PickModel()
    model.set_texts([EVIL, "a & b"], str)
    tips = [model.index(row).data(Qt.ItemDataRole.ToolTipRole) for row in range(2)]
    assert HARMLESS in tips[0]
    assert tips[1] == "a & b"
    dialog = AccountDialog(sample_take(TakeState.UNCONFIRMED), theme, lambda entry: entry.model)
    qtbot.addWidget(dialog)
    dialog.show_lines([line(prompt=EVIL)], whole=True)
    cells = [dialog.table.item(0, column) for column in range(dialog.table.columnCount())]
    found = [cell.toolTip() for cell in cells if cell is not None and cell.toolTip()]
    assert found
    assert all(HARMLESS in tip for tip in found)


def test_the_tips_of_chips_and_of_the_line(qtbot: QtBot, theme: Theme) -> None:
    board = NoticeBoard()
    chips, tags, bar = FilterChips(theme), TagEditor(theme), TopBar(theme, board)
    for made in (chips, tags, bar):
        qtbot.addWidget(made)
    chips.show_text([("ratio", EVIL)])
    tags.show_tags([EVIL])
    bar.set_balance(None, EVIL)
    bar.set_badge("Demo", EVIL)
    board.show_notice(Notice(key="evil", text=EVIL, priority=Rank.PROBLEM))
    buttons = [*chips.findChildren(QPushButton), *tags.findChildren(QPushButton)]
    found = [each.toolTip() for each in buttons if "img" in each.toolTip()]
    assert len(found) == 2
    assert all(
        HARMLESS in tip
        for tip in (*found, *(each.toolTip() for each in (bar.balance, bar.badge, bar.attention)))
    )


def test_the_settings_of_a_take(qtbot: QtBot, theme: Theme) -> None:
    """What a recipe says of its shape is a word like any other."""
    info, take = TakeDetails(theme), sample_take(TakeState.READY)
    qtbot.addWidget(info)
    evil = replace(take, request=take.request.choosing(aspect_ratio=EVIL, resolution=EVIL))
    info.show_take(evil, EVIL)
    found = [each for each in info.findChildren(QLabel) if "img" in each.text()]
    assert found
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in found)
