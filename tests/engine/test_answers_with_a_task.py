"""An answer to a create that names our task is followed, whatever else the answer says."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category
from sora_desktop.core.take import IN_FLIGHT, TakeId, TakeState
from sora_desktop.simulator import Call, Fault, Plan
from sora_desktop.ui.actions.messages import problem_message
from sora_desktop.ui.text.problem_texts import Step
from tests.engine.bench import PRICE, PROMPT, SORA, Bench
from tests.fault_server import Action, Exchange, FaultServer, reply, reply_json
from tests.faults.shown_texts import text_of

NOTHING = Money(0)
REMOTE_ID = "00000000-1111-4222-8333-444444444444"
NO_CREDITS = (Path(__file__).parents[1] / "api" / "no_credits_500.json").read_bytes()
INPUT = {"prompt": PROMPT, "duration": 8, "aspect_ratio": "16:9", "resolution": "720p"}


def answer(status: str = "processing", **changes: Any) -> dict[str, Any]:
    """A task as the service tells of it."""
    usage = {"type": "llm", "frozen": 0, "consume": PRICE.units}
    take = {
        "task_id": REMOTE_ID,
        "model": "sora2",
        "task_type": "sora2-pro-video",
        "status": status,
        "input": INPUT,
        "meta": {"usage": usage},
    }
    return {"code": 200, "message": "success", "data": {**take, **changes}}


def service(create: Action, read: Mapping[str, Any]) -> Action:
    """A service that answers every paid request by `create`, and knows one task."""

    async def act(exchange: Exchange) -> None:
        seen = exchange.seen
        if seen.method == "POST":
            await create(exchange)
        elif seen.target.startswith("/api/v1/task/"):
            await reply_json(read)(exchange)
        elif "histories" in seen.target:
            await reply_json({"code": 200, "data": {"data": [], "total": 0}})(exchange)
        else:
            await reply_json({"code": 200, "data": {"equivalent_in_usd": 25.0}})(exchange)

    return act


async def pressed(bench: Bench, server: FaultServer, action: Action) -> TakeId:
    """Uses that service, and presses Generate once."""
    server.script(action)
    await bench.engine.use(bench.make_client(server.url), bench.engine.service.files)
    await bench.quiet()
    take_id = bench.submit()
    await bench.quiet()
    return take_id


def posts(server: FaultServer) -> int:
    """How many paid requests came."""
    return sum(seen.method == "POST" for seen in server.requests)


def reads(server: FaultServer) -> int:
    """How often the task was read."""
    return sum(seen.target.endswith(REMOTE_ID) for seen in server.requests)


@pytest.mark.parametrize("status", [400, 402, 404, 409, 422, 429, 500, 503])
async def test_a_refusal_that_shows_our_take_is_followed(bench: Bench, status: int) -> None:
    async with FaultServer() as server:
        create = reply_json({**answer(), "code": status, "message": "sorry"}, status, charge=True)
        take_id = await pressed(bench, server, service(create, answer()))
        take = bench.take(take_id)
        assert take.state in IN_FLIGHT
        assert take.remote_id == REMOTE_ID
        spending = bench.engine.spent()
        assert (spending.today, spending.unconfirmed) == (PRICE, NOTHING)
        await bench.pass_time(100.0, step=5.0)
        # "Too many requests" among them is not sent again.
        assert (posts(server), server.charges) == (1, 1)
        assert reads(server) > 0


@pytest.mark.parametrize("status", [200, 400, 402, 409, 500, 503])
async def test_a_take_that_failed_at_once_has_failed_for_its_reason(
    bench: Bench, status: int
) -> None:
    async with FaultServer() as server:
        body = NO_CREDITS.replace(b'"code":500', b'"code":%d' % status)
        take_id = await pressed(bench, server, service(reply(status, body), answer()))
        take = bench.take(take_id)
        assert (take.state, take.remote_id) == (TakeState.FAILED, REMOTE_ID)
        assert take.last_error is not None
        assert take.last_error.category is Category.NO_BALANCE
        assert bench.engine.spent().today == bench.engine.spent().unconfirmed == NOTHING
        words = text_of(bench, take_id)
        assert "Not confirmed" not in words
        assert "account credit not enough" in words
        await bench.pass_time(60.0, step=5.0)
        assert posts(server) == 1
        await bench.restart()
        assert bench.on_disk() == {take_id: "failed"}


async def test_what_failed_at_once_without_a_figure_cost_nothing(bench: Bench) -> None:
    async with FaultServer() as server:
        body = {**answer("failed", meta={}), "code": 500, "message": "insufficient credits"}
        take_id = await pressed(bench, server, service(reply_json(body, 500), answer()))
        assert bench.state(take_id) is TakeState.FAILED
        assert bench.take(take_id).charged == NOTHING
        assert bench.engine.spent().today == NOTHING


@pytest.mark.parametrize("status", [200, 409, 500])
async def test_somebody_elses_take_is_not_followed(bench: Bench, status: int) -> None:
    async with FaultServer() as server:
        other = answer(input={**INPUT, "prompt": "somebody else's castle"})
        create = reply_json(other, status, charge=True)
        take_id = await pressed(bench, server, service(create, answer(input=None)))
        assert bench.state(take_id) is TakeState.UNCONFIRMED
        assert bench.engine.spent().unconfirmed == PRICE
        await bench.pass_time(100.0, step=5.0)
        assert bench.state(take_id) is TakeState.UNCONFIRMED
        assert (posts(server), reads(server)) == (1, 0)


async def test_an_id_alone_is_looked_at_and_followed(bench: Bench) -> None:
    async with FaultServer() as server:
        create = reply_json({"code": 200, "data": REMOTE_ID}, charge=True)
        take_id = await pressed(bench, server, service(create, answer()))
        assert bench.state(take_id) is TakeState.UNCONFIRMED
        await bench.pass_time(20.0, step=5.0)
        take = bench.take(take_id)
        assert (take.state in IN_FLIGHT, take.remote_id) == (True, REMOTE_ID)
        assert posts(server) == 1


def half(status: int) -> Action:
    """An answer that ends in its middle, after the id."""
    whole = json.dumps(answer()).encode()
    return reply(status, whole[: whole.index(b'"model"')], charge=True)


@pytest.mark.parametrize("status", [200, 429, 500])
@pytest.mark.parametrize(
    ("changes", "ours"),
    [
        ({"input": None}, True),
        ({"input": {}, "task_type": ""}, True),
        ({}, True),
        ({"input": {**INPUT, "prompt": "somebody else's castle"}}, False),
        ({"input": {**INPUT, "duration": 4}}, False),
        ({"input": None, "task_type": "sora2-video"}, False),
    ],
    ids=["no echo", "nothing said", "echo", "prompt", "length", "type"],
)
async def test_an_id_in_half_an_answer_is_read(
    bench: Bench, status: int, changes: dict[str, Any], ours: bool
) -> None:
    async with FaultServer() as server:
        take_id = await pressed(bench, server, service(half(status), answer(**changes)))
        assert bench.state(take_id) is TakeState.UNCONFIRMED
        await bench.pass_time(6.0)
        assert bench.take(take_id).remote_id == (REMOTE_ID if ours else None)
        assert (bench.state(take_id) in IN_FLIGHT) is ours
        assert posts(server) == 1


async def test_a_noted_take_that_failed_is_told_as_that(bench: Bench) -> None:
    """As an older version left it: not confirmed, with the id in what it noted."""
    async with FaultServer() as server:
        read = {**json.loads(NO_CREDITS), "code": 200}
        take_id = await pressed(bench, server, service(half(500), read))
        await bench.pass_time(6.0)
        assert bench.state(take_id) is TakeState.FAILED
        assert bench.engine.spent().today == NOTHING


@pytest.mark.parametrize("status", [200, 404, 500])
async def test_a_read_that_tells_of_the_failure_in_an_error_is_heard(
    bench: Bench, status: int
) -> None:
    async with FaultServer() as server:
        server.script(service(reply_json(answer()), answer()))
        take_id = await pressed(bench, server, service(reply_json(answer()), answer()))
        server.script(reply(status, NO_CREDITS))
        await bench.pass_time(60.0, step=5.0)
        assert bench.state(take_id) is TakeState.FAILED
        assert "account credit not enough" in text_of(bench, take_id)


REFUSED = {"code": 10000, "message": "task failed", "raw_message": "risk control: try again"}


@pytest.mark.parametrize("status", ["failed", "completed"])
@pytest.mark.parametrize(
    "reason",
    [
        {"error": REFUSED},
        {"error": None, "detail": {"reason": "risk control: try again"}},
        {"error": {"code": 0, "message": ""}, "logs": [{"msg": "risk control: try again"}]},
    ],
    ids=["error", "detail", "logs"],
)
async def test_a_refusal_of_the_content_is_told_in_its_own_words(
    bench: Bench, status: str, reason: dict[str, Any]
) -> None:
    """Also of a task that is called completed and has no clip."""
    async with FaultServer() as server:
        ended = answer(status, output={"video": ""}, **reason)
        take_id = await pressed(bench, server, service(reply_json(answer()), ended))
        await bench.pass_time(200.0, step=5.0)
        take = bench.take(take_id)
        ends = TakeState.COMPLETED if status == "completed" else TakeState.FAILED
        assert take.state is ends
        assert take.last_error is not None
        message = problem_message(take.last_error, take, Catalogue([SORA]))
        assert message.headline == "Blocked by moderation"
        assert "PiAPI says: \u201crisk control: try again" in message.body
        assert message.actions[0].step is Step.EDIT_PROMPT
        assert posts(server) == 1


async def test_a_completed_take_without_a_clip_tells_what_was_said(bench: Bench) -> None:
    async with FaultServer() as server:
        error = {"code": 10000, "message": "upload to the store failed"}
        ended = answer("completed", output=None, error=error)
        take_id = await pressed(bench, server, service(reply_json(answer()), ended))
        await bench.pass_time(100.0, step=5.0)
        assert bench.state(take_id) is TakeState.COMPLETED
        words = text_of(bench, take_id)
        assert "upload to the store failed" in words
        assert bench.engine.spent().today == PRICE


async def test_a_clip_of_a_task_that_is_called_failed_is_fetched(bench: Bench) -> None:
    """While the link is good it counts, and after that what was said."""
    async with FaultServer() as server:
        error = {"code": 10000, "message": "upload to the store failed"}
        ended = answer("failed", output={"video": "/ephemeral/clip.mp4"}, error=error)
        usual = service(reply_json(answer()), ended)

        async def act(exchange: Exchange) -> None:
            gone = exchange.seen.target.endswith(".mp4")
            await (reply(404) if gone else usual)(exchange)

        take_id = await pressed(bench, server, act)
        await bench.pass_time(300.0, step=5.0)
        assert any(seen.target.endswith(".mp4") for seen in server.requests)
        take = bench.take(take_id)
        assert (take.state, take.link_dead) == (TakeState.COMPLETED, True)
        assert "upload to the store failed" in text_of(bench, take_id)
        assert bench.engine.spent().today == PRICE
        assert posts(server) == 1


async def test_a_cost_that_is_still_held_when_it_fails_at_once_is_not_known(bench: Bench) -> None:
    """Without a word of what was charged, and with a balance that is lower."""
    async with FaultServer() as server:
        meta = {"usage": {"type": "point", "frozen": PRICE.units}}
        failed = answer("failed", meta=meta)
        usual = service(reply_json(failed, charge=True), failed)

        async def act(exchange: Exchange) -> None:
            left = {"code": 200, "data": {"equivalent_in_usd": 25.0 - server.charges}}
            await (reply_json(left) if "account" in exchange.seen.target else usual)(exchange)

        take_id = await pressed(bench, server, act)
        take = bench.take(take_id)
        assert take.state is TakeState.FAILED
        assert (take.charged, take.unsure, bench.engine.spent().today) == (None, True, PRICE)


@pytest.mark.parametrize(
    "link", ["/ephemeral/my clip.mp4", "ephemeral\\my clip.mp4", "\n/e/a.mp4 "]
)
async def test_a_link_without_a_host_is_fetched_from_the_api_host(bench: Bench, link: str) -> None:
    async with FaultServer() as server:
        ended = answer("completed", output={"video": link})
        take_id = await pressed(bench, server, service(reply_json(answer()), ended))
        await bench.pass_time(60.0, step=5.0)
        transfer = bench.take(take_id).transfer
        assert transfer is not None
        assert transfer.url.startswith(f"{server.url}/e")
        assert any(seen.target.endswith(".mp4") for seen in server.requests)
        assert all("x-api-key" not in s.headers for s in server.requests if ".mp4" in s.target)


async def test_a_link_that_is_refused_is_told_with_its_reason(bench: Bench) -> None:
    async with FaultServer() as server:
        ended = answer("completed", output={"video": "https://10.0.0.1/my clip.mp4"})
        take_id = await pressed(bench, server, service(reply_json(answer()), ended))
        await bench.pass_time(60.0, step=5.0)
        words = text_of(bench, take_id)
        assert "isn't safe to open" in words
        assert "leads into a private network" in words
        assert "no link" not in words


async def test_an_order_that_names_no_amount_is_not_free(bench: Bench) -> None:
    bench.simulator.plan(Plan(stuck=True))
    bench.simulator.fault(Call.CREATE, Fault(without=("data.meta",)))
    take_id = bench.submit()
    await bench.quiet()
    take = bench.take(take_id)
    assert (take.state, take.charged) == (TakeState.PENDING, None)
    assert bench.engine.spent().today == PRICE
