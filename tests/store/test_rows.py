"""Every take comes back from its row as it was."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import MAX_UNITS, Money
from sora_desktop.core.options import Options
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteError, RemoteStatus, RemoteTask, Usage
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import Project, ProjectId, Shot
from sora_desktop.core.spending import BalanceReading
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState, Transfer, clean_tags
from sora_desktop.store.journal_errors import UnreadableRow
from sora_desktop.store.rows import Row, clean, decode, encode
from sora_desktop.store.shot_rows import (
    decode_project,
    decode_reading,
    decode_shot,
    encode_project,
    encode_shot,
)
from tests.store.makers import AT, draft, full

# What a column can keep; JSON columns take every text.
KEPT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
ANY = st.text(st.characters(), max_size=20) | st.just("\ud800\0")
MOMENT = st.datetimes(
    min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1), timezones=st.just(UTC)
)
MONEY = st.builds(Money, st.integers(-MAX_UNITS, MAX_UNITS))


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


REMOTE = st.builds(
    RemoteTask,
    id=ANY,
    status=st.sampled_from(RemoteStatus),
    word=ANY,
    model=ANY,
    task_type=ANY,
    input=ANY,
    config=ANY,
    output=ANY,
    video_url=maybe(ANY.filter(bool)),
    created_at=maybe(MOMENT),
    started_at=maybe(MOMENT),
    ended_at=maybe(MOMENT),
    usage=st.builds(Usage, type=ANY, frozen=maybe(MONEY), consume=maybe(MONEY)),
    private_pool=maybe(st.booleans()),
    detail=ANY,
    logs=st.lists(ANY, max_size=3).map(tuple),
    error=st.builds(RemoteError, code=st.integers(), message=ANY, raw_message=ANY, detail=ANY),
)
PROBLEM = st.builds(
    Problem,
    category=st.sampled_from(Category),
    text=ANY,
    raw=ANY,
    code=maybe(st.integers()),
    at=maybe(MOMENT),
    retry_at=maybe(MOMENT),
)
TRANSFER = st.builds(
    Transfer, url=ANY, etag=ANY, last_modified=ANY, length=maybe(st.integers(min_value=0))
)
INPUT = st.builds(
    Input, role=st.sampled_from(Role), content=st.from_regex(r"[0-9a-f]{64}", fullmatch=True)
) | st.builds(Input, role=st.sampled_from(Role), link=st.just("https://example.com/a.png"))
SIZE = st.integers(0, 2**63 - 1)
TASK = st.builds(
    Take,
    id=KEPT.map(TakeId),
    state=st.sampled_from(TakeState),
    request=st.builds(
        VideoRequest,
        model_id=KEPT,
        prompt=KEPT,
        options=st.builds(
            Options,
            seconds=st.integers(0, 60),
            aspect_ratio=maybe(KEPT),
            resolution=maybe(KEPT),
            sound=maybe(st.booleans()),
            seed=maybe(st.integers(-(2**53), 2**53)),
            loop=maybe(st.booleans()),
            avoid=maybe(KEPT),
        ),
        inputs=st.lists(INPUT, max_size=3).map(tuple),
    ),
    wire_model=KEPT,
    task_type=KEPT,
    sent_input=KEPT,
    created_at=MOMENT,
    changed_at=MOMENT,
    estimate=MONEY,
    estimate_certain=st.booleans(),
    batch_id=KEPT,
    batch_index=SIZE,
    number=SIZE,
    shot_id=KEPT.map(ShotId),
    shot_number=SIZE,
    parent_id=maybe(KEPT.map(TakeId)),
    held=st.booleans(),
    sent_at=maybe(MOMENT),
    evidence=KEPT,
    remote_id=maybe(KEPT),
    quoted=maybe(MONEY),
    charged=maybe(MONEY),
    answer=maybe(REMOTE),
    last_error=maybe(PROBLEM),
    last_contact=maybe(MOMENT),
    transfer=maybe(TRANSFER),
    clip=maybe(KEPT),
    clip_bytes=maybe(SIZE),
    link_dead=st.booleans(),
    starred=st.booleans(),
    tags=st.lists(KEPT, max_size=4).map(clean_tags),
    note=KEPT,
    seen_at=maybe(MOMENT),
    in_frame=maybe(st.integers(0, 10**6)),
    out_frame=maybe(st.integers(0, 10**6)),
    queue_place=maybe(st.floats(allow_nan=False, allow_infinity=False)),
    paused=st.booleans(),
    imported=st.booleans(),
    binned_at=maybe(MOMENT),
    erased_at=maybe(MOMENT),
)


def through_sqlite(take: Take) -> Take:
    connection = sqlite3.connect(":memory:")
    try:
        row = encode(take)
        marks = ", ".join("?" * len(row))
        return decode(connection.execute(f"SELECT {marks}", row).fetchone())
    finally:
        connection.close()


@given(TASK)
def test_everything_comes_back(take: Take) -> None:
    assert through_sqlite(take) == take


def test_full_and_empty_takes_come_back() -> None:
    for take in (draft(), full()):
        assert through_sqlite(take) == take


def test_every_field_of_the_full_take_differs_from_the_usual_value() -> None:
    # So that a field which the row forgets is noticed by the test above.
    take, usual = full(), draft()
    fields = Take.__dataclass_fields__
    same = [name for name in fields if getattr(take, name) == getattr(usual, name)]
    assert same == ["wire_model", "task_type", "sent_input", "created_at", "estimate"]


def test_takes_of_one_order_have_one_text_between_them() -> None:
    sent = '{"prompt": "A red kite", "duration": 8}'
    answer = RemoteTask(id="r", status=RemoteStatus.COMPLETED, word="completed", input=sent)
    take = replace(full(), sent_input=sent, answer=answer)
    one, other = through_sqlite(take), through_sqlite(replace(take, number=8))
    assert one.request.prompt is other.request.prompt
    assert one.sent_input is other.sent_input
    assert one.answer is not None
    assert one.answer.input is one.sent_input


def test_what_cannot_be_kept_is_replaced() -> None:
    take = draft(evidence="a\0b\ud800c", remote_id="\udfff")
    assert clean("plain") == "plain"
    kept = through_sqlite(take)
    assert (kept.evidence, kept.remote_id) == ("a\ufffdb\ufffdc", "\ufffd")


def test_moments_are_kept_in_utc() -> None:
    local = AT.astimezone(timezone(timedelta(hours=-5)))
    kept = through_sqlite(draft(created_at=local))
    assert kept.created_at == AT
    assert kept.created_at.tzinfo is UTC
    with pytest.raises(ValueError, match="time zone"):
        encode(draft(created_at=AT.replace(tzinfo=None)))


QUOTED = Money(19_200_000)


@pytest.mark.parametrize("value", [1.5, 3.0, "3", None])
@pytest.mark.parametrize("column", ["number", "last_number"])
def test_a_damaged_shot_is_told_as_such(column: str, value: Any) -> None:
    shot = Shot(id=ShotId("a" * 32), number=3, last_number=3, created_at=AT)
    assert decode_shot(encode_shot(shot)) == shot
    with pytest.raises(UnreadableRow):
        decode_shot(encode_shot(shot)._replace(**{column: value}))


@pytest.mark.parametrize("row", [(AT.isoformat(), 1.5), (AT.isoformat(), "1"), ("never", 1), (1,)])
def test_a_damaged_balance_is_told_as_such(row: tuple[object, ...]) -> None:
    assert decode_reading((AT.isoformat(), 15)) == BalanceReading(AT, Money(15))
    with pytest.raises(UnreadableRow):
        decode_reading(row)


@pytest.mark.parametrize(
    ("kept", "budget"),
    [(None, None), (0, 0), (5, 5), (MAX_UNITS, MAX_UNITS), (MAX_UNITS + 1, 0), (-5, 0), ("5", 0)],
)
def test_a_damaged_budget_lets_nothing_through(kept: Any, budget: int | None) -> None:
    project = Project(id=ProjectId("a" * 32), name="Film", budget=Money(7))
    assert decode_project(encode_project(project)) == project
    found = decode_project(encode_project(project)._replace(budget=kept)).budget
    assert (None if found is None else found.units) == budget


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("state", "flying"),
        ("state", None),
        ("prompt", 5),
        ("prompt", None),
        ("estimate", "6400000"),
        ("estimate", 2**63 - 1),
        ("quoted", 1.5),
        ("quoted", float(QUOTED.units)),
        ("queue_place", "first"),
        ("created_at", "yesterday"),
        ("created_at", None),
        ("sent_at", 12),
        ("answer", "{"),
        ("answer", "[]"),
        ("answer", '{"status":"flying"}'),
        ("answer", '{"status":"completed","usage":["point",null]}'),
        ("last_error", "{}"),
        ("last_error", "[" * 100_000),
        ("transfer", '{"link":"x"}'),
        ("tags", None),
        ("tags", 5),
        ("note", None),
        ("binned_at", "yesterday"),
    ],
)
def test_a_damaged_row_is_told_as_such(column: str, value: object) -> None:
    take = full(quoted=QUOTED)
    # An amount that was read before is not made anew.
    assert decode(encode(take)).quoted == QUOTED
    row = dict(zip(get_type_hints(Row), encode(take), strict=True)) | {column: value}
    with pytest.raises(UnreadableRow):
        decode(tuple(row.values()))


def test_a_row_of_the_wrong_length_is_unreadable() -> None:
    with pytest.raises(UnreadableRow):
        decode(("only", "two"))


def test_large_codes_are_kept_in_json() -> None:
    problem = Problem(category=Category.BUG, code=2**80)
    assert through_sqlite(replace(full(), last_error=problem)).last_error == problem


@pytest.mark.parametrize("column", ["answer", "last_error", "transfer"])
def test_a_column_with_something_after_its_json_cannot_be_read(column: str) -> None:
    """What was cut off and written over half is not taken for the half that can be read."""
    take = full()
    row = encode(take)
    assert decode(row) == take
    with pytest.raises(UnreadableRow):
        decode(row._replace(**{column: getattr(row, column) + "{}"}))
