"""The command palette: what is found, and that everything is done by keys, with the focus back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.ui.widgets.palette import CommandPalette, Entry, Group, key_caps, rank
from tests.ui.take_source import dark_theme

Key = Qt.Key


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("cop", "Copy prompt"),
        ("prompt copy", "Copy prompt"),
        ("cp", "Copy prompt"),
        ("copr", "Copy prompt"),
        ("ompt", "Copy prompt"),
        ("CAFE", "Café at night"),
        ("", "Anything"),
        ("budget", "Daily limit"),
        ("漫画", "新しい漫画"),
    ],
)
def test_what_is_found(wanted: str, text: str) -> None:
    assert rank(wanted, text, also="Budget, spending") is not None


@pytest.mark.parametrize(
    ("wanted", "text", "also"),
    [
        ("x", "Copy prompt", ""),
        ("pc", "Copy prompt", ""),
        ("copy film", "Copy prompt", ""),
        ("move", "Use Kling 3.0", "Kling People and movement, 3 to 15 s"),
        ("move", "Mark it out, video editor", ""),
        ("cut", "Show shortcuts", ""),
        ("cp", "Copy the prompt", ""),
    ],
)
def test_what_is_not_found(wanted: str, text: str, also: str) -> None:
    assert rank(wanted, text, also) is None


def test_a_beginning_is_worth_more_than_letters_somewhere() -> None:
    texts = ("Copy prompt", "Task copy", "Microcopy", "Cut out pale yellow")
    values = [rank("copy", text) for text in texts]
    assert values == sorted(values, key=lambda value: -(value or 0))
    assert len(set(values)) == len(values)


def test_keys_are_shown_cap_by_cap() -> None:
    assert key_caps("Ctrl+Shift+C; F5") == ["Ctrl", "Shift", "C"]
    assert key_caps("Ctrl++") == ["Ctrl", "+"]
    assert key_caps("") == []


class Window:
    """A window with a field that has the focus, and a palette over it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.ran: list[str] = []
        self.widget = QWidget()
        self.widget.resize(960, 600)
        self.field = QLineEdit()
        QVBoxLayout(self.widget).addWidget(self.field)
        self.palette = CommandPalette(dark_theme(), self.widget)
        qtbot.addWidget(self.widget)
        with qtbot.waitActive(self.widget):
            self.widget.show()
            self.widget.activateWindow()
        self.field.setFocus()

    def entry(self, text: str, group: Group = Group.ACTIONS, **more: object) -> Entry:
        """An entry that notes its run."""
        whole = {"id": text, "group": group, "text": text, "run": lambda: self.ran.append(text)}
        return Entry(**(whole | more))  # type: ignore[arg-type]

    def open(self, *recent: str) -> None:
        """Opens the palette with some entries."""
        entries = [
            self.entry("Copy prompt", keys="Ctrl+Shift+C"),
            self.entry("Compare with another take"),
            self.entry("Generate", detail="$1.92", goes=True),
            self.entry("Use Sora 2", Group.MODELS),
            self.entry("Confirm any batch above", Group.SETTINGS, detail="$5.00"),
        ]
        takes = lambda text: [self.entry(f"Take with {text}", Group.TAKES)]  # noqa: E731
        self.palette.open_with(entries, takes, recent)

    def shown(self) -> list[str]:
        """The texts of what is shown."""
        return [entry.text for entry in self.palette.shown()]

    def press(self, key: Qt.Key) -> None:
        """Presses a key in the field of the palette."""
        QTest.keyClick(self.palette.field, key)

    def write(self, text: str) -> None:
        """Writes into the field."""
        QTest.keyClicks(self.palette.field, text)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window(qtbot)
    yield made
    made.palette.close_palette()


def test_the_field_has_the_focus_and_escape_gives_it_back(window: Window) -> None:
    window.open()
    assert window.palette.geometry() == window.widget.rect()
    assert window.palette.field.hasFocus()
    window.press(Key.Key_Tab)
    assert window.palette.field.hasFocus()
    window.press(Key.Key_Escape)
    assert not window.palette.is_open
    assert window.field.hasFocus()
    assert window.ran == []


def test_a_press_beside_the_card_closes_it(window: Window) -> None:
    window.open()
    QTest.mouseClick(window.palette, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not window.palette.is_open


def test_what_was_used_last_stands_first(window: Window) -> None:
    window.open("Use Sora 2", "gone", "Generate")
    assert window.shown()[:3] == ["Use Sora 2", "Generate", "Copy prompt"]
    assert window.palette.shown()[0].group is Group.RECENT
    window.write("sora")
    assert window.shown() == ["Use Sora 2", "Take with sora"]


def test_what_removes_something_never_comes_first(window: Window) -> None:
    """Return may follow the first letters at once, even right after that entry was used."""
    entries = [
        window.entry("Move to bin", removes=True),
        window.entry("Open bin"),
        window.entry("Binary setting", Group.SETTINGS),
    ]
    window.palette.open_with(entries, lambda _text: [], ["Move to bin"])
    window.write("bin")
    assert window.shown() == ["Open bin", "Move to bin", "Binary setting"]
    window.press(Key.Key_Return)
    assert window.ran == ["Open bin"]


def test_what_only_it_can_mean_is_chosen_though_it_removes_something(window: Window) -> None:
    window.palette.open_with([window.entry("Move to bin", removes=True)], lambda _text: [], [])
    window.write("move to b")
    window.press(Key.Key_Return)
    assert window.ran == ["Move to bin"]


def test_another_group_is_chosen_before_what_removes_something(window: Window) -> None:
    entries = [window.entry("Move to bin", removes=True)]
    takes = [window.entry("A bin in the rain", Group.TAKES)]
    window.palette.open_with(entries, lambda _text: takes, [])
    window.write("bin")
    window.press(Key.Key_Return)
    assert window.ran == ["A bin in the rain"]


def test_the_arrows_choose_entries_and_leave_the_headings_out(window: Window) -> None:
    window.open()
    window.write("com")
    assert window.shown() == ["Compare with another take", "Take with com"]
    window.press(Key.Key_Down)
    window.press(Key.Key_Return)
    window.open()
    window.press(Key.Key_Up)
    window.press(Key.Key_Return)
    assert window.ran == ["Take with com", "Confirm any batch above"]
    assert window.field.hasFocus()


def test_what_was_run_is_told_once_the_focus_is_back(window: Window) -> None:
    reported: list[tuple[str, bool]] = []
    window.palette.chosen.connect(lambda id: reported.append((id, window.field.hasFocus())))
    window.open()
    window.write("copy")
    QTest.mouseClick(
        window.palette.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=window.palette.list.visualRect(window.palette.model.index(1)).center(),
    )
    assert reported == [("Copy prompt", True)]
    assert window.ran == ["Copy prompt"]


def test_what_spends_is_said_to_lead_to_its_button(window: Window) -> None:
    window.open()
    window.write("gen")
    assert window.palette.enter.text() == "go to its button"
    window.palette.field.setText("copy")
    assert window.palette.enter.text() == "run"


def test_nothing_found_is_said(window: Window) -> None:
    window.palette.open_with([window.entry("Copy prompt")], lambda _text: (), ())
    window.write("zzz")
    assert window.shown() == []
    assert window.palette.nothing.isVisible()
    window.press(Key.Key_Return)
    assert window.palette.is_open


def test_a_screen_reader_reads_keys_and_details(window: Window) -> None:
    window.open()
    table = QAccessible.queryAccessibleInterface(window.palette.list)
    said = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    assert said[:3] == ["Actions", "Copy prompt, Ctrl+Shift+C", "Compare with another take"]
    assert "Generate, $1.92" in said


def test_it_stays_inside_a_window_that_becomes_smaller(window: Window) -> None:
    window.open()
    window.widget.resize(500, 420)
    assert window.palette.geometry() == window.widget.rect()
    assert window.palette.rect().contains(window.palette.card.geometry())
