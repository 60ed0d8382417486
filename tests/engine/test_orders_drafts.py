"""Drafts and finals over HTTP: one paid request each, in one shot, and what is refused first."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.drafts import as_draft, final_of, saving
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.media import MediaKind
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.pictures import PictureKind
from sora_desktop.core.problem import Category, DraftFlaw
from sora_desktop.core.request import Flaw, InvalidRequest, VideoRequest
from sora_desktop.core.shot import BatchRow, Target
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.engine.engine import OverBudget
from sora_desktop.engine.rebuilt_rows import mode_of
from sora_desktop.resources import resource
from sora_desktop.simulator import NAMED, Call
from sora_desktop.ui.actions.messages import problem_message
from tests.core.test_media import mp4
from tests.engine.bench import Bench, until
from tests.engine.parts import picture

CATALOGUE = parse(resource("models.toml").read_text(encoding="utf-8"))
DRAFT, FINAL = Money.from_dollars("0.75"), Money.from_dollars("4.00")
DAY = 86_400.0
S = TakeState


@pytest.fixture
async def bench(closed_bench: Bench) -> Bench:
    """The program with all models."""
    closed_bench.catalogue = CATALOGUE
    await closed_bench.start()
    return closed_bench


def asked(*inputs: Input, prompt: str = "a boat") -> VideoRequest:
    """A draft of five seconds."""
    options = Options(aspect_ratio="16:9", resolution="720p", sound=True, seconds=5)
    request = VideoRequest(
        model_id="seedance-2.5", prompt=prompt, options=options, inputs=tuple(inputs)
    )
    draft = as_draft(request, CATALOGUE)
    assert draft is not None
    return draft


async def drafted(bench: Bench, *inputs: Input, prompt: str = "a boat") -> Take:
    """A draft that is made."""
    (take_id,) = bench.engine.submit([asked(*inputs, prompt=prompt)])
    take = await bench.downloads(take_id)
    assert take.state is S.READY, take.last_error
    return take


def final(draft: Take) -> VideoRequest:
    """The order of its final."""
    request = final_of(draft, CATALOGUE)
    assert request is not None
    return request


def order(bench: Bench, draft: Take) -> TakeId:
    """As the window orders it: beside the draft."""
    (take_id,) = bench.engine.submit([final(draft)], 1, draft.id)
    return take_id


def sent(bench: Bench) -> list[dict[str, Any]]:
    """The inputs of the paid requests."""
    return [json.loads(each.body)["input"] for each in bench.simulator.record.received(Call.CREATE)]


def held_for(bench: Bench, take_id: TakeId, category: Category, code: int | None = None) -> str:
    """Nothing was sent or charged, and the row says why; the words."""
    take = bench.take(take_id)
    assert (take.state, take.held, take.sent_at, take.spent) == (S.DRAFT, True, None, Money(0))
    problem = take.last_error
    assert problem is not None
    assert (problem.category, problem.code) == (category, code)
    return problem_message(problem, take, CATALOGUE).body


async def test_a_draft_and_its_final(bench: Bench) -> None:
    draft = await drafted(bench)
    assert (draft.estimate, draft.charged) == (DRAFT, DRAFT)
    made = await bench.downloads(order(bench, draft))
    assert made.state is S.READY, made.last_error
    assert (made.estimate, made.charged) == (FINAL, FINAL)
    assert sent(bench)[1] == {"draft_task_id": draft.remote_id}
    assert sent(bench)[0]["draft"] is True
    # It belongs to the draft's shot, and was made from it.
    assert (made.shot_id, made.parent_id) == (draft.shot_id, draft.id)
    assert made.request.prompt == draft.request.prompt
    assert bench.creates() == 2
    assert made.answer is not None
    found = mode_of(made.answer, CATALOGUE)
    assert found is not None
    assert (found[0].id, found[1].id) == ("seedance-2.5", "final")


async def test_what_is_saved_is_what_was_charged(bench: Bench) -> None:
    drafts = [await drafted(bench) for _ in range(3)]
    into = Target(shot_id=drafts[0].shot_id)
    rows = [BatchRow(request=asked(), into=into, count=2)]
    more = [await bench.downloads(each) for each in bench.engine.submit_batch(rows)]
    shot = [drafts[0], *more]
    said = saving(shot, shot[0], CATALOGUE)
    made = await bench.downloads(order(bench, shot[0]))
    charged = [take.charged for take in [*shot, made]]
    assert Money.total(filter(None, charged)) + said == FINAL * 3


async def test_several_finals_are_one_order(bench: Bench) -> None:
    """Each in the shot of its draft, and their sum within the budget."""
    drafts = [await drafted(bench) for _ in range(2)]
    rows = [
        BatchRow(request=final(each), into=Target(shot_id=each.shot_id), count=1, parent_id=each.id)
        for each in drafts
    ]
    bench.configure(daily_budget=Money.from_dollars("9.49"))
    with pytest.raises(OverBudget):
        bench.engine.submit_batch(rows)
    bench.configure(daily_budget=Money.from_dollars("9.50"))
    made = [await bench.downloads(each) for each in bench.engine.submit_batch(rows)]
    assert [take.shot_id for take in made] == [draft.shot_id for draft in drafts]
    assert bench.creates() == 4


async def test_a_draft_older_than_six_days_is_refused_before_anything_is_written(
    bench: Bench,
) -> None:
    draft = await drafted(bench)
    bench.clock.jump(6 * DAY)
    with pytest.raises(InvalidRequest) as caught:
        order(bench, draft)
    assert caught.value.flaws == (Flaw.DRAFT_TOO_OLD,)
    assert (len(bench.store.all()), bench.creates()) == (1, 1)


async def test_a_final_that_waits_too_long_in_the_queue_is_held(bench: Bench) -> None:
    draft = await drafted(bench)
    bench.engine.pause_queue()
    take_id = order(bench, draft)
    bench.clock.jump(6 * DAY)
    bench.engine.resume_queue()
    await until(lambda: bench.take(take_id).held)
    await bench.quiet()
    said = held_for(bench, take_id, Category.DRAFT, DraftFlaw.TOO_OLD)
    assert "over 6 days old" in said
    assert "Nothing was sent or charged" in said
    assert bench.creates() == 1


async def test_a_draft_that_the_service_does_not_know(bench: Bench) -> None:
    draft = await drafted(bench)
    assert draft.remote_id is not None
    bench.simulator.forget(draft.remote_id)
    take_id = order(bench, draft)
    await until(lambda: bench.take(take_id).held)
    said = held_for(bench, take_id, Category.DRAFT, DraftFlaw.UNKNOWN)
    assert "PiAPI doesn't know this draft." in said
    assert bench.creates() == 1


async def test_a_draft_that_failed_has_no_final(bench: Bench) -> None:
    (take_id,) = bench.engine.submit([asked(prompt="[fail] a boat")])
    failed = await bench.downloads(take_id)
    assert failed.state is S.FAILED
    assert final_of(failed, CATALOGUE) is None
    forged = replace(asked(), inputs=(Input(role=Role.DRAFT, task=failed.remote_id or ""),))
    model = CATALOGUE.get("seedance-2.5")
    assert model is not None
    forged = replace(forged, options=model.usable(forged.inputs)[1].fitted(forged.options))
    with pytest.raises(InvalidRequest) as caught:
        bench.engine.submit([forged])
    assert caught.value.flaws == (Flaw.DRAFT_NOT_READY,)


async def test_a_draft_of_another_library_is_asked_for_at_the_service(bench: Bench) -> None:
    """Of which this one knows nothing: it is read, which is free, and only then paid for."""
    draft = await drafted(bench)
    foreign = replace(final(draft), inputs=(Input(role=Role.DRAFT, task="0" * 32),))
    (take_id,) = bench.engine.submit([foreign])
    await until(lambda: bench.take(take_id).held)
    held_for(bench, take_id, Category.DRAFT, DraftFlaw.UNKNOWN)
    assert bench.creates() == 1


async def test_a_read_that_fails_is_tried_again_and_pays_once(bench: Bench) -> None:
    draft = await drafted(bench)
    bench.simulator.fault(Call.READ, NAMED["500"])
    made = await bench.downloads(order(bench, draft))
    assert (made.state, bench.creates()) == (S.READY, 2)


async def test_an_answer_that_is_lost_is_found_by_the_draft(bench: Bench) -> None:
    """The task echoes no prompt: the id of the draft proves whose it is."""
    draft = await drafted(bench)
    bench.simulator.fault(Call.CREATE, NAMED["lost"])
    take_id = order(bench, draft)
    await until(lambda: bench.state(take_id) is S.UNCONFIRMED)
    made = await bench.downloads(take_id)
    assert (made.state, made.charged, bench.creates()) == (S.READY, FINAL, 2)


async def test_one_read_is_enough_for_several_finals_of_a_draft(bench: Bench) -> None:
    draft = await drafted(bench)
    bench.simulator.record.clear()
    made = bench.engine.submit([final(draft)], 2, draft.id)
    for take_id in made:
        assert (await bench.downloads(take_id)).state is S.READY
    assert [each["draft_task_id"] for each in sent(bench)] == [draft.remote_id] * 2


def pictures(bench: Bench, *names: str) -> Sequence[Input]:
    """Two references of the library, under names where there are some."""
    kept = [bench.pictures.keep(PictureKind.PNG, picture(n)) for n in (10, 200)]
    return [
        Input(role=Role.REFERENCE, content=content, name=name)
        for content, name in zip(kept, names or ("", ""), strict=True)
    ]


@pytest.mark.parametrize("names", [(), ("mara", "room")])
async def test_the_final_needs_no_reference_of_its_draft_any_more(
    bench: Bench, names: tuple[str, ...]
) -> None:
    references = pictures(bench, *names)
    prompt = "a boat" + "".join(f" @{name}" for name in names)
    draft = await drafted(bench, *references, prompt=prompt)
    for each in references:
        path = bench.pictures.path(each.content)
        assert path is not None
        path.unlink()
    bench.simulator.record.clear()
    made = await bench.downloads(order(bench, draft))
    assert (made.state, made.charged) == (S.READY, FINAL)
    assert bench.simulator.record.count(Call.UPLOAD) == 0
    # The service has them: its clip shows them.
    assert len(bench.simulator.tasks[-1].references) == 2


async def test_a_reference_that_was_deleted_after_the_draft(bench: Bench) -> None:
    """Another draft of it is told about, and nothing is uploaded, the other reference neither."""
    references = pictures(bench)
    draft = await drafted(bench, *references)
    path = bench.pictures.path(references[1].content)
    assert path is not None
    path.unlink()
    bench.clock.jump(DAY)
    bench.simulator.record.clear()
    (take_id,) = bench.engine.submit([draft.request], 1, draft.id)
    await until(lambda: bench.take(take_id).held)
    said = held_for(bench, take_id, Category.PICTURE_GONE)
    assert "missing from your library" in said
    assert (bench.simulator.record.count(Call.UPLOAD), bench.creates()) == (0, 0)


async def test_a_draft_with_reference_video_costs_its_seconds_too(bench: Bench) -> None:
    content = bench.pictures.keep(MediaKind.MP4, mp4(4))
    video = Input(role=Role.REFERENCE_VIDEO, content=content, milliseconds=4000)
    draft = await drafted(bench, video)
    # 5 s and half of 4 s at 0.15.
    assert draft.charged == draft.estimate == Money.from_dollars("1.05")
    made = await bench.downloads(order(bench, draft))
    assert made.charged == FINAL
