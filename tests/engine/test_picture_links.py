"""Pictures are uploaded before a take is sent, for free and once each; what goes wrong with them
leaves an unsent draft with its reason, and nothing is ever paid for without its picture."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from functools import partial
from typing import Any

import httpx
import pytest

from sora_desktop.api.errors import LinkRefused
from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Kind, Mode, Slot
from sora_desktop.core.money import Money
from sora_desktop.core.pictures import PictureKind, PictureLimits
from sora_desktop.core.problem import Category, PictureLinkFlaw, Problem
from sora_desktop.core.request import VideoRequest, WireRequest, check
from sora_desktop.core.shot import ShelfEntry, Shot, ShotChanges, new_shelf_id, new_shot_id
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.engine.picture_links import PictureLinks
from sora_desktop.engine.status import Connection
from sora_desktop.engine.submitter import UPLOAD_TRIES, with_links
from sora_desktop.resources import resource
from sora_desktop.simulator import NAMED, Call, Fault
from sora_desktop.store.disk import LibraryError
from sora_desktop.store.pictures import PictureLibrary, UploadedLink
from sora_desktop.ui.actions.messages import problem_message
from tests.engine.bench import KEY, PROMPT, SORA, Bench, until
from tests.engine.parts import KLING, picture, with_pictures
from tests.ui.media.pictures import halves, turned_jpeg

S = TakeState
HOUR = 3600.0


def keep(bench: Bench, role: Role = Role.FIRST_FRAME, shade: int = 128) -> Input:
    """Puts a picture into the library, as the window does."""
    return Input(role=role, content=bench.pictures.keep(PictureKind.PNG, picture(shade)))


def own_link(bench: Bench, data: bytes = picture()) -> Input:
    """A link of the person's own, to a host that asks for no key."""
    fields = {"file_name": "mine.png", "file_data": b64encode(data).decode()}
    headers = {"x-api-key": KEY.reveal()}
    url = f"{bench.simulator.base_url}/api/ephemeral_resource"
    given = httpx.post(url, json=fields, headers=headers).json()["data"]["url"]
    bench.simulator.record.clear()
    return Input(role=Role.FIRST_FRAME, link=given)


async def with_slot(bench: Bench, slot: Slot) -> None:
    """Starts again with a model that takes this and nothing else."""
    strict = replace(KLING, modes=(replace(KLING.modes[0], slots=(slot,)),))
    await bench.stop()
    bench.catalogue = Catalogue([SORA, strict])
    await bench.start()


def order(bench: Bench, *inputs: Input, count: int = 1) -> Sequence[TakeId]:
    """A press of Generate with these put in."""
    return bench.engine.submit([with_pictures(*inputs)], count)


def uploads(bench: Bench) -> int:
    return bench.simulator.record.count(Call.UPLOAD)


def sent(take: Take) -> dict[str, object]:
    fields: dict[str, object] = json.loads(take.sent_input)
    return fields


def held_for(bench: Bench, take_id: TakeId, category: Category) -> None:
    """Nothing was sent or charged, and the row says why."""
    take = bench.take(take_id)
    assert (take.state, take.held, take.sent_at) == (S.DRAFT, True, None)
    assert take.last_error is not None
    assert take.last_error.category is category
    assert take.spent == Money(0)
    assert bench.creates() == 0
    assert bench.on_disk()[take_id] == "draft"


async def test_a_picture_is_uploaded_and_then_one_request_is_paid(bench: Bench) -> None:
    first, last = keep(bench), keep(bench, Role.LAST_FRAME, shade=10)
    seen: list[str] = []
    bench.store.changed.connect(lambda change: seen.append(change.after.state.value))
    (take_id,) = order(bench, first, last)
    await bench.quiet()
    take = bench.take(take_id)
    assert seen[:4] == ["draft", "preparing", "submitting", "pending"]
    for name, shade in (("image_url", 128), ("image_tail_url", 10)):
        found = bench.simulator.uploads.find(str(sent(take)[name]))
        assert found is not None
        assert found.read_bytes() == picture(shade)
    assert bench.simulator.tasks[0].input == sent(take)
    assert (uploads(bench), bench.creates()) == (2, 1)
    # What was asked for stays as it was asked for.
    assert take.request.inputs == (first, last)
    assert not bench.simulator.key_seen_by_file_host


async def test_two_takes_with_one_picture_upload_it_once(bench: Bench) -> None:
    order(bench, keep(bench), count=2)
    order(bench, keep(bench))
    await bench.quiet()
    assert (uploads(bench), bench.creates()) == (1, 3)


async def test_many_who_want_one_picture_at_once_upload_it_once(bench: Bench) -> None:
    first = keep(bench)
    links = PictureLinks(
        bench.pictures, bench.engine.service, bench.catalogue, bench.clock, bench.in_thread
    )
    last = Input(role=Role.LAST_FRAME, content=first.content)
    request = with_pictures(first, last)
    await asyncio.gather(*[links.prepare(request) for _ in range(5)])
    found = links.of(request)
    assert found is not None
    assert found[first] == found[last]
    assert uploads(bench) == 1


async def test_a_link_is_used_for_twenty_hours(bench: Bench) -> None:
    first = keep(bench)
    bench.configure(at_once=9)
    for passed, wanted in ((0.0, 1), (19 * HOUR, 1), (2 * HOUR, 2), (20 * HOUR, 2), (60.0, 3)):
        bench.clock.jump(passed)
        (take_id,) = order(bench, first)
        await bench.quiet()
        assert uploads(bench) == wanted
        assert bench.simulator.uploads.find(str(sent(bench.take(take_id))["image_url"]))


async def test_a_link_is_used_after_a_restart(bench: Bench) -> None:
    first = keep(bench)
    bench.configure(at_once=9)
    for passed, wanted in ((0.0, 1), (19 * HOUR, 1), (2 * HOUR, 2)):
        bench.clock.jump(passed)
        await bench.stop()
        await bench.start()
        (take_id,) = order(bench, first)
        await bench.quiet()
        assert uploads(bench) == wanted
        assert bench.simulator.uploads.find(str(sent(bench.take(take_id))["image_url"]))


async def test_a_link_of_another_address_is_not_used(bench: Bench) -> None:
    first = keep(bench)
    elsewhere = UploadedLink(
        link="https://x.example/1.png", since=bench.clock.now(), host="https://up.example/"
    )
    bench.pictures.keep_link(first.content, elsewhere)
    order(bench, first)
    await bench.quiet()
    assert uploads(bench) == 1


async def test_a_link_that_cannot_be_kept_is_used_all_the_same(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise LibraryError(Problem(category=Category.DISK_FULL))

    monkeypatch.setattr(PictureLibrary, "keep_link", fail)
    order(bench, keep(bench), count=2)
    await bench.quiet()
    assert (uploads(bench), bench.creates()) == (1, 2)


async def test_the_pictures_of_a_batch_are_uploaded_side_by_side(bench: Bench) -> None:
    """Each picture once; the first take doesn't wait for the others' pictures."""
    bench.configure(at_once=9)
    bench.simulator.fault(Call.UPLOAD, Fault(delay=1.0, times=-1))
    shades = [10, 60, 110, 110]
    ids = [order(bench, keep(bench, shade=shade))[0] for shade in shades]
    await until(lambda: uploads(bench) == len(set(shades)))
    assert bench.creates() == 0
    await bench.quiet()
    assert [bench.state(each) for each in ids] == [S.PENDING] * len(ids)
    assert (uploads(bench), bench.creates()) == (len(set(shades)), len(ids))


def _uploaded(bench: Bench, count: int) -> bool:
    return uploads(bench) == count


async def test_what_is_uploaded_ahead_is_so_after_every_order(bench: Bench) -> None:
    bench.configure(at_once=9)
    bench.simulator.fault(Call.UPLOAD, Fault(delay=0.2, times=-1))
    for shades in ((10, 60), (110, 160)):
        before = uploads(bench)
        ids = [order(bench, keep(bench, shade=shade))[0] for shade in shades]
        await until(partial(_uploaded, bench, before + 2))
        assert {bench.state(each) for each in ids} <= {S.DRAFT, S.PREPARING}
        await bench.quiet()
        assert [bench.state(each) for each in ids] == [S.PENDING] * 2


async def test_an_upload_that_fails_stops_none_of_the_others(bench: Bench) -> None:
    bench.configure(at_once=9)
    gone = keep(bench, shade=1)
    path = bench.pictures.path(gone.content)
    assert path is not None
    path.unlink()
    (lost,) = order(bench, gone)
    good = [order(bench, keep(bench, shade=shade))[0] for shade in (60, 110)]
    both = order(bench, gone, keep(bench, Role.LAST_FRAME, shade=200))[0]
    await bench.quiet()
    for take_id in (lost, both):
        take = bench.take(take_id)
        assert (take.state, take.held) == (S.DRAFT, True)
        assert take.last_error is not None
        assert take.last_error.category is Category.PICTURE_GONE
    assert [bench.state(each) for each in good] == [S.PENDING] * 2
    # The other picture of the last one was uploaded.
    assert (uploads(bench), bench.creates()) == (3, 2)


async def test_a_clock_that_is_set_back_tells_nothing_of_a_links_age(bench: Bench) -> None:
    first = keep(bench)
    order(bench, first)
    await bench.quiet()
    bench.clock.jump(-2 * HOUR)
    order(bench, first)
    await bench.quiet()
    assert uploads(bench) == 2


async def test_a_plan_without_uploads_is_told_before_anything_is_paid(bench: Bench) -> None:
    bench.simulator.rules.plan_name = "free"
    (take_id,) = order(bench, keep(bench))
    await bench.quiet()
    held_for(bench, take_id, Category.UPLOAD_PLAN)
    # It says nothing of the rest of the account.
    assert bench.connection() is Connection.ONLINE
    other = bench.submit()
    await bench.quiet()
    assert bench.state(other) is S.PENDING
    # The person has another plan now.
    bench.simulator.rules.plan_name = "creator"
    bench.engine.send(take_id)
    await bench.quiet()
    assert bench.state(take_id) is S.PENDING


@pytest.mark.parametrize("name", ["500", "dropped", "half", "html"])
async def test_an_upload_is_tried_again(bench: Bench, name: str) -> None:
    bench.simulator.fault(Call.UPLOAD, NAMED[name])
    (take_id,) = order(bench, keep(bench))
    await bench.quiet()
    take = bench.take(take_id)
    assert (take.state, take.held) == (S.DRAFT, False)
    assert take.last_error is not None
    assert take.last_error.retry_at is not None
    assert bench.creates() == 0
    await bench.pass_time(10.0)
    assert bench.state(take_id) is S.PENDING
    assert (uploads(bench), bench.creates()) == (2, 1)


async def test_an_upload_that_never_succeeds_stands_in_nobodys_way(bench: Bench) -> None:
    bench.simulator.fault(Call.UPLOAD, replace(NAMED["500"], times=-1))
    (take_id,) = order(bench, keep(bench))
    other = bench.submit()
    await bench.pass_time(60.0)
    take = bench.take(take_id)
    assert (take.state, take.held) == (S.DRAFT, True)
    assert take.last_error is not None
    assert take.last_error.category is Category.SERVICE_DOWN
    assert uploads(bench) == UPLOAD_TRIES
    assert bench.state(other) is not S.DRAFT
    assert bench.creates() == 1


async def test_too_many_requests_is_waited_for(bench: Bench) -> None:
    busy = Fault(status=429, body={}, headers={"retry-after": "7"})
    bench.simulator.fault(Call.UPLOAD, busy)
    (take_id,) = order(bench, keep(bench))
    await bench.pass_time(5.0)
    assert bench.state(take_id) is S.DRAFT
    await bench.pass_time(5.0)
    assert bench.state(take_id) is S.PENDING


@pytest.mark.parametrize(
    ("name", "category"), [("400", Category.UPLOAD_REFUSED), ("401", Category.KEY_REFUSED)]
)
async def test_a_refused_upload_waits_for_the_person(
    bench: Bench, name: str, category: Category
) -> None:
    bench.simulator.fault(Call.UPLOAD, NAMED[name])
    (take_id,) = order(bench, keep(bench))
    await bench.quiet()
    held_for(bench, take_id, category)
    assert (bench.connection() is Connection.KEY_REFUSED) is (name == "401")


@pytest.mark.parametrize("damage", ["gone", "cut"])
async def test_a_picture_that_went_away_before_it_was_sent(bench: Bench, damage: str) -> None:
    first = keep(bench)
    path = bench.pictures.path(first.content)
    assert path is not None
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(picture()[:-5])
    (take_id,) = order(bench, first)
    await bench.quiet()
    held_for(bench, take_id, Category.PICTURE_GONE)
    assert uploads(bench) == 0


async def test_a_row_without_a_place_for_its_picture_is_not_sent(bench: Bench) -> None:
    (take_id,) = order(bench, keep(bench))
    bench.store.revise(take_id, sent_input='{"prompt": "a paper boat"}')
    await bench.quiet()
    held_for(bench, take_id, Category.BUG)


SLOW = Fault(delay=0.3)


@pytest.fixture
async def uploading(bench: Bench) -> tuple[Bench, TakeId]:
    """A bench whose first take is being uploaded."""
    bench.simulator.fault(Call.UPLOAD, SLOW)
    (take_id,) = order(bench, keep(bench))
    await until(lambda: bench.state(take_id) is S.PREPARING)
    assert bench.on_disk() == {take_id: "preparing"}
    return bench, take_id


async def test_taken_back_while_it_is_uploaded(uploading: tuple[Bench, TakeId]) -> None:
    bench, take_id = uploading
    bench.engine.dismiss(take_id)
    await bench.quiet()
    assert bench.state(take_id) is S.DISMISSED
    assert (uploads(bench), bench.creates()) == (1, 0)
    # Undone, it is sent, with what has been uploaded.
    bench.engine.queue_again([take_id])
    await bench.quiet()
    assert bench.state(take_id) is S.PENDING
    assert (uploads(bench), bench.creates()) == (1, 1)


async def test_a_budget_that_is_lowered_while_it_is_uploaded(
    uploading: tuple[Bench, TakeId],
) -> None:
    bench, take_id = uploading
    bench.configure(daily_budget=Money.from_dollars("0.10"))
    await bench.quiet()
    held_for(bench, take_id, Category.BUDGET)


async def test_closed_while_it_is_uploaded(uploading: tuple[Bench, TakeId]) -> None:
    bench, take_id = uploading
    await bench.stop()
    assert bench.on_disk() == {take_id: "draft"}
    await bench.start()
    await bench.quiet()
    take = bench.take(take_id)
    assert (take.state, take.held) == (S.DRAFT, True)
    assert bench.creates() == 0
    bench.engine.send(take_id)
    await bench.quiet()
    assert bench.state(take_id) is S.PENDING
    assert bench.creates() == 1


async def test_another_connection_while_it_is_uploaded(uploading: tuple[Bench, TakeId]) -> None:
    """What the old one uploaded may not be there for the new one."""
    bench, take_id = uploading
    await bench.engine.use(bench.make_client(), bench.engine.service.files)
    await bench.pass_time(10.0)
    assert bench.state(take_id) is not S.PREPARING
    await bench.reaches(take_id, S.PENDING)
    assert bench.creates() == 1


async def test_what_was_not_sent_gets_its_link_anew(bench: Bench) -> None:
    """A create that was turned away leaves the row as it was before the links."""
    first = keep(bench)
    bench.simulator.fault(Call.CREATE, Fault(status=429, body={}, headers={"retry-after": "7"}))
    (take_id,) = order(bench, first)
    await bench.quiet()
    take = bench.take(take_id)
    assert (take.state, take.held) == (S.DRAFT, False)
    assert sent(take)["image_url"] == first.stand_in
    bench.clock.jump(21 * HOUR)
    await bench.quiet()
    await bench.reaches(take_id, S.PENDING)
    link = str(sent(bench.take(take_id))["image_url"])
    assert bench.simulator.uploads.find(link) is not None
    assert (uploads(bench), bench.simulator.charges(PROMPT)) == (2, 1)


async def test_a_lost_take_with_a_picture_holds_others_like_it(bench: Bench) -> None:
    first = keep(bench)
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    bench.configure(at_once=1)
    (lost,) = order(bench, first)
    (alike,) = order(bench, first)
    (other,) = order(bench, keep(bench, shade=3))
    await until(lambda: bench.state(lost) is S.UNCONFIRMED)
    assert bench.take(alike).held
    assert not bench.take(other).held
    await bench.downloads(lost)
    await bench.downloads(other)
    # Once the lost one is found, what is like it goes on.
    await bench.downloads(alike)
    assert bench.simulator.charges(PROMPT) == bench.creates() == 3


async def test_a_link_of_your_own_is_looked_at_and_sent_as_it_is(bench: Bench) -> None:
    own = own_link(bench)
    (take_id,) = order(bench, own)
    await bench.quiet()
    assert sent(bench.take(take_id))["image_url"] == own.link
    assert (uploads(bench), bench.creates()) == (0, 1)
    assert bench.simulator.record.count(Call.FILE) == 1
    assert not bench.simulator.key_seen_by_file_host


async def test_a_link_of_your_own_that_leads_nowhere(bench: Bench) -> None:
    own = own_link(bench)
    bench.clock.jump(25 * HOUR)
    (take_id,) = order(bench, own)
    await bench.quiet()
    held_for(bench, take_id, Category.PICTURE_LINK)
    problem = bench.take(take_id).last_error
    assert problem is not None
    assert problem.code == PictureLinkFlaw.NOT_THERE
    with pytest.raises(LinkRefused):
        await bench.engine.check_link(own.link)


async def test_a_good_link_of_your_own_passes(bench: Bench) -> None:
    await bench.engine.check_link(own_link(bench).link)
    with pytest.raises(LinkRefused):
        await bench.engine.check_link(own_link(bench, b"<!doctype html>").link)


async def test_a_link_that_was_looked_at_is_not_looked_at_again_while_that_is_fresh(
    bench: Bench,
) -> None:
    own = own_link(bench)
    await bench.engine.check_link(own.link)
    await bench.engine.check_link(own.link)
    order(bench, own)
    await bench.quiet()
    assert (bench.creates(), bench.simulator.record.count(Call.FILE)) == (1, 1)
    bench.clock.jump(HOUR / 4)
    await bench.engine.check_link(own.link)
    assert bench.simulator.record.count(Call.FILE) == 2


@pytest.mark.parametrize("looked_at", [False, True])
async def test_a_link_to_a_picture_that_the_model_does_not_take(
    bench: Bench, looked_at: bool
) -> None:
    """Also one that was put in while another model was chosen."""
    own = own_link(bench, picture(side=299))
    await with_slot(bench, Slot(role=Role.FIRST_FRAME, wire="image_url"))
    if looked_at:
        await bench.engine.check_link(own.link)
    (take_id,) = order(bench, own)
    await bench.quiet()
    held_for(bench, take_id, Category.PICTURE_LINK)
    problem = bench.take(take_id).last_error
    assert problem is not None
    assert problem.code == PictureLinkFlaw.TOO_SMALL
    said = problem_message(problem, bench.take(take_id), bench.catalogue).body
    assert "at least 300 pixels" in said
    assert "Nothing was sent or charged" in said


@pytest.mark.parametrize(
    ("orientation", "flaw"),
    [(1, PictureLinkFlaw.TOO_NARROW), (3, PictureLinkFlaw.TOO_NARROW), (6, None), (8, None)],
)
async def test_a_picture_behind_a_link_is_judged_upright(
    bench: Bench, orientation: int, flaw: PictureLinkFlaw | None
) -> None:
    """What a telephone took upright is stored lying, with a word on how to turn it."""
    own = own_link(bench, turned_jpeg(halves(640, 360), orientation))
    upright = PictureLimits(ratio=(Fraction(1, 3), Fraction(1)))
    await with_slot(bench, Slot(role=Role.FIRST_FRAME, wire="image_url", limits=upright))
    (take_id,) = order(bench, own)
    await bench.quiet()
    problem = bench.take(take_id).last_error
    assert (problem.code if problem is not None else None) == flaw
    assert bench.creates() == (0 if flaw else 1)


async def test_only_pictures_that_nothing_refers_to_are_removed(bench: Bench) -> None:
    used, wanted, unused, named, planned = (keep(bench, shade=n) for n in range(5))
    order(bench, used)
    await bench.quiet()
    on_shelf = ShelfEntry(
        id=new_shelf_id(), name="mara", content=named.content, created_at=bench.clock.now()
    )
    shot = Shot(id=new_shot_id(), created_at=bench.clock.now(), request=with_pictures(planned))
    bench.store.arrange(ShotChanges(shots=(shot,), shelf=(on_shelf,)))
    remove = bench.engine.recovery.remove_unused_pictures
    assert await remove() == 0
    # The files have the moments of the system.
    later = datetime.now(UTC) + timedelta(days=60)
    bench.clock.jump((later - bench.clock.now()).total_seconds())
    assert await remove([wanted.content]) == 1
    assert bench.pictures.path(used.content) is not None
    assert bench.pictures.path(wanted.content) is not None
    assert bench.pictures.path(named.content) is not None
    assert bench.pictures.path(planned.content) is not None
    assert bench.pictures.path(unused.content) is None


LINKS = {Input(role=Role.FIRST_FRAME, content="a" * 64): "https://x.example/a.png"}


def test_links_go_to_their_places() -> None:
    (put_in,) = LINKS
    stand_in = put_in.stand_in
    fields: dict[str, Any] = {
        "prompt": stand_in,
        "image_urls": [stand_in, "b"],
        "duration": 5,
        "image": stand_in,
    }
    wire = with_links(WireRequest(model="m", task_type="t", input=fields), LINKS)
    assert wire.input == {
        "prompt": stand_in,
        "image_urls": ["https://x.example/a.png", "b"],
        "duration": 5,
        "image": "https://x.example/a.png",
    }
    with pytest.raises(ValueError, match="no place"):
        with_links(WireRequest(model="m", task_type="t", input={"prompt": stand_in}), LINKS)


BUILTIN = parse(resource("models.toml").read_text("utf-8"))
WITH_SLOTS = [
    (model, mode)
    for model in BUILTIN.offered
    for mode in model.modes
    if mode.offered and mode.slots
]


@pytest.mark.parametrize(("model", "mode"), WITH_SLOTS, ids=lambda each: each.id)
def test_every_mode_has_a_place_for_what_is_put_in(model: Model, mode: Mode) -> None:
    roles = [slot.role for slot in mode.slots for _ in range(max(slot.least, 1))]
    inputs = tuple(
        Input(role=role, task=f"t{n}")
        if mode.kind_of(role) is Kind.TASK
        else Input(role=role, content=f"{n:064x}", milliseconds=1000)
        for n, role in enumerate(roles)
    )
    asked = VideoRequest(model_id=model.id, prompt=PROMPT, options=mode.fitted({}), inputs=inputs)
    wire = check(asked, BUILTIN).wire
    links = {each: f"https://x.example/{each.role}.png" for each in inputs}
    sent_input = with_links(wire, links).input_json
    assert "sha256:" not in sent_input
    assert all(link in sent_input for link in links.values())
