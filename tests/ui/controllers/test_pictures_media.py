"""Clips and sounds on their way into the prompt bar: kept as they are, refused with the limit, used
as references, extended or edited."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.media import Media, MediaKind
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, PictureLinkFlaw, Problem
from sora_desktop.core.request import check
from sora_desktop.ui.compose.dialogs import LinkDialog
from sora_desktop.ui.compose.picture_wells import Ask, TakeFrames
from sora_desktop.ui.widgets.drops import source_in
from tests.core.test_media import mp3, mp4, wav
from tests.ui.controllers.test_pictures import BUILTIN, CLIP, LINK, Table
from tests.ui.media.pictures import halves

REF, VIDEO, SOUND = Role.REFERENCE, Role.REFERENCE_VIDEO, Role.REFERENCE_SOUND
MP4_LINK = "https://clips.example/walk.mp4?v=2"


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Table:
    """The prompt bar with all models, Seedance 2.5 chosen."""
    table = Table(qtbot, tmp_path)
    table.composer.set_catalogue(BUILTIN)
    table.composer.settings.choose_model("seedance-2.5")
    return table


def roles(table: Table) -> list[Role]:
    """What is put in."""
    return [each.role for each in table.inputs]


def menu_texts(table: Table) -> list[str]:
    """The menu of the references."""
    menu = table.composer.wells.open_menu(REF)
    texts = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    return texts


def choose(table: Table, words: str) -> None:
    """An entry of that menu."""
    menu = table.composer.wells.open_menu(REF)
    next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()


async def test_a_clip_and_a_sound_go_in_as_they_are(table: Table) -> None:
    await table.put(table.file(mp4(4), "walk.mp4"), REF)
    await table.put(table.file(wav(3.0), "rain.wav"), REF)
    await table.put(halves(640, 360), REF)
    video, sound = (each for each in table.inputs if each.milliseconds)
    assert roles(table) == [REF, VIDEO, SOUND]
    assert (video.milliseconds, sound.milliseconds) == (4000, 3000)
    assert table.library.read(video.content).data == mp4(4)
    assert table.library.read(sound.content).data == wav(3.0)
    assert table.composer.reason == ""
    # 4 s and half of 4 s in 720p, beside what is on the buttons: its draft at 480p.
    estimate = check(table.composer.request(), BUILTIN).estimate
    seconds = table.composer.request().seconds
    assert estimate.amount == Money.from_dollars("0.35") * seconds + Money.from_dollars("0.70")
    assert str(estimate.amount) in table.composer.generate.text()
    draft = Money.from_dollars("0.15") * seconds + Money.from_dollars("0.30")
    assert str(draft) in table.composer.draft_button.text()


async def test_the_clip_in_the_viewer_goes_in(table: Table) -> None:
    table.composer.wells.frames = lambda: TakeFrames(last="take 4")
    assert "Clip of take 4" in menu_texts(table)
    table.composer.wells.asked.emit(REF, Ask.CLIP)
    await table.spawn.done()
    assert roles(table) == [VIDEO]
    assert table.library.read(table.inputs[0].content).data == CLIP.read_bytes()


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (wav(16.0), "rain.wav", "It is 16 s long. The model takes 15 s at most."),
        (mp4(16), "walk.mp4", "It is 16 s long. The model takes 15.4 s at most."),
        (
            mp4(4, 24_000_000),
            "walk.mp4",
            "The file has 24\u00a0MB. Uploads can have up to 10\u00a0MB. Use a link instead.",
        ),
        (
            mp4(4).replace(b"ftypisom", b"ftypqt  "),
            "walk.mov",
            "PiAPI takes no uploads of MOV files. Use a link, or save it as MP4.",
        ),
        (
            mp4(4).replace(b"moov", b"free"),
            "walk.mp4",
            "We couldn't read how long it is. Save it again as MP4 and MOV.",
        ),
    ],
)
async def test_what_is_refused_with_its_limit(
    table: Table, data: bytes, name: str, said: str
) -> None:
    """Nothing is kept, so nothing can be uploaded or paid."""
    assert await table.put(table.file(data, name), REF) == said
    assert not table.inputs
    assert not list((table.folder / "pictures").glob("*"))


async def test_a_clip_is_no_frame(table: Table) -> None:
    said = await table.put(table.file(mp4(4), "walk.mp4"), Role.FIRST_FRAME)
    assert said.startswith("This isn't a picture we can use")
    await table.put(halves(640, 360), Role.FIRST_FRAME)
    await table.put(table.file(mp4(4), "walk.mp4"), REF)
    assert table.composer.reason == (
        "Remove either. Seedance 2.5 can't use frames and references together."
    )


async def test_limits_of_all_together(table: Table) -> None:
    for seconds in (8, 9):
        await table.put(table.file(mp4(seconds), f"{seconds}.mp4"), REF)
    assert table.composer.reason == (
        "Use fewer or shorter ones. Seedance 2.5 takes 15.4 s of them in all."
    )
    for seconds in (1, 2):
        await table.put(table.file(mp4(seconds), f"{seconds}.mp4"), REF)
    assert table.composer.reason == "Remove some. Seedance 2.5 takes up to 3 reference clips."


async def test_a_sound_alone_is_told(table: Table) -> None:
    await table.put(table.file(mp3(100), "rain.mp3"), REF)
    said = "Add a picture or a video. Seedance 2.5 takes no sound alone."
    assert table.composer.reason == said
    await table.put(halves(640, 360), REF)
    assert table.composer.reason == ""


async def test_thirteen_references(table: Table) -> None:
    for shade in range(9):
        await table.put(halves(640 + shade, 360), REF)
    for seconds in (1, 2, 3):
        await table.put(table.file(mp4(seconds), f"{seconds}.mp4"), REF)
    assert table.composer.reason == ""
    await table.put(table.file(wav(2.0), "rain.wav"), REF)
    said = "Remove some. Seedance 2.5 takes up to 12 references in all."
    assert table.composer.reason == said


async def test_a_link_to_a_clip(table: Table) -> None:
    table.composer.wells.asked.emit(REF, Ask.LINK)
    dialog = table.dialog(LinkDialog)
    assert dialog.windowTitle() == "Link to a picture, clip or sound"
    dialog.field.setText(MP4_LINK)
    dialog.use_button.click()
    await table.spawn.done()
    assert table.inputs == (Input(role=VIDEO, link=MP4_LINK, milliseconds=4000),)
    table.media = Media(kind=MediaKind.MP4, milliseconds=16_000)
    said = await table.put("https://clips.example/long.mp4", REF)
    assert said == "The clip or sound behind the link is longer than 15.4 s."
    table.bad = Problem(category=Category.PICTURE_LINK, code=PictureLinkFlaw.NO_PICTURE)
    said = await table.put("https://clips.example/page.mov", REF)
    assert said == "The link doesn't lead to a clip or sound. The model takes MP4 and MOV."
    assert len(table.inputs) == 1
    table.bad = None
    await table.put(LINK, REF)
    assert roles(table) == [REF, VIDEO]


async def test_a_clip_is_extended_or_edited(table: Table) -> None:
    table.composer.settings.choose_model("seedance-2.5-flash")
    await table.put(table.file(mp4(4), "walk.mp4"), REF)
    assert roles(table) == [VIDEO]
    choose(table, "Clip 1 (4 s): Extend this")
    assert roles(table) == [Role.EXTEND]
    assert table.composer.settings.mode.id == "extend"
    # What is untested is said before anything is paid.
    assert "Untested on PiAPI" in table.composer.settings.note
    choose(table, "Clip 1 (4 s): Edit this")
    assert table.composer.settings.mode.id == "edit"
    choose(table, "Clip 1 (4 s): Reference clip")
    assert table.composer.settings.mode.id == "references"
    choose(table, "Remove Reference clip (4 s)")
    assert not table.inputs
    table.composer.settings.choose_model("seedance-2.5")
    await table.put(table.file(mp4(4), "walk.mp4"), REF)
    assert not any("Extend" in text for text in menu_texts(table))


async def test_a_model_without_clips_gives_way_to_one_that_has(table: Table) -> None:
    table.composer.settings.choose_model("hailuo-2.3")
    await table.put(table.file(mp4(4), "walk.mp4"), REF)
    assert roles(table) == [VIDEO]
    assert table.composer.settings.model.id != "hailuo-2.3"


def test_clips_are_taken_where_they_are_dropped_on_the_references(tmp_path: Path) -> None:
    """Elsewhere a clip's prompt and settings are used again."""
    mime = QMimeData()
    path = tmp_path / "walk.mp4"
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert source_in(mime) is None
    assert source_in(mime, clips=True) == path
    sound = QMimeData()
    sound.setUrls([QUrl.fromLocalFile(str(tmp_path / "rain.mp3"))])
    assert source_in(sound) is not None


async def test_the_well_says_what_is_in_it(table: Table) -> None:
    well = table.composer.wells.wells[REF]
    assert not well.isHidden()
    await table.put(table.file(mp4(4), "walk.mp4"), REF)
    assert well.accessibleName() == "Reference clip"
    assert well.accessibleDescription() == "Reference clip, 4 s"
    await table.put(table.file(wav(2.0), "rain.wav"), REF)
    assert well.accessibleName() == "2 references"
    table.composer.pictures.take_out(REF)
    assert roles(table) == [VIDEO]


async def test_the_sum_below_the_prompt_adds_up(table: Table) -> None:
    """The seconds that a clip adds stand beside those of the clip that is made."""
    await table.put(table.file(mp4(4), "walk.mp4"), REF)
    seconds = table.composer.request().seconds
    text = table.composer.price.readout.text()
    assert text.startswith(f"({seconds} s + 2 s)")
    assert "from" in text
