"""What a person asks for, checked against the model; and the same in the API's terms."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from fractions import Fraction
from typing import Any

from sora_desktop.core.catalogue import Catalogue, Misfit, Model
from sora_desktop.core.inputs import REFERENCES, Input, Role, in_order
from sora_desktop.core.mode import Demand, Estimate, Kind, Mode
from sora_desktop.core.options import (
    ASPECT_RATIO,
    RESOLUTION,
    SECONDS,
    SOUND,
    UNREADABLE,
    Options,
    Rows,
    Value,
    rows_in,
    rows_text,
)
from sora_desktop.core.references import names_twice, translator, unknown_names, with_named
from sora_desktop.core.remote import PROMPT

# No limit is published for most models; a longer text is a mistake of the clipboard.
LONGEST_PROMPT = 20_000
# For one order into one shot, and for one across shots.
MOST_TAKES = 20
MOST_IN_BATCH = 1000


class Flaw(Enum):
    """Why a request cannot be made; the window has a sentence for each."""

    UNKNOWN_MODEL = "unknown_model"
    RETIRED_MODEL = "retired_model"
    INPUTS = "inputs"
    NO_INPUTS = "no_inputs"
    EMPTY_PROMPT = "empty_prompt"
    LONG_PROMPT = "long_prompt"
    UNREADABLE_PROMPT = "unreadable_prompt"
    ASPECT_RATIO = "aspect_ratio"
    RESOLUTION = "resolution"
    SECONDS = "seconds"
    SOUND = "sound"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_LONG_TOGETHER = "too_long_together"
    SOUND_ALONE = "sound_alone"
    DRAFT_TOO_OLD = "draft_too_old"
    DRAFT_NOT_READY = "draft_not_ready"
    ROWS = "rows"
    OPTION = "option"
    UNKNOWN_NAME = "unknown_name"
    NAME_TWICE = "name_twice"
    COUNT = "count"
    BATCH = "batch"


_FLAWS = {
    ASPECT_RATIO: Flaw.ASPECT_RATIO,
    RESOLUTION: Flaw.RESOLUTION,
    SECONDS: Flaw.SECONDS,
    SOUND: Flaw.SOUND,
}


class InvalidRequest(ValueError):
    """The catalogue does not allow the request; `flaws` says why, worst first. `row` is which of
    several that were ordered at once, from 0."""

    def __init__(self, flaws: tuple[Flaw, ...], row: int = 0) -> None:
        super().__init__("not a request that can be made: " + ", ".join(f.value for f in flaws))
        self.flaws = flaws
        self.row = row


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoRequest:
    """One clip as a person asks for it: `options` has a value for each that the model offers,
    `inputs` are in the order of the roles."""

    model_id: str
    prompt: str
    options: Options
    inputs: tuple[Input, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "inputs", in_order(self.inputs))

    @property
    def seconds(self) -> int:
        """The length of the clip; 0 when it is not known."""
        value = self.options.get(SECONDS)
        return value if isinstance(value, int) else 0

    @property
    def aspect_ratio(self) -> str | None:
        """The shape, ``16:9``; None when the model has only one, or it is not known."""
        return self._text(ASPECT_RATIO)

    @property
    def resolution(self) -> str | None:
        """``720p``; None when the model has only one, or it is not known."""
        return self._text(RESOLUTION)

    def _text(self, name: str) -> str | None:
        value = self.options.get(name)
        return value if isinstance(value, str) else None

    @property
    def roles(self) -> tuple[Role, ...]:
        """The role of each input."""
        return tuple(each.role for each in self.inputs)

    def choosing(self, **changes: Value | None) -> VideoRequest:
        """The same request with other values for these options; None removes one."""
        return replace(self, options=Options({**self.options, **changes}))


@dataclass(frozen=True, slots=True, kw_only=True)
class WireRequest:
    """A request in the API's terms: names of model and task, ``input`` and ``config``."""

    model: str
    task_type: str
    input: Mapping[str, object]
    config: Mapping[str, str] = field(default_factory=dict)

    @property
    def input_json(self) -> str:
        """The ``input`` as JSON text, as the journal keeps it."""
        return json.dumps(dict(self.input), ensure_ascii=False)

    @property
    def config_json(self) -> str:
        """The ``config`` as JSON text."""
        return json.dumps(dict(self.config), ensure_ascii=False)


def body(mode: Mode, request: VideoRequest, links: Mapping[Input, str]) -> WireRequest:
    """The request as it is sent; `links` has a link to each picture of the library.

    KeyError when one is missing: then nothing may be sent.
    """
    in_words = translator(mode, request.inputs)
    fields: dict[str, object] = {PROMPT: in_words(request.prompt)} if mode.prompt else {}
    fields |= mode.fixed
    unsent = mode.not_sent(request.options, request.roles)
    for option in mode.options:
        value = request.options.get(option.name)
        if isinstance(option, Rows):
            value = _rows_in_words(value, in_words)
        if option.wire and value is not None and option.sends(value) and option.name not in unsent:
            fields[option.wire] = option.sent(value)
            fields |= option.along if isinstance(option, Rows) else {}
    lists: dict[str, list[str]] = {}
    for slot in mode.slots:
        own = [links[i] if i.content else i.stand_in for i in request.inputs if i.role is slot.role]
        if slot.listed:
            lists.setdefault(slot.wire, []).extend(own)
        elif own:
            (fields[slot.wire],) = own
    fields |= {name: each for name, each in lists.items() if each}
    return WireRequest(model=mode.model, task_type=mode.task_type, input=fields, config=mode.config)


def _rows_in_words(value: Value | None, in_words: Callable[[str], str]) -> Value | None:
    """The rows of an option with the wire's words in place of names."""
    rows = rows_in(value)
    if rows is None:
        return value
    return rows_text(
        {name: in_words(each) if isinstance(each, str) else each for name, each in row.items()}
        for row in rows
    )


def settings_of(request: VideoRequest) -> VideoRequest:
    """The model and the options alone, for another shot: without what says what is seen, which is
    the prompt, the inputs, and lists of shots."""
    options = {n: value for n, value in request.options.items() if rows_in(value) is None}
    return replace(request, prompt="", options=Options(options), inputs=())


def lists_shots(request: VideoRequest) -> bool:
    """Whether it lists shots: they are made, and not the prompt."""
    return settings_of(request).options != request.options


def texts_of(request: VideoRequest) -> tuple[str, ...]:
    """Every text of the request that may name inputs: the prompt, and those of rows."""
    rows = (row for value in request.options.values() for row in rows_in(value) or ())
    written = (each for row in rows for each in row.values() if isinstance(each, str))
    return (request.prompt, *written)


def naming(request: VideoRequest, shelf: Mapping[str, Input]) -> VideoRequest:
    """The request with exactly the inputs that its texts name, taken from the `shelf` where they
    aren't there yet (`references.with_named`)."""
    inputs = with_named(texts_of(request), request.inputs, shelf)
    return request if inputs == request.inputs else replace(request, inputs=inputs)


def flaws_of(request: VideoRequest, model: Model | None) -> tuple[Flaw, ...]:
    """Everything that prevents the request, worst first; empty when it is fine."""
    if model is None or model.id != request.model_id:
        return (Flaw.UNKNOWN_MODEL,)
    found = {Flaw.RETIRED_MODEL} if model.retired else set()
    mode = model.mode_for(request.roles)
    if isinstance(mode, Misfit):
        found.add(Flaw.NO_INPUTS if mode.lacks else Flaw.INPUTS)
        mode = mode.mode or model.first
    elif any((mode.kind_of(each.role) is Kind.TASK) != bool(each.task) for each in request.inputs):
        found.add(Flaw.INPUTS)
    # The prompt of a final is its draft's, and is not sent: its names need no inputs.
    found |= set(_text_flaws(request, model, mode)) if mode.prompt else set()
    found |= set(_option_flaws(request, mode))
    found |= set(_length_flaws(request, mode))
    if names_twice(request.inputs):
        found.add(Flaw.NAME_TWICE)
    return tuple(sorted(found, key=list(Flaw).index))


def _text_flaws(request: VideoRequest, model: Model, mode: Mode) -> Iterator[Flaw]:
    """What is wrong with the prompt that is sent."""
    sent = translator(mode, request.inputs)(request.prompt)
    yield from _prompt_flaws(sent, mode.prompt_limit or LONGEST_PROMPT)
    # For other models it is a word like any other: Sora's own prompts have such.
    if _takes_references(model) and unknown_names(texts_of(request), request.inputs):
        yield Flaw.UNKNOWN_NAME


def _takes_references(model: Model) -> bool:
    return any(mode.slot(role) is not None for mode in model.modes for role in REFERENCES)


def _option_flaws(request: VideoRequest, mode: Mode) -> Iterator[Flaw]:
    chosen = request.options
    names = {option.name for option in mode.options}
    wrong = [each.name for each in mode.options if not each.allows(chosen.get(each.name))]
    wrong += [name for name in chosen if name not in names]
    yield from (_FLAWS.get(name, Flaw.OPTION) for name in wrong)
    length = mode.length_of_rows(chosen)
    if length is not None and length != request.seconds:
        yield Flaw.ROWS
    for rule in mode.rules:
        if rule.broken(chosen, request.roles):
            sound = rule.when.name == Role.REFERENCE_SOUND and rule.demand is Demand.NEEDS
            yield Flaw.SOUND_ALONE if sound else Flaw.OPTION


def _length_flaws(request: VideoRequest, mode: Mode) -> Iterator[Flaw]:
    """What breaks the limits of seconds."""
    return (flaw for flaw, _ in _broken_lengths(request, mode))


def length_limit(request: VideoRequest, mode: Mode) -> Fraction | None:
    """The limit in seconds that the first video or sound breaks; None when none does."""
    flaws = sorted(_broken_lengths(request, mode), key=lambda each: list(Flaw).index(each[0]))
    return flaws[0][1] if flaws else None


def _broken_lengths(request: VideoRequest, mode: Mode) -> Iterator[tuple[Flaw, Fraction]]:
    """The limits of each video or sound, and of all of a kind together, with their seconds."""
    for slot in mode.slots:
        lengths = [each.seconds for each in request.inputs if each.role is slot.role]
        shortest, longest, whole = slot.media.shortest, slot.media.longest, slot.most_seconds
        if shortest is not None and any(length < shortest for length in lengths):
            yield Flaw.TOO_SHORT, shortest
        if longest is not None and any(length > longest for length in lengths):
            yield Flaw.TOO_LONG, longest
        if whole is not None and sum(lengths) > whole:
            yield Flaw.TOO_LONG if len(lengths) == 1 else Flaw.TOO_LONG_TOGETHER, whole


def _prompt_flaws(prompt: str, limit: int) -> list[Flaw]:
    if not prompt.strip():
        return [Flaw.EMPTY_PROMPT]
    found = [Flaw.LONG_PROMPT] if len(prompt) > limit else []
    if UNREADABLE.search(prompt):
        found.append(Flaw.UNREADABLE_PROMPT)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRequest:
    """A request that the catalogue allows: there is no other way to make one.

    Raises InvalidRequest when request and model don't fit, so that code that takes a CheckedRequest
    never gets one that the model does not accept.
    """

    request: VideoRequest
    model: Model

    def __post_init__(self) -> None:
        flaws = flaws_of(self.request, self.model)
        if flaws:
            raise InvalidRequest(flaws)

    @property
    def mode(self) -> Mode:
        """The mode for its inputs."""
        mode = self.model.mode_for(self.request.roles)
        assert isinstance(mode, Mode)
        return mode

    @property
    def estimate(self) -> Estimate:
        """What it should cost by the catalogue."""
        mode = self.mode
        seconds = mode.reference_seconds(self.request.inputs)
        return mode.price(self.request.options, reference_seconds=seconds)

    @property
    def wire(self) -> WireRequest:
        """The request in the API's terms, before its inputs have links."""
        links = {each: each.stand_in for each in self.request.inputs}
        return body(self.mode, self.request, links)

    @property
    def row(self) -> Mapping[str, Any]:
        """The fields of its take that it fills in, by their names."""
        wire, estimate = self.wire, self.estimate
        return {
            "request": self.request,
            "wire_model": wire.model,
            "task_type": wire.task_type,
            "sent_input": wire.input_json,
            "sent_config": wire.config_json,
            "estimate": estimate.amount,
            "estimate_certain": estimate.certain,
        }


def check(request: VideoRequest, catalogue: Catalogue) -> CheckedRequest:
    """The request as one that may be sent; InvalidRequest says why it may not."""
    model = catalogue.get(request.model_id)
    if model is None:
        raise InvalidRequest((Flaw.UNKNOWN_MODEL,))
    return CheckedRequest(request=request, model=model)


def estimate_of(request: VideoRequest, catalogue: Catalogue) -> Estimate | None:
    """What it should cost by the catalogue; None for what can't be made."""
    try:
        return check(request, catalogue).estimate
    except InvalidRequest:
        return None


def is_untested(request: VideoRequest, catalogue: Catalogue) -> bool:
    """Whether nobody has tried on PiAPI what is asked for, or a part of it."""
    model = catalogue.get(request.model_id)
    mode = model.usable(request.inputs)[1] if model is not None else None
    return mode is not None and mode.untested(request.options, request.roles)


def offered(request: VideoRequest, catalogue: Catalogue) -> VideoRequest:
    """The request, or the nearest one that can be chosen today: with the default model where its
    own is not offered."""
    model = catalogue.get(request.model_id)
    return fitted(request, model if model is not None and model.offered else catalogue.default)


def fitted(request: VideoRequest, model: Model) -> VideoRequest:
    """The same request for another model: every choice that still fits is kept, the rest are the
    new model's defaults or nearest values. Inputs that it doesn't take are left out."""
    inputs, mode = model.usable(request.inputs)
    options = mode.fitted(request.options)
    return replace(request, model_id=model.id, options=options, inputs=inputs)
