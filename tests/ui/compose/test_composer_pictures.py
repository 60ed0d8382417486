"""What is put in beside the prompt: wells for what the model has, and a mode by what is in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Rate
from sora_desktop.core.money import Money
from sora_desktop.core.options import ASPECT_RATIO, Choice, Sure
from sora_desktop.resources import resource
from sora_desktop.ui.compose.chips import ShotTarget
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.compose.picture_wells import Ask, TakeFrames
from sora_desktop.ui.widgets.drops import TAKES_MIME
from tests.ui.compose.in_window import composer_in_window
from tests.ui.samples import KLING, SORA, VEO, request, with_frames

Key = Qt.Key
FIRST, LAST = Role.FIRST_FRAME, Role.LAST_FRAME
ONE, TWO = (Input(role=FIRST, content=digit * 64) for digit in "ab")
END = Input(role=LAST, content="c" * 64)
LINK = Input(role=FIRST, link="https://pictures.example/kite.png")
CATALOGUE = Catalogue([SORA, with_frames(VEO), with_frames(KLING, last=True)])
SHOT = ShotTarget(id="6", number=6, name="Red kite")


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    """The bar at the foot of a window."""
    made = composer_in_window(qtbot, CATALOGUE)
    made.draft = "a kite"
    QApplication.processEvents()
    return made


def wells(composer: Composer) -> dict[str, str]:
    """The wells that are seen, and what each says of itself."""
    found = composer.wells.wells.values()
    return {w.accessibleName(): w.accessibleDescription() for w in found if w.isVisible()}


def switch(composer: Composer, model_id: str) -> None:
    """Chooses a model as a person does."""
    picker = composer.settings.models
    picker.set_model(model_id)
    picker.activated.emit(picker.currentIndex())


def hint(composer: Composer) -> str:
    return composer.foot.hint.text()


def given(composer: Composer) -> list[tuple[Any, Any]]:
    """What is given to the wells from now on."""
    reported: list[tuple[Any, Any]] = []
    composer.wells.given.connect(lambda role, source: reported.append((role, source)))
    return reported


def entries(menu: QMenu) -> dict[str, bool]:
    """What a menu offers, and whether it can be done."""
    return {each.text(): each.isEnabled() for each in menu.actions() if each.text()}


def press(menu: QMenu, text: str) -> None:
    """Presses the entry of that text."""
    (entry,) = (each for each in menu.actions() if each.text() == text)
    entry.trigger()
    menu.close()


def test_the_wells_are_what_the_model_has(composer: Composer) -> None:
    empty = "Drop, paste or choose a picture"
    assert wells(composer) == {"Picture": empty}
    switch(composer, "veo")
    assert wells(composer) == {"First frame": empty}
    switch(composer, "kling")
    assert wells(composer) == {"First frame": empty, "Last frame": empty}
    names = [well.objectName() for well in composer.wells.tab_stops]
    assert names == ["firstFrameWell", "lastFrameWell", "referenceWell"]


def test_what_is_put_in_chooses_the_mode_and_nothing_else_does(composer: Composer) -> None:
    switch(composer, "kling")
    assert composer.settings.mode.id == "text"
    composer.put(ONE)
    assert composer.settings.mode.id == "frames"
    assert composer.request().inputs == (ONE,)
    composer.put(END)
    assert composer.request().inputs == (ONE, END)
    assert not composer.reason
    composer.wells.removed.emit(LAST)
    composer.wells.removed.emit(FIRST)
    assert composer.settings.mode.id == "text"
    assert composer.request().inputs == ()


def test_a_picture_that_the_model_has_no_place_for_brings_one_that_has(composer: Composer) -> None:
    composer.put(ONE, "9:16")
    assert composer.request().model_id == "veo"
    assert composer.request().options[ASPECT_RATIO] == "9:16"
    assert hint(composer) == "Switched to Veo 3.1 for the picture: sound on"
    composer.undo.undo.trigger()
    assert composer.request().model_id == "sora"
    assert composer.pictures.put_in == ()
    composer.undo.redo.trigger()
    assert composer.request().inputs == (ONE,)


def test_who_chooses_a_model_for_text_keeps_the_picture_beside_it(composer: Composer) -> None:
    switch(composer, "kling")
    composer.put(ONE)
    switch(composer, "sora")
    assert composer.request().inputs == ()
    assert wells(composer) == {"Picture": "Picture added. Not used by this model"}
    assert "pictures left out" in hint(composer)
    aspect = composer.settings.picks[ASPECT_RATIO]
    aspect.chip.activated.emit(1)
    assert hint(composer) == f"{SORA.note} Sora 2 Pro leaves out: First frame"
    assert composer.generate.isEnabled()
    switch(composer, "kling")
    assert composer.request().inputs == (ONE,)


def test_a_last_frame_alone_orders_nothing(composer: Composer) -> None:
    switch(composer, "kling")
    composer.put(END)
    said = "Add a first frame too. Kling 3.0 can't use a last frame alone."
    assert composer.reason == hint(composer) == said
    assert not composer.generate.isEnabled()
    composer.put(ONE)
    assert composer.generate.isEnabled()


def test_nothing_is_ordered_while_a_picture_is_prepared_or_cannot_be_used(
    composer: Composer,
) -> None:
    switch(composer, "kling")
    composer.put(ONE)
    composer.pictures.set_busy(FIRST, True)
    assert composer.reason == "Preparing the picture"
    assert wells(composer)["First frame"] == "Preparing the picture"
    composer.pictures.set_busy(FIRST, False)
    composer.pictures.set_fault(ONE, "Too small.")
    assert composer.reason == hint(composer) == "Too small."
    assert wells(composer)["First frame"] == "Too small."
    well = composer.wells.wells[FIRST]
    edge = well.grab().toImage().pixelColor(0, well.height() // 2)
    composer.put(TWO)
    assert not composer.reason
    assert wells(composer)["First frame"] == "Picture added"
    assert well.grab().toImage().pixelColor(0, well.height() // 2) != edge


def test_first_and_last_frame_are_exchanged(composer: Composer) -> None:
    switch(composer, "kling")
    composer.put(ONE)
    composer.put(END)
    menu = composer.wells.open_menu(FIRST)
    press(menu, "Swap first and last frame")
    assert [(each.role, each.content[0]) for each in composer.request().inputs] == [
        (FIRST, "c"),
        (LAST, "a"),
    ]


def test_the_menu_of_a_well(composer: Composer) -> None:
    asked: list[tuple[Role, Ask]] = []
    composer.wells.asked.connect(lambda role, ask: asked.append((role, ask)))
    menu = composer.wells.open_menu(FIRST)
    assert entries(menu)["Last frame of this take"] is False
    assert "Remove" not in entries(menu)
    menu.close()
    composer.wells.frames = lambda: TakeFrames(last="take 4", shown="00:00:01:10")
    switch(composer, "veo")
    composer.put(ONE)
    menu = composer.wells.open_menu(FIRST)
    bar = composer.mapToGlobal(QPoint(0, 0)).y()
    assert menu.geometry().bottom() < bar, "the prompt stays readable"
    for text in (
        *("Adjust\u2026", "Choose a picture\u2026", "Last frame of take 4"),
        *("Frame in the viewer, 00:00:01:10", "Use a link\u2026"),
    ):
        press(composer.wells.open_menu(FIRST), text)
    assert [ask for _, ask in asked] == [
        *(Ask.ADJUST, Ask.CHOOSE, Ask.LAST_FRAME, Ask.SHOWN_FRAME, Ask.LINK),
    ]
    composer.put(LINK)
    assert wells(composer)["First frame"] == "Link to pictures.example"
    assert "Adjust\u2026" not in entries(composer.wells.open_menu(FIRST))


def test_a_well_is_worked_by_keys(composer: Composer, qtbot: QtBot) -> None:
    switch(composer, "kling")
    composer.put(ONE)
    first, last, _ = composer.wells.tab_stops
    composer.prompt.setFocus()
    QTest.keyClick(composer.prompt, Key.Key_Backtab)
    assert QApplication.focusWidget() is last
    QTest.keyClick(last, Key.Key_Backtab)
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Key.Key_Return)
    (menu,) = composer.wells.findChildren(QMenu)
    qtbot.waitUntil(menu.isVisible)
    menu.close()
    QTest.keyClick(first, Key.Key_Delete)
    assert composer.pictures.put_in == ()


@pytest.fixture
def clipboard(qapp: QApplication) -> Any:
    """The clipboard, empty again afterwards."""
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def test_a_picture_is_pasted_into_the_bar_and_text_into_the_prompt(
    composer: Composer, clipboard: Any
) -> None:
    reported = given(composer)
    switch(composer, "kling")
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    clipboard.setImage(image)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(composer.prompt, Key.Key_V, control)
    QTest.keyClick(composer.generate, Key.Key_V, control)
    composer.put(ONE)
    QTest.keyClick(composer.prompt, Key.Key_V, control)
    QTest.keyClick(composer.wells.tab_stops[0], Key.Key_V, control)
    assert [role for role, _ in reported] == [FIRST, FIRST, LAST, FIRST]
    assert all(source.size() == image.size() for _, source in reported)
    both = QMimeData()
    both.setImageData(image)
    both.setText(" over dunes")
    clipboard.setMimeData(both)
    QTest.keyClick(composer.prompt, Key.Key_V, control)
    assert composer.draft == "a kite over dunes"
    assert len(reported) == 4


def dropped(widget: QWidget, mime: QMimeData) -> bool:
    """Drops it there; whether it was taken."""
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    event = QDropEvent(QPointF(5, 5), copy, mime, left, none)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_files_and_links_are_dropped_on_a_well_and_clips_are_not(composer: Composer) -> None:
    reported = given(composer)
    well = composer.wells.tab_stops[0]
    files = (("kite.png", True), ("kite.exe", True), ("kite.gif", True), ("kite.mp4", False))
    for name, taken in files:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(f"/pictures/{name}")])
        assert dropped(well, mime) is taken
        assert dropped(composer, mime) is taken
    link = QMimeData()
    link.setUrls([QUrl("https://pictures.example/kite.png")])
    assert dropped(well, link)
    sources = [source for _, source in reported]
    twice = [Path(f"/pictures/{name}") for name, taken in files if taken for _ in range(2)]
    # One that moves is refused with the reason when it is looked at, and so it must come there.
    assert sources == [*twice, "https://pictures.example/kite.png"]


def test_a_take_is_dropped_on_a_frame_or_beside_the_wells(composer: Composer) -> None:
    switch(composer, "kling")
    reported: list[tuple[Any, str]] = []
    composer.wells.take_given.connect(lambda *what: reported.append(what))
    sources = given(composer)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/clips/kite.mp4")])
    mime.setData(TAKES_MIME, b"a1")
    first, last = (composer.wells.wells[role] for role in (Role.FIRST_FRAME, Role.LAST_FRAME))
    assert all(dropped(widget, mime) for widget in (first, last, composer))
    assert reported == [
        *((Role.FIRST_FRAME, "a1"), (Role.LAST_FRAME, "a1"), (Role.FIRST_FRAME, "a1")),
    ]
    # Neither several takes, nor one without a clip.
    mime.setData(TAKES_MIME, b"a1\na2")
    waiting = QMimeData()
    waiting.setData(TAKES_MIME, b"a3")
    assert not any(dropped(first, each) for each in (mime, waiting))
    # Among the references the whole clip is meant.
    mime.setData(TAKES_MIME, b"a1")
    assert dropped(composer.wells.wells[Role.REFERENCE], mime)
    assert sources == [(Role.REFERENCE, Path("/clips/kite.mp4"))]
    assert len(reported) == 3


def test_several_files_are_several_references_and_one_frame(composer: Composer) -> None:
    """A frame is one picture, so the others have no place there."""
    reported = given(composer)
    mime = QMimeData()
    paths = [Path("/pictures/kite.png"), Path("/pictures/sea.jpg")]
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert dropped(composer.wells.wells[Role.REFERENCE], mime)
    assert dropped(composer.wells.wells[Role.LAST_FRAME], mime)
    assert reported == [
        *((Role.REFERENCE, path) for path in paths),
        (Role.LAST_FRAME, paths[0]),
    ]


def places(composer: Composer) -> list[Any]:
    """Where everything of the bar is, but what the wells show."""
    parts = (composer, composer.field, composer.prompt, composer.row, composer.foot)
    return [part.geometry() for part in (*parts, *composer.wells.tab_stops)]


def test_nothing_moves_when_a_picture_comes_or_goes(composer: Composer) -> None:
    composer.wells.thumbnail = lambda _content: QPixmap(160, 90)
    switch(composer, "kling")
    QApplication.processEvents()
    before = places(composer)
    changes: list[Callable[[], object]] = [
        lambda: composer.put(ONE),
        lambda: composer.put(END),
        lambda: composer.pictures.set_busy(FIRST, True),
        lambda: composer.show_problem("The picture is 200 × 120 pixels."),
        lambda: composer.pictures.set_busy(FIRST, False),
        lambda: composer.wells.removed.emit(FIRST),
        lambda: composer.wells.removed.emit(LAST),
    ]
    for change in changes:
        change()
        QApplication.processEvents()
        assert places(composer) == before


def test_a_problem_with_a_picture_is_shown_until_the_next_change(composer: Composer) -> None:
    composer.draft = ""
    composer.show_problem("Animated pictures can't be used.")
    assert hint(composer) == "Animated pictures can't be used."
    QTest.keyClicks(composer.prompt, "a")
    assert hint(composer) != "Animated pictures can't be used."


def test_an_order_leaves_no_problem_with_a_picture_behind(composer: Composer) -> None:
    """The picture that could not be put in is in none of its takes."""
    composer.draft = "a kite"
    composer.show_problem("This isn't a picture we can use.")
    composer.made(ShotTarget(id="s", number=1, name="a kite"))
    assert composer.foot.hint.text() != "This isn't a picture we can use."


def test_a_plan_without_uploads_is_told_with_the_other_way(composer: Composer) -> None:
    switch(composer, "kling")
    composer.pictures.set_uploads(False)
    said = "Your PiAPI plan can't upload files. Use a link instead."
    assert hint(composer) != said
    composer.put(ONE)
    assert hint(composer) == said
    composer.put(LINK)
    assert hint(composer) != said


def test_a_take_brings_its_pictures_back(composer: Composer) -> None:
    kling = request(model_id="kling", inputs=(ONE, END), seconds=5, resolution=None, sound=False)
    composer.set_request(kling, SHOT)
    assert composer.request().inputs == (ONE, END)
    composer.undo.undo.trigger()
    assert composer.pictures.put_in == ()


class TestContinue:
    def test_a_new_shot_goes_on_from_a_take(self, composer: Composer) -> None:
        switch(composer, "kling")
        composer.set_request(composer.request(), SHOT)
        composer.put(ONE, "16:9", continued=SHOT, origin="Continues take 4 of shot 6")
        order = composer.order()
        assert (order.target, order.continued) == (None, SHOT)
        assert composer.target.shown == "New shot"
        assert hint(composer) == "Continues take 4 of shot 6"

    def test_it_goes_on_while_another_prompt_is_written(self, composer: Composer) -> None:
        switch(composer, "kling")
        composer.put(ONE, continued=SHOT)
        composer.draft = ""
        QTest.keyClicks(composer.prompt, "the string snaps")
        assert composer.order().continued == SHOT
        made = ShotTarget(id="7", number=7, name="the string snaps")
        composer.made(made)
        assert (composer.order().target, composer.order().continued) == (made, None)

    @pytest.mark.parametrize("other", ["another", "none"])
    def test_another_first_frame_continues_nothing(self, composer: Composer, other: str) -> None:
        switch(composer, "kling")
        composer.put(ONE, continued=SHOT)
        if other == "none":
            composer.wells.removed.emit(FIRST)
        else:
            composer.put(TWO)
        assert composer.order().continued is None
        composer.undo.undo.trigger()
        assert composer.order().continued == SHOT

    def test_the_same_picture_in_another_shape_goes_on(self, composer: Composer) -> None:
        switch(composer, "kling")
        composer.put(ONE, continued=SHOT)
        composer.exchange(ONE, TWO)
        assert composer.order().continued == SHOT
        assert composer.request().inputs == (TWO,)
        composer.undo.undo.trigger()
        assert composer.pictures.put_in == ()

    def test_the_person_chooses_otherwise(self, composer: Composer) -> None:
        switch(composer, "kling")
        composer.put(ONE, continued=SHOT)
        target = composer.target
        assert [target.itemText(row) for row in range(target.count())] == [
            "New shot",
            "New shot after shot 6",
        ]
        assert target.currentIndex() == 1
        target.activated.emit(0)
        assert composer.order().continued is None


def listing(composer: Composer) -> list[str]:
    """The list of models: headings, and the models under them; without the way to the prices."""
    picker = composer.settings.models
    picker.regroup()
    names = [picker.itemText(row) for row in range(picker.count())]
    assert names.pop() == "Model prices\u2026"
    return names


def test_models_stand_under_what_they_would_use_of_the_pictures(composer: Composer) -> None:
    assert listing(composer) == ["Sora 2 Pro", "Veo 3.1", "Kling 3.0"]
    switch(composer, "kling")
    composer.put(ONE)
    uses, leaves = "Uses your first frame", "Leaves the picture out"
    assert listing(composer) == [uses, "Veo 3.1", "Kling 3.0", leaves, "Sora 2 Pro"]
    composer.put(END)
    both = "Uses your first and last frame"
    some = "Uses the first frame, leaves the last out"
    none = "Leaves both pictures out"
    assert listing(composer) == [both, "Kling 3.0", some, "Veo 3.1", none, "Sora 2 Pro"]
    assert composer.settings.models.model_id() == "kling"


def test_a_heading_is_no_model(composer: Composer) -> None:
    composer.put(ONE)
    picker = composer.settings.models
    assert picker.model_id() == "veo"
    picker.activated.emit(0)
    assert composer.request().model_id == "veo"
    for _ in range(picker.count()):
        QTest.keyClick(picker, Key.Key_Up)
    assert picker.itemText(0) == "Uses your first frame"
    assert picker.currentIndex() == 1
    for takes, said in ((1, ""), (2, "2 takes, ")):
        composer.takes = takes
        picker.showPopup()
        caption = picker.finder.caption.text().replace("\u00a0", " ")
        assert caption == f"Price for {said}8 s, 720p, sound"
        picker.hidePopup()


def test_each_model_has_the_price_of_this_order(composer: Composer) -> None:
    frames = with_frames(KLING, last=True)
    dear = replace(frames.modes[1], rates=(Rate(amount=Money.from_dollars("0.50")),))
    kling = replace(frames, modes=(frames.modes[0], dear))
    composer.set_catalogue(Catalogue([SORA, kling]))
    picker = composer.settings.models
    assert picker.prices(kling)[1] == "$0.065/s"
    composer.put(ONE)
    assert picker.prices(kling)[1] == "$0.50/s"
    switch(composer, "sora")
    assert picker.prices(kling)[1] == "$0.50/s", "what it would use costs so, too"


def test_an_untested_way_is_said_before_it_costs(composer: Composer) -> None:
    frames = with_frames(KLING)
    rare = replace(frames.modes[1], sure=Sure.ONE_CLIENT)
    kling = replace(frames, modes=(frames.modes[0], rare))
    composer.set_catalogue(Catalogue([SORA, kling]))
    switch(composer, "kling")
    assert hint(composer) != "Untested on PiAPI"
    composer.put(ONE)
    assert hint(composer) == "Untested on PiAPI"


@pytest.fixture
def shipped(composer: Composer) -> Composer:
    """With the models that come with the program."""
    composer.set_catalogue(parse(resource("models.toml").read_text("utf-8")))
    return composer


def test_the_list_shows_the_price_that_choosing_a_model_gives(shipped: Composer) -> None:
    """From every model to every other, with what was chosen before the present one had less."""
    picker, settings = shipped.settings.models, shipped.settings
    models = [picker.itemData(row, Qt.ItemDataRole.UserRole) for row in range(picker.count() - 1)]
    for present in models:
        switch(shipped, present.id)
        shown = {model.id: picker.prices(model) for model in models}
        for model in models:
            switch(shipped, model.id)
            assert picker.prices(settings.model) == shown[model.id], (present.id, model.id)
            switch(shipped, present.id)


def test_the_aspect_ratio_comes_back_when_a_picture_is_taken_out(shipped: Composer) -> None:
    """Also where the mode with a picture has no such choice."""
    picker, settings = shipped.settings.models, shipped.settings
    models = [picker.itemData(row, Qt.ItemDataRole.UserRole) for row in range(picker.count() - 1)]
    for model in models:
        switch(shipped, model.id)
        option = settings.mode.option(ASPECT_RATIO)
        if FIRST not in model.roles or not isinstance(option, Choice):
            continue
        settings.picks[ASPECT_RATIO].chosen.emit(option.values[-1])
        before = settings.request.options[ASPECT_RATIO]
        shipped.put(ONE)
        shipped.pictures.take_out(FIRST)
        assert settings.request.options[ASPECT_RATIO] == before, model.id


REFERENCES = [Input(role=Role.REFERENCE, content=f"{n:064x}") for n in range(13)]
BUILTIN = parse(resource("models.toml").read_text("utf-8"))


def test_references_share_a_well_and_each_can_be_removed(composer: Composer) -> None:
    composer.set_catalogue(BUILTIN)
    switch(composer, "seedance-2.5")
    empty = "Drop, paste or choose a picture"
    assert wells(composer) == dict.fromkeys(("First frame", "Last frame", "Reference"), empty)
    assert composer.wells.next_empty is FIRST
    for each in REFERENCES[:3]:
        composer.put(each)
    assert composer.request().inputs == tuple(REFERENCES[:3])
    assert composer.settings.mode.id == "references"
    assert not composer.reason
    assert "3 references" in wells(composer)
    # What is dropped beside the wells goes on with them; the same picture is there once.
    assert composer.wells.next_empty is Role.REFERENCE
    composer.put(REFERENCES[1])
    assert composer.request().inputs == tuple(REFERENCES[:3])
    menu = composer.wells.open_menu(Role.REFERENCE)
    offered = [text for text in entries(menu) if text.startswith("Remove")]
    assert offered == [f"Remove reference {n}" for n in (1, 2, 3)]
    press(menu, "Remove reference 2")
    assert composer.request().inputs == (REFERENCES[0], REFERENCES[2])
    composer.undo.undo.trigger()
    assert composer.request().inputs == tuple(REFERENCES[:3])
    # Delete takes the last one out.
    QTest.keyClick(composer.wells.wells[Role.REFERENCE], Key.Key_Delete)
    assert composer.request().inputs == tuple(REFERENCES[:2])


@pytest.mark.parametrize(
    ("model", "most", "name"),
    [
        ("veo-3.1", 3, "Veo 3.1"),
        ("kling-3.0-omni", 7, "Kling 3.0 Omni"),
        ("seedance-2", 9, "Seedance 2"),
        ("kling-4.0-flash", 10, "Kling 4.0 Flash"),
    ],
)
def test_more_references_than_a_model_takes_are_told_with_the_limit(
    composer: Composer, model: str, most: int, name: str
) -> None:
    composer.set_catalogue(BUILTIN)
    switch(composer, model)
    for each in REFERENCES[:most]:
        composer.put(each)
    assert not composer.reason
    composer.put(REFERENCES[most])
    said = f"Remove some. {name} takes up to {most} references."
    assert composer.reason == hint(composer) == said
    assert not composer.generate.isEnabled()
    composer.wells.removed.emit(REFERENCES[0])
    assert not composer.reason


def test_frames_and_references_together_are_told(composer: Composer) -> None:
    composer.set_catalogue(BUILTIN)
    switch(composer, "seedance-2.5")
    composer.put(ONE)
    composer.put(REFERENCES[0])
    said = "Remove either. Seedance 2.5 can't use frames and references together."
    assert composer.reason == hint(composer) == said
    composer.wells.removed.emit(FIRST)
    assert not composer.reason


def test_a_model_without_references_gives_way_to_one_that_has_them(composer: Composer) -> None:
    composer.set_catalogue(BUILTIN)
    switch(composer, "kling-3.0")
    composer.put(REFERENCES[0])
    assert Role.REFERENCE in composer.settings.model.roles
    assert "Switched to" in hint(composer)
    picker = composer.settings.models
    headings = [text for text in listing(composer) if text.startswith(("Uses", "Leaves"))]
    assert headings == ["Uses your references", "Leaves your pictures out"]
    assert picker.model_id() == composer.request().model_id


def test_veo_makes_references_of_one_shape_and_length(composer: Composer) -> None:
    composer.set_catalogue(BUILTIN)
    switch(composer, "veo-3.1")
    composer.settings.picks[ASPECT_RATIO].chosen.emit("9:16")
    composer.settings.picks["seconds"].chosen.emit(4)
    composer.put(REFERENCES[0])
    options = composer.request().options
    assert (options[ASPECT_RATIO], options["seconds"]) == ("16:9", 8)
    assert "16:9 (no 9:16)" in hint(composer)
    composer.wells.removed.emit(Role.REFERENCE)
    assert composer.settings.mode.id == "text"
