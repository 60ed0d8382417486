"""Videos and sounds that are put in: kept, uploaded or linked, and looked at before anything is
paid."""

from __future__ import annotations

import json
from base64 import b64encode
from dataclasses import replace

import httpx
import pytest

from sora_desktop.api.errors import LinkRefused
from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.media import MediaKind
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.problem import Category, PictureLinkFlaw
from sora_desktop.core.request import Flaw, InvalidRequest, VideoRequest
from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.resources import resource
from sora_desktop.simulator import Call
from sora_desktop.ui.actions.messages import problem_message
from tests.core.test_media import mp4, wav
from tests.engine.bench import KEY, Bench, until

CATALOGUE = parse(resource("models.toml").read_text(encoding="utf-8"))
VIDEO, SOUND = Role.REFERENCE_VIDEO, Role.REFERENCE_SOUND


@pytest.fixture
async def bench(closed_bench: Bench) -> Bench:
    """The program with all models."""
    closed_bench.catalogue = CATALOGUE
    await closed_bench.start()
    return closed_bench


def asked(*inputs: Input, model_id: str = "seedance-2.5") -> VideoRequest:
    """A clip of four seconds in 480p."""
    options = Options(aspect_ratio="16:9", resolution="480p", sound=True, seconds=4)
    return VideoRequest(model_id=model_id, prompt="a boat", options=options, inputs=tuple(inputs))


def kept(bench: Bench, seconds: int = 4, role: Role = VIDEO) -> Input:
    """A video or sound in the library."""
    if role is SOUND:
        content = bench.pictures.keep(MediaKind.WAV, wav(float(seconds)))
    else:
        content = bench.pictures.keep(MediaKind.MP4, mp4(seconds))
    return Input(role=role, content=content, milliseconds=1000 * seconds)


def linked(bench: Bench, data: bytes, seconds: int, role: Role = VIDEO) -> Input:
    """A link of the person's own, to a host that asks for no key."""
    fields = {"file_name": "mine.mp4", "file_data": b64encode(data).decode()}
    headers = {"x-api-key": KEY.reveal()}
    url = f"{bench.simulator.base_url}/api/ephemeral_resource"
    given = httpx.post(url, json=fields, headers=headers).json()["data"]["url"]
    bench.simulator.record.clear()
    return Input(role=role, link=given, milliseconds=1000 * seconds)


async def test_a_video_and_a_sound_are_uploaded_once_and_charged(bench: Bench) -> None:
    inputs = kept(bench), kept(bench, 3, SOUND)
    first, second = bench.engine.submit([asked(*inputs)], 2)
    for take_id in (first, second):
        take = await bench.downloads(take_id)
        assert take.state is TakeState.READY, take.last_error
        # 4 s and half of 4 s of video at 0.15; the sound is free.
        assert take.charged == take.estimate == Money.from_dollars("0.90")
        assert not take.estimate_certain
    assert bench.simulator.record.count(Call.UPLOAD) == 2
    names = [
        json.loads(each.body)["file_name"] for each in bench.simulator.record.received(Call.UPLOAD)
    ]
    assert {name.rpartition(".")[2] for name in names} == {"mp4", "wav"}
    assert bench.simulator.tasks[0].marks == ("video1 4.0 s", "sound1 3.0 s")
    # What is kept is the very file.
    assert bench.pictures.read(inputs[0].content).data == mp4(4)


async def test_a_link_to_a_video_is_looked_at_and_sent_as_it_is(bench: Bench) -> None:
    own = linked(bench, mp4(4), 4)
    (take_id,) = bench.engine.submit([asked(own)])
    take = await bench.downloads(take_id)
    assert take.state is TakeState.READY, take.last_error
    assert json.loads(take.sent_input)["video_urls"] == [own.link]
    assert take.charged == Money.from_dollars("0.90")
    assert bench.simulator.record.count(Call.UPLOAD) == 0
    assert not bench.simulator.key_seen_by_file_host


@pytest.mark.parametrize(
    ("data", "seconds", "flaw", "words"),
    [
        (mp4(16), 4, PictureLinkFlaw.TOO_LONG, "longer than 15.4 s"),
        (mp4(6), 4, PictureLinkFlaw.CHANGED, "it would cost more"),
        (wav(2.0), 2, PictureLinkFlaw.WRONG_KIND, "It takes MP4, MOV"),
        (b"<!doctype html>", 2, PictureLinkFlaw.NO_PICTURE, "The model takes MP4, MOV"),
        (
            mp4(4).replace(b"moov", b"free"),
            4,
            PictureLinkFlaw.NO_LENGTH,
            "couldn't read how long",
        ),
    ],
)
async def test_a_link_that_is_refused(
    bench: Bench, data: bytes, seconds: int, flaw: PictureLinkFlaw, words: str
) -> None:
    """A video that is longer than when it was put in would cost more than was said."""
    (take_id,) = bench.engine.submit([asked(linked(bench, data, seconds))])
    await until(lambda: bench.take(take_id).held)
    said = held(bench, take_id, Category.PICTURE_LINK, flaw)
    assert words in said
    assert bench.simulator.record.count(Call.UPLOAD) == 0


@pytest.mark.parametrize("uploaded", [False, True])
async def test_a_video_is_as_long_as_its_price_says(bench: Bench, uploaded: bool) -> None:
    """A project of somebody else may tell less of it; also where its link is there already."""
    video = kept(bench, 8)
    if uploaded:
        (take_id,) = bench.engine.submit([asked(video)])
        await bench.downloads(take_id)
    paid = bench.creates()
    (take_id,) = bench.engine.submit([asked(replace(video, milliseconds=2000))])
    await until(lambda: bench.take(take_id).held)
    take = bench.take(take_id)
    assert (take.state, take.sent_at, bench.creates()) == (TakeState.DRAFT, None, paid)
    assert take.last_error is not None
    assert take.last_error.code == PictureLinkFlaw.LONGER
    assert "it would cost more" in problem_message(take.last_error, take, CATALOGUE).body
    assert bench.simulator.record.count(Call.UPLOAD) == uploaded


def held(bench: Bench, take_id: TakeId, category: Category, code: int | None = None) -> str:
    """Nothing was sent or charged, and the row says why; the words."""
    take = bench.take(take_id)
    assert (take.state, take.sent_at, bench.creates()) == (TakeState.DRAFT, None, 0)
    problem = take.last_error
    assert problem is not None
    assert (problem.category, problem.code) == (category, code)
    return problem_message(problem, take, CATALOGUE).body


async def test_the_window_can_look_at_a_link(bench: Bench) -> None:
    media = await bench.engine.check_media_link(linked(bench, mp4(7), 7).link)
    assert (media.kind, media.milliseconds) == (MediaKind.MP4, 7000)
    with pytest.raises(LinkRefused):
        await bench.engine.check_media_link(linked(bench, b"<!doctype html>", 7).link)


@pytest.mark.parametrize(
    ("inputs", "flaw"),
    [
        (((SOUND, 16), (VIDEO, 4)), Flaw.TOO_LONG),
        (((VIDEO, 8), (VIDEO, 9)), Flaw.TOO_LONG_TOGETHER),
        (((SOUND, 4),), Flaw.SOUND_ALONE),
        (((VIDEO, 4), (Role.FIRST_FRAME, 0)), Flaw.INPUTS),
    ],
)
async def test_what_is_refused_before_a_row_is_written(
    bench: Bench, inputs: tuple[tuple[Role, int], ...], flaw: Flaw
) -> None:
    request = asked(*(kept(bench, seconds, role) for role, seconds in inputs))
    with pytest.raises(InvalidRequest) as caught:
        bench.engine.submit([request])
    assert caught.value.flaws[0] is flaw
    assert bench.store.all() == ()
    assert bench.simulator.record.count(Call.UPLOAD) == bench.creates() == 0


async def test_a_video_that_is_gone_from_the_library(bench: Bench) -> None:
    one, other = kept(bench), kept(bench, 5)
    path = bench.pictures.path(one.content)
    assert path is not None
    path.unlink()
    (take_id,) = bench.engine.submit([asked(one, other)])
    await until(lambda: bench.take(take_id).held)
    assert "missing from your library" in held(bench, take_id, Category.PICTURE_GONE)
    assert bench.simulator.record.count(Call.UPLOAD) == 0


async def test_videos_and_sounds_in_use_are_kept(bench: Bench) -> None:
    used, unused = kept(bench), kept(bench, 5)
    bench.engine.submit([asked(used)])
    await bench.quiet()
    bench.clock.jump(400 * 86_400)
    assert await bench.engine.recovery.remove_unused_pictures() == 1
    assert bench.pictures.path(used.content) is not None
    assert bench.pictures.path(unused.content) is None


@pytest.mark.parametrize("role", [Role.EXTEND, Role.EDIT])
async def test_a_clip_is_extended_or_edited(bench: Bench, role: Role) -> None:
    request = asked(kept(bench, 6, role), model_id="seedance-2.5-flash")
    (take_id,) = bench.engine.submit([request])
    take = await bench.downloads(take_id)
    assert take.state is TakeState.READY, take.last_error
    fields = json.loads(take.sent_input)
    assert (fields["mode"], fields["omni_reference_task_type"]) == ("omni_reference", role.value)
    assert "aspect_ratio" not in fields
    assert bench.simulator.tasks[0].marks[0] == {"extend": "Extends", "edit": "Edits"}[role.value]
