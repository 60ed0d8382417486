"""What is refused, and with which words; and that the program's catalogue is understood."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import Money
from sora_desktop.core.request import CheckedRequest
from sora_desktop.core.request import body as body_of
from sora_desktop.resources import resource
from sora_desktop.simulator.declarations import Refusal
from sora_desktop.simulator.orders import prompt_in, read_order
from sora_desktop.simulator.products import price_table
from tests.core.makers import every_request
from tests.simulator.caller import Caller, body


def test_a_wrong_key_is_refused_before_a_wrong_model(caller: Caller) -> None:
    wrong = httpx.post(
        f"{caller.simulator.base_url}/api/v1/task",
        json=body(model="nothing"),
        headers={"x-api-key": "wrong"},
    )
    assert wrong.status_code == 401
    assert "key" in wrong.json()["message"]
    assert httpx.get(f"{caller.simulator.base_url}/account/info").status_code == 401
    assert caller.create(model="nothing").json() == {"code": 400, "message": "invalid model"}
    assert caller.simulator.record.keys == {"wrong", "test-key-0123456789"}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"model": "sora"}, "invalid model"),
        ({"model": 5}, "invalid model"),
        ({"task_type": "sora-2-pro-video"}, "invalid task type"),
        ({"task_type": None}, "invalid task type"),
        ({"model": "kling", "task_type": "video_generation", "version": "9"}, "task type"),
        ({"duration": "8s"}, "cannot unmarshal string into field duration of type int"),
        ({"duration": True}, "cannot unmarshal bool into field duration"),
        ({"duration": 40}, "invalid duration"),
        ({"seed": 4}, "unknown field seed"),
        ({"config": {"mode": "x"}}, "unknown field config.mode"),
        ({"duration": 8.5}, "cannot unmarshal"),
        ({"resolution": "480p"}, "invalid resolution"),
        ({"aspect_ratio": "1:1"}, "invalid aspect_ratio"),
        ({"prompt": " "}, "prompt is required"),
        ({"prompt": 4}, "cannot unmarshal number into field prompt"),
        ({"prompt": "x" * 20_001}, "invalid prompt"),
        ({"config": []}, None),
        ({"config": [1]}, "config"),
        ({"model": "veo3.1", "task_type": "veo3.1-video"}, "cannot unmarshal number into"),
        (
            {"model": "veo3.1", "task_type": "veo3.1-video", "duration": "soon"},
            "invalid duration",
        ),
        (
            {"model": "seedance", "task_type": "seedance-2.5", "audio": "yes"},
            "audio",
        ),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, Any], message: str | None) -> None:
    sent = json.dumps(body(**changes)).encode()
    if message is None:
        assert read_order(sent, price_table()).config == {}
        return
    with pytest.raises(Refusal, match=message) as refusal:
        read_order(sent, price_table())
    assert refusal.value.status == 400


SHOT = {"prompt": "a kite", "duration": 4}
KLING: dict[str, Any] = {
    "model": "kling",
    "task_type": "video_generation",
    "version": "3.0",
    "resolution": None,
    "duration": None,
}


@pytest.mark.parametrize(
    ("shots", "also", "message"),
    [
        ([], {}, "invalid multi_shots"),
        ([SHOT] * 7, {}, "invalid multi_shots: 7 given, at most 6"),
        ([SHOT, SHOT, SHOT, SHOT], {}, "16 s in all"),
        ([{"prompt": "a kite", "duration": 15}], {}, "invalid duration"),
        ([{"prompt": "a kite", "duration": "4"}], {}, "cannot unmarshal string"),
        ([{"duration": 4}], {}, "prompt is required"),
        ([SHOT | {"seed": 3}], {}, "unknown field seed"),
        (["a kite"], {}, "cannot unmarshal array into field multi_shots of type"),
        ("a kite", {}, "cannot unmarshal string into field multi_shots"),
        ([SHOT], {"prefer_multi_shots": False}, "needs prefer_multi_shots"),
        ([SHOT], {"prefer_multi_shots": None}, "multi_shots needs prefer_multi_shots"),
    ],
)
def test_shots_that_are_refused(shots: Any, also: dict[str, Any], message: str) -> None:
    whole = body(**{**KLING, "prefer_multi_shots": True, "multi_shots": shots, **also})
    with pytest.raises(Refusal, match=message):
        read_order(json.dumps(whole).encode(), price_table())


URLS = [f"https://x.example/{n}.png" for n in range(12)]
OMNI = {"mode": "omni_reference"}


@pytest.mark.parametrize(
    ("model", "task_type", "field", "most", "usual"),
    [
        ("seedance", "seedance-2.5", "image_urls", 9, OMNI),
        ("seedance", "seedance-2-mini", "image_urls", 9, OMNI),
        ("seedance", "seedance-2.5-flash", "image_urls", 9, OMNI),
        ("kling", "omni_video_generation", "images", 7, {"version": "3.0"}),
        (
            "kling",
            "omni_video_generation",
            "images",
            10,
            {"version": "4.0-flash", "resolution": None},
        ),
        ("veo3.1", "veo3.1-video", "reference_image_urls", 3, {"duration": "8s"}),
    ],
)
def test_references_are_counted_and_found(
    model: str, task_type: str, field: str, most: int, usual: dict[str, Any]
) -> None:
    def read(**changes: Any) -> tuple[str, ...]:
        whole = body(model=model, task_type=task_type, **{**usual, **changes})
        return read_order(json.dumps(whole).encode(), price_table()).references

    assert read(**{field: URLS[:most]}) == tuple(URLS[:most])
    with pytest.raises(Refusal, match=f"{most + 1} given, at most {most}"):
        read(**{field: URLS[: most + 1]})
    for wrong in ([], [3], "https://x.example/1.png", ["file:///etc/passwd"]):
        with pytest.raises(Refusal):
            read(**{field: wrong})
    with pytest.raises(Refusal, match=r"unknown field|invalid"):
        read(**{field: URLS[:1], "image_url": URLS[0]})


@pytest.mark.parametrize("changes", [{"duration": "6s"}, {"aspect_ratio": "9:16"}])
def test_veo_makes_references_in_one_way_only(changes: dict[str, Any]) -> None:
    usual = {"model": "veo3.1", "task_type": "veo3.1-video-fast", "duration": "8s"}
    whole = body(**{**usual, "reference_image_urls": URLS[:2], **changes})
    with pytest.raises(Refusal, match="invalid"):
        read_order(json.dumps(whole).encode(), price_table())


def test_shots_make_the_length_and_the_price() -> None:
    shots = [SHOT, {"prompt": "rain"}]
    whole = body(**KLING, prefer_multi_shots=True, multi_shots=shots, mode="pro", enable_audio=True)
    order = read_order(json.dumps(whole).encode(), price_table())
    assert order.seconds == 7
    assert order.price == Money.from_dollars("1.40")


@pytest.mark.parametrize(
    "sent",
    [b"{", b"[]", b"\xff", b'{"model": "sora2", "task_type": "sora2-video", "input": 3}'],
)
def test_a_body_that_is_no_order_is_refused(sent: bytes) -> None:
    with pytest.raises(Refusal):
        read_order(sent, price_table())


def test_a_huge_body_is_refused() -> None:
    with pytest.raises(Refusal, match="too large"):
        read_order(b" " * 1_000_001, price_table())


def test_the_prompt_is_found_without_a_complaint() -> None:
    assert prompt_in(b'{"input": {"prompt": "boat"}}') == "boat"
    assert prompt_in(b'{"input": {"prompt": 1}}') == ""
    assert prompt_in(b'{"input": []}') == ""
    assert prompt_in(b"no") == ""


def test_what_is_left_out_has_a_default() -> None:
    sent = {"model": "sora2", "task_type": "sora2-pro-video", "input": {"prompt": "boat"}}
    order = read_order(json.dumps(sent).encode(), price_table())
    assert (order.seconds, order.resolution, order.aspect_ratio) == (4, "720p", "16:9")
    assert order.price.units == 9_600_000


PICTURE = "https://example.com/a.png"
SEEDANCE = {"model": "seedance", "task_type": "seedance-2", "duration": 5, "resolution": "480p"}
FRAMES = SEEDANCE | {"mode": "first_last_frames", "aspect_ratio": None}
KLING = {"model": "kling", "task_type": "video_generation", "version": "3.0", "resolution": None}
KLING_4 = {"model": "kling", "task_type": "image_to_video", "version": "4.0", "resolution": None}
HAILUO = {"model": "hailuo", "task_type": "video_generation"}
HAILUO_INPUT = {"prompt": "boat", "model": "v2.3", "duration": 6, "resolution": 768}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (FRAMES, "image_urls is required"),
        (FRAMES | {"image_urls": []}, "invalid image_urls: 0 given"),
        (FRAMES | {"image_urls": [PICTURE] * 3}, "invalid image_urls: 3 given, at most 2"),
        (FRAMES | {"image_urls": PICTURE}, "cannot unmarshal string into field image_urls"),
        (FRAMES | {"image_urls": [PICTURE, 5]}, "cannot unmarshal array into field image_urls"),
        (FRAMES | {"image_urls": ["C:\\a.png"]}, "invalid image_urls: not a link"),
        (FRAMES | {"image_urls": [PICTURE], "aspect_ratio": "16:9"}, "invalid aspect_ratio"),
        (SEEDANCE | {"image_urls": [PICTURE]}, "unknown field image_urls"),
        (SEEDANCE | {"duration": 40}, "invalid duration"),
        (SEEDANCE | {"prompt": "x" * 4001}, "invalid prompt"),
        (SEEDANCE | {"task_type": "seedance-2-fast", "resolution": "1080p"}, "invalid resolution"),
        (KLING | {"duration": 5, "image_tail_url": PICTURE}, "image_tail_url needs image_url"),
        (KLING | {"duration": 5, "prefer_multi_shots": "no"}, "prefer_multi_shots of type bool"),
        (KLING_4 | {"duration": 5, "aspect_ratio": None}, "image_url is required"),
        (KLING_4 | {"duration": 31, "aspect_ratio": None, "image_url": PICTURE}, "invalid dur"),
        (KLING_4 | {"duration": 5, "image_url": PICTURE}, "unknown field aspect_ratio"),
        (KLING_4 | {"config": {}, "aspect_ratio": None, "image_url": PICTURE}, "service_mode is r"),
    ],
)
def test_the_limits_of_every_mode(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(Refusal, match=message) as refusal:
        read_order(json.dumps(body(**changes)).encode(), price_table())
    assert refusal.value.status == 400


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"resolution": "768"}, "cannot unmarshal string into field resolution of type int"),
        ({"resolution": 720}, "invalid resolution"),
        ({"duration": 7}, "invalid duration"),
        ({"resolution": 1080, "duration": 10}, "invalid duration for 1080p"),
        ({"model": "v9"}, "invalid task type"),
        ({"aspect_ratio": "16:9"}, "unknown field aspect_ratio"),
    ],
)
def test_the_limits_of_a_resolution_that_is_a_number(changes: dict[str, Any], message: str) -> None:
    good = HAILUO | {"input": HAILUO_INPUT}
    assert read_order(json.dumps(good).encode(), price_table()).price.units == 2_300_000
    wrong = HAILUO | {"input": HAILUO_INPUT | changes}
    with pytest.raises(Refusal, match=message):
        read_order(json.dumps(wrong).encode(), price_table())


def test_without_balance_nothing_is_made(caller: Caller) -> None:
    caller.simulator.set_balance(19_199_999)
    answer = caller.create()
    assert answer.status_code == 400
    assert "insufficient" in answer.json()["message"]
    assert caller.simulator.tasks == []
    account = caller.api.get("/account/info").json()["data"]
    assert account["equivalent_in_usd"] == pytest.approx(1.9199999)


def test_what_is_not_sold_has_no_price() -> None:
    sora = price_table().find("sora2", "sora2-pro-video", {})
    assert sora is not None
    with pytest.raises(KeyError):
        sora.price("4K", True, 8)


def test_everything_in_the_catalogue_can_be_bought_at_its_price() -> None:
    text = resource("models.toml").read_text(encoding="utf-8")
    catalogue, prices = parse(text), price_table()
    for model in catalogue.models:
        for request in every_request(model):
            checked = CheckedRequest(request=request, model=model)
            links = {each: f"https://example.com/{each.role.value}.png" for each in request.inputs}
            wire = body_of(checked.mode, request, links)
            sent = {
                "model": wire.model,
                "task_type": wire.task_type,
                "input": dict(wire.input),
                "config": dict(wire.config),
            }
            order = read_order(json.dumps(sent).encode(), prices)
            assert order.sellable, (model.id, request)
            if order.draft_id:
                # What it costs hangs on the draft: see test_put_in.py.
                continue
            assert order.seconds == request.seconds
            if "aspect_ratio" in wire.input:
                assert order.aspect_ratio == request.aspect_ratio
            if checked.estimate.certain:
                assert order.price == checked.estimate.amount, (model.id, request)
            assert order.first == link_of(links, Role.FIRST_FRAME)
            assert order.last == link_of(links, Role.LAST_FRAME)


def link_of(links: Mapping[Input, str], role: Role) -> str:
    """The link of what was put in for that role; empty for nothing."""
    return next((link for each, link in links.items() if each.role is role), "")
