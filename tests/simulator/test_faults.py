"""Every fault, as a client sees it; and what was carried out all the same."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from sora_desktop.simulator import NAMED, WORDS, Call, Fault, Plan
from sora_desktop.simulator.faults import Script, edit, fault_from_json
from sora_desktop.simulator.plans import create_fault_of, plan_from_json, plan_of
from tests.simulator.caller import Caller

PROMPT = "a paper boat"


def test_an_answer_is_lost_after_the_charge(caller: Caller) -> None:
    caller.simulator.fault(Call.CREATE, NAMED["lost"])
    with pytest.raises(httpx.ReadError):
        caller.create()
    assert caller.simulator.charges(PROMPT) == 1
    assert caller.simulator.record.creates_of(PROMPT) == 1


def test_a_connection_breaks_before_anything_is_done(caller: Caller) -> None:
    caller.simulator.fault(Call.CREATE, NAMED["dropped"])
    with pytest.raises(httpx.ReadError):
        caller.create()
    assert caller.simulator.charges(PROMPT) == 0
    assert caller.simulator.record.count(Call.CREATE) == 1
    caller.made()


@pytest.mark.parametrize(
    ("name", "status", "charged"),
    [
        ("400", 400, 0),
        ("401", 401, 0),
        ("402", 402, 0),
        ("403", 403, 0),
        ("404", 404, 0),
        ("429", 429, 0),
        ("500", 500, 0),
        ("500_charged", 500, 1),
        ("500_task", 500, 1),
        ("502", 502, 0),
        ("503", 503, 0),
        ("524", 524, 1),
        ("307", 307, 0),
        ("empty", 200, 1),
        ("html", 200, 1),
        ("portal", 200, 0),
    ],
)
def test_any_status_with_or_without_a_charge(
    caller: Caller, name: str, status: int, charged: int
) -> None:
    caller.simulator.fault(Call.CREATE, NAMED[name])
    answer = caller.create()
    assert answer.status_code == status
    assert caller.simulator.charges(PROMPT) == charged
    assert "date" in answer.headers


@pytest.mark.parametrize("retry_after", ["30", "Fri, 01 Jan 2099 00:00:00 GMT", "-5", "soon"])
def test_any_headers(caller: Caller, retry_after: str) -> None:
    headers = {"retry-after": retry_after, "date": "Sun, 01 Nov 2026 00:00:00 GMT"}
    caller.simulator.fault(Call.ACCOUNT, Fault(status=429, headers=headers))
    answer = caller.api.get("/account/info")
    assert answer.headers["retry-after"] == retry_after
    assert answer.headers.get_list("date") == [headers["date"]]
    assert answer.content == b""


def test_bodies_of_bytes_are_sent_as_they_are(caller: Caller) -> None:
    caller.simulator.fault(Call.ACCOUNT, Fault(status=200, body=b"\xff\xfe{}"))
    assert caller.api.get("/account/info").content == b"\xff\xfe{}"


def test_an_answer_is_cut_loudly_or_quietly(caller: Caller) -> None:
    caller.simulator.fault(Call.CREATE, NAMED["half"], NAMED["quiet_half"], Fault(quiet_cut=True))
    with pytest.raises(httpx.RemoteProtocolError):
        caller.create()
    assert len(caller.create().content) == 60
    assert caller.create().text.startswith('{"code":200')
    assert caller.simulator.charges(PROMPT) == 3


def test_raw_bytes_are_the_whole_answer(caller: Caller) -> None:
    lie = b"HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n{}"
    caller.simulator.fault(Call.READ, Fault(raw=lie), Fault(raw=b""))
    for _ in range(2):
        with pytest.raises(httpx.RemoteProtocolError):
            caller.api.get("/api/v1/task/any")


def test_fields_of_an_answer_are_changed(caller: Caller) -> None:
    caller.simulator.fault(Call.CREATE, NAMED["no_id"], NAMED["wrong_id"], NAMED["no_id"])
    assert "task_id" not in caller.create().json()["data"]
    assert caller.create().json()["data"]["task_id"].startswith("ffffffff")
    assert caller.create(model="none").status_code == 400
    task_id = caller.made()
    odd = Fault(edits={"data.status": "COMPLETED", "data.logs": [{"a": 1}]}, without=("data.meta",))
    caller.simulator.fault(Call.READ, odd)
    read = caller.read(task_id)
    assert (read["status"], read["logs"], "meta" in read) == ("COMPLETED", [{"a": 1}], False)


def test_edits_reach_into_lists() -> None:
    value: Any = {"rows": [{"id": 1}, {"id": 2}, 3]}
    edit(value, "rows.1.id", 5)
    edit(value, "rows.2")
    assert value == {"rows": [{"id": 1}, {"id": 5}]}


def test_answers_come_late_or_byte_by_byte(caller: Caller) -> None:
    caller.simulator.fault(Call.ACCOUNT, Fault(delay=0.1), Fault(drip=0.0001))
    before = time.monotonic()
    assert caller.api.get("/account/info").status_code == 200
    assert time.monotonic() - before >= 0.1
    assert caller.api.get("/account/info").json()["code"] == 200


def test_an_endless_answer_goes_on(caller: Caller) -> None:
    caller.simulator.fault(Call.ACCOUNT, NAMED["endless"])
    received = 0
    with caller.api.stream("GET", "/account/info") as answer:
        for chunk in answer.iter_raw():
            received += len(chunk)
            if received > 1_000_000:
                break
    assert "content-length" not in answer.headers
    caller.simulator.stop()


def test_stopping_does_not_wait_for_an_answer(caller: Caller) -> None:
    caller.simulator.fault(Call.ACCOUNT, Fault(drip=60))
    with caller.api.stream("GET", "/account/info"):
        before = time.monotonic()
        caller.simulator.stop()
        assert time.monotonic() - before < 5


def test_faults_are_counted_and_matched() -> None:
    script = Script()
    twice, always = Fault(times=2, match="boat"), Fault(times=-1, status=500)
    script.add(Call.CREATE, twice, always)
    assert script.take(Call.CREATE, "/path", "a train") is always
    assert script.take(Call.CREATE, "/path", "a boat") is twice
    assert script.take(Call.CREATE, "a boat") is not None
    assert script.take(Call.CREATE, "a boat") is always
    assert script.take(Call.READ) is None
    assert script.waiting(Call.CREATE) == 1
    script.clear()
    assert script.take(Call.CREATE) is None


def test_faults_and_plans_from_json() -> None:
    given = {"name": "429", "times": 3, "without": ["a"], "raw": "YWI="}
    fault = fault_from_json(given)
    assert (fault.status, fault.times, fault.without, fault.raw) == (429, 3, ("a",), b"ab")
    assert fault_from_json({"status": 500}) == Fault(status=500)
    with pytest.raises(ValueError, match="no fault of that name"):
        fault_from_json({"name": "none"})
    with pytest.raises(ValueError, match="not fields"):
        fault_from_json({"stauts": 500})
    plan = plan_from_json({"word": "[slow]", "damage": "short", "failure": {"logs": ["a"]}})
    assert plan.failure is not None
    assert (plan.pace, plan.damage.value, plan.failure.logs) == (10.0, "short", ("a",))
    assert plan_from_json({"failure": None}) == Plan()
    with pytest.raises(ValueError, match="not fields"):
        plan_from_json({"reads": []})


def test_words_do_what_the_table_says(caller: Caller) -> None:
    assert create_fault_of("a boat [x]", 0) is None
    assert plan_of("a boat [x]") == Plan()
    assert caller.create("[429]").status_code == 429
    assert caller.create("[429]").status_code == 200
    assert [caller.create("[busy]").status_code for _ in range(2)] == [429, 429]
    assert "freeze" in caller.create("[freeze]").text
    assert "insufficient" in caller.create("[NoBalance]").text
    assert all(word == word.lower() and entry.meaning for word, entry in WORDS.items())


def test_a_flaky_task_is_read_at_the_fourth_try(caller: Caller) -> None:
    task_id = caller.made("[flaky]")
    assert caller.api.get(f"/api/v1/task/{task_id}").status_code == 500
    with pytest.raises(httpx.ReadError):
        caller.read(task_id)
    with pytest.raises(httpx.RemoteProtocolError):
        caller.read(task_id)
    assert caller.read(task_id)["status"] == "pending"
