"""The account's list, by which a lost task is found again."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from sora_desktop.simulator import MODERATION, NAMED, Call, Plan
from tests.simulator.caller import Caller, body


def listed(caller: Caller, **query: int | str) -> Any:
    """The ``data`` of one page."""
    return caller.api.get("/api/open/tasks/histories", params=query).json()["data"]


def test_a_lost_task_is_listed_without_its_prompt(caller: Caller) -> None:
    with pytest.raises(httpx.ReadError):
        caller.create("[lost] boat")
    page = listed(caller)
    assert (page["page"], page["size"], page["total"]) == (1, 10, 1)
    entry = page["data"][0]
    assert entry["action"] == "sora2-pro-video"
    assert entry["task_model"] == "sora2"
    assert entry["status"] == "pending"
    assert entry["usage"] == 19_200_000
    assert entry["created_at"] == "2026-11-22T12:00:00Z"
    assert "boat" not in str(page)
    assert caller.read(entry["task_id"])["input"]["prompt"] == "[lost] boat"
    caller.clock.forward(3600)
    done = listed(caller)["data"][0]
    assert done["status"] == "finished"
    assert done["detail"]["output"].startswith("http")


def test_pages_newest_first_and_both_wrappers(caller: Caller) -> None:
    ids = []
    for number in range(5):
        ids.append(caller.made(f"boat {number}"))
        caller.clock.forward(10)
    second = listed(caller, page=2, page_size=2)
    assert [entry["task_id"] for entry in second["data"]] == [ids[2], ids[1]]
    assert second["total"] == 5
    start = int(caller.clock.now().timestamp()) - 25
    recent = listed(caller, start_time=start, end_time=start + 10)
    assert [entry["task_id"] for entry in recent["data"]] == [ids[3]]
    caller.simulator.rules.history_flat = True
    flat = caller.api.get("/api/open/tasks/histories").json()
    assert len(flat["data"]) == flat["total"] == 5
    assert "code" not in flat


@pytest.mark.parametrize("query", [{"page_size": 101}, {"page": 0}, {"page": "x"}])
def test_wrong_pages_are_refused(caller: Caller, query: dict[str, int | str]) -> None:
    assert caller.api.get("/api/open/tasks/histories", params=query).status_code == 400


def test_the_list_can_be_late_or_fail_or_hide_a_task(caller: Caller) -> None:
    for prompt in ("[lostlate]", "[lostforever]"):
        with pytest.raises(httpx.ReadError):
            caller.create(prompt)
    assert listed(caller)["total"] == 0
    caller.clock.forward(41)
    assert listed(caller)["total"] == 1
    caller.simulator.fault(Call.HISTORY, NAMED["500"])
    assert caller.api.get("/api/open/tasks/histories").status_code == 500


def test_another_program_makes_look_alikes(caller: Caller) -> None:
    task_id = caller.simulator.create_elsewhere(body())
    failing = caller.simulator.create_elsewhere(body("other"), Plan(failure=MODERATION))
    assert caller.simulator.charges("a paper boat") == 0
    assert caller.simulator.record.count(Call.CREATE) == 0
    caller.clock.forward(3600)
    assert caller.read(task_id)["status"] == "completed"
    assert {entry["task_id"] for entry in listed(caller)["data"]} == {task_id, failing}


def test_a_twin_is_made_elsewhere(caller: Caller) -> None:
    own = caller.made("a boat [elsewhere]")
    page = listed(caller)
    assert page["total"] == 2
    (twin,) = {entry["task_id"] for entry in page["data"]} - {own}
    assert caller.read(twin)["input"]["prompt"] == "a boat [elsewhere]"
    assert caller.simulator.charges("a boat [elsewhere]") == 1
    assert caller.simulator.balance == 250_000_000 - 2 * 19_200_000


def test_the_list_lies_on_demand(caller: Caller) -> None:
    caller.made("a boat [lies]")
    unnamed, usd = sorted(listed(caller)["data"], key=lambda entry: "task_id" in entry)[1:3]
    assert ("task_id" in unnamed, usd["usage"]) == (False, "USD")
    lines = ({"usage": -5}, {"usage": 3, "created_at": None})
    caller.simulator.plan(Plan(lines=lines))
    caller.made()
    first, second = listed(caller)["data"][:2]
    assert (first["usage"], second["usage"]) == (-5, 3)
    assert "created_at" not in second
    caller.simulator.rules.history_repeats = True
    assert listed(caller, page=1, page_size=2) | {"page": 2} == listed(caller, page=2, page_size=2)
