"""The parts of the composer: prompt, model, length, price, and the button that orders once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue import Catalogue, Seconds
from sora_desktop.core.request import check
from sora_desktop.ui.duration_picker import DurationPicker
from sora_desktop.ui.generate_button import GenerateButton
from sora_desktop.ui.labels import Note
from sora_desktop.ui.model_picker import ModelPicker
from sora_desktop.ui.price_line import PriceLine
from sora_desktop.ui.prompt_edit import PromptEdit
from sora_desktop.ui.theme import Mode, Theme
from tests.ui.samples import CATALOGUE, KLING, SORA, VEO, request

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(Mode.DARK)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier, *, again: bool) -> None:
    """One key press as the system sends it, the first or a repetition while it is held."""
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, "", again)
    QApplication.sendEvent(widget, event)


def wheel(widget: QWidget) -> bool:
    """Turns the wheel over the widget; gives whether the widget took it."""
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(widget.mapToGlobal(QPointF(5, 5))),
        QPointF(0, 0).toPoint(),
        QPointF(0, -120).toPoint(),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.setAccepted(False)
    widget.wheelEvent(event)
    return event.isAccepted()


class TestPromptEdit:
    @pytest.fixture
    def edit(self, qtbot: QtBot) -> PromptEdit:
        made = PromptEdit()
        qtbot.addWidget(made)
        made.resize(280, 200)
        made.show()
        return made

    def test_only_plain_text_is_pasted(self, edit: PromptEdit) -> None:
        clip = QMimeData()
        clip.setHtml("<b>bold</b>")
        clip.setText("bold\0 words")
        edit.insertFromMimeData(clip)
        assert edit.text() == "bold words"

    def test_a_dropped_file_is_not_a_prompt(self, edit: PromptEdit) -> None:
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile("/tmp/clip.mp4")])
        assert not edit.canInsertFromMimeData(files)
        edit.insertFromMimeData(files)
        assert edit.text() == ""

    def test_enter_alone_begins_a_line_and_tab_leaves(self, edit: PromptEdit) -> None:
        QTest.keyClicks(edit, "one")
        press(edit, Key.Key_Return, NONE, again=False)
        QTest.keyClicks(edit, "two")
        assert edit.text() == "one\ntwo"
        assert edit.tabChangesFocus()

    def test_it_grows_with_the_text_up_to_a_bound(self, qtbot: QtBot) -> None:
        window = QWidget()
        column = QVBoxLayout(window)
        edit = PromptEdit()
        column.addWidget(edit)
        column.addStretch(1)
        qtbot.addWidget(window)
        window.resize(300, 700)
        window.show()
        low = edit.height()
        edit.setPlainText("a line\n" * 8)
        qtbot.waitUntil(lambda: edit.height() > low)
        edit.setPlainText("a line\n" * 100)
        qtbot.waitUntil(lambda: 200 < edit.height() < 400)
        edit.setPlainText("")
        qtbot.waitUntil(lambda: edit.height() == low)

    def test_undo_brings_a_replaced_text_back(self, edit: PromptEdit) -> None:
        QTest.keyClicks(edit, "my own words")
        edit.replace_text("another")
        assert edit.text() == "another"
        edit.undo()
        assert edit.text() == "my own words"


class TestModelPicker:
    @pytest.fixture
    def picker(self, qtbot: QtBot, theme: Theme) -> ModelPicker:
        made = ModelPicker(theme)
        qtbot.addWidget(made)
        made.set_catalogue(CATALOGUE)
        made.resize(260, 34)
        return made

    def test_only_live_models_are_offered_and_the_default_is_chosen(
        self, picker: ModelPicker
    ) -> None:
        names = [picker.itemText(row) for row in range(picker.count())]
        assert names == ["Sora 2 Pro", "Veo 3.1", "Kling 3.0"]
        assert picker.model_id() == "sora"

    def test_a_screen_reader_hears_price_use_and_warning(self, picker: ModelPicker) -> None:
        said = picker.itemData(0, Qt.ItemDataRole.AccessibleTextRole)
        for part in ("Sora 2 Pro", "from $0.24/s", SORA.good_for, SORA.note):
            assert part in said

    def test_a_person_s_choice_is_told_and_a_set_one_is_not(
        self, picker: ModelPicker, qtbot: QtBot
    ) -> None:
        with qtbot.assertNotEmitted(picker.chosen):
            picker.set_model("veo")
            picker.set_model("never-heard-of")
        assert picker.model_id() == "veo"
        picker.setFocus()
        with qtbot.waitSignal(picker.chosen) as told:
            QTest.keyClick(picker, Key.Key_Down)
        assert told.args == ["kling"]

    def test_the_choice_survives_another_catalogue_that_has_it(self, picker: ModelPicker) -> None:
        picker.set_model("veo")
        picker.set_catalogue(Catalogue([KLING, VEO]))
        assert picker.model_id() == "veo"
        picker.set_catalogue(Catalogue([KLING]))
        assert picker.model_id() == "kling"

    def test_without_a_catalogue_there_is_no_model(self, qtbot: QtBot, theme: Theme) -> None:
        picker = ModelPicker(theme)
        qtbot.addWidget(picker)
        assert picker.model_id() is None
        picker.grab()

    def test_the_list_opens_wide_enough_and_is_drawn(
        self, picker: ModelPicker, qtbot: QtBot
    ) -> None:
        picker.show()
        picker.grab()
        picker.showPopup()
        view = picker.view()
        qtbot.waitUntil(view.isVisible)
        assert view.width() >= 330
        heights = [view.sizeHintForRow(row) for row in range(picker.count())]
        assert heights[0] > heights[1]
        assert view.grab().toImage().pixelColor(20, 20).isValid()
        picker.hidePopup()

    def test_the_wheel_is_left_to_the_column(self, picker: ModelPicker) -> None:
        assert not wheel(picker)
        assert picker.model_id() == "sora"


class TestDurationPicker:
    @pytest.fixture
    def picker(self, qtbot: QtBot, theme: Theme) -> DurationPicker:
        made = DurationPicker(theme)
        qtbot.addWidget(made)
        return made

    def test_a_list_is_segments(self, picker: DurationPicker, qtbot: QtBot) -> None:
        picker.set_seconds(SORA.seconds, 8)
        assert not picker.segments.isHidden()
        assert picker.slider.isHidden()
        assert [s.text() for s in picker.segments.segments] == ["4 s", "8 s", "12 s"]
        with qtbot.waitSignal(picker.chosen) as told:
            picker.segments.segments[2].click()
        assert told.args == [12]
        assert picker.value() == 12

    def test_a_range_is_a_slider_with_a_number(self, picker: DurationPicker, qtbot: QtBot) -> None:
        picker.set_seconds(KLING.seconds, 8)
        assert picker.segments.isHidden()
        assert (picker.spin.minimum(), picker.spin.maximum()) == (3, 15)
        with qtbot.waitSignal(picker.chosen) as told:
            picker.spin.setValue(11)
        assert told.args == [11]
        assert picker.slider.value() == 8
        with qtbot.waitSignal(picker.chosen):
            picker.slider.setValue(0)
        assert picker.spin.value() == 3
        assert picker.spin.text() == "3 s"

    def test_a_long_list_is_a_slider_over_its_values_only(self, picker: DurationPicker) -> None:
        picker.set_seconds(Seconds(values=(5, 8, 10, 15, 20, 25, 30), default=5), 8)
        assert not picker.slider.isHidden()
        picker.spin.stepUp()
        assert picker.value() == picker.spin.value() == 10
        picker.spin.stepDown()
        assert picker.value() == 8
        picker.slider.setValue(6)
        assert picker.value() == 30
        picker.spin.setValue(29)
        assert picker.value() == 25

    def test_setting_takes_the_nearest_and_does_not_tell(
        self, picker: DurationPicker, qtbot: QtBot
    ) -> None:
        with qtbot.assertNotEmitted(picker.chosen):
            picker.set_seconds(SORA.seconds, 100)
            assert picker.value() == 12
            picker.set_value(5)
        assert picker.value() == 4
        assert picker.segments.value() == "4"

    def test_choosing_the_same_again_is_no_change(
        self, picker: DurationPicker, qtbot: QtBot
    ) -> None:
        picker.set_seconds(SORA.seconds, 8)
        with qtbot.assertNotEmitted(picker.chosen):
            picker.segments.segments[1].click()

    def test_the_wheel_changes_no_price(self, picker: DurationPicker) -> None:
        picker.set_seconds(KLING.seconds, 8)
        assert not wheel(picker.slider)
        assert not wheel(picker.spin)
        assert picker.value() == 8


class TestPriceLine:
    @pytest.fixture
    def line(self, qtbot: QtBot) -> PriceLine:
        made = PriceLine()
        qtbot.addWidget(made)
        return made

    def show(self, line: PriceLine, count: int = 1, **changes: Any) -> str:
        estimate = check(request(**changes), CATALOGUE).estimate
        line.show_estimate(estimate, count, date(2026, 11, 22))
        return line.readout.text()

    def test_one_take(self, line: PriceLine) -> None:
        assert self.show(line) == "8 s \u00d7 $0.24 = $1.92"
        assert line.why.isHidden()
        assert "22 Nov 2026" in line.readout.toolTip()

    def test_several_takes(self, line: PriceLine) -> None:
        assert self.show(line, 3) == "8 s \u00d7 $0.24 = $1.92, 3 takes $5.76"
        assert line.readout.accessibleDescription() == line.readout.text()

    def test_a_price_with_more_digits_can_still_be_checked(self, line: PriceLine) -> None:
        assert (
            self.show(line, model_id="kling", resolution=None, sound=False)
            == "8 s \u00d7 $0.065 = $0.52"
        )

    def test_a_price_that_is_not_sure_says_so_and_why(self, line: PriceLine) -> None:
        text = self.show(line, 3, resolution="1080p")
        assert text == "8 s \u00d7 $0.24 = from $1.92, 3 takes from $5.76"
        assert not line.why.isHidden()
        assert "no exact price" in line.why.text()


class TestGenerateButton:
    @pytest.fixture
    def button(self, qtbot: QtBot) -> GenerateButton:
        made = GenerateButton()
        qtbot.addWidget(made)
        made.show()
        return made

    @pytest.fixture
    def orders(self, button: GenerateButton) -> list[bool]:
        told: list[bool] = []
        button.ordered.connect(lambda: told.append(True))
        return told

    def test_a_double_click_orders_once(
        self, button: GenerateButton, orders: list[bool], qtbot: QtBot
    ) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        # QTest's double click ends with the button held down.
        QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
        assert orders == [True]
        qtbot.waitUntil(lambda: button.armed)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert orders == [True, True]

    @pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
    def test_a_held_key_orders_once_and_rearms_when_it_is_let_go(
        self, button: GenerateButton, orders: list[bool], qtbot: QtBot, key: Qt.Key
    ) -> None:
        press(button, key, NONE, again=False)
        for _ in range(5):
            press(button, key, NONE, again=True)
        pause = QApplication.styleHints().mouseDoubleClickInterval()
        qtbot.wait(pause + 200)
        press(button, key, NONE, again=True)
        assert orders == [True]
        assert not button.armed
        QTest.keyRelease(button, key)
        qtbot.waitUntil(lambda: button.armed)
        press(button, key, NONE, again=False)
        assert orders == [True, True]

    def test_a_disabled_button_orders_nothing(
        self, button: GenerateButton, orders: list[bool]
    ) -> None:
        button.setEnabled(False)
        button.order()
        assert orders == []
        assert button.armed

    def test_other_keys_are_not_for_the_button(
        self, button: GenerateButton, orders: list[bool]
    ) -> None:
        QTest.keyClick(button, Key.Key_A)
        QTest.keyClick(button, Key.Key_Space, CONTROL)
        assert orders == []


def test_a_note_is_hidden_while_there_is_nothing_to_say(qtbot: QtBot, theme: Theme) -> None:
    note = Note(theme, "info", "muted")
    qtbot.addWidget(note)
    assert note.isHidden()
    note.say("<b>Plain</b>")
    assert not note.isHidden()
    assert note.text() == "<b>Plain</b>"
    assert note.label.textFormat() == Qt.TextFormat.PlainText
    theme.set_mode(Mode.LIGHT)
    theme.set_mode(Mode.DARK)
