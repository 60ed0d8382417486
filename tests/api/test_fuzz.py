"""15,000 inputs for the parsers: trees, bytes and damaged answers. Nothing but BadReply comes out,
and what is found can be kept in a database and written as UTF-8.

Split into parts that run beside each other; each part has a seed of its own, so that no two try
the same inputs.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import astuple

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from sora_desktop.api.problems import problem_of, problem_of_http
from sora_desktop.api.replies import parse_account, parse_history, parse_upload
from sora_desktop.api.strict_json import BadReply
from sora_desktop.api.wire import parse_task
from tests.api.support import task_body

LINK = "https://img.theapi.app/ephemeral/a.mp4"

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just(LINK),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["video", "url", "code", "message", "usage", "error", "logs"])
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=8,
)
FIELDS = ["task_id", "status", "input", "output", "meta", "detail", "logs", "error", "config"]


def check_body(body: bytes) -> None:
    """Nothing but BadReply comes out, and what is found can be kept in a database."""
    for parse in (parse_account, parse_history, parse_upload):
        try:
            parse(body)
        except BadReply:
            continue
    problem_of_http(400, body)
    try:
        found = parse_task(body)
    except BadReply:
        return
    problem = problem_of(found)
    values = [*flat(astuple(found)), problem.text, problem.raw, problem.code]
    with_database(values)


def flat(value: object) -> Iterator[str | int | None]:
    if isinstance(value, tuple):
        for item in value:
            yield from flat(item)
    elif isinstance(value, str | int | None):
        yield value
    else:
        yield str(value)


def with_database(values: list[str | int | None]) -> None:
    database = sqlite3.connect(":memory:")
    try:
        for value in values:
            row = database.execute("select ?", (value,)).fetchone()
            assert row == (value,)
            str(value).encode()
            assert "\0" not in str(value)
    finally:
        database.close()


WHOLE = json.dumps(task_body(output={"video": LINK}, logs=["\ud800", "\0"])).encode()
LIST = json.dumps(
    {"code": 200, "data": {"total": 1, "tasks": [task_body(output={"video": LINK})["data"]]}}
).encode()
# How many inputs each part tries, and how many parts there are of each kind.
EACH = 1_500
QUICK = settings(
    max_examples=EACH, database=None, suppress_health_check=list(HealthCheck), deadline=None
)


def run(part: int, strategy: st.SearchStrategy[bytes]) -> int:
    """Tries the inputs of one part; how many they were."""
    tried = 0

    @seed(part)
    @QUICK
    @given(strategy)
    def inputs(body: bytes) -> None:
        nonlocal tried
        tried += 1
        check_body(body)

    inputs()
    return tried


def as_json(value: object) -> bytes:
    """As a server may send it, lone surrogates and all."""
    return json.dumps(value).encode("utf-8", "surrogatepass")


def mutated(whole: bytes) -> st.SearchStrategy[bytes]:
    """The answer with up to three places damaged."""
    place = st.tuples(st.integers(0, len(whole)), st.integers(0, 12), st.binary(max_size=6))

    def damage(places: list[tuple[int, int, bytes]]) -> bytes:
        body = whole
        for at, cut, put in places:
            body = body[:at] + put + body[at + cut :]
        return body

    return st.lists(place, min_size=1, max_size=3).map(damage)


def test_fuzz_fields() -> None:
    """A true answer with any values in its fields."""
    fields = st.dictionaries(st.sampled_from(FIELDS), JSON)
    assert run(1, fields.map(lambda given: as_json(task_body(**given)))) >= EACH


def test_fuzz_trees() -> None:
    """Any JSON."""
    assert run(1, JSON.map(as_json)) >= EACH


@pytest.mark.parametrize("part", [1, 2, 3, 4])
def test_fuzz_bytes(part: int) -> None:
    """Any bytes."""
    assert run(part, st.binary()) >= EACH


@pytest.mark.parametrize("whole", [WHOLE, LIST], ids=["task", "list"])
@pytest.mark.parametrize("part", [1, 2])
def test_fuzz_mutations(part: int, whole: bytes) -> None:
    """A true answer, damaged."""
    assert run(part, mutated(whole)) >= EACH
