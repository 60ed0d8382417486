"""Uploads: what is taken, for whom, and for how long."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.simulator.caller import Caller

DAY = 24 * 3600


def upload(caller: Caller, **fields: Any) -> httpx.Response:
    return caller.api.post("/api/ephemeral_resource", json=fields)


def link(caller: Caller, name: str = "first.png", data: str = "YWJj") -> str:
    """The link of an upload that is taken."""
    answer = upload(caller, file_name=name, file_data=data)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["data"]["url"])


def test_an_upload_is_given_to_everybody(caller: Caller) -> None:
    for name, data, kind in (
        ("first.png", "data:image/png;base64,YWJj", "image/png"),
        ("first.JPG", "YWJj", "image/jpeg"),
        ("a.mp3", "YWJj", "audio/mpeg"),
    ):
        given = caller.files.get(link(caller, name, data))
        assert (given.content, given.headers["content-type"]) == (b"abc", kind)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"file_name": "first.exe", "file_data": "YWJj"}, "file_name"),
        ({"file_name": ".png", "file_data": "YWJj"}, "file_name"),
        ({"file_name": "a/b.png", "file_data": "YWJj"}, "file_name"),
        ({"file_name": "a" * 125 + ".png", "file_data": "YWJj"}, "file_name"),
        ({"file_name": "first.png"}, "invalid parameters"),
        ({"file_name": 3, "file_data": "YWJj"}, "invalid parameters"),
        ({"file_name": "first.png", "file_data": "***"}, "file_data"),
        ({"file_name": "first.png", "file_data": ""}, "file_data"),
        ({"file_name": "first.png", "file_data": "data:image/jpeg;base64,YWJj"}, "another type"),
        ({"file_name": "first.png", "file_data": "YWJj", "public": True}, "unknown field public"),
        ({"file_name": "first.png", "file_data": "AAAA" * (11 * 2**20 // 3)}, "file too large"),
        ({"file_name": "first.png", "file_data": "AAAA" * (21 * 2**20 // 4)}, "too large"),
    ],
)
def test_what_is_not_taken(caller: Caller, fields: dict[str, Any], message: str) -> None:
    refused = upload(caller, **fields)
    assert refused.status_code == 400
    assert message in refused.json()["message"]


def test_a_name_may_have_128_characters(caller: Caller) -> None:
    assert link(caller, "a" * 124 + ".png")


@pytest.mark.parametrize("plan", ["free", "hobbyist"])
def test_a_plan_below_creator_has_no_uploads(caller: Caller, plan: str) -> None:
    caller.simulator.rules.plan_name = plan
    refused = upload(caller, file_name="first.png", file_data="YWJj")
    assert (refused.status_code, refused.json()["message"]) == (403, "insufficient plan level")


def test_an_upload_dies_after_a_day(caller: Caller) -> None:
    first = link(caller)
    caller.clock.forward(DAY - 60)
    second = link(caller)
    assert first != second
    found = caller.simulator.uploads.find(first)
    assert found is not None
    assert found.read_bytes() == b"abc"
    caller.clock.forward(120)
    assert caller.files.get(first).status_code == 404
    assert caller.simulator.uploads.find(first) is None
    assert caller.files.get(second).status_code == 200


def test_only_uploads_are_found(caller: Caller) -> None:
    good = link(caller)
    name = good.rpartition("/")[2]
    for other in (
        "https://example.com/first.png",
        f"https://example.com/uploads/{name}",
        good.replace(name, "9.png"),
        good.replace(name, f"../uploads/{name}"),
        good.replace(name[:12], "0" * 12),
    ):
        assert caller.simulator.uploads.find(other) is None
