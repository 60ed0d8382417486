"""Rows that wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.ui.widgets.layouts import FlowLayout, Lazy, Page, PagePlace


def test_rows_wrap_where_the_room_ends(qapp: QApplication) -> None:
    room = QWidget()
    row = FlowLayout(4, room)
    for _ in range(3):
        part = QWidget()
        part.setFixedSize(50, 20)
        row.addWidget(part)
    assert [row.heightForWidth(width) for width in (200, 110, 60)] == [20, 44, 68]
    assert row.sizeHint() == QSize(50, 20)
    assert row.expandingDirections() == Qt.Orientation(0)
    assert row.itemAt(5) is None
    assert row.takeAt(5) is None
    room.resize(110, 60)
    row.setGeometry(room.rect())
    last = row.itemAt(2)
    assert last is not None
    assert last.geometry().topLeft() == QPoint(0, 24)


class Sample(Page):
    """A page with one field."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def focus_first(self) -> None:
        self.field.setFocus()


def test_a_part_is_made_once_and_what_waits_is_done_with_it() -> None:
    made: list[str] = []
    seen: list[str] = []

    def make() -> str:
        made.append("made")
        return "the part"

    part = Lazy(make)
    part.when_made(seen.append)
    assert (part.made, made, seen) == (None, [], [])
    assert part.get() == part.get() == part.made == "the part"
    assert (made, seen) == (["made"], ["the part"])
    part.when_made(seen.append)
    assert seen == ["the part"] * 2


def test_what_is_told_of_before_nobody_needs_is_not_kept() -> None:
    seen: list[str] = []
    part = Lazy(lambda: "the part")
    part.if_made(seen.append)
    part.get()
    assert seen == []
    part.if_made(seen.append)
    assert seen == ["the part"]


def test_what_waits_may_ask_for_the_part_itself() -> None:
    seen: list[str] = []
    part = Lazy(lambda: "the part")
    part.when_made(lambda _: seen.append(part.get()))
    part.get()
    assert seen == ["the part"]


def test_the_place_of_a_page_is_empty_until_the_person_goes_there(qtbot: QtBot) -> None:
    content = Lazy(Sample)
    content = Lazy(Sample)
    place = PagePlace(content)
    qtbot.addWidget(place)
    told: list[bool] = []
    content.when_made(lambda page: page.shown_changed.connect(told.append))
    place.resize(300, 200)
    with qtbot.waitExposed(place):
        place.show()
    assert content.made is None
    place.prepare()
    place.shown_changed.emit(True)
    place.shown_changed.emit(False)
    assert told == [True, False]
    place.focus_first()
    assert place.focusWidget() is content.get().field
    qtbot.waitUntil(lambda: content.get().size() == place.size())
