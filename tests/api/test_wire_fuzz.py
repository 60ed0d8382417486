"""15,000 inputs for the parsers: trees, bytes and damaged answers. Nothing but BadReply comes out,
and what is found can be kept in a database and written as UTF-8.

The inputs are drawn by a seed of their own for each kind, so that a failure comes again; drawing
them by Hypothesis took ten times as long as parsing them (measured). `test_a_planted_bug_is_found`
shows that they are wild enough.
"""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple
from datetime import UTC, datetime
from itertools import islice
from typing import Any

import pytest

from sora_desktop.api.errors import problem_of, problem_of_http
from sora_desktop.api.fields import BadReply
from sora_desktop.api.wire import parse_account, parse_history, parse_task, parse_upload
from tests.api.support import task_body

Parse = Callable[[bytes], object]

LINK = "https://img.theapi.app/ephemeral/a.mp4"
FIELDS = ["task_id", "status", "input", "output", "meta", "detail", "logs", "error", "config"]
NAMES = [
    "video",
    "url",
    "code",
    "message",
    "usage",
    "error",
    "logs",
    "data",
    "frozen",
    "",
    "\ud800",
]
# Values at which parsers and databases have been seen to break.
NASTY: Sequence[Any] = (
    *(None, True, False, 0, -1, 1, 2**31, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 10**400),
    *(0.0, -0.0, 0.1, 1e308, -1e308, 5e-324, float("nan"), float("inf"), float("-inf")),
    *("", " ", "0", "-1", "1e999", "NaN", "9" * 4_400, "\u0663\u0660", "30_000", "null", "true"),
    *(LINK, "file:///etc/passwd", "javascript:1", "http://[", "https://x:99999/", "//", "\\\\x\\y"),
    *("\ud800", "\udfff\ud800", "\0", "a\0b", "\ufeff", "\u202e", "\U0010ffff", "\r\n", "\x1b[31m"),
    *("2026-11-22T12:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:60+23:59", "2026-13-45"),
    *("completed", "COMPLETED", "failed", "processing", "", "failed to freeze", "x" * 3_000),
)


def check_body(body: bytes, database: sqlite3.Connection, parse: Parse = parse_task) -> None:
    """Nothing but BadReply comes out, and what is found can be kept in a database."""
    for other in (parse_account, parse_history, parse_upload):
        try:
            other(body)
        except BadReply:
            continue
    problem_of_http(400, body)
    try:
        found: Any = parse(body)
    except BadReply:
        return
    problem = problem_of(found)
    for value in [*flat(astuple(found)), problem.text, problem.raw, problem.code]:
        row = database.execute("select ?", (value,)).fetchone()
        assert row == (value,)
        str(value).encode()
        assert "\0" not in str(value)


def flat(value: object) -> Iterator[str | int | None]:
    if isinstance(value, tuple):
        for item in value:
            yield from flat(item)
    elif isinstance(value, str | int | None):
        yield value
    else:
        yield str(value)


WHOLE = json.dumps(task_body(output={"video": LINK}, logs=["\ud800", "\0"])).encode()
LIST = json.dumps(
    {"code": 200, "data": {"total": 1, "tasks": [task_body(output={"video": LINK})["data"]]}}
).encode()


def value(dice: random.Random, depth: int = 3) -> object:
    """Any JSON."""
    kind = dice.randrange(8 if depth else 5)
    if kind < 3:
        return dice.choice(NASTY)
    if kind == 3:
        return dice.getrandbits(dice.randrange(1, 80)) - dice.getrandbits(20)
    if kind == 4:
        return "".join(chr(dice.randrange(0x110000)) for _ in range(dice.randrange(6)))
    if kind == 5:
        return [value(dice, depth - 1) for _ in range(dice.randrange(5))]
    return {name_of(dice): value(dice, depth - 1) for _ in range(dice.randrange(6))}


def name_of(dice: random.Random) -> str:
    """The name of a field, mostly one that means something."""
    if dice.random() < 0.8:
        return dice.choice(NAMES + FIELDS)
    return "".join(chr(dice.randrange(0x300)) for _ in range(dice.randrange(5)))


def as_json(value: object) -> bytes:
    """As a server may send it, lone surrogates and all."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def fields(dice: random.Random) -> bytes:
    """A true answer with any values in some of its fields."""
    chosen = dice.sample(FIELDS, dice.randrange(1, 4))
    body = task_body(**{name: value(dice) for name in chosen})
    return as_json(body) if dice.random() < 0.5 else json.dumps(body).encode()


def tree(dice: random.Random) -> bytes:
    """Any JSON."""
    return as_json(value(dice, 5))


def some_bytes(dice: random.Random) -> bytes:
    """Any bytes, or such as JSON is made of."""
    size = dice.randrange(40)
    if dice.random() < 0.5:
        return dice.randbytes(size)
    return bytes(
        dice.choice(b'{}[]":,0123456789.eE+-tfn\\u \xef\xbb\xbf\x00d') for _ in range(size)
    )


def damaged(whole: bytes) -> Callable[[random.Random], bytes]:
    """That answer with up to three places damaged."""

    def draw(dice: random.Random) -> bytes:
        body = whole
        for _ in range(dice.randrange(1, 4)):
            at, cut = dice.randrange(len(whole) + 1), dice.randrange(13)
            body = body[:at] + dice.randbytes(dice.randrange(7)) + body[at + cut :]
        return body

    return draw


KINDS: dict[str, tuple[Callable[[random.Random], bytes], int]] = {
    "fields": (fields, 3_000),
    "trees": (tree, 3_000),
    "bytes": (some_bytes, 4_000),
    "a damaged task": (damaged(WHOLE), 2_500),
    "a damaged list": (damaged(LIST), 2_500),
}


def test_they_are_fifteen_thousand() -> None:
    assert sum(count for _, count in KINDS.values()) == 15_000


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    """What values are kept in."""
    connection = sqlite3.connect(":memory:")
    yield connection
    connection.close()


def inputs(kind: str) -> Iterator[bytes]:
    """The inputs of that kind, the same ones each time."""
    draw, count = KINDS[kind]
    dice = random.Random(kind)
    return islice((draw(dice) for _ in iter(int, 1)), count)


def try_all(kind: str, database: sqlite3.Connection, parse: Parse = parse_task) -> None:
    for body in inputs(kind):
        try:
            check_body(body, database, parse)
        except Exception as error:
            error.add_note(f"the input was {body!r}")
            raise


@pytest.mark.unmeasured
@pytest.mark.parametrize("kind", KINDS)
def test_fuzz(kind: str, database: sqlite3.Connection) -> None:
    try_all(kind, database)


def _crashes(data: dict[str, Any]) -> None:
    """Believes that there is always a status in words."""
    data["status"].casefold()


def _keeps_everything(data: dict[str, Any]) -> None:
    """Keeps texts as they come."""
    str(data.get("detail")).encode()


def _believes_dates(data: dict[str, Any]) -> None:
    """Believes that what looks like a date is one."""
    for text in flat(tuple(data.values())):
        if isinstance(text, str) and text.startswith("2026-"):
            datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize("bug", [_crashes, _keeps_everything, _believes_dates])
def test_a_planted_bug_is_found(
    bug: Callable[[dict[str, Any]], None], database: sqlite3.Connection
) -> None:
    def parse(body: bytes) -> object:
        found = parse_task(body)
        bug(json.loads(body)["data"])
        return found

    with pytest.raises((AttributeError, TypeError, ValueError)):
        try_all("fields", database, parse)
