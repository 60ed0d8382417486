"""Reads the texts of a window, and finds those that do not fit the control they stand in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

_WRAP = int(Qt.TextFlag.TextWordWrap)
# A combo box keeps this between its text and its edge, which the style does not count.
_COMBO_PAD = 4


def texts(root: QWidget) -> dict[str, str]:
    """Every text that a person can see or hear under `root`, with the name of its control."""
    found = {}
    for widget in (root, *root.findChildren(QWidget)):
        said = [widget.windowTitle(), widget.toolTip()]
        said += [widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            said.append(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            said += [widget.itemText(index) for index in range(widget.count())]
        elif isinstance(widget, QListWidget):
            said += [widget.item(index).text() for index in range(widget.count())]
        elif isinstance(widget, QAbstractSpinBox):
            said += [widget.specialValueText()]
        said += [action.text() for action in widget.actions()]
        found.update({text: _name(widget) for text in said if text})
    return found


def misfits(root: QWidget) -> list[str]:
    """A line for each visible control under `root` whose text is cut off or elided."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisibleTo(root):
            found += [f"{_name(widget)}: {flaw}" for flaw in _flaws(widget)]
    return found


def _flaws(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _of_label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text() and not _only_icon(widget):
        yield from _short(widget.sizeHint().width(), widget.width(), widget.text())
    elif isinstance(widget, QComboBox):
        yield from _of_combo(widget)
    elif isinstance(widget, QLineEdit):
        room = widget.width() - widget.textMargins().left() - widget.textMargins().right() - 14
        text = widget.placeholderText() if not widget.text() else ""
        yield from _short(_width(widget, text), room, text)
    elif isinstance(widget, QListWidget):
        room = widget.viewport().width()
        yield from _short(widget.sizeHintForColumn(0), room, "the widest item")
    elif isinstance(widget, QScrollArea):
        inside = widget.widget()
        least = inside.minimumSizeHint().width() if inside is not None else 0
        yield from _short(least, widget.viewport().width(), "what scrolls")
    elif isinstance(widget, QHeaderView):
        yield from _of_header(widget)


def _of_label(label: QLabel) -> Iterator[str]:
    text, box = label.text(), label.contentsRect()
    if not text or not label.pixmap().isNull():
        return
    if not label.wordWrap():
        yield from _short(_width(label, text), box.width(), text)
        return
    longest = max(text.split(), key=lambda word: _width(label, word), default="")
    if _width(label, longest) > box.width() and longest.isascii():
        yield f"the word {longest!r} is wider than {box.width()}"
    metrics = QFontMetrics(label.font())
    needed = metrics.boundingRect(QRect(0, 0, box.width(), 10_000), _WRAP, text).height()
    if needed > box.height() + metrics.descent():
        yield f"{text!r} needs a height of {needed}, has {box.height()}"


def _of_combo(combo: QComboBox) -> Iterator[str]:
    if combo.currentText() and combo.currentText() in combo.toolTip():
        return  # What is cut off on the control is whole in its tool tip.
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo)
    # A chip is as wide as what is chosen; its list has a width of its own.
    chip = bool(combo.property("chip"))
    items = [combo.itemText(index) for index in range(combo.count())]
    for text in [combo.currentText()] if chip else items:
        yield from _short(_width(combo, text), room.width() + _COMBO_PAD, text)


def _of_header(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(header.model().headerData(section, header.orientation()) or "")
        yield from _short(_width(header, text), header.sectionSize(section), text)


def _only_icon(button: QAbstractButton) -> bool:
    style = Qt.ToolButtonStyle.ToolButtonIconOnly
    drawn = not button.icon().isNull()
    return isinstance(button, QToolButton) and drawn and button.toolButtonStyle() is style


def _width(widget: QWidget, text: str) -> int:
    return max(
        (widget.fontMetrics().horizontalAdvance(line) for line in text.split("\n")), default=0
    )


def _short(needed: int, has: int, text: str) -> Iterator[str]:
    if needed > has:
        yield f"{text!r} needs {needed}, has {has}"


def _name(widget: QWidget) -> str:
    chain: list[str] = []
    each: QWidget | None = widget
    while each is not None and len(chain) < 3:
        chain.append(each.objectName() or type(each).__name__)
        each = each.parentWidget()
    return " < ".join(chain)
