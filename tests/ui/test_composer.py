"""The composer as a person uses it: what can be made is ordered once, at a known price."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.request import VideoRequest, check
from sora_desktop.ui.composer import Composer
from sora_desktop.ui.theme import Mode, Theme
from tests.ui.samples import CATALOGUE, KLING, SORA, VEO, request

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PROMPT = "A paper boat drifting down a rainy street"


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    theme = Theme(Mode.DARK)
    made = Composer(theme, CATALOGUE)
    theme.setParent(made)
    qtbot.addWidget(made)
    made.resize(300, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def orders(composer: Composer) -> list[tuple[VideoRequest, int]]:
    """Everything that the composer submits."""
    told: list[tuple[VideoRequest, int]] = []
    composer.submitted.connect(lambda asked, count: told.append((asked, count)))
    return told


def focused() -> QWidget:
    """The widget that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def switch(composer: Composer, model_id: str) -> None:
    """Chooses a model as a person does."""
    picker = composer.settings.models
    picker.set_model(model_id)
    picker.activated.emit(picker.currentIndex())


def test_an_empty_prompt_is_refused_in_words(composer: Composer) -> None:
    assert not composer.generate.isEnabled()
    assert composer.reason.text() == "Write a prompt first."
    assert composer.generate.accessibleDescription() == "Write a prompt first."
    assert composer.price.readout.text() == "8 s \u00d7 $0.24 = $1.92"


def test_a_press_submits_what_is_shown(
    composer: Composer, orders: list[tuple[VideoRequest, int]]
) -> None:
    QTest.keyClicks(composer.prompt, PROMPT)
    composer.settings.aspects.segments[1].click()
    composer.settings.resolutions.segments[1].click()
    composer.settings.durations.segments.segments[2].click()
    composer.takes = 3
    assert composer.reason.isHidden()
    assert composer.generate.text() == "Generate 3  from $8.64"
    QTest.mouseClick(composer.generate, Qt.MouseButton.LeftButton)
    expected = request(aspect_ratio="9:16", resolution="1080p", seconds=12)
    assert orders == [(expected, 3)]
    assert check(expected, CATALOGUE).estimate.seconds == 12


def test_a_double_click_submits_once(
    composer: Composer, orders: list[tuple[VideoRequest, int]]
) -> None:
    composer.draft = PROMPT
    QTest.mouseClick(composer.generate, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(composer.generate, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(composer.generate, Qt.MouseButton.LeftButton)
    assert len(orders) == 1


def test_the_button_carries_the_total(composer: Composer) -> None:
    assert composer.generate.text() == "Generate  $1.92"
    composer.takes = 2
    assert composer.generate.text() == "Generate 2  $3.84"
    assert composer.price.readout.text().endswith("2 takes $3.84")


def test_a_reason_from_outside_blocks_and_is_lifted(
    composer: Composer, orders: list[tuple[VideoRequest, int]]
) -> None:
    composer.draft = PROMPT
    composer.set_blocked("Enter your API key first.")
    assert not composer.generate.isEnabled()
    assert composer.reason.text() == "Enter your API key first."
    composer.generate.order()
    assert orders == []
    composer.set_blocked(None)
    assert composer.generate.isEnabled()


def test_another_model_keeps_what_fits_and_says_what_it_changed(composer: Composer) -> None:
    composer.settings.aspects.segments[1].click()
    composer.settings.durations.segments.segments[2].click()
    switch(composer, "veo")
    changed = composer.settings.change.text()
    assert changed == "Changed to fit Veo 3.1: length 8 s instead of 12 s and sound on."
    asked = composer.request()
    assert (asked.aspect_ratio, asked.resolution, asked.seconds) == ("9:16", "720p", 8)
    assert asked.sound is True
    composer.settings.sound.click()
    assert composer.settings.change.isHidden()
    assert composer.price.readout.text() == "8 s \u00d7 $0.12 = $0.96"


def test_a_model_with_other_fields_says_which_are_gone(composer: Composer) -> None:
    switch(composer, "kling")
    assert composer.settings.change.text() == (
        "Changed to fit Kling 3.0: no choice of resolution and sound off."
    )
    assert composer.settings.resolution_field.isHidden()
    assert not composer.settings.durations.slider.isHidden()
    switch(composer, "sora")
    assert composer.settings.sound.isHidden()
    assert composer.settings.warning.text() == SORA.note


def test_choosing_the_same_model_again_changes_nothing(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(composer.changed):
        switch(composer, "sora")


def test_changed_carries_the_request_or_none(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(composer.changed) as told:
        composer.draft = PROMPT
    assert told.args == [request()]
    with qtbot.waitSignal(composer.changed) as told:
        composer.draft = "  "
    assert told.args == [None]


def test_the_settings_of_a_take_are_taken_over_and_undo_keeps_the_draft(
    composer: Composer, qtbot: QtBot
) -> None:
    QTest.keyClicks(composer.prompt, "my draft")
    old = request(model_id="veo", seconds=6, aspect_ratio="9:16", resolution="1080p", sound=False)
    told: list[object] = []
    composer.changed.connect(told.append)
    composer.set_request(old)
    assert composer.request() == old
    assert told == [old]
    assert composer.settings.change.isHidden()
    composer.prompt.undo()
    assert composer.draft == "my draft"


@pytest.mark.parametrize(
    ("model_id", "said"),
    [
        ("old", "Sora 1 is no longer offered: Veo 3.1 in its place. Changed: sound on."),
        ("lost", "The model is no longer offered: Sora 2 Pro in its place."),
    ],
)
def test_a_take_of_a_model_that_is_gone_gets_the_nearest(
    composer: Composer, model_id: str, said: str
) -> None:
    composer.set_request(request(model_id=model_id))
    assert composer.settings.change.text() == said
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
    assert composer.counter.text() == f"{len(PROMPT)} of 2,500"
    composer.draft = "x" * 2512
    assert composer.counter.text() == "12 too many"
    assert composer.counter.property("tone") == "danger"
    assert composer.reason.text() == "The prompt is too long: shorten it to 2,500 characters."
    composer.draft = PROMPT
    assert composer.counter.property("tone") == "faint"


def test_every_control_has_a_name_to_find_it_by(composer: Composer) -> None:
    names = {
        "promptEdit": QWidget,
        "modelPicker": QComboBox,
        "aspectPicker": QWidget,
        "resolutionPicker": QWidget,
        "durationPicker": QWidget,
        "countPicker": QSpinBox,
        "costReadout": QWidget,
        "generateButton": QWidget,
        "soundToggle": QCheckBox,
    }
    for name, kind in names.items():
        found = composer.findChild(kind, name)
        assert found is not None, name
        assert found.accessibleName() or name == "generateButton", name


def test_tab_walks_from_top_to_bottom(composer: Composer, qtbot: QtBot) -> None:
    switch(composer, "veo")
    # Qt shows what is added to a visible layout at the next turn of the loop.
    lengths = composer.settings.durations.segments.segments
    qtbot.waitUntil(lambda: all(segment.isVisible() for segment in lengths))
    composer.draft = PROMPT
    composer.settings.models.setFocus()
    walked = [composer.settings.models.objectName()]
    for _ in range(9):
        QTest.keyClick(focused(), Key.Key_Tab)
        now: QObject | None = focused()
        while now is not None and not now.objectName():
            now = now.parent()
        walked.append(now.objectName() if now is not None else "")
    assert walked == [
        "modelPicker",
        "promptTemplates",
        "promptHistory",
        "promptEdit",
        "aspectPicker",
        "resolutionPicker",
        "durationPicker",
        "soundToggle",
        "countPicker",
        "generateButton",
    ]


def test_the_cursor_goes_where_a_person_writes(composer: Composer) -> None:
    composer.focus_prompt()
    assert composer.prompt.hasFocus()


def test_it_fits_the_narrow_column_without_scrolling_sideways(composer: Composer) -> None:
    composer.resize(300, 560)
    switch(composer, "veo")
    assert composer.minimumSizeHint().width() <= 300
    right = composer.generate.mapTo(composer, composer.generate.rect().topRight()).x()
    assert right < 300
