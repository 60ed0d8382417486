"""The parts of the composer: prompt, model, length and price."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.options import Seconds
from sora_desktop.core.request import check
from sora_desktop.ui.compose.bar import PriceLine
from sora_desktop.ui.compose.model_picker import ModelFit, ModelPicker
from sora_desktop.ui.compose.option_controls import ChoiceControl, SoundControl
from sora_desktop.ui.compose.prompt_field import PromptEdit
from sora_desktop.ui.theme.theme import Mode, Theme
from tests.ui.samples import CATALOGUE, KLING, SORA, VEO, dollars, request

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

    def test_it_tells_how_many_lines_are_drawn(self, edit: PromptEdit, qtbot: QtBot) -> None:
        with qtbot.waitSignal(edit.lines_changed):
            edit.setPlainText("a line\n" * 7)
        assert edit.lines == 8
        edit.setPlainText("words that are broken into drawn lines " * 4)
        assert edit.lines > 2

    def test_undo_brings_a_replaced_text_back(self, edit: PromptEdit) -> None:
        QTest.keyClicks(edit, "my own words")
        edit.replace_text("another")
        assert edit.text() == "another"
        edit.undo()
        assert edit.text() == "my own words"


SHOWN = ["Sora 2 Pro", "Veo 3.1", "Kling 3.0", "Model prices\u2026"]


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
        assert names == SHOWN
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
        with qtbot.waitSignal(picker.chosen) as reported:
            QTest.keyClick(picker, Key.Key_Down)
        assert reported.args == ["kling"]

    def test_the_prices_are_asked_for_in_the_open_list_alone(
        self, picker: ModelPicker, qtbot: QtBot
    ) -> None:
        picker.set_model("kling")
        picker.setFocus()
        with qtbot.assertNotEmitted(picker.prices_wanted), qtbot.assertNotEmitted(picker.chosen):
            QTest.keyClick(picker, Key.Key_Down)
        assert picker.model_id() == "kling"
        picker.show()
        picker.showPopup()
        view = picker.view()
        qtbot.waitUntil(view.isVisible)
        view.setCurrentIndex(picker.model().index(3, 0))
        with qtbot.waitSignal(picker.prices_wanted), qtbot.assertNotEmitted(picker.chosen):
            QTest.keyClick(view, Key.Key_Return)
        assert picker.model_id() == "kling"
        assert not view.isVisible()

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
        assert view.width() >= 420
        heights = [view.sizeHintForRow(row) for row in range(picker.count())]
        assert heights[1:-1] == [48, 48]
        # Its warning has no room behind the name, and is never cut before its point.
        assert heights[0] > 48
        assert view.grab().toImage().pixelColor(20, 20).isValid()
        picker.hidePopup()

    @pytest.mark.parametrize(
        ("state", "token"), [("State_Selected", "selection"), ("State_MouseOver", "hover")]
    )
    def test_the_row_under_the_pointer_is_no_second_current_row(
        self, picker: ModelPicker, theme: Theme, state: str, token: str
    ) -> None:
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 400, 48)
        option.state = QStyle.StateFlag[state]
        image = QImage(400, 48, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        picker.showPopup()
        picker.view().itemDelegate().paint(painter, option, picker.model().index(1, 0))
        painter.end()
        picker.hidePopup()
        assert image.pixelColor(4, 24) == theme.colour(token)

    def test_the_list_says_what_this_order_costs_with_each(self, picker: ModelPicker) -> None:
        picker.prices = lambda model: (f"${len(model.id)}.00", "$0.24/s")
        picker.showPopup()
        said = picker.itemData(1, Qt.ItemDataRole.AccessibleTextRole)
        assert said.startswith("Veo 3.1. $3.00. $0.24/s. ")
        picker.hidePopup()

    def test_a_model_is_found_by_the_keyboard_alone(
        self, picker: ModelPicker, qtbot: QtBot
    ) -> None:
        picker.show()
        picker.setFocus()
        QTest.keyClick(picker, Key.Key_F4)
        find = picker.finder
        qtbot.waitUntil(find.hasFocus)
        assert find.accessibleName() == "Find a model"
        assert [picker.itemText(row) for row in find.shown()] == SHOWN
        QTest.keyClicks(find, "kling")
        assert [picker.itemText(row) for row in find.shown()] == ["Kling 3.0"]
        QTest.keyClick(find, Key.Key_Tab)
        with qtbot.waitSignal(picker.chosen) as reported:
            QTest.keyClick(find, Key.Key_Return)
        assert reported.args == ["kling"]
        assert picker.model_id() == "kling"
        qtbot.waitUntil(lambda: not picker.view().isVisible())

    def test_what_was_written_is_gone_when_the_list_opens_again(
        self, picker: ModelPicker, qtbot: QtBot
    ) -> None:
        picker.show()
        picker.showPopup()
        find = picker.finder
        QTest.keyClicks(find, "nobody makes this")
        assert find.shown() == []
        with qtbot.assertNotEmitted(picker.chosen):
            QTest.keyClick(find, Key.Key_Return)
            QTest.keyClick(find, Key.Key_Escape)
        qtbot.waitUntil(lambda: not picker.view().isVisible())
        picker.showPopup()
        assert find.text() == ""
        assert [picker.itemText(row) for row in find.shown()] == SHOWN
        picker.hidePopup()
        assert picker.model_id() == "sora"

    def test_the_arrows_go_through_what_was_found(self, picker: ModelPicker, qtbot: QtBot) -> None:
        """A heading without models is not shown."""
        picker.use = lambda model: ModelFit(
            "Uses it" if model.id == "kling" else "Leaves it out", model.id != "kling", model.first
        )
        picker.show()
        picker.showPopup()
        QTest.keyClicks(picker.finder, "veo")
        hidden = [picker.view().isRowHidden(row) for row in range(picker.count())]  # type: ignore[attr-defined]
        assert [picker.itemText(row) for row in range(picker.count()) if not hidden[row]] == [
            "Leaves it out",
            "Veo 3.1",
        ]
        picker.finder.clear()
        QTest.keyClick(picker.finder, Key.Key_Up)
        with qtbot.waitSignal(picker.chosen) as reported:
            QTest.keyClick(picker.finder, Key.Key_Return)
        assert reported.args == ["sora"]

    def test_a_long_name_is_cut_where_the_bar_is_narrow(self, picker: ModelPicker) -> None:
        whole = picker.sizeHint().width()
        picker.set_catalogue(Catalogue([replace(SORA, name="A model with a name of some length")]))
        assert picker.sizeHint().width() > whole
        picker.set_narrow(True)
        assert picker.sizeHint().width() <= 136 + 40

    def test_the_wheel_is_left_to_the_column(self, picker: ModelPicker) -> None:
        assert not wheel(picker)
        assert picker.model_id() == "sora"


class TestChoiceControl:
    @pytest.fixture
    def window(self, qtbot: QtBot) -> QWidget:
        made = QWidget()
        qtbot.addWidget(made)
        return made

    @pytest.fixture
    def control(self, window: QWidget, theme: Theme) -> ChoiceControl:
        return ChoiceControl(theme, "Duration", "durationPicker", window)

    def test_every_length_is_in_the_menu(self, control: ChoiceControl, qtbot: QtBot) -> None:
        control.offer(KLING.first.seconds, 8)
        chip = control.chip
        assert [chip.itemText(row) for row in (0, 12)] == ["3 s", "15 s"]
        assert chip.currentText() == "8 s"
        with qtbot.waitSignal(control.chosen) as reported:
            chip.activated.emit(8)
        assert reported.args == [11]
        # Many values are a menu, however wide the bar is.
        control.set_wide(True)
        assert not control.segmented

    def test_few_lengths_are_segments_where_the_bar_is_wide(
        self, control: ChoiceControl, qtbot: QtBot
    ) -> None:
        control.offer(SORA.first.seconds, 8)
        control.set_wide(True)
        assert [each.text() for each in control.segments.segments] == ["4 s", "8 s", "12 s"]
        assert control.tab_stops == list(control.segments.segments)
        with qtbot.waitSignal(control.chosen) as reported:
            control.segments.segments[2].click()
        assert reported.args == [12]

    def test_offering_does_not_tell_and_the_same_again_is_no_change(
        self, control: ChoiceControl, qtbot: QtBot
    ) -> None:
        with qtbot.assertNotEmitted(control.chosen):
            control.offer(SORA.first.seconds, 12)
            control.chip.activated.emit(2)
        assert control.chip.currentText() == "12 s"

    def test_a_single_value_cannot_be_changed(self, control: ChoiceControl) -> None:
        control.offer(Seconds(values=(5,), default=5), 5)
        assert not control.chip.isEnabled()
        assert control.chip.toolTip() == "Duration: only 5 s"

    def test_the_wheel_changes_no_price(self, control: ChoiceControl) -> None:
        control.offer(KLING.first.seconds, 8)
        assert not wheel(control.chip)
        assert control.chip.currentText() == "8 s"


def test_the_sound_says_whether_it_is_on_and_keeps_its_width(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sound = SoundControl(theme, "Sound", window)
    sound.offer(VEO.first.option("sound"), True)
    assert sound.toggle.text() == "Sound"
    width = sound.toggle.width()
    with qtbot.waitSignal(sound.chosen) as reported:
        sound.toggle.click()
    assert reported.args == [False]
    assert (sound.toggle.text(), sound.toggle.width()) == ("No sound", width)
    sound.set_short(True)
    assert sound.toggle.text() == ""
    sound.offer(None, None)
    assert not sound.labelled
    assert sound.whole.isHidden()
    sound.show_always(True)
    sound.set_short(False)
    assert sound.labelled
    assert not sound.always.isHidden()


class TestPriceLine:
    @pytest.fixture
    def line(self, qtbot: QtBot) -> PriceLine:
        made = PriceLine()
        qtbot.addWidget(made)
        return made

    def show(self, line: PriceLine, count: int = 1, **changes: Any) -> str:
        estimate = check(request(**changes), CATALOGUE).estimate
        line.show_estimate(estimate, count, estimate.amount * count, date(2026, 11, 22))
        return line.readout.text()

    def test_one_take(self, line: PriceLine) -> None:
        assert self.show(line) == "8 s \u00d7 $0.24 = $1.92"
        assert line.doubt == ""
        assert "22 Nov 2026" in line.readout.toolTip()

    def test_several_takes(self, line: PriceLine) -> None:
        assert self.show(line, 3) == "3 takes \u00d7 8 s \u00d7 $0.24 = $5.76"
        assert line.readout.accessibleDescription() == line.readout.text()

    def test_a_price_with_more_digits_can_still_be_checked(self, line: PriceLine) -> None:
        assert (
            self.show(line, model_id="kling", resolution=None, sound=False)
            == "8 s \u00d7 $0.065 = $0.52"
        )

    def test_a_price_that_is_not_sure_says_so_and_why(self, line: PriceLine) -> None:
        text = self.show(line, 3, resolution="1080p")
        assert text == "3 takes \u00d7 8 s \u00d7 $0.24 = from $5.76"
        assert line.doubt == "No exact price listed; may cost more"
        assert "no exact price" in line.readout.toolTip()

    def test_the_balance_after_the_order_is_said_where_there_is_room(self, line: PriceLine) -> None:
        self.show(line, 2)
        line.set_roomy(True)
        assert line.after.isHidden()
        line.set_balance(dollars("23.08"))
        assert line.after.text() == "Balance after $19.24"
        line.set_balance(dollars("1.00"))
        assert line.after.text() == "Balance too low by $2.84"
        line.set_roomy(False)
        assert line.after.isHidden()
