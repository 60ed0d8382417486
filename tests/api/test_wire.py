"""Answers -> core values: every shape that PiAPI documents, and whatever else a server may send."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.api.errors import head_of, problem_of, problem_of_http
from sora_desktop.api.fields import (
    BadReply,
    clean,
    code_of,
    dollars_of,
    json_text,
    list_of,
    parse_http_date,
    parse_object,
    parse_retry_after,
    parse_time,
    text_of,
    units_of,
    whole_of,
)
from sora_desktop.api.transport import find_task_id
from sora_desktop.api.wire import find_video, parse_account, parse_history, parse_task, parse_upload
from sora_desktop.core.money import MAX_UNITS, Money
from sora_desktop.core.problem import Category
from sora_desktop.core.remote import Account, RemoteError, RemoteStatus, RemoteTask
from tests.api.support import NOW, TASK_ID, task_body

LINK = "https://img.theapi.app/ephemeral/a.mp4"


def task(**data: Any) -> RemoteTask:
    return parse_task(json.dumps(task_body(**data)).encode())


def test_every_field() -> None:
    found = task(
        status="completed",
        output={"video": LINK},
        config={"service_mode": "public", "webhook_config": {"endpoint": "", "secret": ""}},
        meta={
            "created_at": "2026-03-02T08:15:42.123456789Z",
            "started_at": "0001-01-01T00:00:00Z",
            "ended_at": "2026-03-02T16:18:05+08:00",
            "usage": {"type": "llm", "frozen": 1, "consume": 19_200_000},
            "is_using_private_pool": False,
        },
        detail={"a": 1},
        logs=["one", {"two": 2}, None],
        error={"code": "10003", "message": "m", "raw_message": "r", "detail": ["d"]},
    )

    assert found.status is RemoteStatus.COMPLETED
    assert (found.model, found.task_type) == ("sora2", "sora2-video")
    assert json.loads(found.input) == {"prompt": "A paper boat", "duration": 4}
    assert json.loads(found.config)["service_mode"] == "public"
    assert json.loads(found.output) == {"video": LINK}
    assert found.video_url == LINK
    assert found.created_at == datetime(2026, 3, 2, 8, 15, 42, 123456, tzinfo=UTC)
    assert found.started_at is None
    assert found.ended_at == datetime(2026, 3, 2, 8, 18, 5, tzinfo=UTC)
    assert found.usage.named == Money(19_200_000)
    assert found.usage.type == "llm"
    assert found.private_pool is False
    assert found.detail == '{"a": 1}'
    assert found.logs == ("one", '{"two": 2}')
    assert found.error == RemoteError(code=10003, message="m", raw_message="r", detail='["d"]')


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Pending", RemoteStatus.WAITING),
        ("STAGED", RemoteStatus.WAITING),
        ("in_progress", RemoteStatus.RUNNING),
        ("Retry", RemoteStatus.RUNNING),
        ("Completed", RemoteStatus.COMPLETED),
        ("succeeded", RemoteStatus.COMPLETED),
        ("canceled", RemoteStatus.CANCELLED),
        ("failed ", RemoteStatus.FAILED),
        ("In-Progress", RemoteStatus.RUNNING),
        ("in progress", RemoteStatus.RUNNING),
        ("Succeed", RemoteStatus.COMPLETED),
        ("complete", RemoteStatus.COMPLETED),
        ("FAILURE", RemoteStatus.FAILED),
        ("error", RemoteStatus.FAILED),
        ("dreaming", RemoteStatus.UNKNOWN),
        ("", RemoteStatus.UNKNOWN),
        (None, RemoteStatus.UNKNOWN),
        ({"a": 1}, RemoteStatus.UNKNOWN),
    ],
)
def test_status_words(word: object, status: RemoteStatus) -> None:
    assert task(status=word).status is status


@pytest.mark.parametrize(
    ("word", "output", "status"),
    [
        ("failed", {"video": LINK}, RemoteStatus.COMPLETED),
        ("Failed", {"works": [{"video": {"resource": LINK}}]}, RemoteStatus.COMPLETED),
        ("failed", {"video": ""}, RemoteStatus.FAILED),
        ("failed", {"url": "https://piapi.ai/docs/errors"}, RemoteStatus.FAILED),
        ("failed", None, RemoteStatus.FAILED),
        ("cancelled", {"video": LINK}, RemoteStatus.CANCELLED),
        ("processing", {"video": LINK}, RemoteStatus.RUNNING),
        ("dreaming", {"video": LINK}, RemoteStatus.UNKNOWN),
    ],
)
def test_a_failure_beside_a_clip_is_none(word: str, output: object, status: RemoteStatus) -> None:
    """What was paid for is fetched; its link proves itself then."""
    assert task(status=word, output=output).status is status


def test_texts_are_cut_to_a_sane_size() -> None:
    """Nobody's answer fills the journal."""
    long = "x" * 40_000
    found = task(
        **dict.fromkeys(("model", "task_type", "status", "detail"), long),
        **{name: {"a": long * 6} for name in ("input", "config", "output")},
        logs=[long] * 50,
        error={"message": long, "raw_message": long, "detail": long},
    )
    assert [len(text) for text in (found.model, found.task_type, found.word)] == [128] * 3
    assert [len(text) for text in (found.input, found.config, found.output)] == [
        *(200_000, 4096, 32_768)
    ]
    assert [len(text) for text in found.logs] == [4096] * 40
    error = found.error
    assert [len(text) for text in (error.message, error.raw_message, error.detail)] == [4096] * 3
    account = parse_account(json.dumps({"name": long, "plan": long}).encode())
    assert (len(account.name), len(account.plan)) == (256, 256)


def test_bare_shapes() -> None:
    inner = task_body()["data"]
    for body in ({"timestamp": 1, "data": inner}, inner):
        assert parse_task(json.dumps(body).encode("utf-8-sig")).id == TASK_ID
    bare = task(meta={}, usage=None, error=None, logs=None, input=None, config=[], output={})
    assert (bare.usage.named, bare.error, bare.logs, bare.input) == (None, RemoteError(), (), "")
    assert not bare.error
    assert task(error="text", logs="line", meta=[]).error.message == "text"
    assert task(logs="line").logs == ("line",)
    assert task(task_id=12345).id == "12345"
    named = task(error={"code": "invalid_request", "detail": None}).error
    assert (named.code, named.detail) == (-1, "invalid_request")


@pytest.mark.parametrize(
    "output",
    [
        {"video": LINK},
        {"video": "", "video_url": LINK},
        {"video": {"url": LINK}, "thumbnail": {"url": "https://x.example/t.jpg"}},
        {"video": {"resource": "https://x.example/mark.mp4", "resource_without_watermark": LINK}},
        {"works": [{"video": {"resource": LINK}, "cover": {"resource": "https://x.example/c"}}]},
        {"url": LINK},
        {"videos": [{"url": LINK}]},
        {"videos": [LINK]},
        {"video_urls": ["", LINK]},
        {"generation": {"last_frame": {"url": "https://x.example/f.mp4"}, "video": {"url": LINK}}},
        {"a": "https://x.example/page", "b": [{"c": LINK}]},
        [LINK],
        LINK,
    ],
)
def test_where_the_clip_is(output: object) -> None:
    assert task(output=output).video_url == LINK


@pytest.mark.parametrize(
    "output",
    [
        None,
        {},
        {"video": ""},
        {"video": "no clip: see the log"},
        {"note": "/etc/passwd"},
        {"image_url": LINK},
        "x",
        7,
        {"a": "https://x.example/a.png"},
        {"video": "https://x.example/" + "a" * 9000},
        [[]] * 9000,
    ],
)
def test_no_clip(output: object) -> None:
    assert task(output=output).video_url is None


@pytest.mark.parametrize(
    "link", ["https://x.example/my clip.mp4", "/e/a b.mp4", "//x.example/1.mp4"]
)
def test_a_link_to_be_mended_is_found_in_any_place(link: str) -> None:
    assert find_video({"download_url": link}) == link
    assert find_video({"result": {"clip": link}}) == link
    assert find_video({"files": [{"name": "a clip"}, {"download": link}]}) == link


@pytest.mark.parametrize("link", ["ftp://x.example/clip", "file:///etc/passwd", "s3://clips/1.mp4"])
def test_a_link_that_will_be_refused_is_a_link(link: str) -> None:
    """What is wrong with it is told when it is tried."""
    assert find_video({"video": link}) == link


def test_less_sure_links() -> None:
    assert find_video({"x": {"my_video": "https://a.example/1"}, "z": 3}) == "https://a.example/1"
    assert find_video({"x": {"y": "https://a.example/2"}}) == "https://a.example/2"


BAD: list[bytes] = [
    b"",
    b"null",
    b"[]",
    b'"text"',
    b"{",
    b'{"a": NaN}',
    b'{"a": -Infinity}',
    b'{"a": 1e999}',
    b'{"a": ' + b"9" * 5000 + b"}",
    b'{"a": 0.' + b"1" * 5000 + b"}",
    b'{"a": 1, "a": 2}',
    b'{"a": {"b": 1, "b": 1}}',
    b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    b"[" * 100_000,
    '{"a": "é"}'.encode("utf-16"),
    b'{"a": "\xff"}',
    b'{"a": "' + b"a" * 4 * 1024 * 1024 + b'"}',
]


@pytest.mark.parametrize("body", BAD, ids=range(len(BAD)))
def test_strict_json(body: bytes) -> None:
    for parse in (parse_object, parse_task, parse_account, parse_history, parse_upload):
        with pytest.raises(BadReply):
            parse(body)
    assert problem_of_http(500, body).category is Category.SERVICE_DOWN


LINE = b'{"task_id": "a", "usage": 5}'


@pytest.mark.parametrize(
    ("other", "usage"),
    [
        (b'{"task_id": "b", "usage": NaN}', None),
        (b'{"task_id": "b", "usage": %s}' % (b"9" * 500), None),
        (b'{"task_id": "b", "usage": 1e999}', None),
        (b'{"task_id": "b", "usage": 1, "usage": 2}', None),
        (b'{"task_id": "b", "task_id": "b", "usage": 7}', Money(7)),
        (b'{"task_id": "b", "name": "caf\xe9"}', None),
    ],
)
def test_one_damaged_line_of_the_list_hides_no_other(other: bytes, usage: Money | None) -> None:
    page = parse_history(b'{"data": {"data": [%s, %s]}}' % (other, LINE))
    assert [(entry.id, entry.usage) for entry in page.entries] == [("b", usage), ("a", Money(5))]
    assert parse_history(b"[%s, %s]" % (other, LINE)).length == 2


def test_a_line_with_two_ids_has_none() -> None:
    page = parse_history(b'{"data": [{"task_id": "b", "task_id": "c"}, %s]}' % LINE)
    assert [entry.id for entry in page.entries] == ["a"]
    assert page.length == 2


@pytest.mark.parametrize("body", [b'{"data": null}', b'{"code": 200}', b'{"data": {"data": null}}'])
def test_only_a_later_page_may_have_no_list(body: bytes) -> None:
    assert parse_history(body, may_end=True).length == 0
    with pytest.raises(BadReply):
        parse_history(body)
    with pytest.raises(BadReply):
        parse_history(b"<html>", may_end=True)


@pytest.mark.parametrize("task_id", ["", None, [], True, "a" * 257, " "])
def test_no_task(task_id: object) -> None:
    with pytest.raises(BadReply):
        task(task_id=task_id)


@pytest.mark.parametrize("name", ["4711", "note-1", "00000000-0000-0000-0000-000000000000"])
def test_what_only_has_a_status_and_a_plain_id_is_no_task(name: str) -> None:
    """Only an ``id`` in the form of the ids that the API gives out is one."""

    def plain(task_id: str, status: str = "completed") -> bytes:
        return json.dumps({"data": {"id": task_id, "status": status}}).encode()

    with pytest.raises(BadReply):
        parse_task(plain(name))
    with pytest.raises(BadReply):
        parse_task(plain(TASK_ID, "active"))
    assert parse_task(plain(TASK_ID)).id == TASK_ID


def test_account() -> None:
    body = {"name": "demo", "plan": "free", "equivalent_in_usd": 12.34}
    expected = Account(balance=Money(123_400_000), name="demo", plan="free")
    full = {**body, "max_concurrent_task_count": 3}

    assert parse_account(json.dumps({"code": 200, "data": full}).encode()) == expected
    assert parse_account(json.dumps(full).encode()) == expected
    assert parse_account(b'{"data": {"account_name": "x"}}') == Account(balance=None, name="x")
    with pytest.raises(BadReply):
        parse_account(b'{"code": 200, "data": null}')


def test_history() -> None:
    assert parse_history(b'{"data": {"data": null, "total": 0}}').entries == ()
    one = parse_history(
        b'{"data": [{"task_id": "a", "action": "t", "task_model": "m", "status": "finished",'
        b' "usage": 5, "created_at": "2026-03-02T08:15:42Z", "detail": null}, 7], "size": 100}'
    )
    entry = one.entries[0]
    assert (entry.id, entry.task_type, entry.model, entry.word) == ("a", "t", "m", "finished")
    assert entry.usage == Money(5)
    assert entry.created_at == datetime(2026, 3, 2, 8, 15, 42, tzinfo=UTC)
    assert (one.length, one.size, one.total) == (2, 100, None)
    with pytest.raises(BadReply):
        parse_history(b'{"code": 200}')


NAMED = {"task_id": TASK_ID, "action": "sora2-video"}


@pytest.mark.parametrize(
    "body",
    [
        {"data": {"list": [NAMED]}},
        {"data": {"tasks": [NAMED], "tags": [], "models": [{"id": "sora2"}]}},
        {"items": [NAMED], "warnings": ["slow"]},
        {"data": {"data": {"list": [NAMED]}}},
        {"result": {"records": [NAMED]}, "errors": []},
        {"data": {"data": [{"taskId": TASK_ID, "action": "sora2-video"}]}},
        {"data": {"data": [{"id": 7, "action": "sora2-video", "detail": {"TaskID": TASK_ID}}]}},
        {"data": {"data": [{"action": "sora2-video", "detail": json.dumps(NAMED)}]}},
        {"data": {"data": [{"action": "sora2-video", "detail": {"task": NAMED}}]}},
        {"data": {"data": [{"action": "sora2-video", "task": {"id": TASK_ID}}]}},
        {"data": {"data": [{"action": "sora2-video", "id": TASK_ID}]}},
        {"data": {"data": [json.dumps({"action": "sora2-video", **NAMED})]}},
        {"data": json.dumps([{"action": "sora2-video", **NAMED}])},
        {"data": {"tasks": {TASK_ID: {"action": "sora2-video"}}, "total": 1}},
        {"data": {"tasks": {TASK_ID: {"action": "sora2-video", "task_id": TASK_ID}}}},
    ],
)
def test_where_the_list_and_its_ids_are(body: dict[str, Any]) -> None:
    (entry,) = parse_history(json.dumps(body).encode()).entries
    assert (entry.id, entry.task_type) == (TASK_ID, "sora2-video")


def test_a_list_of_nothing_but_ids() -> None:
    page = parse_history(json.dumps({"data": {"data": [TASK_ID, None, 7], "total": 3}}).encode())
    assert ([entry.id for entry in page.entries], page.length) == ([TASK_ID], 3)


def test_a_text_that_begins_like_a_list_is_none() -> None:
    with pytest.raises(BadReply):
        parse_history(b'{"data": "[no list", "total": 1}')


@pytest.mark.parametrize(
    "line",
    [
        {"created_at": "2026-03-02 08:15:42"},
        {"create_time": 1_772_439_342},
        {"createdAt": "1772439342"},
        {"created": "1772439342000"},
        {"detail": {"meta": {"created_at": "2026-03-02T08:15:42Z"}}},
    ],
)
def test_when_a_task_of_the_list_was_made(line: dict[str, Any]) -> None:
    (entry,) = parse_history(json.dumps({"data": [{**NAMED, **line}]}).encode()).entries
    assert entry.created_at == datetime(2026, 3, 2, 8, 15, 42, tzinfo=UTC)


def test_what_is_counted_may_stand_round_the_list() -> None:
    body = {"total": 3, "data": {"page_size": 2, "data": {"list": [NAMED, NAMED]}}}
    page = parse_history(json.dumps(body).encode())
    assert (page.length, page.size, page.total) == (2, 2, 3)
    assert parse_history(b'{"data": {"data": {"list": []}}}').length == 0


@pytest.mark.parametrize(
    "output",
    [
        {"video": f"<{LINK}>"},
        {"video": f"'{LINK}'"},
        {"result": json.dumps({"video": LINK}).replace("/", "\\/")},
        json.dumps([{"url": LINK}]),
        {"markdown": f"[Your clip]({LINK})"},
        {"message": f"It is done, see {LINK} for a day"},
    ],
)
def test_a_link_within_a_text_is_that_of_a_finished_clip(output: object) -> None:
    assert task(status="completed", output=output).video_url == LINK
    failed = task(status="failed", output=output)
    assert (failed.status, failed.video_url) == (RemoteStatus.FAILED, None)


def test_a_link_that_was_written_for_a_page_keeps_its_signature() -> None:
    signed = f"{LINK}?Expires=1&amp;Signature=a"
    for output in ({"video": signed}, {"files": [{"href": signed}]}):
        found = task(status="completed", output=output).video_url
        assert found == f"{LINK}?Expires=1&Signature=a"


def test_upload() -> None:
    assert parse_upload(b'{"url": "https://a.example/1"}') == "https://a.example/1"
    with pytest.raises(BadReply):
        parse_upload(b'{"data": {"url": ""}}')


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2026-03-02T08:15:42Z", datetime(2026, 3, 2, 8, 15, 42, tzinfo=UTC)),
        ("2026-03-02T08:15:42.5Z", datetime(2026, 3, 2, 8, 15, 42, 500000, tzinfo=UTC)),
        ("2026-03-02T08:15:42", datetime(2026, 3, 2, 8, 15, 42, tzinfo=UTC)),
        (
            "2026-03-02T08:15:42.123456789+08:00",
            datetime(2026, 3, 2, 8, 15, 42, 123456, tzinfo=timezone(timedelta(hours=8))),
        ),
        (1_772_439_342, datetime(2026, 3, 2, 8, 15, 42, tzinfo=UTC)),
        (1_772_439_342_000, datetime(2026, 3, 2, 8, 15, 42, tzinfo=UTC)),
        ("", None),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59-12:00", None),
        ("soon", None),
        (10**30, None),
        (True, None),
        (None, None),
    ],
)
def test_times(value: object, moment: datetime | None) -> None:
    assert parse_time(value) == moment


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("30", 30),
        (" 30 ", 30),
        ("0", 1),
        ("9999999999999999", 900),
        ("-5", None),
        ("30_000", None),
        ("٣٠", None),
        ("1.5", None),
        ("5, 10", None),
        ("", None),
        (None, None),
        ("Sun, 22 Nov 2026 12:00:40 GMT", 40),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 1),
        ("Sun, 22 Nov 2026 12:00:40 -0000", 40),
        ("Tue, 22 Nov 2099 12:00:00 GMT", 900),
        ("Sun, 99 Nov 2026 12:00:00 GMT", None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, NOW) == seconds


@given(st.text())
def test_any_header(value: str) -> None:
    wait = parse_retry_after(value, NOW)
    assert wait is None or 1 <= wait <= 900
    parse_http_date(value)


@pytest.mark.parametrize(
    ("value", "money"),
    [
        (12.34, Money(123_400_000)),
        ("12.34", Money(123_400_000)),
        (0.1 + 0.2, Money(3_000_000)),
        (-1, Money(-10_000_000)),
        (1e-9, Money(0)),
        (1e17, None),
        (1e300, None),
        ("1e999999999", None),
        ("1e900000", None),
        ("-1e900000", None),
        ("2.5E1", Money(250_000_000)),
        ("1e-900", Money(0)),
        ("free", None),
        ("12,34", None),
        (True, None),
        (None, None),
        ([], None),
    ],
)
def test_dollars(value: object, money: Money | None) -> None:
    assert dollars_of(value) == money


def test_the_largest_that_is_read() -> None:
    """What is one more is refused, or is nothing."""
    body = b'{"a": "' + b"x" * (4 * 1024 * 1024 - 9) + b'"}'
    assert parse_object(body)
    for wrong in (body + b" ", b'{"a": 1%s}' % (b"0" * 100), b'{"a": 0.%s}' % (b"1" * 99)):
        with pytest.raises(BadReply, match="too long"):
            parse_object(wrong)
    assert parse_object(b'{"a": 1%s}' % (b"0" * 99))["a"] == 10**99
    assert parse_object(b'{"a": 0.%s}' % (b"1" * 98))["a"] == float("0." + "1" * 98)
    with pytest.raises(BadReply, match="too large"):
        parse_object(b'{"a": 1e999}')
    assert [whole_of(n) for n in (2**53, -(2**53), 2**53 + 1)] == [2**53, -(2**53), None]
    link = "https://x.example/" + "a" * (8192 - 22) + ".mp4"
    assert find_video({"video": link}) == find_video({"a": link}) == link
    assert find_video({"video": link + " "}) is None
    spaced = link.replace("aa", " a", 1)
    assert find_video({"video": spaced}) == find_video({"a": spaced}) == spaced
    assert find_video({"video": spaced + "a"}) is None
    longest = "t" * 256
    assert parse_task(b'{"task_id": "%s"}' % longest.encode()).id == longest
    with pytest.raises(BadReply, match="no task id"):
        parse_task(b'{"task_id": "%s"}' % (longest + "t").encode())
    largest = Money(MAX_UNITS).dollars
    assert [dollars_of(str(n * largest)) for n in (1, -1)] == [Money(MAX_UNITS), Money(-MAX_UNITS)]
    assert dollars_of(str(largest + 1)) is None


def test_a_date_of_no_zone_is_one_of_utc() -> None:
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    for zone in ("GMT", "-0000", "+0000"):
        assert parse_http_date(f"Sun, 22 Nov 2026 12:00:00 {zone}") == noon
    assert parse_http_date("Sun, 22 Nov 2026 13:00:00 +0100") == noon


def test_the_first_and_the_last_moment() -> None:
    """Unix times in milliseconds begin after the year 5138."""
    years = {1999: None, 2000: 2000, 9000: 9000, 9001: None}
    for year, read in years.items():
        moment = parse_time(f"{year}-06-01T00:00:00Z")
        assert (moment and moment.year) == read
    seconds = [parse_time(10**11), parse_time(6 * 10**10), parse_time(10**12)]
    assert [moment and moment.year for moment in seconds] == [5138, 3871, 2001]


@pytest.mark.parametrize("value", [None, {}, [], ""])
def test_nothing_is_an_empty_text(value: object) -> None:
    assert text_of(value, 9) == ""


def test_numbers() -> None:
    assert [whole_of(v) for v in (8, 8.0, " 8 ", 8.5, "x", True, 2**60)] == [8, 8, 8, *[None] * 4]
    assert [units_of(v) for v in (5, -5)] == [Money(5), None]
    assert [code_of(v) for v in (None, "", False, 7, "x", True)] == [0, 0, 0, 7, -1, -1]
    texts: list[object] = [None, {}, [], 0, [1]]
    assert [text_of(value, 9) for value in texts] == ["", "", "", "0", "[1]"]
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    assert json_text(deep, 10) == ""
    assert clean("a\0b\r\n\ud800", 9) == "a\ufffdb\n\ufffd"
    while deep:
        deep = list_of(deep.pop())


def test_ids_in_ruins() -> None:
    assert find_task_id(b'{"data": {"task_id": "' + TASK_ID.encode() + b'", "mo') == TASK_ID
    assert find_task_id(b'"task_id": "aaaaaaaa", "task_id": "bbbbbbbb"') == ""
    assert find_task_id(b'{"prompt": "\\"task_id\\": \\"aaaaaaaa\\""') == ""
    assert find_task_id(b'{"message": "task 1234 of your request was not accepted"}') == ""
    assert find_task_id(b'{"request_id": "%s"}' % TASK_ID.encode()) == ""


@pytest.mark.parametrize(
    ("data", "category"),
    [
        ({"status": "cancelled"}, Category.CANCELLED),
        ({"status": "completed"}, Category.NO_LINK),
        ({"error": {"code": 10000, "message": "task failed"}}, Category.RENDER_FAILED),
        ({"error": {"code": 10000, "raw_message": "404 Not Found"}}, Category.MODERATION),
        ({"error": {"code": 10003}, "logs": ["content review: flagged"]}, Category.MODERATION),
        ({"error": {"code": 10003, "message": "invalid request"}}, Category.REFUSED),
        ({"error": {"code": 10001}}, Category.LIMIT),
        ({"detail": "moderation_blocked"}, Category.MODERATION),
        ({"error": {"message": "invalid task_type"}}, Category.MODEL_GONE),
        ({"error": {"message": "insufficient credits"}}, Category.NO_BALANCE),
        ({"error": {"message": "service busy"}}, Category.LIMIT),
        ({}, Category.RENDER_FAILED),
    ],
)
def test_problem_of_a_task(data: dict[str, Any], category: Category) -> None:
    assert problem_of(task(**{"status": "failed", **data})).category is category


NOTHING: dict[str, Any] = {
    "code": 10000,
    "message": "task failed",
    "raw_message": "",
    "detail": None,
}


def said_in_every_place(words: object) -> list[dict[str, Any]]:
    """A failed task with the words in each place, and in each shape, that was ever seen."""
    shapes: list[object] = [
        words,
        [words],
        {"reason": words, "score": 0.98, "safety": False},
        {"errors": [{"message": words}]},
        json.dumps({"error": {"message": words}}),
    ]
    places: list[dict[str, Any]] = [
        {"error": {**NOTHING, n: s}} for n in ("message", "raw_message", "detail") for s in shapes
    ]
    places += [{"error": s, "detail": None} for s in (words, [words])]
    places += [{"error": NOTHING, "detail": s} for s in shapes]
    places += [{"error": NOTHING, "logs": s} for s in (words, [words], [{"msg": words}], [[words]])]
    return places


@pytest.mark.parametrize("status", ["failed", "completed"])
@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("Failure to pass the risk control system", Category.MODERATION),
        ("RiskControlRejected", Category.MODERATION),
        ("content security check failed", Category.MODERATION),
        ("InputTextSensitiveContentDetected", Category.MODERATION),
        ("the prompt goes against our usage policies", Category.MODERATION),
        ("This content may be similar to third-party content", Category.MODERATION),
        ("this request may depict a public figure", Category.MODERATION),
        ("the text did not pass the review", Category.MODERATION),
        ("CONTENT_NOT_COMPLIANT", Category.MODERATION),
        ("promptRejected", Category.MODERATION),
        ("security audit not passed", Category.MODERATION),
        ("the picture contains a human face", Category.MODERATION),
        ("forbidden words in the text", Category.MODERATION),
        ("refused due to policy", Category.MODERATION),
        ("文本含有违禁词", Category.MODERATION),
        ("no credits", Category.NO_BALANCE),
        ("low balance", Category.NO_BALANCE),
        ("not enough account credits", Category.NO_BALANCE),
        ("the account is overdue", Category.NO_BALANCE),
        ("账户已欠费", Category.NO_BALANCE),
        ("sora2 is a model that has been removed", Category.MODEL_GONE),
        ("the queue is full", Category.LIMIT),
        ("rejected by the Responsible AI filter", Category.MODERATION),
        ("inappropriate words in the prompt", Category.MODERATION),
        ("内容安全检测未通过", Category.MODERATION),
        ("account credit not enough", Category.NO_BALANCE),
        ("your balance of this month is used up", Category.NO_BALANCE),
        ("please top up your account", Category.NO_BALANCE),
        ("账户余额不足", Category.NO_BALANCE),
        ("Your wallet is empty", Category.NO_BALANCE),
        ("the balance is negative", Category.NO_BALANCE),
        ("account balance: -3.20", Category.NO_BALANCE),
        ("You have 0 credits left", Category.NO_BALANCE),
        ("no remaining credits", Category.NO_BALANCE),
        ("zero balance", Category.NO_BALANCE),
        ("You do not have enough credits", Category.NO_BALANCE),
        ("you don't have sufficient account funds", Category.NO_BALANCE),
        ("this task needs more points", Category.NO_BALANCE),
        ("You have run out: credits used up", Category.NO_BALANCE),
        ("the resource pack is exhausted", Category.NO_BALANCE),
        ("Billing hard limit has been reached", Category.NO_BALANCE),
        ("quota exceeded, check your plan and billing details", Category.NO_BALANCE),
        ("the payment method was declined", Category.NO_BALANCE),
        ("suspended for an unpaid invoice", Category.NO_BALANCE),
        ("saldo insuficiente", Category.NO_BALANCE),
        ("crédits insuffisants", Category.NO_BALANCE),
        ("残高不足", Category.NO_BALANCE),
        ("扣费失败", Category.NO_BALANCE),
        ("text risk not pass", Category.MODERATION),
        ("sentinel_block", Category.MODERATION),
        ("third_party_ip", Category.MODERATION),
        ("cannot generate realistic people", Category.MODERATION),
        ("the picture may involve a minor", Category.MODERATION),
        ("rejected: adult", Category.MODERATION),
        ("audit fail", Category.MODERATION),
        ("this may be in conflict with our terms", Category.MODERATION),
        ("prompt is not allowed", Category.MODERATION),
        ("不安全内容", Category.MODERATION),
        ("no available channel for this", Category.MODEL_GONE),
        ("too many tasks in progress", Category.LIMIT),
        ("please slow down", Category.LIMIT),
        ("throttled", Category.LIMIT),
        ("capacity exceeded", Category.LIMIT),
        ("请求过于频繁", Category.LIMIT),
        ("系统繁忙", Category.LIMIT),
    ],
)
def test_the_reason_is_found_wherever_it_stands(
    status: str, words: str, category: Category
) -> None:
    for fields in said_in_every_place(words):
        problem = problem_of(task(status=status, **fields))
        assert problem.category is category, fields
        assert problem.text.startswith(words), fields
        assert not set(problem.text) & set('{}[]"'), fields


@pytest.mark.parametrize(
    "words",
    [
        "task failed",
        "upload to the store failed",
        "a minor error occurred while encoding",
        "the review of the upload is not finished, try again",
        "internal error, no more details",
        "out of memory",
        "insufficient resolution",
        "decoding failed at low bitrate",
        "this model charges 1.0 credits a second",
        "no such sentence",
        "white balance failed",
    ],
)
def test_words_that_tell_of_no_reason(words: str) -> None:
    found = problem_of(task(status="failed", error={**NOTHING, "raw_message": words}))
    assert found.category is Category.RENDER_FAILED


def test_names_of_fields_are_no_reason() -> None:
    detail = {"safety_check": "passed", "nsfw": False, "moderation": {"blocked": 0}}
    assert problem_of(task(status="failed", detail=detail)).category is Category.RENDER_FAILED
    assert problem_of(task(status="completed", detail=detail)).category is Category.NO_LINK


def test_problem_keeps_the_words() -> None:
    error = {"code": 10000, "message": "task failed", "raw_message": "failed to freeze points"}
    problem = problem_of(task(status="failed", error=error, logs=["see " + LINK + "?sig=abc"]))

    assert problem.category is Category.NO_BALANCE
    assert problem.text == f"failed to freeze points; task failed; see {LINK}?sig=***"
    assert problem.code == 10000
    assert problem.raw == f"task failed\nfailed to freeze points\nsee {LINK}?sig=***"


@pytest.mark.parametrize(
    ("status", "body", "category"),
    [
        (401, b"", Category.KEY_REFUSED),
        (402, b"", Category.NO_BALANCE),
        (403, b'{"message": "Insufficient balance"}', Category.NO_BALANCE),
        (403, b'{"message": "insufficient plan level"}', Category.REFUSED),
        (400, b'{"data": {"error": {"raw_message": "invalid model"}}}', Category.MODEL_GONE),
        (400, b'{"error": "model sora2 does not exist: not found"}', Category.MODEL_GONE),
        (400, b'{"detail": "content policy violation"}', Category.MODERATION),
        (400, b"null", Category.REFUSED),
        (404, b"404 page not found", Category.NOT_KNOWN),
        (407, b"", Category.PROXY),
        (429, b"<html>", Category.LIMIT),
        (500, b"insufficient", Category.SERVICE_DOWN),
        (503, b"under maintenance, use sora2-preview", Category.MODEL_GONE),
        (503, b"<html>maintenance</html>", Category.SERVICE_DOWN),
        (511, b"", Category.SIGN_IN),
        (200, b"<html>", Category.SIGN_IN),
        (302, b"", Category.NOT_UNDERSTOOD),
    ],
)
def test_problem_of_http(status: int, body: bytes, category: Category) -> None:
    problem = problem_of_http(status, body)

    assert problem.category is category
    assert problem.code == status


def test_pages_are_read_as_words() -> None:
    page = b"<!doctype html><style>b{}</style><h1>Bad\n gateway</h1> <b>nginx</b>" + b"<" * 9000

    assert problem_of_http(502, page).text.startswith("Bad gateway nginx")
    assert len(head_of(b"a" * 9000)) == 2048
