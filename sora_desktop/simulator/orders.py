"""Reads a create's body as the real service is known to: what it takes, and its refusals."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sora_desktop.core.money import Money
from sora_desktop.simulator.products import PriceBook, Product

LARGEST_BODY = 1_000_000


class Refusal(Exception):
    """A request that is answered with an HTTP error of that status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A create that is taken: the product, the ``input`` and ``config`` as sent, and what they
    mean. `sellable` is False for a length that is let in but cannot be rendered."""

    product: Product
    input: Mapping[str, Any]
    config: Mapping[str, Any]
    prompt: str
    aspect_ratio: str
    resolution: str
    seconds: int
    sound: bool
    price: Money
    sellable: bool


def json_object(body: bytes, largest: int = LARGEST_BODY) -> Mapping[str, Any]:
    """The JSON object in a body; Refusal when it is none, or more than `largest` bytes."""
    if len(body) > largest:
        raise Refusal(400, "task input too large")
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, "invalid request body: not JSON") from error
    if not isinstance(value, dict):
        raise Refusal(400, "invalid request body: not an object")
    return value


def prompt_in(body: bytes) -> str:
    """The prompt of a create's body, "" when none can be found: for matching faults only."""
    try:
        prompt = json_object(body).get("input", {}).get("prompt")
    except (Refusal, AttributeError):
        return ""
    return prompt if isinstance(prompt, str) else ""


def read_order(body: bytes, book: PriceBook) -> Order:
    """The order in a create's body; Refusal as the service would answer."""
    request = json_object(body)
    wanted = request.get("input")
    config = request.get("config") or {}
    product = _product(request, wanted if isinstance(wanted, dict) else {}, book)
    if not isinstance(wanted, dict):
        raise Refusal(400, "input is required")
    if not isinstance(config, dict):
        raise Refusal(400, "cannot unmarshal field config")
    seconds = _seconds(wanted.get("duration"), product)
    resolution = _resolution(wanted, product)
    sound = _sound(wanted, product)
    allowed = seconds in product.seconds
    return Order(
        product=product,
        input=wanted,
        config=config,
        prompt=_prompt(wanted),
        aspect_ratio=_ratio(wanted, product),
        resolution=resolution,
        seconds=seconds,
        sound=sound,
        price=product.price(resolution, sound, seconds if allowed else product.default_seconds),
        sellable=allowed,
    )


def _product(request: Mapping[str, Any], wanted: Mapping[str, Any], book: PriceBook) -> Product:
    model, task_type = request.get("model"), request.get("task_type")
    if not isinstance(model, str) or not book.has_model(model):
        raise Refusal(400, "invalid model")
    version = str(wanted.get("version", ""))
    product = book.find(model, task_type, version) if isinstance(task_type, str) else None
    if product is None:
        raise Refusal(400, "invalid task type")
    return product


def _prompt(wanted: Mapping[str, Any]) -> str:
    prompt = wanted.get("prompt")
    if not isinstance(prompt, str) or not prompt.strip():
        raise Refusal(400, "prompt is required")
    return prompt


def _seconds(given: Any, product: Product) -> int:
    """Sora and Kling want a number, Veo a text with its unit; a wrong type is refused."""
    if given is None:
        return product.default_seconds
    kind = "string" if isinstance(given, str) else "number"
    if product.duration_text:
        if not isinstance(given, str) or not given.removesuffix("s").isdecimal():
            raise Refusal(400, f"cannot unmarshal {kind} into field duration of type string")
        return int(given.removesuffix("s"))
    if isinstance(given, bool) or not isinstance(given, int):
        raise Refusal(400, f"cannot unmarshal {kind} into field duration of type int")
    return given


def _resolution(wanted: Mapping[str, Any], product: Product) -> str:
    given = wanted.get(product.resolution_field)
    if given is None:
        return product.resolutions[0]
    word = product.resolution_words.get(str(given), str(given))
    if word not in product.resolutions:
        raise Refusal(400, f"invalid {product.resolution_field}")
    return word


def _ratio(wanted: Mapping[str, Any], product: Product) -> str:
    ratio = wanted.get("aspect_ratio", product.ratios[0])
    if ratio not in product.ratios:
        raise Refusal(400, "invalid aspect_ratio")
    return str(ratio)


def _sound(wanted: Mapping[str, Any], product: Product) -> bool:
    if not product.sound_field:
        return True
    sound = wanted.get(product.sound_field, product.sound_default)
    if not isinstance(sound, bool):
        raise Refusal(400, f"cannot unmarshal field {product.sound_field} of type bool")
    return sound
