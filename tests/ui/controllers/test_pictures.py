"""Pictures on their way into the prompt bar: prepared for the clip, kept, and told when they are
not what a model takes."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.api.errors import LinkRefused
from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.media import Media, MediaKind
from sora_desktop.core.options import ASPECT_RATIO
from sora_desktop.core.pictures import Crop, LinkedPicture, PictureKind, Size
from sora_desktop.core.problem import Category, PictureLinkFlaw, Problem
from sora_desktop.core.take import TakeState
from sora_desktop.resources import resource
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.compose.chips import ShotTarget
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.compose.dialogs import CropDialog, LinkDialog
from sora_desktop.ui.compose.picture_wells import Ask
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.pictures import PicturesController
from sora_desktop.ui.media.frames import FrameTaker
from sora_desktop.ui.media.posters import Thumbnails
from tests.app.driver import until
from tests.ui.controllers.parts import FakeNotifier, Spawner
from tests.ui.media.pictures import (
    ANIMATED_GIF,
    HEIC,
    PROGRAM,
    SVG,
    cmyk_jpeg,
    encoded,
    halves,
    png,
    tiff,
)
from tests.ui.samples import KLING, SORA, request, sample_take, with_frames
from tests.ui.take_source import dark_theme

FIRST, LAST = Role.FIRST_FRAME, Role.LAST_FRAME
CATALOGUE = Catalogue([SORA, with_frames(KLING, last=True)])
BUILTIN = parse(resource("models.toml").read_text("utf-8"))
SHOT = ShotTarget(id="6", number=6, name="Red kite")
CLIP = resource("demo", "sample_h264.mp4")
SIZE = (640, 360)
LINK = "https://pictures.example/kite.png"


class Table:
    """The controller with a real prompt bar and a real library of pictures."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.folder = folder
        self.window = QWidget()
        qtbot.addWidget(self.window)
        theme = dark_theme()
        theme.setParent(self.window)
        self.composer = Composer(theme, CATALOGUE, self.window)
        self.composer.draft = "a kite"
        self.composer.settings.choose_model("kling")
        self.library = PictureLibrary(folder / "pictures")
        self.thumbnails = Thumbnails(self.window)
        self.composer.wells.thumbnail = self.thumbnails.pixmap
        self.take = sample_take(TakeState.READY, clip="take.mp4", shot_number=4)
        self.takes = {self.take.id: self.take}
        self.spawn, self.notices = Spawner(), FakeNotifier()
        self.checked: list[str] = []
        self.bad: Problem | None = None
        self.media = Media(kind=MediaKind.MP4, milliseconds=4000, file_bytes=20_000)
        self.linked = LinkedPicture(kind=PictureKind.PNG, size=Size(*SIZE))
        self.player = SimpleNamespace(standing=None, path=None)
        self.clip: Path | None = CLIP
        self.registry = ActionRegistry(self.takes.get)
        self.controller = PicturesController(
            self.window,
            self.composer,
            self.library,
            self.thumbnails,
            SimpleNamespace(take=self.takes.get),
            SimpleNamespace(selected_id=self.take.id),  # type: ignore[arg-type]
            self.player,  # type: ignore[arg-type]
            SimpleNamespace(file=lambda _take: self.clip),  # type: ignore[arg-type]
            self.registry,
            self.notices,
            self.spawn,
            theme=theme,
            check_link=self.check_link,
            check_media=self.check_media,
            target_of=lambda _take: SHOT,
        )
        self.connections = Connections()
        self.controller.start(self.connections)

    async def check_link(self, link: str) -> LinkedPicture:
        """Keeps which links were looked at."""
        self.checked.append(link)
        if self.bad is not None:
            raise LinkRefused(self.bad)
        return self.linked

    async def check_media(self, link: str) -> Media:
        """The same for a link to a clip or sound."""
        self.checked.append(link)
        if self.bad is not None:
            raise LinkRefused(self.bad)
        return self.media

    def file(self, data: bytes, name: str = "kite.png") -> Path:
        """A file of the person's."""
        path = self.folder / name
        path.write_bytes(data)
        return path

    async def put(self, source: Any, role: Role = FIRST) -> str:
        """Puts it into a well; gives what is said of it."""
        self.composer.wells.given.emit(role, source)
        await self.spawn.done()
        return self.composer.foot.hint.text()

    @property
    def inputs(self) -> tuple[Input, ...]:
        return self.composer.request().inputs

    def picture(self, role: Role = FIRST) -> tuple[int, int]:
        """Width and height of what the library has for a well."""
        (each,) = (each for each in self.inputs if each.role is role)
        kept = self.library.read(each.content)
        image = QImage.fromData(kept.data)
        return image.width(), image.height()

    async def framed(self) -> None:
        """Waits until the frame that was wanted has been taken and put in."""

        def come() -> bool:
            QApplication.processEvents()
            failed = self.composer.foot.hint.text().startswith("Couldn't")
            return bool(self.spawn.names) or failed

        await until(come, "the frame")
        await self.spawn.done()

    def dialog(self, kind: type[Any]) -> Any:
        """The open dialog of that kind."""
        (found,) = (each for each in self.window.findChildren(kind) if each.isVisible())
        return found


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Table:
    return Table(qtbot, tmp_path)


async def test_a_picture_is_cropped_to_the_clip_and_kept(table: Table) -> None:
    path = table.file(encoded(halves(1000, 500), "png"))
    table.composer.wells.given.emit(FIRST, path)
    assert table.composer.reason == "Preparing the picture"
    await table.spawn.done()
    # 16:9 is nearest to 2:1, and is what the clip has.
    assert table.picture() == (889, 500)
    assert table.thumbnails.pixmap(table.inputs[0].content) is not None
    assert not table.composer.reason
    path.unlink()
    assert table.picture() == (889, 500)


async def test_the_first_picture_gives_the_clip_its_shape(table: Table) -> None:
    await table.put(table.file(encoded(halves(500, 800), "png")))
    assert table.composer.request().options[ASPECT_RATIO] == "9:16"
    assert table.picture() == (450, 800)
    # The second one is cropped to it.
    await table.put(halves(800, 800), LAST)
    assert table.picture(LAST) == (450, 800)
    table.composer.undo.undo.trigger()
    table.composer.undo.undo.trigger()
    assert table.composer.request().options[ASPECT_RATIO] == "16:9"
    assert table.inputs == ()


async def test_another_aspect_ratio_crops_anew_from_the_whole_picture(table: Table) -> None:
    await table.put(halves(1600, 900))
    first = table.inputs
    table.composer.settings.picks[ASPECT_RATIO].chosen.emit("1:1")
    assert table.composer.reason == "Preparing the picture", "the old one would be sent else"
    await table.spawn.done()
    assert table.picture() == (900, 900)
    table.composer.settings.picks[ASPECT_RATIO].chosen.emit("16:9")
    await table.spawn.done()
    assert table.inputs == first
    assert not table.composer.reason


async def test_only_the_last_pictures_are_held_in_memory(table: Table) -> None:
    """A frame of a clip is megabytes, and a person may go on from hundreds of takes."""
    held: list[weakref.ref[QImage]] = []
    for shade in range(40):
        image = QImage(400, 300, QImage.Format.Format_RGB32)
        image.fill(QColor(shade, 0, 0))
        held.append(weakref.ref(image))
        await table.put(image)
        del image
    gc.collect()
    assert sum(each() is not None for each in held) <= 16
    # What was put in before them comes back from the library.
    for _step in range(39):
        table.composer.undo.undo.trigger()
    await table.spawn.done()
    assert table.picture() == (533, 300)
    assert not table.composer.reason


@pytest.mark.parametrize("source", ["a new picture", "one that must fit again"])
async def test_an_error_that_nobody_foresaw_blocks_nothing(
    table: Table, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    def fail(*_given: object) -> str:
        raise RuntimeError("a bug")

    if source == "a new picture":
        monkeypatch.setattr(PictureLibrary, "keep", fail)
        table.composer.wells.given.emit(FIRST, halves(1600, 900))
    else:
        await table.put(halves(1600, 900))
        monkeypatch.setattr(PictureLibrary, "keep", fail)
        table.composer.settings.picks[ASPECT_RATIO].chosen.emit("1:1")
    assert table.composer.reason == "Preparing the picture"
    with pytest.raises(RuntimeError, match="a bug"):
        await table.spawn.done()
    assert table.composer.reason != "Preparing the picture"


BAD: dict[str, tuple[bytes, str]] = {
    "a TIFF of 40 MB": (tiff(8000, 5000), "Pictures can have up to 30\u00a0MB."),
    "1 x 8000": (png(1, 8000, bytes(16_000)), "Each side needs at least 300."),
    "an animation": (ANIMATED_GIF, "Animated pictures can't be used"),
    "HEIC": (HEIC, "We can't read HEIC pictures."),
    "an SVG with a script": (SVG, "This isn't a picture we can use"),
    "a program": (PROGRAM, "This isn't a picture we can use"),
}


@pytest.mark.parametrize("kind", BAD)
async def test_what_is_no_picture_for_a_clip_is_told_in_one_sentence(
    table: Table, kind: str
) -> None:
    data, said = BAD[kind]
    table.composer.draft = ""
    assert said in await table.put(table.file(data))
    assert table.inputs == ()
    assert not (table.folder / "pictures").exists()
    # What is in the well stays when another one is no good.
    await table.put(halves(640, 360))
    before = table.inputs
    assert said in await table.put(table.file(data))
    assert table.inputs == before
    assert table.composer.reason == "Write a prompt first."


async def test_a_picture_for_the_press_and_one_that_was_deleted(table: Table) -> None:
    assert await table.put(table.file(cmyk_jpeg(), "kite.jpg")) == ""
    assert len(table.inputs) == 1
    gone = "The picture was moved or deleted. Choose it again."
    assert await table.put(table.folder / "gone.png") == gone


async def test_the_last_one_that_was_put_in_stays(table: Table) -> None:
    table.composer.wells.given.emit(FIRST, halves(640, 360))
    table.composer.wells.given.emit(FIRST, halves(1280, 720))
    await table.spawn.done()
    assert table.picture() == (1280, 720)
    assert not table.composer.reason


async def test_a_link_is_looked_at_and_not_cropped(table: Table) -> None:
    table.composer.wells.asked.emit(FIRST, Ask.LINK)
    dialog = table.dialog(LinkDialog)
    dialog.field.setText("no link")
    assert not dialog.use_button.isEnabled()
    dialog.field.setText(f" {LINK} ")
    dialog.use_button.click()
    await table.spawn.done()
    assert table.checked == [LINK]
    assert table.inputs == (Input(role=FIRST, link=LINK),)
    table.bad = Problem(category=Category.PICTURE_LINK, code=PictureLinkFlaw.NEEDS_LOGIN)
    said = await table.put("https://pictures.example/private.png")
    assert said == "The link needs a login. PiAPI can only open public links."
    assert table.inputs == (Input(role=FIRST, link=LINK),)


@pytest.mark.parametrize("model", ["veo-3.1", "hailuo-2.3"])
async def test_a_link_to_a_kind_of_picture_that_the_model_does_not_take(
    table: Table, model: str
) -> None:
    said = "The model can't use this kind of picture behind the link. It takes JPEG and PNG."
    table.composer.set_catalogue(BUILTIN)
    table.composer.settings.choose_model(model)
    table.linked = LinkedPicture(kind=PictureKind.WEBP, size=Size(*SIZE))
    assert await table.put(LINK) == said
    assert not table.inputs
    # Put in for a model that takes it, it waits while one is chosen that doesn't.
    table.composer.settings.choose_model("seedance-2.5")
    await table.put(LINK)
    assert table.inputs == (Input(role=FIRST, link=LINK),)
    assert table.composer.reason == ""
    table.composer.settings.choose_model(model)
    assert table.composer.reason == said
    assert not table.composer.generate.isEnabled()
    table.composer.settings.choose_model("seedance-2.5")
    assert table.composer.reason == ""


async def test_references_are_kept_as_they_are_and_side_by_side(table: Table) -> None:
    """Not cropped to the clip, and one doesn't take the turn of another."""
    table.composer.set_catalogue(BUILTIN)
    table.composer.settings.choose_model("seedance-2.5")
    table.composer.wells.asked.emit(Role.REFERENCE, Ask.LAST_FRAME)
    await table.framed()
    (frame,) = table.inputs
    for side in (500, 600):
        table.composer.wells.given.emit(Role.REFERENCE, halves(900, side))
    assert table.composer.reason == "Preparing the picture"
    await table.spawn.done()
    assert not table.composer.reason
    assert table.inputs[0] == frame
    images = [QImage.fromData(table.library.read(each.content).data) for each in table.inputs[1:]]
    assert sorted((each.width(), each.height()) for each in images) == [(900, 500), (900, 600)]
    assert {each.role for each in table.inputs} == {Role.REFERENCE}
    before = table.inputs
    table.composer.settings.picks[ASPECT_RATIO].chosen.emit("1:1")
    await table.spawn.done()
    assert table.inputs == before
    said = await table.put(halves(1000, 200), Role.REFERENCE)
    assert said.startswith("The picture is 1000")
    assert len(table.inputs) == 3


async def test_a_link_to_a_picture_out_of_the_limits(table: Table) -> None:
    table.composer.set_catalogue(BUILTIN)
    table.composer.settings.choose_model("hailuo-2.3")
    for size, said in (
        (Size(299, 400), "at least 300 pixels"),
        (Size(4097, 4000), "up to 4,096 pixels"),
        (Size(1000, 399), "2:5 to 5:2"),
    ):
        table.linked = LinkedPicture(kind=PictureKind.JPEG, size=size)
        assert said in await table.put(LINK)
        assert table.inputs == ()


async def test_the_part_that_is_used_can_be_adjusted(table: Table) -> None:
    await table.put(halves(1600, 900))
    before = table.inputs
    table.composer.wells.asked.emit(FIRST, Ask.ADJUST)
    await table.spawn.done()
    dialog = table.dialog(CropDialog)
    dialog.view.set_zoom(200)
    dialog.view.move_by(-5000, 0)
    assert dialog.view.crop == Crop(0, 225, 800, 450)
    dialog.use_button.click()
    await table.spawn.done()
    assert table.picture() == (800, 450)
    (kept,) = (table.library.read(each.content) for each in table.inputs)
    assert QImage.fromData(kept.data).pixelColor(790, 200).red() > 150, "the left half is red"
    table.composer.undo.undo.trigger()
    assert table.inputs == before


async def test_a_take_brings_its_picture_back_or_says_that_it_is_gone(table: Table) -> None:
    content = table.library.keep(PictureKind.PNG, encoded(halves(640, 360), "png"))
    given = Input(role=FIRST, content=content)
    asked = request(model_id="kling", resolution=None, seconds=5, sound=False)
    table.composer.set_request(request_with(asked, given))
    await table.spawn.done()
    assert table.inputs == (given,)
    assert not table.composer.reason
    assert table.thumbnails.pixmap(content) is not None
    gone = Input(role=FIRST, content="f" * 64)
    table.composer.set_request(request_with(asked, gone))
    await table.spawn.done()
    assert "missing from your library" in table.composer.reason
    table.composer.wells.removed.emit(FIRST)
    assert not table.composer.reason


def request_with(asked: Any, given: Input) -> Any:
    return replace(asked, inputs=(given,))


async def test_frames_of_the_take_in_the_viewer(table: Table) -> None:
    frames = table.composer.wells.frames()
    assert (frames.last, frames.shown) == ("take 4", "")
    table.composer.wells.asked.emit(LAST, Ask.LAST_FRAME)
    await table.framed()
    table.player.standing, table.player.path = (halves(1280, 720), 34, 24.0), table.clip
    assert table.composer.wells.frames().shown == "00:00:01:10"
    table.composer.wells.asked.emit(FIRST, Ask.SHOWN_FRAME)
    await table.spawn.done()
    assert (table.picture(FIRST), table.picture(LAST)) == ((1280, 720), SIZE)
    table.clip = None
    assert table.composer.wells.frames().last == ""


async def test_continue_fills_the_first_frame_and_spends_nothing(table: Table) -> None:
    orders: list[object] = []
    table.composer.submitted.connect(orders.append)
    table.composer.settings.choose_model("sora")
    table.registry.run(TakeAction.CONTINUE, [table.take.id])
    assert table.composer.reason == "Preparing the picture"
    await table.framed()
    order = table.composer.order()
    assert (order.target, order.continued) == (None, SHOT)
    assert table.picture() == SIZE
    assert order.request.model_id == "kling", "Sora has no place for it"
    assert orders == []
    # In another shape it is still the end of that take.
    table.composer.settings.picks[ASPECT_RATIO].chosen.emit("1:1")
    await table.spawn.done()
    assert table.picture() == (SIZE[1], SIZE[1])
    assert table.composer.order().continued == SHOT


async def test_a_take_dropped_on_the_first_frame_is_continued(table: Table) -> None:
    table.composer.wells.take_given.emit(FIRST, table.take.id)
    await table.framed()
    assert table.composer.order().continued == SHOT
    assert table.picture() == SIZE


async def test_a_take_dropped_on_the_last_frame_gives_its_beginning(table: Table) -> None:
    wells = table.composer.pictures

    async def shown_after(what: Callable[[], object]) -> QImage:
        before = wells.put_in
        what()

        def come() -> bool:
            QApplication.processEvents()
            return wells.put_in not in (before, ())

        await until(come, "the frame")
        (given,) = wells.put_in
        return QImage.fromData(table.library.read(given.content).data)

    drop = table.composer.wells.take_given.emit
    begins = await shown_after(lambda: drop(LAST, table.take.id))
    wells.take_out(LAST)
    ends = await shown_after(lambda: drop(FIRST, table.take.id))
    taken: list[QImage] = []
    taker = FrameTaker(table.window)
    taker.taken.connect(lambda _clip, _number, picture: taken.append(picture))

    def has(count: int) -> bool:
        QApplication.processEvents()
        return len(taken) == count

    for count, number in enumerate((0, None), 1):
        taker.request(CLIP, number)
        await until(partial(has, count), "a frame of the clip")
    spots = [(x, y) for x in range(0, SIZE[0], 40) for y in range(0, SIZE[1], 40)]

    def alike(one: QImage, other: QImage) -> bool:
        return all(_near(one.pixelColor(*at), other.pixelColor(*at)) for at in spots)

    first, last = taken
    assert (alike(begins, first), alike(ends, last), alike(first, last)) == (True, True, False)


async def test_a_dropped_take_whose_file_is_gone_is_told(table: Table) -> None:
    table.clip = None
    for role in (FIRST, LAST):
        table.composer.wells.take_given.emit(role, table.take.id)
    assert [each.category for each in table.notices.reported] == [Category.FILE_GONE] * 2
    assert not table.composer.reason


def _near(one: QColor, other: QColor) -> bool:
    pairs = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return all(abs(a - b) <= 12 for a, b in pairs)


async def test_continuing_a_clip_that_gives_no_picture_or_is_gone_is_told(table: Table) -> None:
    table.clip = table.file(b"no clip" * 100, "broken.mp4")
    table.registry.run(TakeAction.CONTINUE, [table.take.id])
    await table.framed()
    said = "Couldn't read the last frame of this clip."
    assert table.composer.foot.hint.text() == said
    assert not table.composer.reason
    table.clip = None
    table.registry.run(TakeAction.CONTINUE, [table.take.id])
    assert [each.category for each in table.notices.reported] == [Category.FILE_GONE]


async def test_nothing_is_read_after_the_end(table: Table) -> None:
    table.connections.close()
    table.composer.wells.given.emit(FIRST, halves(640, 360))
    assert table.spawn.names == []
    assert table.composer.pictures.shape == Fraction(16, 9)
