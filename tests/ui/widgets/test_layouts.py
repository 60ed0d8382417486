"""Rows that wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from sora_desktop.ui.widgets.layouts import FlowLayout


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
