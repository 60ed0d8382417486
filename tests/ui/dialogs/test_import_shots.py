"""The preview of a shot list: pasted, out of a file, dropped; by mouse, keyboard, screen reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sora_desktop.core.shot_list.columns import Encoding, Form
from sora_desktop.core.shot_list.reading import read_shots
from sora_desktop.ui.dialogs.import_shots import Column, ImportShotsDialog, ListText
from tests.ui.samples import CATALOGUE, request
from tests.ui.take_source import dark_theme

Key, Role = Qt.Key, Qt.ItemDataRole
COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)
TABLE = "#,Prompt,Seconds\n1,A boat,8\n1,A kite,4\n3,Bad,5\n4,,8\n"


class Rig:
    """The dialog, whose texts are read at once; `asked` keeps them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.asked: list[ListText] = []
        self.dialog = ImportShotsDialog("Kite film", dark_theme(), CATALOGUE.labels)
        qtbot.addWidget(self.dialog)
        self.dialog.read_wanted.connect(self.read)
        self.dialog.show()

    def read(self, source: ListText) -> None:
        """As the controller does."""
        self.asked.append(source)
        found = read_shots(
            source.text, request(), CATALOGUE, form=source.form, encoding=source.encoding
        )
        self.dialog.show_list(source, found)

    def cells(self, row: int) -> list[str]:
        """The texts of a row."""
        model = self.dialog.table.lines
        return [str(model.index(row, column).data()) for column in Column]


@pytest.fixture
def rig(qtbot: QtBot) -> Rig:
    return Rig(qtbot)


def test_it_opens_with_nothing_to_add(rig: Rig) -> None:
    dialog = rig.dialog
    assert dialog.shots == ()
    assert not dialog.add_button.isEnabled()
    assert not dialog.next_button.isEnabled()
    assert dialog.empty.isVisible()
    assert dialog.add_button.text() == "Add shots"


def test_pasted_lines_are_shown_with_their_prices(qtbot: QtBot, rig: Rig) -> None:
    dialog = rig.dialog
    with qtbot.waitSignal(dialog.read_wanted):
        dialog.field.insertPlainText("A boat\n\nA kite, rising")
    assert rig.cells(0) == ["1", "A boat", "Sora 2 Pro", "8 s", "$1.92"]
    assert rig.cells(1) == ["3", "A kite, rising", "Sora 2 Pro", "8 s", "$1.92"]
    assert dialog.sum.text() == "2 shots, $3.84 for one take each."
    assert dialog.problems.text() == ""
    assert dialog.add_button.text() == "Add 2 shots"
    assert dialog.table.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        dialog.add_button.click()
    assert [shot.request.prompt for shot in dialog.shots] == ["A boat", "A kite, rising"]


def test_nothing_can_be_added_before_the_text_is_read(qtbot: QtBot, rig: Rig) -> None:
    dialog = rig.dialog
    with qtbot.waitSignal(dialog.read_wanted):
        dialog.field.insertPlainText("A boat")
    dialog.field.insertPlainText("\nA kite")
    assert not dialog.add_button.isEnabled()
    qtbot.waitUntil(dialog.add_button.isEnabled)
    assert len(dialog.shots) == 2


def test_what_was_read_of_an_older_text_is_not_shown(rig: Rig) -> None:
    dialog = rig.dialog
    old = ListText(text="Old")
    dialog.show_text(ListText(text="New", name="new.txt"))
    dialog.show_list(old, read_shots("Old", request(), CATALOGUE))
    assert rig.cells(0)[1] == "New"


def test_a_file_is_shown_with_what_is_wrong_in_it(rig: Rig) -> None:
    dialog = rig.dialog
    source = ListText(text=TABLE, name="shots.csv", encoding=Encoding.UTF_8, form=Form.TABLE)
    dialog.show_text(source)
    assert rig.asked == [source]
    assert dialog.field.toPlainText() == TABLE
    assert dialog.file_label.text() == "shots.csv, UTF-8"
    assert rig.cells(2)[2:] == ["Duration: Sora 2 Pro can't do “5”. Use 4, 8 or 12.", "", ""]
    assert rig.cells(3)[1:3] == ["no prompt", "Write a prompt first."]
    assert dialog.problems.text() == "2 lines can't be used and won't be added."
    assert dialog.notes.text() == "Lines with the number of another line: 1."
    assert dialog.add_button.text() == "Add 2 shots"
    said = dialog.add_button.accessibleDescription()
    assert said == ("2 shots, $2.88 for one take each. 2 lines can't be used and won't be added.")


def test_a_mistake_is_mended_in_the_field(qtbot: QtBot, rig: Rig) -> None:
    """The text stays a table, and is the person's own from then on."""
    dialog = rig.dialog
    dialog.show_text(ListText(text="Bild,Ton\nA boat,an\n", name="a.csv", form=Form.TABLE))
    assert "No column holds the prompts" in dialog.problems.text()
    assert not dialog.add_button.isEnabled()
    with qtbot.waitSignal(dialog.read_wanted):
        dialog.field.setPlainText("Szene,Bild\nA boat,8\n")
    assert rig.asked[-1] == ListText(text="Szene,Bild\nA boat,8\n", form=Form.TABLE)
    assert dialog.file_label.text() == ""
    with qtbot.waitSignal(dialog.read_wanted):
        dialog.field.setPlainText("Prompt,Seconds\nA boat,8\n")
    assert dialog.add_button.text() == "Add 1 shot"
    with qtbot.waitSignal(dialog.read_wanted):
        dialog.field.clear()
    assert rig.asked[-1].form is Form.ANY
    assert dialog.empty.isVisible()


def test_a_long_file_is_not_put_into_the_field(rig: Rig) -> None:
    dialog = rig.dialog
    text = "".join(f"Shot {n} of a long film\n" for n in range(10_000))
    dialog.show_text(ListText(text=text, name="long.txt", encoding=Encoding.UTF_8))
    assert dialog.field.toPlainText() == ""
    assert dialog.file_label.text() == "long.txt, UTF-8. Too long to edit here"
    assert dialog.add_button.text() == "Add 2,000 shots"
    assert "Your list has 10,000 lines." in dialog.notes.text()


def test_a_long_text_that_was_pasted_stays_in_the_field(qtbot: QtBot, rig: Rig) -> None:
    dialog, text = rig.dialog, "A boat\n" * 40_000
    with qtbot.waitSignal(dialog.read_wanted):
        dialog.field.insertPlainText(text)
    assert dialog.field.toPlainText() == text
    assert dialog.file_label.text() == ""


def test_a_file_that_can_not_be_read_leaves_what_was_there(rig: Rig) -> None:
    dialog = rig.dialog
    dialog.show_text(ListText(text="A boat", name="a.txt"))
    dialog.show_problem("b.png isn't a text file.")
    assert dialog.file_label.text() == (
        "b.png isn't a text file. The shots below are still from a.txt."
    )
    assert dialog.file_label.property("tone") == "danger"
    assert len(dialog.shots) == 1
    dialog.show_text(ListText(text="A kite", name="c.txt"))
    assert dialog.file_label.property("tone") == "muted"


def test_problems_have_a_colour_an_icon_and_words(rig: Rig) -> None:
    dialog = rig.dialog
    dialog.show_text(ListText(text=TABLE, form=Form.TABLE))
    model, theme = dialog.table.lines, dark_theme()
    wrong, fine = model.index(2, Column.MODEL), model.index(0, Column.MODEL)
    assert wrong.data(Role.ForegroundRole) == theme.colour("danger")
    assert not wrong.data(Role.DecorationRole).isNull()
    assert wrong.data(Role.ToolTipRole) == wrong.data()
    assert dialog.table.columnSpan(2, Column.MODEL) == 3
    assert fine.data(Role.ForegroundRole) is None
    assert fine.data(Role.DecorationRole) is None
    noted = model.index(1, Column.PROMPT)
    assert not noted.data(Role.DecorationRole).isNull()
    assert noted.data(Role.ToolTipRole) == "Same number as line 2. Both are added.\nA kite"


def test_prices_stand_in_a_column_of_even_figures(rig: Rig) -> None:
    dialog = rig.dialog
    dialog.show_text(ListText(text=TABLE, form=Form.TABLE))
    model, horizontal = dialog.table.lines, Qt.Orientation.Horizontal
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for column in (Column.LINE, Column.SECONDS, Column.PRICE):
        assert model.index(0, column).data(Role.TextAlignmentRole) == right
        assert model.headerData(column, horizontal, Role.TextAlignmentRole) == right
        assert model.index(0, column).data(Role.FontRole).featureTags()
    assert [model.headerData(column, horizontal) for column in Column] == [
        *("Line", "Prompt", "Model"),
        *("Duration", "Price"),
    ]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_names_of_a_list_are_in_the_tip_and_never_markup(rig: Rig) -> None:
    dialog = rig.dialog
    text = 'Name,Prompt\nOpening,a boat <img src="//evil/share/x.png">\n'
    dialog.show_text(ListText(text=text, form=Form.TABLE))
    tip = dialog.table.lines.index(0, Column.PROMPT).data(Role.ToolTipRole)
    assert tip.startswith("<p>Opening<br>a boat &lt;img")


def test_it_is_used_by_keys(qtbot: QtBot, rig: Rig) -> None:
    dialog = rig.dialog
    dialog.show_text(ListText(text=TABLE, form=Form.TABLE))
    dialog.activateWindow()
    dialog.field.setFocus()
    visited = []
    for _ in range(6):
        visited.append(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Key.Key_Tab)
    assert visited == [
        dialog.field,
        dialog.choose_button,
        dialog.table,
        dialog.next_button,
        dialog.cancel_button,
        dialog.add_button,
    ]
    rows = []
    for _ in range(3):
        QTest.keyClick(dialog.next_button, Key.Key_Space)
        rows.append(dialog.table.currentIndex().row())
    assert rows == [2, 3, 2]
    assert dialog.focusWidget() is dialog.table
    QTest.keyClick(dialog.table, Key.Key_Down)
    assert dialog.table.currentIndex().row() == 3
    QTest.keyClick(dialog.table, Key.Key_Return)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.table, Key.Key_Escape)


def test_a_screen_reader_reads_the_table(rig: Rig) -> None:
    dialog = rig.dialog
    dialog.show_text(ListText(text=TABLE, form=Form.TABLE))
    table = QAccessible.queryAccessibleInterface(dialog.table)
    assert table.role() == QAccessible.Role.Table
    names = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    for said in ("Line", "Prompt", "Price", "A kite", "$1.92", "no prompt"):
        assert said in names
    assert any("can't do" in name for name in names)
    for widget in (dialog.field, dialog.table):
        assert widget.accessibleName()
        assert widget.objectName()


def mime_of(path: Path | None, text: str = "") -> QMimeData:
    """What is dragged."""
    mime = QMimeData()
    if path is not None:
        mime.setUrls([QUrl.fromLocalFile(str(path))])
    if text:
        mime.setText(text)
    return mime


def drop(rig: Rig, mime: QMimeData) -> bool:
    """Drags it in and lets it go; whether it was welcome."""
    enter = QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NONE)
    enter.setAccepted(False)
    rig.dialog.dragEnterEvent(enter)
    if enter.isAccepted():
        rig.dialog.dropEvent(QDropEvent(QPointF(5, 5), COPY, mime, LEFT, NONE))
    return enter.isAccepted()


def test_a_file_is_dropped_anywhere(qtbot: QtBot, rig: Rig, tmp_path: Path) -> None:
    assert not rig.dialog.field.acceptDrops()
    assert not rig.dialog.field.viewport().acceptDrops()
    with qtbot.waitSignal(rig.dialog.dropped) as reported:
        assert drop(rig, mime_of(tmp_path / "shots.csv"))
    assert reported.args == [tmp_path / "shots.csv"]
    with qtbot.waitSignal(rig.dialog.read_wanted):
        assert drop(rig, mime_of(None, "A boat"))
    assert rig.cells(0)[1] == "A boat"
    assert not drop(rig, mime_of(None))


def test_a_file_is_asked_for(qtbot: QtBot, rig: Rig) -> None:
    with qtbot.waitSignal(rig.dialog.file_wanted):
        rig.dialog.choose_button.click()
