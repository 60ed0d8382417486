"""Creates: every row of the outcome table in `api/outcomes.py`, by a server that misbehaves."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import traceback
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from sora_desktop.api.client import PiapiClient
from sora_desktop.api.errors import (
    ApiError,
    NotSent,
    RateLimited,
    Refused,
    Unauthorized,
    Unconfirmed,
    problem_of,
    proves_not_sent,
)
from sora_desktop.api.options import ApiOptions, CreateConfig
from sora_desktop.core.problem import Category
from sora_desktop.core.remote import RemoteStatus
from sora_desktop.core.secret import Secret
from sora_desktop.core.take import task_id_noted
from tests.api.conftest import MakeClient
from tests.api.support import KEY, KEY_TEXT, NOW, TASK_ID, WIRE, StandingClock, task_body
from tests.conftest import LogWatch
from tests.fault_server import (
    Action,
    Exchange,
    FaultServer,
    chunked,
    close_after_read,
    drip,
    gzip_bomb,
    hang_after_read,
    hang_at_once,
    head,
    raw,
    redirect,
    reply,
    reply_json,
    reset_after_read,
    reset_before_body,
)

CONFIG = CreateConfig()
OTHER_ID = TASK_ID.replace("4", "5")
WHOLE = json.dumps(task_body()).encode()


async def create(client: PiapiClient) -> tuple[ApiError | None, list[str]]:
    steps: list[str] = []
    try:
        await client.create(WIRE, CONFIG, on_evidence=steps.append)
    except ApiError as error:
        return error, steps
    return None, steps


async def test_accepted(client: PiapiClient, server: FaultServer) -> None:
    server.script(reply_json(task_body(), charge=True))
    steps: list[str] = []

    task = await client.create(WIRE, CONFIG, on_evidence=steps.append)

    assert (task.id, task.status) == (TASK_ID, RemoteStatus.WAITING)
    assert server.charges == len(server.requests) == 1
    seen = server.requests[0]
    assert (seen.method, seen.target) == ("POST", "/api/v1/task")
    assert seen.headers["x-api-key"] == KEY_TEXT
    assert seen.headers["accept-encoding"] == "identity"
    assert seen.headers["connection"] == "close"
    assert json.loads(seen.body)["input"] == dict(WIRE.input)
    assert steps[0] == "nothing"
    assert [proves_not_sent(step) for step in steps] == sorted(
        (proves_not_sent(step) for step in steps), reverse=True
    )
    assert task_id_noted(steps[-1]) == TASK_ID
    assert steps[-1].startswith("answer: answered 200")
    reached = list(dict.fromkeys(step.split(":")[0] for step in steps))
    assert reached == ["nothing", "connecting", "head", "body", "sent", "answer"]


def packed(data: bytes, coding: str, status: int = 200) -> Action:
    """An answer that something on the way says it has packed."""
    return reply(status, data, {"Content-Encoding": coding}, charge=True)


@pytest.mark.parametrize(
    ("coding", "data"),
    [
        ("gzip", gzip.compress(WHOLE)),
        ("X-GZIP", gzip.compress(WHOLE)),
        ("gzip", gzip.compress(WHOLE[:80]) + gzip.compress(WHOLE[80:])),
        ("gzip", gzip.compress(WHOLE) + bytes(20)),
        ("deflate", zlib.compress(WHOLE)),
        ("deflate", zlib.compress(WHOLE)[2:-4]),
        # Only called so.
        ("gzip", WHOLE),
        ("deflate", WHOLE),
        ("UTF-8", WHOLE),
    ],
)
async def test_an_answer_that_was_packed_on_its_way_is_read(
    client: PiapiClient, server: FaultServer, coding: str, data: bytes
) -> None:
    """A paid task isn't doubtful because of a proxy that packs what it shouldn't, and a finished
    clip not out of reach."""
    for pieces in ([data], [data[at : at + 7] for at in range(0, len(data), 7)]):
        server.script(packed(data, coding))
        assert (await client.create(WIRE, CONFIG)).id == TASK_ID
        server.script(chunked(pieces, {"Content-Encoding": coding}))
        assert (await client.read(TASK_ID)).id == TASK_ID


@pytest.mark.parametrize("status", [200, 400, 429, 500])
@pytest.mark.parametrize(
    ("coding", "data", "seen"),
    [
        ("gzip", gzip.compress(WHOLE)[:-20], True),
        ("gzip", gzip.compress(WHOLE)[:60] + bytes(40), False),
        ("gzip, gzip", gzip.compress(gzip.compress(WHOLE)), False),
        ("br", b"\x8b\x01\x80" + bytes(range(256)), False),
        ("deflate", b"\xff\xfe" * 40, False),
    ],
    # Not by their bytes: each process packs with another time.
    ids=["cut", "spoiled", "packed twice", "unknown", "not packed"],
)
async def test_what_cannot_be_unpacked_is_doubt(
    client: PiapiClient, server: FaultServer, status: int, coding: str, data: bytes, seen: bool
) -> None:
    """It may name a task, whatever the status says."""
    server.script(packed(data, coding, status))
    error, _ = await create(client)
    assert isinstance(error, Unconfirmed)
    assert error.maybe_id == (TASK_ID if seen else "")
    assert len(server.requests) == 1


async def test_a_packed_refusal_is_one(client: PiapiClient, server: FaultServer) -> None:
    body = json.dumps({"code": 400, "message": "invalid model"}).encode()
    server.script(packed(gzip.compress(body), "gzip", 400))
    error, _ = await create(client)
    assert isinstance(error, Refused)
    assert "invalid model" in error.problem.text


@pytest.mark.parametrize("status", [200, 201, 202])
async def test_accepted_statuses(client: PiapiClient, server: FaultServer, status: int) -> None:
    server.script(reply_json(task_body(), status))

    assert (await client.create(WIRE, CONFIG)).id == TASK_ID


UNKNOWN: list[tuple[str, Action]] = [
    ("reset before the body", reset_before_body()),
    ("reset after the read", reset_after_read(charge=True)),
    ("closed after the read", close_after_read(charge=True)),
    ("hung after the read", hang_after_read(charge=True)),
    ("slow loris in the head", drip(head(200, {"X-Slow": "a" * 400}), 1, 0.05, charge=True)),
    ("slow loris in the body", drip(head(200) + b" " * 400, 40, 0.05, charge=True)),
    ("garbage instead of http", raw(b"SSH-2.0-OpenSSH\r\n\r\n", charge=True)),
    ("half a head", raw(b"HTTP/1.1 200 O", charge=True)),
    ("half a body with a length", reply(200, WHOLE[:80], length=len(WHOLE), charge=True)),
    ("half a body without one", reply(200, WHOLE[:80], length=None, charge=True)),
    ("chunks cut off", chunked([WHOLE[:80]], finish=False)),
    ("negative length", reply(200, WHOLE, length="-5", charge=True)),
    ("empty", reply(200, charge=True)),
    ("no content", raw(head(204), charge=True)),
    ("a page", reply(200, b"<!DOCTYPE html><html>sign in</html>", charge=True)),
    ("another shape", reply_json([1, 2], charge=True)),
    ("no id", reply_json(task_body(task_id=""), charge=True)),
    ("no data", reply_json({"code": 200, "data": None}, charge=True)),
    ("a code of doubt", reply_json({"code": 500, "message": "oops"}, charge=True)),
    ("a strange code", reply_json({"code": 10000, "message": "failed"}, charge=True)),
    ("a gzip bomb", gzip_bomb(1024 * 1024)),
    ("too long", reply(200, b" " * 70_000, charge=True)),
    ("huge headers", raw(head(200, {"X-Big": "a" * 300_000}), charge=True)),
    ("307", redirect("http://127.0.0.1:1/other", 307)),
    ("302", redirect("/api/v1/task", 302)),
    *(
        (f"{status}", reply_json({"message": "later"}, status, charge=True))
        for status in (405, 407, 408, 409, 410, 418, 425, 500, 502, 503, 504, 511, 520, 524, 527)
    ),
]


@pytest.mark.parametrize(
    ("said", "text"),
    [("later", "The server returned 502. later"), ("", "The server returned 502.")],
)
async def test_what_a_lost_answer_said_is_told(
    client: PiapiClient, server: FaultServer, said: str, text: str
) -> None:
    server.script(reply_json({"message": said}, 502))

    error, _ = await create(client)

    assert error is not None
    assert error.problem.text == text


@pytest.mark.parametrize(("name", "action"), UNKNOWN, ids=[name for name, _ in UNKNOWN])
async def test_unknown(
    make_client: MakeClient, server: FaultServer, name: str, action: Action
) -> None:
    server.script(action)
    client = make_client(server.url, body=65_536)

    error, steps = await create(client)

    assert type(error) is Unconfirmed, name
    assert error.problem.category is Category.ANSWER_LOST
    assert error.problem.at == NOW
    assert error.problem.text
    assert not proves_not_sent(error.evidence)
    assert not proves_not_sent(steps[-1])
    # Never repeated, and never sent elsewhere.
    assert len(server.requests) == server.connections == 1
    assert server.charges <= 1


async def test_head_of_a_lost_answer_is_kept_without_secrets(
    client: PiapiClient, server: FaultServer
) -> None:
    server.script(reply(200, WHOLE[:120] + KEY_TEXT.encode() + b" <b>", length=None))

    error, _ = await create(client)

    assert isinstance(error, Unconfirmed)
    assert error.problem.raw.startswith('{"code": 200')
    assert KEY_TEXT not in error.problem.raw
    assert error.problem.code == 200
    assert error.maybe_id == TASK_ID


@pytest.mark.parametrize("status", [400, 402, 403, 404, 413, 422])
@pytest.mark.parametrize("inside", [False, True])
async def test_rejected(
    client: PiapiClient, server: FaultServer, status: int, inside: bool
) -> None:
    body = {"code": status, "message": "no, thank you"}
    server.script(reply_json(body, 200 if inside else status))

    error, _ = await create(client)

    assert type(error) is Refused
    assert error.status == status
    assert error.problem.text == "no, thank you"
    expected = Category.NO_BALANCE if status == 402 else Category.REFUSED
    assert error.problem.category is expected
    assert len(server.requests) == 1


FIELDS = task_body()["data"]
BARE = {name: value for name, value in FIELDS.items() if name != "task_id"}
ID = {"task_id": TASK_ID}
PLACES: dict[str, Any] = {
    "under data": {"data": FIELDS},
    "at the top": FIELDS,
    "at the top beside an empty data": {"data": None, **FIELDS},
    "in an only item": {"data": [FIELDS]},
    "twice under data": {"data": {"data": FIELDS}},
    "in a task": {"data": {"task": FIELDS}},
    "in the detail": {"data": {**BARE, "detail": ID}},
    "in an error": {"error": {"message": "later", **FIELDS}},
    "in camel case": {"data": {**BARE, "taskId": TASK_ID}},
    "as a plain id": {"data": {**BARE, "id": TASK_ID}},
    "as a plain id in a task": {"task": {"id": TASK_ID, "status": "pending"}},
    "in capitals": {"data": {**BARE, "TASK_ID": TASK_ID}},
    "with white space round it": {"data": {**BARE, "task_id": f" {TASK_ID}\n"}},
}


@pytest.mark.parametrize("status", [200, 400, 401, 402, 403, 404, 409, 422, 425, 429, 500, 503])
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
async def test_a_task_in_the_answer_counts_at_any_status(
    client: PiapiClient, server: FaultServer, status: int, place: dict[str, Any]
) -> None:
    server.script(reply_json({"code": status, "message": "sorry", **place}, status, charge=True))

    task = await client.create(WIRE, CONFIG)

    assert (task.id, task.status) == (TASK_ID, RemoteStatus.WAITING)
    assert len(server.requests) == 1


async def test_a_number_is_an_id_too(client: PiapiClient, server: FaultServer) -> None:
    server.script(reply_json({"code": 500, "data": {**BARE, "task_id": 4711}}, 500))

    assert (await client.create(WIRE, CONFIG)).id == "4711"


NO_IDS: list[Any] = [None, "", 0, "0", "00000000-0000-0000-0000-000000000000", "null"]


@pytest.mark.parametrize("value", NO_IDS)
@pytest.mark.parametrize(
    ("status", "kind"), [(400, Refused), (401, Unauthorized), (429, RateLimited)]
)
async def test_a_refusal_with_an_empty_task_is_one(
    client: PiapiClient, server: FaultServer, value: object, status: int, kind: type[ApiError]
) -> None:
    server.script(reply_json({"code": status, "data": {**BARE, "task_id": value}}, status))

    error, _ = await create(client)

    assert type(error) is kind


@pytest.mark.parametrize("status", [400, 401, 429, 500])
@pytest.mark.parametrize(
    ("body", "maybe"),
    [
        (WHOLE[:100], TASK_ID),
        (b'{"task_id": 1234567, "status"', "1234567"),
        (json.dumps({"message": f"task {TASK_ID} already exists"}).encode(), TASK_ID),
        (json.dumps({"message": f"duplicate order (task_id={TASK_ID})"}).encode(), TASK_ID),
        (json.dumps({"message": json.dumps({"task_id": TASK_ID})}).encode(), TASK_ID),
        (f"<p>Task ID: {TASK_ID}</p>".encode(), TASK_ID),
        (WHOLE.replace(b'"model"', b'"task_id": "other-id-1", "model"'), ""),
        (b'{"error": {"task_id": "one-id-111"}, "detail": {"task_id": "other-id-1"}}', ""),
        (b'{"data": [{"taskId": "one-id-111"}, {"taskId": "other-id-1"}]}', ""),
    ],
    ids=[
        "cut",
        "a number",
        "words",
        "in brackets",
        "JSON in a text",
        "a page",
        "two ids",
        "two places",
        "a list",
    ],
)
async def test_a_refusal_that_names_a_task_unclearly_is_doubt(
    client: PiapiClient, server: FaultServer, status: int, body: bytes, maybe: str
) -> None:
    server.script(reply(status, body, charge=True))

    error, steps = await create(client)

    assert type(error) is Unconfirmed
    assert error.maybe_id == task_id_noted(steps[-1]) == maybe
    assert len(server.requests) == 1


# Answers that name what was made in other ways than a field for it, with headers.
UNUSUAL: dict[str, tuple[bytes, dict[str, str]]] = {
    "a plain id": (json.dumps({"data": {"id": TASK_ID}}).encode(), {}),
    "an unknown word": (json.dumps({"data": {"id": TASK_ID, "status": "created"}}).encode(), {}),
    "data": (json.dumps({"message": "later", "data": TASK_ID}).encode(), {}),
    "a job": (json.dumps({"data": {"job_id": TASK_ID.upper()}}).encode(), {}),
    "a list": (json.dumps({"result": [{"uuid": TASK_ID}], "request_id": OTHER_ID}).encode(), {}),
    "ids": (json.dumps({"task_ids": [TASK_ID]}).encode(), {}),
    "a path": (json.dumps({"message": f"See /api/v1/task/{TASK_ID}."}).encode(), {}),
    "UTF-16": (json.dumps(task_body()).encode("utf-16"), {}),
    "UTF-16 without a mark": (json.dumps(task_body()).encode("utf-16-be"), {}),
    "UTF-32": (json.dumps(task_body()).encode("utf-32"), {}),
    "a name twice": (b'{"code": 1, "code": 2, "data": {"id": "%s"}}' % TASK_ID.encode(), {}),
    "no number": (b'{"wait": NaN, "data": {"id": "%s"}}' % TASK_ID.encode(), {}),
    "cut behind a plain id": (b'{"data": {"id": "%s", "sta' % TASK_ID.encode(), {}),
    "a bare list": (json.dumps([{"id": TASK_ID}]).encode(), {}),
    "a bare text": (json.dumps(TASK_ID).encode(), {}),
    "plain text": (f"Queued as {TASK_ID}.".encode(), {}),
    "JSON in a message": (json.dumps({"message": json.dumps({"id": TASK_ID})}).encode(), {}),
    "under errors": (json.dumps({"errors": [{"id": TASK_ID, "status": "staged"}]}).encode(), {}),
    "no id, and words": (
        json.dumps({"data": {"task_id": "null"}, "message": f"task {TASK_ID} waits"}).encode(),
        {},
    ),
    "a link to it": (json.dumps({"links": {"self": f"/api/v1/jobs/{TASK_ID}?x=1"}}).encode(), {}),
    "a location": (b"", {"Location": f"/api/v1/task/{TASK_ID}"}),
    "a location of another kind": (b"", {"Operation-Location": f"/v1/jobs/{TASK_ID}"}),
    "a header": (b"{}", {"X-Task-Id": TASK_ID}),
    "a header of another name": (b"{}", {"X-Generation-Id": TASK_ID}),
}


@pytest.mark.parametrize("status", [201, 303, 400, 409, 429, 500])
@pytest.mark.parametrize("form", UNUSUAL.values(), ids=UNUSUAL)
async def test_what_was_made_is_seen_in_whatever_way_it_is_named(
    client: PiapiClient, server: FaultServer, status: int, form: tuple[bytes, dict[str, str]]
) -> None:
    server.script(reply(status, form[0], form[1], charge=True))

    error, _ = await create(client)

    assert type(error) is Unconfirmed
    assert error.maybe_id.casefold() == TASK_ID
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [400, 402, 429])
@pytest.mark.parametrize(
    ("body", "headers", "maybe"),
    [
        ({"data": {"id": "tk_8812", "status": "pending"}}, {}, "tk_8812"),
        ({"data": {"id": 8812, "status": "Processing"}}, {}, "8812"),
        ({"error": {"job_id": "j.8812"}}, {}, "j.8812"),
        ({"data": {"generationId": 8812}}, {}, "8812"),
        ({}, {"X-Task-Id": "tk_8812"}, "tk_8812"),
    ],
)
async def test_an_id_of_another_form_is_seen_by_its_name_or_its_status(
    client: PiapiClient,
    server: FaultServer,
    status: int,
    body: dict[str, Any],
    headers: dict[str, str],
    maybe: str,
) -> None:
    server.script(reply_json({"code": status, **body}, status, headers, charge=True))

    error, _ = await create(client)

    assert type(error) is Unconfirmed
    assert error.maybe_id == maybe


@pytest.mark.parametrize("status", [400, 401, 429])
@pytest.mark.parametrize(
    "body",
    [
        b'{"code": 200, "message": "success", "data": {}}',
        b'{"success": true}',
        b'{"code": %d, "data": {"ta',
        b'[{"task',
        '{"code": 429, "da'.encode("utf-16-le"),
    ],
    ids=["its code", "success", "cut", "a list that is cut", "UTF-16 that is cut"],
)
async def test_a_refusal_that_contradicts_itself_or_is_cut_off_proves_nothing(
    client: PiapiClient, server: FaultServer, status: int, body: bytes
) -> None:
    server.script(reply(status, body, charge=True))

    error, _ = await create(client)

    assert type(error) is Unconfirmed


@pytest.mark.parametrize(
    ("status", "kind"), [(400, Refused), (401, Unauthorized), (429, RateLimited)]
)
@pytest.mark.parametrize(
    "page",
    [
        b"<html><body>Too many requests. Request ID: %s</body></html>",
        b"slow down (trace: %s)",
        b"Reference #%s",
    ],
)
async def test_the_id_of_the_request_on_a_page_is_no_task(
    client: PiapiClient, server: FaultServer, status: int, kind: type[ApiError], page: bytes
) -> None:
    server.script(reply(status, page % TASK_ID.encode()))

    error, _ = await create(client)

    assert type(error) is kind


@pytest.mark.parametrize(
    ("status", "kind"), [(400, Refused), (401, Unauthorized), (429, RateLimited)]
)
@pytest.mark.parametrize(
    "ids",
    [
        {"request_id": TASK_ID},
        {"success": False, "status": "failed", "id": "e-1"},
        {"message": json.dumps({"request_id": TASK_ID})},
        {"docs": "https://piapi.ai/docs/errors/429"},
        {"traceId": TASK_ID, "data": {"session": TASK_ID}},
        {"error": {"id": TASK_ID, "message": "no"}},
        {"data": {"input": {"image": TASK_ID}, "user": {"id": TASK_ID}}},
    ],
)
async def test_an_id_of_something_else_is_no_task(
    client: PiapiClient, server: FaultServer, status: int, kind: type[ApiError], ids: dict[str, Any]
) -> None:
    server.script(reply_json({"code": status, **ids}, status, {"X-Request-Id": TASK_ID}))

    error, _ = await create(client)

    assert type(error) is kind


async def test_a_refusal_of_one_endless_word_is_read(
    client: PiapiClient, server: FaultServer
) -> None:
    # Searched anew from each of its letters, it would stop everything for hours.
    server.script(reply_json({"code": 400, "message": "/" + "a" * 900_000}, 400))

    error, _ = await create(client)

    assert type(error) is Refused


@pytest.mark.parametrize("status", [408, 409, 425, 500, 502, 503, 504, 524])
@pytest.mark.parametrize("code", [400, 401, 402, 404, 429])
async def test_what_the_body_of_a_gateways_answer_says_proves_nothing(
    client: PiapiClient, server: FaultServer, status: int, code: int
) -> None:
    """An application that fails may refuse in its own words, but nothing is sent again for them."""
    server.script(reply_json({"code": code, "message": "no"}, status, charge=True))

    error, _ = await create(client)

    refused = Unauthorized if code == 401 else Refused
    assert type(error) is (refused if status == 500 and code != 429 else Unconfirmed)


@pytest.mark.parametrize("status", [200, 400, 409, 429, 500])
async def test_the_task_of_another_order_is_doubt(
    client: PiapiClient, server: FaultServer, status: int
) -> None:
    other = task_body(input={"prompt": "Somebody else's castle", "duration": 4})
    server.script(reply_json(other, status, charge=True))

    error, _ = await create(client)

    assert type(error) is Unconfirmed
    # Nothing of the other task is looked at later.
    assert error.maybe_id == task_id_noted(error.evidence) == ""


@pytest.mark.parametrize(
    ("changes", "ours"),
    [
        ({"input": {"prompt": " A paper boat\n", "duration": "4s"}}, True),
        ({"input": {"prompt": "", "duration": None}}, True),
        ({"input": None, "task_type": "SORA2-VIDEO"}, True),
        ({"input": {"prompt": "A paper boat", "duration": 8}}, False),
        ({"input": {"aspect_ratio": "9:16"}}, False),
        ({"input": None, "task_type": "sora2-pro-video"}, False),
    ],
)
async def test_how_an_order_is_recognised_in_an_error(
    client: PiapiClient, server: FaultServer, changes: dict[str, Any], ours: bool
) -> None:
    server.script(reply_json(task_body(**changes), 500, charge=True))

    error, _ = await create(client)

    assert (error is None) is ours


async def test_an_order_with_the_key_in_its_prompt_is_recognised(
    client: PiapiClient, server: FaultServer
) -> None:
    wire = replace(WIRE, input={**WIRE.input, "prompt": f"A boat named {KEY_TEXT}"})
    server.script(reply_json(task_body(input=dict(wire.input))))

    assert (await client.create(wire, CONFIG)).id == TASK_ID


async def test_an_accepted_order_may_be_fitted(client: PiapiClient, server: FaultServer) -> None:
    server.script(reply_json(task_body(input={"prompt": "A paper boat", "duration": 5})))

    assert (await client.create(WIRE, CONFIG)).id == TASK_ID


@pytest.mark.parametrize("echoed", ["A paper", "A pap...", "A pap\u2026", "A paper boat, filmed"])
@pytest.mark.parametrize("status", [200, 500])
async def test_a_prompt_that_was_cut_or_added_to_is_ours_once_accepted(
    client: PiapiClient, server: FaultServer, status: int, echoed: str
) -> None:
    server.script(reply_json(task_body(input={"prompt": echoed}), status, charge=True))

    error, _ = await create(client)

    assert (error is None) is (status == 200)


@pytest.mark.parametrize(
    ("status", "body", "maybe"),
    [
        (200, {"code": 200, "data": TASK_ID}, TASK_ID),
        (202, {"job": {"uuid": TASK_ID.upper()}, "again": TASK_ID}, TASK_ID),
        (200, {"one": TASK_ID, "other": TASK_ID.replace("0", "1")}, ""),
        (500, {"trace": TASK_ID}, ""),
    ],
)
async def test_an_id_alone_in_an_accepted_answer_is_looked_at_first(
    client: PiapiClient, server: FaultServer, status: int, body: dict[str, Any], maybe: str
) -> None:
    server.script(reply_json(body, status, charge=True))

    error, _ = await create(client)

    assert type(error) is Unconfirmed
    assert error.maybe_id == maybe


NO_CREDITS = json.loads((Path(__file__).parent / "no_credits_500.json").read_bytes())


def failed(**changes: Any) -> dict[str, Any]:
    """The answer whose task failed, with fields of the task changed."""
    return {**NO_CREDITS, "data": {**NO_CREDITS["data"], "task_type": "sora2-video", **changes}}


NOTHING_SAID = {"code": 0, "message": "", "raw_message": "", "detail": None}


@pytest.mark.parametrize(
    ("status", "body", "category"),
    [
        (500, failed(), Category.NO_BALANCE),
        (400, failed(), Category.NO_BALANCE),
        (200, failed(), Category.NO_BALANCE),
        (400, failed(error={"code": 10000, "raw_message": "invalid task type"}), "model_gone"),
        (500, failed(error={"code": 10003, "message": "nsfw"}), Category.MODERATION),
        (402, {**failed(error=NOTHING_SAID), "message": "", "code": 402}, Category.NO_BALANCE),
        (401, {**failed(error=NOTHING_SAID), "message": "", "code": 401}, Category.KEY_REFUSED),
        (429, {**failed(error=NOTHING_SAID), "message": "", "code": 429}, Category.LIMIT),
        (500, {**failed(error=None), "message": "insufficient credits"}, Category.NO_BALANCE),
        (400, {**failed(error=None), "error": "content violation"}, Category.MODERATION),
        (400, {**failed(error=NOTHING_SAID), "message": "", "code": 0}, Category.RENDER_FAILED),
    ],
)
async def test_a_task_that_failed_at_once_tells_why(
    client: PiapiClient,
    server: FaultServer,
    status: int,
    body: dict[str, Any],
    category: Category | str,
) -> None:
    server.script(reply_json(body, status))

    task = await client.create(WIRE, CONFIG)

    assert (task.id, task.status) == (TASK_ID, RemoteStatus.FAILED)
    assert problem_of(task).category is Category(category)
    assert task.error.code or status < 400


@pytest.mark.parametrize("inside", [False, True])
async def test_key_refused(client: PiapiClient, server: FaultServer, inside: bool) -> None:
    body = {"code": 401, "message": f"invalid key {KEY_TEXT}"}
    server.script(reply_json(body, 200 if inside else 401))

    error, _ = await create(client)

    assert type(error) is Unauthorized
    assert error.problem.category is Category.KEY_REFUSED
    assert KEY_TEXT not in repr(error) + str(error) + repr(error.problem)


@pytest.mark.parametrize("inside", [False, True])
async def test_too_many(client: PiapiClient, server: FaultServer, inside: bool) -> None:
    server.script(reply_json({"code": 429}, 200 if inside else 429, {"Retry-After": "7"}))

    error, _ = await create(client)

    assert isinstance(error, RateLimited)
    assert error.retry_after == 7
    assert error.problem.category is Category.LIMIT
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("base_url", "category"),
    [
        ("http://127.0.0.1:{free}", Category.NETWORK_DOWN),
        ("http://no-such-name.localhost:{free}", Category.NETWORK_DOWN),
        ("http://[::1]:{free}", Category.NETWORK_DOWN),
    ],
)
async def test_not_sent(make_client: MakeClient, base_url: str, category: Category) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        client = make_client(base_url.format(free=taken.getsockname()[1]))

        error, steps = await create(client)

    assert type(error) is NotSent
    assert error.problem.category is category
    assert error.evidence.startswith("connecting")
    assert steps[-1] == error.evidence
    assert proves_not_sent(error.evidence)


async def test_connect_timeout(make_client: MakeClient) -> None:
    """A full backlog: the system takes no more connections and does not refuse them."""
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port = full.getsockname()[1]
        fillers = []
        for _ in range(4):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
            fillers.append(filler)
        try:
            error, _ = await create(make_client(f"http://127.0.0.1:{port}", connect=0.2))
        finally:
            for filler in fillers:
                filler.close()

    assert type(error) is NotSent
    assert error.problem.category is Category.NETWORK_DOWN


async def test_overall_limit_while_connecting(
    make_client: MakeClient, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def slow(*args: object, **kwargs: object) -> list[object]:
        await asyncio.sleep(60)
        return []

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", slow)
    url = server.url.replace("127.0.0.1", "localhost")

    error, _ = await create(make_client(url, create=0.1))

    assert type(error) is NotSent
    assert error.problem.category is Category.NETWORK_DOWN
    assert server.connections == 0


async def test_overall_limit_while_dripping(make_client: MakeClient, server: FaultServer) -> None:
    server.script(drip(head(200) + b" " * 4000, 1, 0.02, charge=True))

    error, _ = await create(make_client(server.url, create=0.2))

    assert type(error) is Unconfirmed
    assert error.problem.text.endswith("didn't respond in time.")


async def test_pool_timeout_is_not_sent(
    client: PiapiClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def no_slot(*args: object, **kwargs: object) -> httpx.Response:
        raise httpx.PoolTimeout("")

    monkeypatch.setattr(httpx.AsyncClient, "send", no_slot)

    error, _ = await create(client)

    assert type(error) is NotSent


@pytest.mark.parametrize("bad", ["\n", " \x00", "\u200b"])
async def test_damaged_key(server: FaultServer, clock: StandingClock, bad: str) -> None:
    key = Secret(KEY_TEXT + bad)
    async with PiapiClient(ApiOptions(base_url=server.url), key=lambda: key, clock=clock) as client:
        error, _ = await create(client)

    assert type(error) is NotSent
    assert proves_not_sent(error.evidence)
    assert error.problem.category is Category.BUG
    reported = "".join(traceback.format_exception(error)) + repr(error.problem)
    assert KEY_TEXT not in reported
    assert error.__context__ is None
    assert not server.requests


@pytest.mark.parametrize("key", [None, Secret("")])
async def test_no_key(server: FaultServer, clock: StandingClock, key: Secret | None) -> None:
    async with PiapiClient(ApiOptions(base_url=server.url), key=lambda: key, clock=clock) as client:
        error, _ = await create(client)

    assert type(error) is NotSent
    assert error.problem.category is Category.KEY_MISSING
    assert server.connections == 0


async def test_cancelled_before_the_connection(
    make_client: MakeClient, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    looking = asyncio.Event()

    async def slow(*args: object, **kwargs: object) -> list[object]:
        looking.set()
        await asyncio.sleep(60)
        return []

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", slow)
    client = make_client(server.url.replace("127.0.0.1", "localhost"), create=30)
    steps: list[str] = []
    task = asyncio.create_task(client.create(WIRE, CONFIG, on_evidence=steps.append))
    await looking.wait()
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert proves_not_sent(steps[-1])


async def test_cancelled_while_waiting_for_the_answer(
    make_client: MakeClient, server: FaultServer
) -> None:
    taken = asyncio.Event()

    async def hold(exchange: Exchange) -> None:
        await exchange.read(charge=True)
        taken.set()
        await exchange.hang()

    server.script(hold)
    steps: list[str] = []
    client = make_client(server.url, create=30, create_read=30)
    task = asyncio.create_task(client.create(WIRE, CONFIG, on_evidence=steps.append))
    await taken.wait()
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert not proves_not_sent(steps[-1])
    assert task_id_noted(steps[-1]) == ""
    assert len(server.requests) == 1


async def test_a_note_that_fails_breaks_nothing(
    client: PiapiClient, server: FaultServer, expected_log: LogWatch
) -> None:
    def full(step: str) -> None:
        raise OSError("disk full")

    server.script(reply_json(task_body()))

    with expected_log("could not be noted", level=40):
        task = await client.create(WIRE, CONFIG, on_evidence=full)

    assert task.id == TASK_ID


async def test_an_unforeseen_error_after_sending_is_doubt(
    client: PiapiClient,
    server: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: LogWatch,
) -> None:
    def broken(*args: object) -> None:
        raise RuntimeError(KEY_TEXT)

    monkeypatch.setattr("sora_desktop.api.transport.parse_http_date", broken)
    server.script(reply_json(task_body(), charge=True))

    with expected_log("RuntimeError", level=40):
        error, _ = await create(client)

    assert type(error) is Unconfirmed
    assert error.maybe_id == TASK_ID


async def test_webhook_secret_is_sent_and_kept_nowhere(
    client: PiapiClient, server: FaultServer
) -> None:
    secret = Secret("hook-secret-123456")
    config = CreateConfig(
        service_mode="public", webhook_endpoint="https://example.com/h", webhook_secret=secret
    )
    hook = {"endpoint": "https://example.com/h", "secret": secret.reveal()}
    server.script(reply_json(task_body(config={"webhook_config": hook}, logs=[KEY_TEXT])))

    task = await client.create(WIRE, config)

    sent = json.loads(server.requests[0].body)["config"]
    assert sent == {"service_mode": "public", "webhook_config": hook}
    assert secret.reveal() not in repr(task)
    assert KEY_TEXT not in repr(task)

    server.script(reply(500, secret.reveal().encode()))
    with pytest.raises(Unconfirmed) as caught:
        await client.create(WIRE, config)
    assert secret.reveal() not in repr(caught.value) + repr(caught.value.problem)


async def test_broken_ca_file(clock: StandingClock, tmp_path: Path) -> None:
    file = tmp_path / "none.pem"
    options = ApiOptions(base_url="https://localhost:1", ca_file=file)
    async with PiapiClient(options, key=lambda: KEY, clock=clock) as client:
        error, _ = await create(client)

    assert type(error) is NotSent
    assert error.problem.category is Category.CERTIFICATE
    assert "none.pem" in error.problem.text


async def test_accept_and_silence(make_client: MakeClient, server: FaultServer) -> None:
    """A machine that takes connections and never reads: the bytes were sent into the void."""
    server.at_accept = [hang_at_once()]

    error, _ = await create(make_client(server.url))

    assert type(error) is Unconfirmed
