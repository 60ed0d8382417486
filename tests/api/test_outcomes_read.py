"""The free calls: what each answer means, bounds in time and size, and the storm of cancels."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from sora_desktop.api.client import PiapiClient
from sora_desktop.api.errors import (
    ApiError,
    NotFound,
    PlanTooLow,
    RateLimited,
    Refused,
    Transient,
    Unauthorized,
)
from sora_desktop.api.options import ApiOptions
from sora_desktop.api.transport import POOL_TIMEOUTS, SPARE, Connections
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category
from sora_desktop.core.remote import Account, RemoteStatus
from sora_desktop.core.secret import Secret
from tests.api.conftest import MakeClient
from tests.api.support import KEY_TEXT, NOW, TASK_ID, StandingClock, task_body
from tests.fault_server import (
    Action,
    Exchange,
    FaultServer,
    close_after_read,
    drip,
    endless,
    gzip_bomb,
    hang_after_read,
    head,
    raw,
    redirect,
    reply,
    reply_json,
    reset_after_read,
)

PAGE = b"<html><body>Please sign in</body></html>"
DATE = {"Date": "Sun, 22 Nov 2026 12:01:30 GMT"}


async def failed_read(client: PiapiClient) -> ApiError:
    with pytest.raises(ApiError) as caught:
        await client.read(TASK_ID)
    assert caught.value.problem.at == NOW
    assert caught.value.__context__ is None
    return caught.value


async def test_read(client: PiapiClient, server: FaultServer) -> None:
    server.script(reply_json(task_body(status="Processing"), headers=DATE))

    task = await client.read(TASK_ID)

    assert (task.id, task.status, task.word) == (TASK_ID, RemoteStatus.RUNNING, "Processing")
    assert server.requests[0].target == f"/api/v1/task/{TASK_ID}"
    assert server.requests[0].headers["x-api-key"] == KEY_TEXT
    assert server.requests[0].headers["user-agent"].startswith("Sora-Desktop/")
    assert client.server_offset == timedelta(seconds=90)


@pytest.mark.parametrize(
    ("remote_id", "target"), [("a/b?c#d", "a%2Fb%3Fc%23d"), ("..", "%2E%2E"), ("é", "%C3%A9")]
)
async def test_strange_ids_stay_one_step_of_the_path(
    make_client: MakeClient, server: FaultServer, remote_id: str, target: str
) -> None:
    server.script(reply_json(task_body(task_id=remote_id)))

    assert (await make_client(server.url + "/base/").read(remote_id)).id == remote_id
    assert server.requests[0].target == f"/base/api/v1/task/{target}"


ROWS: list[tuple[Action, type[ApiError], Category]] = [
    (reply_json({"message": "bad key"}, 401), Unauthorized, Category.KEY_REFUSED),
    (reply_json({"code": 401}), Unauthorized, Category.KEY_REFUSED),
    (reply(404, b"404 page not found"), NotFound, Category.NOT_KNOWN),
    (reply_json({"code": 404, "message": "task"}), NotFound, Category.NOT_KNOWN),
    (reply_json({"message": "no"}, 403), Refused, Category.REFUSED),
    (reply_json({}, 402), Refused, Category.NO_BALANCE),
    (reply(403, PAGE), Transient, Category.SIGN_IN),
    (reply(200, PAGE), Transient, Category.SIGN_IN),
    (reply(511, PAGE), Transient, Category.SIGN_IN),
    (redirect("http://portal.example/login"), Transient, Category.SIGN_IN),
    (reply(502, PAGE), Transient, Category.SERVICE_DOWN),
    (reply_json({"code": 500}), Transient, Category.SERVICE_DOWN),
    (reply_json({"code": 599}), Transient, Category.SERVICE_DOWN),
    (reply_json({"code": 600}), Transient, Category.NOT_UNDERSTOOD),
    (reply_json({}, 407), Transient, Category.PROXY),
    *((reply_json({}, status), Transient, Category.SERVICE_DOWN) for status in (408, 409, 425)),
    (reply(200, b"[1]"), Transient, Category.NOT_UNDERSTOOD),
    (reply_json(task_body(task_id="another-one")), Transient, Category.NOT_UNDERSTOOD),
    (reply_json(task_body(task_id=None)), Transient, Category.NOT_UNDERSTOOD),
    (gzip_bomb(), Transient, Category.NOT_UNDERSTOOD),
    (endless(head(200), b" " * 65536), Transient, Category.NOT_UNDERSTOOD),
    (reset_after_read(), Transient, Category.NETWORK_DOWN),
    (close_after_read(), Transient, Category.NETWORK_DOWN),
    (reply(200, b"{", length=9), Transient, Category.NETWORK_DOWN),
    (raw(head(200, {"X-Big": "a" * 300_000})), Transient, Category.NETWORK_DOWN),
    (hang_after_read(), Transient, Category.SERVICE_DOWN),
    (drip(head(200) + b" " * 99, 1, 0.05), Transient, Category.SERVICE_DOWN),
]


@pytest.mark.parametrize(("action", "kind", "category"), ROWS)
async def test_failures(
    make_client: MakeClient,
    server: FaultServer,
    action: Action,
    kind: type[ApiError],
    category: Category,
) -> None:
    server.script(action)

    error = await failed_read(make_client(server.url, read=0.3, body=262_144))

    assert type(error) is kind
    assert error.problem.category is category
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("5", 5),
        ("0", 1),
        ("Sun, 22 Nov 2026 12:02:30 GMT", 60),
        ("-5", None),
        (None, None),
        ("Tue, 22 Nov 2099 12:00:00 GMT", 900),
        ("99999999999", 900),
        ("1_0", None),
    ],
)
async def test_too_many(
    client: PiapiClient, server: FaultServer, header: str | None, seconds: float | None
) -> None:
    reported = {} if header is None else {"Retry-After": header}
    server.script(reply(429, b"slow down", {**DATE, **reported}))

    error = await failed_read(client)

    assert isinstance(error, RateLimited)
    assert error.retry_after == seconds
    assert error.problem.text == "slow down"


async def test_a_body_may_be_just_as_long_as_the_limit(
    make_client: MakeClient, server: FaultServer
) -> None:
    body = json.dumps(task_body()).encode()
    client = make_client(server.url, body=len(body) + 9)
    server.script(reply(200, body + b" " * 9), reply(200, body + b" " * 10))
    assert (await client.read(TASK_ID)).id == TASK_ID
    assert (await failed_read(client)).problem.category is Category.NOT_UNDERSTOOD


async def test_without_a_date_of_the_server_the_clock_here_counts(
    client: PiapiClient, server: FaultServer
) -> None:
    until = (NOW + timedelta(seconds=40)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    server.script(reply(429, b"", {"Retry-After": until}))

    error = await failed_read(client)

    assert isinstance(error, RateLimited)
    assert error.retry_after == 40


@pytest.mark.parametrize("status", [300, 302, 500])
async def test_a_task_in_another_answer_than_a_good_one_counts_where_it_says_how_it_stands(
    client: PiapiClient, server: FaultServer, status: int
) -> None:
    server.script(reply_json(task_body(status="who knows"), status))
    await failed_read(client)

    server.script(reply_json(task_body(status="failed"), status))
    assert (await client.read(TASK_ID)).status is RemoteStatus.FAILED


async def test_refused_connection(make_client: MakeClient, server: FaultServer) -> None:
    await server.__aexit__(None, None, None)

    error = await failed_read(make_client(server.url))

    assert type(error) is Transient
    assert error.problem.category is Category.NETWORK_DOWN


async def test_no_key(server: FaultServer, clock: StandingClock) -> None:
    async with PiapiClient(ApiOptions(base_url=server.url), key=lambda: None, clock=clock) as one:
        error = await failed_read(one)
        assert type(error) is Unauthorized
        assert error.problem.category is Category.KEY_MISSING
        assert server.connections == 0

        server.script(reply_json({"data": {"equivalent_in_usd": 12.34, "plan": "free"}}))
        account = await one.account(Secret("another-key-12345678"))
    assert account == Account(balance=Money.from_dollars("12.34"), plan="free")
    assert server.requests[0].target == "/account/info"
    assert server.requests[0].headers["x-api-key"] == "another-key-12345678"


async def test_a_tried_key_is_not_told(client: PiapiClient, server: FaultServer) -> None:
    server.script(reply(401, b"no such key: another-key-12345678"))

    with pytest.raises(Unauthorized) as caught:
        await client.account(Secret("another-key-12345678"))

    assert "another-key" not in repr(caught.value) + repr(caught.value.problem)


async def test_cookies_are_off(client: PiapiClient, server: FaultServer) -> None:
    server.script(reply_json(task_body(), headers={"Set-Cookie": "a=b; Path=/"}))

    await client.read(TASK_ID)
    await client.read(TASK_ID)

    assert server.connections == 1
    assert "cookie" not in server.requests[1].headers


async def test_reset_connections_and_close(client: PiapiClient, server: FaultServer) -> None:
    server.script(reply_json(task_body()))
    await client.reset_connections()
    await client.read(TASK_ID)
    await client.reset_connections()
    await client.read(TASK_ID)
    assert server.connections == 2

    await client.aclose()
    error = await failed_read(client)
    assert error.problem.category is Category.INTERRUPTED


def history(lines: list[dict[str, Any]], **page: Any) -> dict[str, Any]:
    return {"code": 200, "data": {"data": lines, "page": 1, **page}}


def line(number: int) -> dict[str, Any]:
    return {"task_id": f"id-{number:05}", "action": "sora2-video", "usage": 3_200_000}


START, END = datetime(2026, 11, 22, 11, tzinfo=UTC), datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "pages",
    [
        [history([line(1), line(2)], size=2, total=3), history([line(3)], size=2, total=3)],
        [history([line(1), line(2)], total=4), history([line(2), line(3)], total=4)],
        [history([line(1), line(2)], size=2), history([line(3)], size=2)],
        [history([line(1), line(2), line(3)], total=500), history([], total=500)],
        [history([line(1), line(2), line(3)], size=100)],
        [history([line(1), line(2)]), history([line(3)]), history([])],
        [history([line(1), line(2), line(3)]), history([line(1), line(2), line(3)])],
        [history([line(1), line(2), line(3)]), {"code": 200, "data": None}],
        [{"data": [line(1), line(2), {"task_id": None}, line(3)], "total": 4}],
    ],
)
async def test_history(
    client: PiapiClient, server: FaultServer, pages: list[dict[str, Any]]
) -> None:
    server.script(*(reply_json(page) for page in pages))

    entries = await client.history(START, END)

    assert [entry.id for entry in entries] == ["id-00001", "id-00002", "id-00003"]
    assert len(server.requests) == len(pages)
    assert server.requests[-1].target == (
        f"/api/open/tasks/histories?page={len(pages)}&page_size=100"
        f"&start_time={int(START.timestamp())}&end_time={int(END.timestamp())}"
    )


@pytest.mark.parametrize(
    "actions",
    [
        [reply_json(history([line(1)], total=3)), reply(500)],
        [reply_json(history([line(1)], total=3)), reply_json({"code": 200, "data": None})],
        [reply_json(history([line(1)], total=3))],
    ],
)
async def test_half_a_history_is_none(
    client: PiapiClient, server: FaultServer, actions: list[Action]
) -> None:
    server.script(*actions)

    with pytest.raises(Transient):
        await client.history(START, END)


HUNDRED = [line(n) for n in range(100)]


@pytest.mark.parametrize("total", [{}, {"total": 250}, {"total": 0}, {"total": "100+"}])
@pytest.mark.parametrize(
    "beyond",
    [
        reply_json({"code": 400, "message": "page out of range"}, 400),
        reply_json({"code": 400, "message": "invalid page"}),
        reply(404, b"404 page not found"),
        reply_json({"code": 422}, 422),
        reply_json({"code": 200, "data": {"data": []}}),
        reply_json({"code": 200, "data": {"data": None, "total": 0}}),
    ],
)
async def test_a_page_beyond_the_end_is_the_end(
    client: PiapiClient, server: FaultServer, beyond: Action, total: dict[str, Any]
) -> None:
    server.script(reply_json(history(HUNDRED, **total)), beyond)

    assert len(await client.history(START, END)) == 100
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [400, 404])
async def test_a_first_page_that_is_refused_is_no_end(
    client: PiapiClient, server: FaultServer, status: int
) -> None:
    server.script(reply(status))
    with pytest.raises(Refused):
        await client.history(START, END)


@pytest.mark.parametrize("status", [401, 403])
async def test_a_later_page_that_is_kept_from_us_is_no_end(
    client: PiapiClient, server: FaultServer, status: int
) -> None:
    server.script(reply_json(history(HUNDRED)), reply(status))
    with pytest.raises(Refused):
        await client.history(START, END)


async def test_a_history_without_end(client: PiapiClient, server: FaultServer) -> None:
    async def more(exchange: Exchange) -> None:
        body = history([line(len(server.requests))], total=10**6)
        await reply_json(body)(exchange)

    server.script(more)

    with pytest.raises(Transient, match="not_understood"):
        await client.history(START, END)
    assert len(server.requests) == 100


async def test_upload(client: PiapiClient, server: FaultServer) -> None:
    server.script(reply_json({"code": 200, "data": {"url": "https://x.example/1.png"}}))

    assert await client.upload("first.png", b"abc") == "https://x.example/1.png"
    assert server.requests[0].target == "/api/ephemeral_resource"
    assert json.loads(server.requests[0].body) == {"file_name": "first.png", "file_data": "YWJj"}

    server.script(hang_after_read())
    with pytest.raises(Transient):
        await client.upload("first.png", b"abc")
    with pytest.raises(ValueError, match="128"):
        await client.upload("a" * 129, b"")


@pytest.mark.parametrize(
    ("status", "kind", "category"),
    [
        (403, PlanTooLow, Category.UPLOAD_PLAN),
        (401, Unauthorized, Category.KEY_REFUSED),
        (400, Refused, Category.UPLOAD_REFUSED),
        (404, Refused, Category.UPLOAD_REFUSED),
        (413, Refused, Category.UPLOAD_REFUSED),
        (429, RateLimited, Category.LIMIT),
        (307, Transient, Category.SIGN_IN),
        (500, Transient, Category.SERVICE_DOWN),
    ],
)
async def test_an_upload_that_is_not_taken(
    client: PiapiClient,
    server: FaultServer,
    status: int,
    kind: type[ApiError],
    category: Category,
) -> None:
    server.script(reply_json({"message": "no"}, status, {"Location": server.url + "/elsewhere"}))
    with pytest.raises(ApiError) as caught:
        await client.upload("first.png", b"abc")
    assert type(caught.value) is kind
    assert caught.value.problem.category is category
    # A redirect is not followed, and the key with it.
    assert [seen.target for seen in server.requests] == ["/api/ephemeral_resource"]


async def test_the_key_of_an_upload_goes_nowhere_else(
    client: PiapiClient, server: FaultServer
) -> None:
    """With an address of its own the upload goes there, and from there to no third host."""
    async with FaultServer() as other:
        other.script(reply_json({"data": {"url": "https://x.example/1.png"}}))
        server.script(redirect(other.url + "/api/ephemeral_resource", 307))
        with pytest.raises(Transient):
            await client.upload("first.png", b"abc")
        assert other.requests == []
    (seen,) = server.requests
    assert seen.headers["x-api-key"] == KEY_TEXT


async def storm(client: PiapiClient) -> None:
    """Waves of reads, cancelled at ever later steps, every other wave twice in a row."""
    for wave in range(12):
        tasks = [asyncio.create_task(client.read(TASK_ID)) for _ in range(25)]
        for _ in range(wave * 3):
            await asyncio.sleep(0)
        if wave % 3 == 0:
            await asyncio.sleep(0.01)
        for task in tasks:
            task.cancel()
            # A second cancel while the first is cleaned up leaks a slot in httpx.
            if wave % 2:
                await asyncio.sleep(0)
                task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_cancel_storm(make_client: MakeClient, server: FaultServer) -> None:
    """After hundreds of cancels a normal request succeeds.

    The warnings: a second cancel between "connected" and "handed over" drops a socket inside
    anyio. It takes no slot of the pool; the collector closes it, and says so.
    """
    client = make_client(server.url, at_once=4, read=5.0)
    server.script(hang_after_read())
    await storm(client)
    server.script(reply_json(task_body()))

    answers = await asyncio.gather(*(client.read(TASK_ID) for _ in range(20)))

    assert {task.id for task in answers} == {TASK_ID}
    await client.aclose()
    gc.collect()


def counted(
    answer: Callable[[httpx.Request], httpx.Response],
) -> tuple[Connections, list[httpx.AsyncClient]]:
    made: list[httpx.AsyncClient] = []

    async def make() -> httpx.AsyncClient:
        made.append(httpx.AsyncClient(transport=httpx.MockTransport(answer)))
        return made[-1]

    return Connections(make, 2), made


async def test_a_client_without_slots_is_replaced() -> None:
    def no_slot(request: httpx.Request) -> httpx.Response:
        raise httpx.PoolTimeout("")

    connections, made = counted(no_slot)
    for count in range(POOL_TIMEOUTS + 1):
        with pytest.raises(httpx.PoolTimeout):
            async with connections.lend() as http:
                await http.get("http://127.0.0.1/")
        assert made[0].is_closed is (count + 1 >= POOL_TIMEOUTS)

    assert len(made) == 2
    assert made[0].is_closed
    await connections.aclose()
    assert made[1].is_closed


async def test_a_torn_client_is_replaced_when_its_last_user_is_gone() -> None:
    connections, made = counted(lambda request: httpx.Response(200))
    async with connections.lend():
        for _ in range(SPARE):
            with pytest.raises(TimeoutError):
                async with connections.lend():
                    raise TimeoutError
        assert not made[0].is_closed
    assert made[0].is_closed
    async with connections.lend() as http:
        assert http is made[1]
    await connections.aclose()
