"""What is refused, and with which words; and that the program's catalogue is understood."""

from __future__ import annotations

import itertools
import json
from typing import Any

import httpx
import pytest

from sora_desktop.core.catalogue import Model
from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.request import CheckedRequest, VideoRequest
from sora_desktop.resources import resource
from sora_desktop.simulator.orders import Refusal, prompt_in, read_order
from sora_desktop.simulator.products import price_book
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
        ({"duration": True}, "cannot unmarshal number into field duration"),
        ({"duration": 8.5}, "cannot unmarshal"),
        ({"resolution": "480p"}, "invalid resolution"),
        ({"aspect_ratio": "1:1"}, "invalid aspect_ratio"),
        ({"prompt": " "}, "prompt is required"),
        ({"prompt": 4}, "prompt is required"),
        ({"config": []}, None),
        ({"config": [1]}, "config"),
        ({"model": "veo3.1", "task_type": "veo3.1-video"}, "cannot unmarshal number into"),
        (
            {"model": "veo3.1", "task_type": "veo3.1-video", "duration": "soon"},
            "cannot unmarshal string into field duration of type string",
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
        assert read_order(sent, price_book()).config == {}
        return
    with pytest.raises(Refusal, match=message) as refusal:
        read_order(sent, price_book())
    assert refusal.value.status == 400


@pytest.mark.parametrize(
    "sent",
    [b"{", b"[]", b"\xff", b'{"model": "sora2", "task_type": "sora2-video", "input": 3}'],
)
def test_a_body_that_is_no_order_is_refused(sent: bytes) -> None:
    with pytest.raises(Refusal):
        read_order(sent, price_book())


def test_a_huge_body_is_refused() -> None:
    with pytest.raises(Refusal, match="too large"):
        read_order(b" " * 1_000_001, price_book())


def test_the_prompt_is_found_without_a_complaint() -> None:
    assert prompt_in(b'{"input": {"prompt": "boat"}}') == "boat"
    assert prompt_in(b'{"input": {"prompt": 1}}') == ""
    assert prompt_in(b'{"input": []}') == ""
    assert prompt_in(b"no") == ""


def test_what_is_left_out_has_a_default() -> None:
    sent = {"model": "sora2", "task_type": "sora2-pro-video", "input": {"prompt": "boat"}}
    order = read_order(json.dumps(sent).encode(), price_book())
    assert (order.seconds, order.resolution, order.aspect_ratio) == (4, "720p", "16:9")
    assert order.price.units == 9_600_000


def test_a_length_without_a_price_costs_as_much_as_the_usual_one() -> None:
    wanted = body(model="hailuo", task_type="video_generation", duration=7, resolution=768)
    order = read_order(json.dumps(wanted).encode(), price_book())
    assert (order.price.units, order.sellable) == (2_300_000, False)
    gap = body(model="seedance", task_type="seedance-2", duration=40, resolution="480p")
    assert not read_order(json.dumps(gap).encode(), price_book()).sellable


def test_without_balance_nothing_is_made(caller: Caller) -> None:
    caller.simulator.set_balance(19_199_999)
    answer = caller.create()
    assert answer.status_code == 400
    assert "insufficient" in answer.json()["message"]
    assert caller.simulator.tasks == []
    account = caller.api.get("/account/info").json()["data"]
    assert account["equivalent_in_usd"] == pytest.approx(1.9199999)


def test_what_is_not_sold_has_no_price() -> None:
    sora = price_book().find("sora2", "sora2-pro-video", "")
    assert sora is not None
    with pytest.raises(KeyError):
        sora.price("4K", True, 8)


def every_request(model: Model) -> list[VideoRequest]:
    """All combinations of what the model takes, with its first and last length."""
    sounds = [None] if model.sound_default is None else [True, False]
    lengths = sorted({model.seconds.values[0], model.seconds.values[-1]})
    return [
        VideoRequest(
            model_id=model.id,
            prompt="boat",
            seconds=seconds,
            aspect_ratio=ratio,
            resolution=resolution,
            sound=sound,
        )
        for ratio, resolution, seconds, sound in itertools.product(
            model.aspect_ratio.values or [None], model.resolution.values or [None], lengths, sounds
        )
    ]


def test_everything_in_the_catalogue_can_be_bought_at_its_price() -> None:
    text = resource("models.toml").read_text(encoding="utf-8")
    catalogue, book = parse(text), price_book()
    for model in catalogue.models:
        for request in every_request(model):
            checked = CheckedRequest(request=request, model=model)
            wire = checked.wire
            sent = {"model": wire.model, "task_type": wire.task_type, "input": dict(wire.input)}
            order = read_order(json.dumps(sent).encode(), book)
            assert order.sellable, (model.id, request)
            assert order.seconds == request.seconds
            if request.aspect_ratio is not None:
                assert order.aspect_ratio == request.aspect_ratio
            if checked.estimate.certain:
                assert order.price == checked.estimate.amount, (model.id, request)
