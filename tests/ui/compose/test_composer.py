"""The composer as a person uses it: what can be made is ordered once, at a known price."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.inputs import Role
from sora_desktop.core.mode import Condition, Demand, Per, Rate, Rule
from sora_desktop.core.money import Money
from sora_desktop.core.options import Choice, Number, Sure, Switch, Text, rows_in
from sora_desktop.core.request import check, flaws_of
from sora_desktop.resources import resource
from sora_desktop.ui.compose.bar import Order
from sora_desktop.ui.compose.chips import ShotTarget
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.compose.option_controls import RowsDialog
from sora_desktop.ui.theme.theme import Mode, Theme
from sora_desktop.ui.widgets.geometry import row_height
from tests.core.makers import an_input
from tests.ui.compose.in_window import composer_in_window
from tests.ui.samples import CATALOGUE, KLING, SORA, VEO, request, with_frames
from tests.ui.take_source import dark_theme

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PROMPT = "A paper boat drifting down a rainy street"


@dataclass
class Place:
    """The left column of a window: something above the bar, and the bar."""

    window: QWidget
    above: QWidget
    composer: Composer

    def resize(self, width: int, height: int) -> None:
        self.window.resize(width, height)
        # Layouts come to rest at the next turn of the loop.
        QApplication.processEvents()


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    theme = Theme(Mode.DARK)
    window, above = QWidget(), QWidget()
    composer = Composer(theme, CATALOGUE)
    theme.setParent(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(above, 1)
    column.addWidget(composer)
    qtbot.addWidget(window)
    made = Place(window, above, composer)
    window.show()
    made.resize(896, 760)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


@pytest.fixture
def composer(place: Place) -> Composer:
    return place.composer


@pytest.fixture
def orders(composer: Composer) -> list[Order]:
    """Everything that the composer submits."""
    reported: list[Order] = []
    composer.submitted.connect(reported.append)
    return reported


def focused() -> QWidget:
    """The widget that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def choose(composer: Composer, name: str, row: int) -> None:
    """Chooses a value as a person does."""
    holder = composer.window().findChild(QWidget, name)
    assert holder is not None
    chip = holder.findChild(QComboBox)
    assert chip is not None
    chip.setCurrentIndex(row)
    chip.activated.emit(row)


def switch(composer: Composer, model_id: str) -> None:
    """Chooses a model as a person does."""
    picker = composer.settings.models
    picker.set_model(model_id)
    picker.activated.emit(picker.currentIndex())


def hint(composer: Composer) -> str:
    """What the hint row says."""
    return composer.foot.hint.text()


def test_an_empty_prompt_is_refused_in_words(composer: Composer) -> None:
    assert not composer.generate.isEnabled()
    assert composer.reason == hint(composer) == "Write a prompt first."
    assert composer.generate.accessibleDescription() == "Write a prompt first."
    assert composer.price.readout.text() == "8 s \u00d7 $0.24 = $1.92"


def test_a_press_submits_what_is_shown(composer: Composer, orders: list[Order]) -> None:
    QTest.keyClicks(composer.prompt, PROMPT)
    choose(composer, "aspectPicker", 1)
    choose(composer, "resolutionPicker", 1)
    choose(composer, "durationPicker", 2)
    composer.takes = 3
    assert composer.reason == ""
    assert composer.generate.text() == "Generate  from $8.64"
    QTest.mouseClick(composer.generate, Qt.MouseButton.LeftButton)
    expected = request(aspect_ratio="9:16", resolution="1080p", seconds=12)
    assert orders == [Order(request=expected, prompts=(PROMPT,), count=3)]
    assert check(expected, CATALOGUE).estimate.seconds == 12


def test_a_double_click_submits_once(
    composer: Composer, orders: list[Order], double_clicks: None
) -> None:
    composer.draft = PROMPT
    QTest.mouseClick(composer.generate, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(composer.generate, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(composer.generate, Qt.MouseButton.LeftButton)
    assert len(orders) == 1


def test_the_button_carries_the_total(composer: Composer) -> None:
    assert composer.generate.text() == "Generate  $1.92"
    composer.takes = 2
    assert composer.generate.text() == "Generate  $3.84"
    assert composer.price.readout.text() == "2 takes \u00d7 8 s \u00d7 $0.24 = $3.84"


def test_a_reason_from_outside_blocks_and_is_lifted(
    composer: Composer, orders: list[Order]
) -> None:
    composer.draft = PROMPT
    composer.set_blocked("Enter your API key first.")
    assert not composer.generate.isEnabled()
    assert composer.reason == hint(composer) == "Enter your API key first."
    composer.generate.order()
    assert orders == []
    composer.set_blocked(None)
    assert composer.generate.isEnabled()


def test_another_model_keeps_what_fits_and_says_what_it_changed(composer: Composer) -> None:
    composer.draft = PROMPT
    choose(composer, "aspectPicker", 1)
    choose(composer, "durationPicker", 2)
    switch(composer, "veo")
    assert hint(composer) == "Adjusted for Veo 3.1: 8 s (no 12 s) and sound on"
    asked = composer.request()
    assert (asked.aspect_ratio, asked.resolution, asked.seconds) == ("9:16", "720p", 8)
    assert asked.options["sound"] is True
    composer.settings.sound.toggle.click()
    assert hint(composer) == ""
    assert composer.price.readout.text() == "8 s \u00d7 $0.12 = $0.96"


def test_a_model_with_other_fields_says_which_are_gone(composer: Composer) -> None:
    composer.draft = PROMPT
    switch(composer, "kling")
    assert hint(composer) == "Adjusted for Kling 3.0: fixed resolution and sound off"
    assert composer.settings.picks["resolution"].whole.isHidden()
    switch(composer, "sora")
    assert composer.settings.sound.whole.isHidden()
    composer.settings.change = ""
    composer.takes = 2
    assert hint(composer) == SORA.note


def test_what_is_wrong_with_a_model_is_said_before_any_other_hint(composer: Composer) -> None:
    composer.set_request(request(), origin="Edited from take 1")
    composer.field.keep_note(True)
    assert hint(composer).startswith(SORA.note)
    switch(composer, "veo")
    assert hint(composer).startswith("Adjusted for Veo 3.1")
    switch(composer, "sora")
    assert hint(composer).startswith(SORA.note)


def test_a_press_of_plus_marks_nothing(composer: Composer) -> None:
    count = composer.count
    option = QStyleOptionSpinBox()
    count.initStyleOption(option)
    part = QStyle.SubControl.SC_SpinBoxUp
    plus = count.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, count)
    QTest.mouseClick(count, Qt.MouseButton.LeftButton, pos=plus.center())
    assert (count.value(), count.lineEdit().hasSelectedText()) == (2, False)
    QTest.keyClick(count, Key.Key_Up)
    assert (count.value(), count.lineEdit().hasSelectedText()) == (3, True)


def test_a_draft_that_is_sent_is_no_unsent_draft(composer: Composer) -> None:
    composer.draft = PROMPT
    composer.field.keep_note(True)
    assert "Your unsent draft" in composer.field.note
    composer.generate.click()
    assert "Your unsent draft" not in composer.field.note


def test_what_was_adjusted_is_said_until_the_next_change_or_order(composer: Composer) -> None:
    composer.window().activateWindow()
    composer.draft = PROMPT
    switch(composer, "veo")
    said = hint(composer)
    composer.takes = 2
    composer.draft = f"{PROMPT} at night"
    assert hint(composer) == said == "Adjusted for Veo 3.1: sound on"
    composer.focus_prompt()
    QTest.keyClicks(composer.prompt, ".")
    assert hint(composer) == ""
    steps: tuple[Callable[[], object], ...] = (
        lambda: composer.target.chosen.emit(None),
        lambda: composer.made(SHOT),
        lambda: QTest.keyClick(composer.count, Key.Key_Up),
    )
    for step in steps:
        composer.count.setFocus()
        switch(composer, "kling")
        switch(composer, "veo")
        switch(composer, "kling")
        assert "Adjusted for Kling" in hint(composer)
        step()
        assert "Adjusted" not in hint(composer)
        switch(composer, "veo")


def test_the_next_order_is_of_one_take_again(composer: Composer, orders: list[Order]) -> None:
    composer.draft = PROMPT
    composer.takes = 3
    composer.generate.order()
    composer.made(SHOT)
    assert (orders[0].count, composer.takes) == (3, 1)
    assert composer.generate.text() == "Generate  $1.92"


def test_what_a_model_did_not_offer_comes_back_with_one_that_does(composer: Composer) -> None:
    composer.draft = PROMPT
    choose(composer, "durationPicker", 2)
    assert composer.request().options["seconds"] == 12
    switch(composer, "veo")
    assert composer.request().options["seconds"] == 8
    switch(composer, "sora")
    assert composer.request().options["seconds"] == 12
    switch(composer, "veo")
    choose(composer, "durationPicker", 0)
    switch(composer, "sora")
    assert composer.request().options["seconds"] == 4


def test_choosing_the_same_model_again_changes_nothing(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(composer.changed):
        switch(composer, "sora")


def test_changed_carries_the_request_or_none(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(composer.changed) as reported:
        composer.draft = PROMPT
    assert reported.args == [request()]
    with qtbot.waitSignal(composer.changed) as reported:
        composer.draft = "  "
    assert reported.args == [None]


def test_the_settings_of_a_take_are_taken_over_and_undo_keeps_the_draft(
    composer: Composer, qtbot: QtBot
) -> None:
    QTest.keyClicks(composer.prompt, "my draft")
    old = request(model_id="veo", seconds=6, aspect_ratio="9:16", resolution="1080p", sound=False)
    reported: list[object] = []
    composer.changed.connect(reported.append)
    composer.set_request(old)
    assert composer.request() == old
    assert reported == [old]
    assert composer.settings.change == ""
    composer.prompt.undo()
    assert composer.draft == "my draft"


def test_what_was_put_into_a_take_is_taken_over_and_undone(composer: Composer) -> None:
    picture = an_input(Role.FIRST_FRAME)
    composer.set_catalogue(Catalogue([SORA, with_frames(KLING)]))
    put_in = request(model_id="kling", inputs=(picture,), resolution=None, sound=False)
    composer.set_request(put_in)
    assert composer.request() == put_in
    assert composer.generate.isEnabled()
    assert composer.settings.mode.id == "frames"
    composer.undo.undo.trigger()
    assert composer.request().inputs == ()


def test_a_mode_without_a_known_price_says_so(composer: Composer) -> None:
    free = replace(SORA, note="", modes=(replace(SORA.first, rates=(), sure=Sure.ONE_CLIENT),))
    composer.set_catalogue(Catalogue([free]))
    composer.draft = PROMPT
    assert composer.generate.text() == "Generate  price unknown"
    assert composer.price.readout.text() == "price unknown"
    assert composer.price.doubt == "Price unknown. We ask before each batch."
    assert hint(composer) == "Untested on PiAPI"
    assert composer.generate.isEnabled()


def test_an_option_that_is_untested_says_so_before_it_costs(composer: Composer) -> None:
    seed = Number(name="seed", label="Seed", wire="seed", least=0, most=9, sure=Sure.ONE_CLIENT)
    free = replace(SORA.first, options=(*SORA.first.options, seed))
    composer.set_catalogue(Catalogue([replace(SORA, note="", modes=(free,))]))
    composer.draft = PROMPT
    assert hint(composer) == ""
    line = composer.findChild(QLineEdit, "seedOption")
    assert line is not None
    assert line.accessibleName() == "Seed (untested)"
    line.setText("3")
    line.editingFinished.emit()
    assert composer.request().options["seed"] == 3
    assert hint(composer) == "Untested on PiAPI: Seed"


def test_a_price_by_the_clip_is_a_sum_too(composer: Composer) -> None:
    rate = Rate(amount=Money.from_dollars("0.23"), per=Per.CLIP)
    clips = replace(SORA, modes=(replace(SORA.first, rates=(rate,)),))
    composer.set_catalogue(Catalogue([clips]))
    composer.takes = 3
    assert composer.price.readout.text() == "3 takes \u00d7 $0.23 per clip = $0.69"


def test_values_that_exclude_each_other_follow_the_last_choice(composer: Composer) -> None:
    high, long = Condition("resolution", "1080p"), Condition("seconds", 12)
    rule = Rule(when=high, demand=Demand.EXCLUDES, what=long)
    composer.set_catalogue(Catalogue([replace(SORA, modes=(replace(SORA.first, rules=(rule,)),))]))
    composer.draft = PROMPT
    composer.settings.controls["seconds"].chosen.emit(12)
    composer.settings.controls["resolution"].chosen.emit("1080p")
    assert composer.request().options["seconds"] == 8
    assert hint(composer) == f"{SORA.note} Adjusted for Sora 2 Pro: 8 s (no 12 s)"
    composer.settings.controls["seconds"].chosen.emit(12)
    assert composer.request().options["resolution"] == "720p"


def test_a_model_without_room_for_pictures_says_so(composer: Composer) -> None:
    composer.set_request(request(inputs=(an_input(Role.FIRST_FRAME),)))
    assert composer.request().inputs == ()
    assert hint(composer) == f"{SORA.note} Adjusted for Sora 2 Pro: pictures left out"


@pytest.mark.parametrize(
    ("model_id", "said"),
    [
        ("old", "Sora 1 is no longer available. Using Veo 3.1: sound on"),
        ("lost", "That model is no longer available. Using Sora 2 Pro"),
    ],
)
def test_a_take_of_a_model_that_is_gone_gets_the_nearest(
    composer: Composer, model_id: str, said: str
) -> None:
    composer.set_request(request(model_id=model_id))
    assert composer.settings.change == said
    assert hint(composer) == f"{composer.settings.warning} {said}".lstrip()
    assert composer.generate.isEnabled()


def test_another_catalogue_keeps_what_is_in_it(composer: Composer) -> None:
    composer.draft = PROMPT
    switch(composer, "veo")
    composer.set_catalogue(Catalogue([KLING, VEO]))
    assert composer.request().model_id == "veo"
    composer.set_catalogue(Catalogue([KLING]))
    assert composer.request().model_id == "kling"
    assert composer.generate.isEnabled()


def test_the_counter_is_there_where_there_is_a_limit(composer: Composer) -> None:
    composer.draft = PROMPT
    assert composer.counter.text() == ""
    switch(composer, "kling")
    assert composer.counter.text() == f"{len(PROMPT)} / 2,500"
    composer.draft = "x" * 2512
    assert composer.counter.text() == "2,512 / 2,500"
    assert composer.counter.property("tone") == "danger"
    assert composer.reason == "Shorten the prompt to 2,500 characters."
    composer.draft = PROMPT
    assert composer.counter.property("tone") == "faint"


def test_every_control_has_a_name_to_find_it_by(composer: Composer) -> None:
    names = {
        "promptEdit": QWidget,
        "modelPicker": QComboBox,
        "aspectPicker": QWidget,
        "resolutionPicker": QWidget,
        "durationPicker": QWidget,
        "soundPicker": QPushButton,
        "countPicker": QSpinBox,
        "costReadout": QWidget,
        "generateButton": QWidget,
    }
    for name, kind in names.items():
        found = composer.findChild(kind, name)
        assert found is not None, name
        assert found.accessibleName() or name == "generateButton", name


def test_tab_walks_as_the_eye_does(composer: Composer, qtbot: QtBot) -> None:
    switch(composer, "veo")
    composer.draft = PROMPT
    composer.target.show()
    composer.focus_prompt()
    walked = ["promptEdit"]
    for _ in range(11):
        QTest.keyClick(focused(), Key.Key_Tab)
        now: QObject | None = focused()
        while now is not None and not now.objectName():
            now = now.parent()
        walked.append(now.objectName() if now is not None else "")
    assert walked == [
        *("promptEdit", "shelfButton", "promptTemplates", "promptHistory"),
        *("modelPicker", "aspectPicker"),
        *("resolutionPicker", "durationPicker", "soundPicker", "countPicker", "generateButton"),
        "shotPicker",
    ]


def test_the_cursor_goes_where_a_person_writes(composer: Composer) -> None:
    composer.focus_prompt()
    assert composer.prompt.hasFocus()


@pytest.mark.parametrize("model", ["sora", "veo", "kling"])
@pytest.mark.parametrize("width", [480, 624, 896, 1400])
def test_everything_is_inside_of_the_bar_at_every_width(
    place: Place, model: str, width: int
) -> None:
    place.resize(width, 560)
    composer = place.composer
    composer.takes = 20
    switch(composer, model)
    QApplication.processEvents()
    for part in composer.findChildren(QWidget):
        if part.isVisibleTo(composer) and not part.window().isHidden():
            left = part.mapTo(composer, part.rect().topLeft()).x()
            right = part.mapTo(composer, part.rect().topRight()).x()
            assert left >= 0, part
            assert right < width, part


@pytest.mark.parametrize(
    ("height", "bar", "lines"), [(600, 124, 2), (760, 140, 2), (918, 160, 3), (1300, 180, 4)]
)
def test_the_bar_is_as_high_as_the_window_asks_for_whatever_it_says(
    place: Place, height: int, bar: int, lines: int
) -> None:
    place.resize(896, height)
    composer = place.composer
    composer.count.setFocus()
    places = set()
    for text in ("", PROMPT, PROMPT * 20, "{blank}", "{a|b}"):
        for model in ("sora", "veo", "kling"):
            switch(composer, model)
            composer.draft = text
            QApplication.processEvents()
            row, foot = composer.row.geometry(), composer.foot.geometry()
            places.add((composer.geometry(), row, foot, composer.generate.geometry().top()))
    assert {each[0].height() for each in places} == {bar}
    assert len(places) == 1
    assert composer.sizes.lines == lines


def test_the_field_grows_over_what_lies_above_while_it_is_edited(place: Place) -> None:
    composer, line = place.composer, place.composer.prompt.line_height
    composer.count.setFocus()
    composer.draft = PROMPT * 20
    QApplication.processEvents()
    before = composer.geometry()
    above, row = place.above.geometry(), composer.row.mapTo(place.window, QPoint())
    composer.focus_prompt()
    assert composer.grown == 2 * line
    # The whole row above is covered: half of its texts would be no texts.
    assert composer.geometry() == before.adjusted(0, -row_height(760), 0, 0)
    assert composer.mask().isEmpty()
    assert composer.field.height() == composer.sizes.field + 2 * line
    place.resize(900, 760)
    assert composer.grown == 2 * line
    assert composer.geometry().bottom() == before.bottom()
    assert place.above.geometry().height() == above.height()
    assert composer.row.mapTo(place.window, QPoint()) == row
    composer.generate.setFocus()
    assert composer.grown == 0
    assert composer.geometry().height() == before.height()


def test_a_press_beside_the_grown_field_shows_the_row_above_again(place: Place) -> None:
    composer = place.composer
    composer.draft = PROMPT * 20
    before = composer.geometry()
    composer.focus_prompt()
    assert composer.grown
    QTest.mouseClick(composer, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert composer.geometry() == before
    QTest.keyClicks(composer.prompt, "and")
    assert composer.grown


def test_the_field_grows_with_a_window_that_gets_smaller(place: Place) -> None:
    composer = place.composer
    place.resize(1400, 1300)
    composer.draft = PROMPT * 10
    composer.focus_prompt()
    assert composer.grown == 0
    place.resize(624, 600)
    assert composer.grown == 2 * composer.prompt.line_height


def test_a_long_prompt_shows_its_beginning_until_it_is_edited(place: Place) -> None:
    composer, scroll = place.composer, place.composer.prompt.verticalScrollBar()
    composer.focus_prompt()
    QTest.keyClicks(composer.prompt, PROMPT * 20)
    assert scroll.value() == scroll.maximum() > 0
    composer.generate.setFocus()
    assert scroll.value() == 0
    composer.focus_prompt()
    assert scroll.value() == scroll.maximum()


def test_a_wide_bar_shows_few_values_side_by_side(place: Place) -> None:
    composer = place.composer
    shape, length = composer.settings.picks["aspect_ratio"], composer.settings.picks["seconds"]
    assert not shape.segmented
    place.resize(1400, 900)
    assert shape.segmented
    assert [each.text() for each in length.segments.segments] == ["4 s", "8 s", "12 s"]
    length.segments.segments[2].click()
    assert composer.request().seconds == 12
    switch(composer, "kling")
    assert not length.segmented
    assert shape.segmented
    composer.price.set_balance(Money.from_dollars("5"))
    assert composer.price.after.isVisible()
    assert composer.price.after.text() == "Balance after $4.22"
    place.resize(896, 760)
    assert not composer.price.after.isVisible()
    assert not shape.segmented


@pytest.mark.parametrize("sure", ["O", "M"])
def test_the_button_of_a_draft_says_that_nobody_has_tried_it(qtbot: QtBot, sure: str) -> None:
    """In words; only where the row has no room at all, by a sign."""
    text = resource("models.toml").read_text("utf-8").replace('sure = "O"', f'sure = "{sure}"')
    composer = composer_in_window(qtbot, parse(text))
    composer.settings.choose_model("seedance-2.5")
    composer.draft = PROMPT
    button, words = composer.draft_button, "Draft (untested)" if sure == "O" else "Draft"
    for width, brief in ((1200, False), (896, False), (624, False), (430, True)):
        composer.window().resize(width, 400)
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        name = composer.settings.models
        assert width < 700 or name.width() >= min(name.sizeHint().width(), 136), width
        assert composer.row.rect().contains(button.geometry())
        said = "Draft" if brief else words
        assert button.text().split("  ") == [said, "$1.20"]
        assert button.icon().isNull() is not (brief and sure == "O")
        assert button.accessibleName() == f"{words}  $1.20"


def test_what_has_no_room_is_in_the_panel_and_comes_back(place: Place) -> None:
    composer = place.composer
    switch(composer, "veo")
    more, length = composer.settings.more, composer.settings.picks["seconds"]
    assert more.isHidden()
    place.resize(380, 560)
    assert more.isVisible()
    assert composer.generate.width() >= composer.generate.sizeHint().width()
    assert not length.chip.isVisible()
    more.click()
    assert length.chip.isVisible()
    assert composer.settings.sound.toggle.isVisible()
    choose(composer, "durationPicker", 0)
    assert composer.request().seconds == 4
    more.panel.close()
    place.resize(896, 760)
    assert length.chip.isVisible()
    assert more.isHidden()
    shown = [composer.settings.picks[name].whole.x() for name in ("aspect_ratio", "seconds")]
    assert shown == sorted(shown)


def test_the_collapsed_bar_says_where_the_takes_go(place: Place) -> None:
    composer = place.composer
    composer.draft = PROMPT
    composer.set_collapsed(True)
    assert composer.line.accessibleDescription() == "New shot"
    before = composer.line.grab().toImage()
    composer.made(SHOT)
    assert composer.line.accessibleDescription() == "Adds to shot 6"
    assert composer.line.grab().toImage() != before
    composer.retarget(None)
    assert composer.line.accessibleDescription() == "New shot"
    assert composer.line.grab().toImage() == before


def test_one_line_is_left_of_a_collapsed_bar_and_brings_it_back(place: Place, qtbot: QtBot) -> None:
    composer = place.composer
    composer.draft = PROMPT
    composer.focus_prompt()
    with qtbot.waitSignal(composer.collapsed_changed):
        composer.set_collapsed(True)
    QApplication.processEvents()
    assert composer.height() == 40
    assert PROMPT in composer.line.accessibleName()
    assert composer.generate.isVisible()
    assert not composer.prompt.isVisible()
    assert focused() is composer.line
    composer.focus_first()
    assert composer.collapsed
    composer.line.click()
    assert composer.prompt.hasFocus()
    assert not composer.collapsed
    for bring_back in (composer.fill_in, lambda: composer.field.put("another")):
        composer.set_collapsed(True)
        bring_back()
        assert composer.prompt.hasFocus()


SHOT = ShotTarget(id="6", number=6, name="Red kite over winter dunes")


class TestTarget:
    def test_a_take_brings_its_shot_and_a_new_prompt_is_a_new_shot(
        self, composer: Composer, orders: list[Order]
    ) -> None:
        assert composer.target.shown == "New shot"
        composer.set_request(request(), SHOT, "Edited from take 4")
        assert (composer.target.shown, hint(composer)) == (
            "Adds to shot 6",
            f"{SORA.note} Edited from take 4",
        )
        QTest.keyClicks(composer.prompt, " at night")
        composer.generate.click()
        assert orders[0].target == SHOT
        composer.prompt.selectAll()
        QTest.keyClick(composer.prompt, Key.Key_Delete)
        assert composer.target.shown == "New shot"

    def test_the_next_order_of_the_same_prompt_goes_into_the_shot_that_was_made(
        self, composer: Composer
    ) -> None:
        composer.draft = PROMPT
        composer.made(SHOT)
        assert composer.order().target == SHOT
        QTest.keyClicks(composer.prompt, "!")
        assert composer.order().target is None

    def test_a_changed_prompt_says_so_and_leads_back_to_its_shot(
        self, composer: Composer, orders: list[Order]
    ) -> None:
        composer.use_shots(lambda: [SHOT])
        composer.draft = PROMPT
        composer.made(SHOT)
        back = composer.foot.back
        assert back.isHidden()
        QTest.keyClicks(composer.prompt, "!")
        assert (composer.target.shown, back.text()) == ("New shot", "Add to shot 6")
        assert "new shot" in back.accessibleDescription()
        QTest.keyClicks(composer.prompt, "!")
        assert not back.isHidden()
        back.click()
        QTest.keyClicks(composer.prompt, "?")
        assert (composer.target.shown, back.isHidden()) == ("Adds to shot 6", True)
        composer.generate.click()
        assert (orders[0].request.prompt, orders[0].target) == (PROMPT + "!!?", SHOT)

    def test_the_prompt_of_the_order_written_again_belongs_to_its_shot(
        self, composer: Composer
    ) -> None:
        composer.use_shots(lambda: [SHOT])
        composer.draft = PROMPT
        composer.made(SHOT)
        QTest.keyClicks(composer.prompt, "!")
        QTest.keyClick(composer.prompt, Key.Key_Backspace)
        assert (composer.order().target, composer.foot.back.isHidden()) == (SHOT, True)
        QTest.keyClicks(composer.prompt, "?")
        assert composer.order().target is None

    def test_nothing_leads_to_a_shot_that_has_gone(self, composer: Composer) -> None:
        shots = [SHOT]
        composer.use_shots(lambda: shots)
        composer.draft = PROMPT
        composer.made(SHOT)
        QTest.keyClicks(composer.prompt, "!")
        shots.clear()
        composer.foot.back.click()
        assert composer.order().target is None
        QTest.keyClicks(composer.prompt, "!")
        assert composer.foot.back.isHidden()

    def test_coming_back_to_the_prompt_by_a_key_is_no_new_prompt(self, composer: Composer) -> None:
        composer.draft = PROMPT
        composer.made(SHOT)
        # The ring of the focus styles the field anew.
        QApplication.sendEvent(composer.prompt, QEvent(QEvent.Type.PaletteChange))
        assert composer.order().target == SHOT

    def test_a_shot_that_the_person_chose_stays(self, composer: Composer) -> None:
        composer.target.recent = lambda: [SHOT]
        composer.target.showPopup()
        composer.target.hidePopup()
        assert composer.target.itemText(1) == "Shot 6  Red kite over winter dunes"
        composer.target.activated.emit(1)
        QTest.keyClicks(composer.prompt, "another prompt")
        assert composer.order().target == SHOT

    def test_undo_brings_the_target_back(self, composer: Composer) -> None:
        QTest.keyClicks(composer.prompt, "mine")
        composer.set_request(request(), SHOT)
        composer.undo.undo.trigger()
        assert (composer.draft, composer.order().target) == ("mine", None)


def test_choices_make_an_order_of_several_prompts(composer: Composer, orders: list[Order]) -> None:
    composer.draft = "a {red|blue} kite"
    composer.takes = 2
    assert hint(composer) == f"{SORA.note} Your choices make 2 prompts"
    assert composer.price.readout.text() == "4 takes \u00d7 8 s \u00d7 $0.24 = $7.68"
    composer.generate.click()
    assert [each.prompt for each in orders[0].requests] == ["a red kite", "a blue kite"]
    composer.takes = 11
    assert composer.reason == "Your choices make 22 takes. The limit is 20 per batch."
    composer.draft = "{a|b}" * 100
    assert composer.reason.startswith("Your choices make 1,000,000 takes.")
    composer.draft = "{|}"
    assert composer.reason == "Write a prompt first."


def test_the_options_that_only_one_model_has_are_offered_with_it(qtbot: QtBot) -> None:
    own = (
        Number(name="seed", label="Seed", wire="seed", least=0, most=2**40),
        Text(name="avoid", label="Avoid", wire="negative_prompt", longest=20),
        Choice(
            name="camera", label="Camera", wire="camera", values=("still", "pan"), default="pan"
        ),
        Switch(name="loop", label="Loop", wire="loop", default=False),
    )
    mode = replace(SORA.first, options=(*SORA.first.options, *own))
    free = replace(SORA, id="free", name="Free", default=False, modes=(mode,))
    theme = Theme(Mode.DARK)
    composer = Composer(theme, Catalogue([SORA, free]))
    theme.setParent(composer)
    qtbot.addWidget(composer)
    more = composer.settings.more
    assert more.isHidden()
    seed, avoid = (composer.findChild(QLineEdit, f"{name}Option") for name in ("seed", "avoid"))
    loop = composer.findChild(QCheckBox, "loopOption")
    assert seed is not None
    assert avoid is not None
    assert loop is not None
    composer.resize(900, 160)
    composer.show()
    switch(composer, "free")
    assert composer.settings.change == "Adjusted for Free: Camera pan and Loop off"
    more.click()
    assert [seed.isVisible(), loop.isVisible()] == [True, True]
    QTest.keyClicks(seed, "4x2\r")
    QTest.keyClicks(avoid, "blur\r")
    choose(composer, "cameraOption", 0)
    loop.click()
    chosen = {"seed": 42, "avoid": "blur", "camera": "still", "loop": True}
    assert composer.request().options.further == chosen
    assert not flaws_of(replace(composer.request(), prompt="x"), free)
    # What is not allowed goes back to what was there.
    seed.selectAll()
    QTest.keyClicks(seed, f"{2**40 + 1}\r")
    assert (seed.text(), composer.request().options["seed"]) == ("42", 42)
    seed.clear()
    QTest.keyClick(seed, Qt.Key.Key_Return)
    assert "seed" not in composer.request().options
    composer.undo.undo.trigger()
    assert (seed.text(), composer.request().options["seed"]) == ("42", 42)
    switch(composer, "sora")
    assert composer.request().options.further == {}
    more.panel.close()
    assert more.isHidden()


def test_the_style_of_the_project_is_told_and_counted(composer: Composer) -> None:
    limited = replace(SORA, modes=(replace(SORA.first, prompt_limit=40),))
    composer.set_catalogue(Catalogue([limited]))
    composer.set_style("Grainy film", "Style of Kite film is added")
    said = "Style of Kite film is added. OpenAI shut down Sora 2"
    assert said not in composer.foot.hint.text(), "nothing is written yet"
    composer.prompt.setPlainText("A kite")
    assert composer.foot.hint.text().startswith(said)
    assert composer.field.counter.text() == "18 / 40"
    assert composer.order().prompts == ("A kite",), "it is added when it is ordered"
    composer.prompt.setPlainText("A kite\nGrainy film")
    assert said not in composer.foot.hint.text()
    composer.prompt.setPlainText("x" * 30)
    assert not composer.generate.isEnabled()
    composer.set_style("", "Style of Kite film is added")
    assert composer.generate.isEnabled()


def test_the_tip_of_generate_says_what_is_left_afterwards(composer: Composer, qtbot: QtBot) -> None:
    asked: list[Money] = []

    def left(total: Money) -> list[str]:
        asked.append(total)
        return ["Balance $5.00, afterwards about $3.00."]

    composer.afterwards = left
    composer.set_style("Grainy <b>", "Style of <Kite> is added")
    composer.prompt.setPlainText("A kite")
    button = composer.generate
    place = button.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, button.mapToGlobal(place))
    QApplication.sendEvent(button, event)
    said = QToolTip.text()
    assert len(asked) == 1
    assert f"Cost {asked[0]}" in said
    assert "Balance $5.00, afterwards about $3.00." in said
    assert "Style of &lt;Kite&gt; is added" in said
    QToolTip.hideText()


def test_the_settings_of_a_project_leave_prompt_and_pictures(composer: Composer) -> None:
    composer.prompt.setPlainText("A {red|blue} kite")
    before = composer.request()
    composer.use_settings(replace(before.choosing(seconds=12), prompt="other"), "Settings of Kite")
    assert composer.request() == before.choosing(seconds=12)
    assert composer.foot.hint.text()
    composer.undo.undo.trigger()
    assert composer.request() == before


def test_shots_of_ones_own_are_written_in_a_dialog(composer: Composer) -> None:
    builtin = parse(resource("models.toml").read_text("utf-8"))
    composer.set_catalogue(builtin)
    composer.settings.choose_model("kling-3.0")
    composer.draft = PROMPT
    button = composer.findChild(QPushButton, "multi_shotsOption")
    assert button is not None
    assert button.text() == "Shots: none\u2026"

    def open_dialog() -> RowsDialog:
        button.click()
        (dialog,) = (
            each for each in composer.window().findChildren(RowsDialog) if each.isVisible()
        )
        return dialog

    dialog = open_dialog()
    assert not dialog.use.isEnabled(), "a shot needs a sentence"
    assert dialog.focusWidget() is dialog.fields[0][0]
    for row, (prompt, seconds) in enumerate((("A boat leaves", 4), ("Rain", 5))):
        if row:
            dialog.add.click()
        line, box = dialog.fields[row]
        assert (line.accessibleName(), box.accessibleName()) == (
            f"Shot {row + 1}",
            f"Seconds {row + 1}",
        )
        QTest.keyClicks(line, prompt)
        assert isinstance(box, QSpinBox)
        box.setValue(seconds)
    dialog.use.click()
    request = composer.request()
    assert rows_in(request.options["multi_shots"]) == (
        {"prompt": "A boat leaves", "duration": 4},
        {"prompt": "Rain", "duration": 5},
    )
    assert request.seconds == 9
    assert button.text() == "Shots: 2\u2026"
    assert composer.generate.text() == "Generate  $1.35"
    # More than the model makes is said, with the limit.
    dialog = open_dialog()
    box = dialog.fields[1][1]
    assert isinstance(box, QSpinBox)
    box.setValue(14)
    dialog.use.click()
    assert composer.reason == "The shots must have 3 to 15 s in all for Kling 3.0."
    assert not composer.generate.isEnabled()
    composer.undo.undo.trigger()
    assert composer.reason == ""
    open_dialog().clear.click()
    assert "multi_shots" not in composer.request().options
    assert button.text() == "Shots: none\u2026"


def tone(composer: Composer) -> str:
    """How the hint is coloured."""
    return str(composer.foot.hint.property("tone"))


def test_what_is_known_of_a_model_is_said_calmly(composer: Composer) -> None:
    composer.draft = PROMPT
    assert (hint(composer), tone(composer)) == (SORA.note, "muted")
    untested = replace(SORA, modes=(replace(SORA.first, sure=Sure.ONE_CLIENT),))
    composer.set_catalogue(Catalogue([untested]))
    assert (hint(composer), tone(composer)) == (f"Untested on PiAPI. {SORA.note}", "warn")


def test_in_the_demo_no_model_can_be_gone(qtbot: QtBot) -> None:
    theme = dark_theme()
    composer = Composer(theme, Catalogue([SORA]), demo=True)
    theme.setParent(composer)
    qtbot.addWidget(composer)
    composer.draft = PROMPT
    assert hint(composer) == ""
    untested = replace(SORA, modes=(replace(SORA.first, sure=Sure.ONE_CLIENT),))
    composer.set_catalogue(Catalogue([untested]))
    assert hint(composer) == "Untested on PiAPI"


def test_a_long_name_of_a_shot_ends_in_an_ellipsis(composer: Composer) -> None:
    long, short = (ShotTarget(id=n, number=1, name=n * 60) for n in ("ab", "c"))
    picker = composer.target
    picker.recent = lambda: (long, short)
    picker.showPopup()
    names = [picker.itemText(row) for row in range(picker.count())]
    picker.hidePopup()
    assert [name[-2:] for name in names] == ["ot", "a\u2026", "cc"]
