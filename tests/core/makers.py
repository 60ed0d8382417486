"""Ready-made core values for tests, and strategies that draw them."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from datetime import date
from fractions import Fraction
from itertools import product
from typing import Any

from hypothesis import strategies as st

from sora_desktop.core.catalogue import Model
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import (
    Condition,
    Demand,
    Kind,
    MediaLimits,
    Mode,
    Per,
    Rate,
    ReferenceSyntax,
    Result,
    Rule,
    Slot,
)
from sora_desktop.core.money import Money
from sora_desktop.core.options import (
    ASPECT_RATIO,
    RESOLUTION,
    SOUND,
    Choice,
    Draft,
    Number,
    Option,
    Options,
    Rows,
    Seconds,
    Sure,
    Switch,
    Text,
    Value,
)
from sora_desktop.core.pictures import PictureLimits
from sora_desktop.core.recipe import Recipe, to_json
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import Take, TakeId, TakeState
from tests.fakes import START

DOLLAR = Money.from_dollars(1)
RATIOS = ("16:9", "9:16", "1:1", "21:9")
_OF_MODELS = tuple(field.name for field in fields(Model))
_OWN = ("model_id", "prompt", "inputs")
RESOLUTIONS = ("480p", "720p", "1080p")


def shape(*values: str) -> Choice:
    """The shapes that a model makes; the first is the default."""
    return Choice(name=ASPECT_RATIO, wire="aspect_ratio", values=values, default=values[0])


def resolutions(*values: str, **changes: Any) -> Choice:
    """The resolutions that a model makes; the first is the default."""
    choice = Choice(name=RESOLUTION, wire="resolution", values=values, default=values[0])
    return replace(choice, **changes)


def a_mode(**changes: Any) -> Mode:
    """A mode for text with two lengths, two shapes, two resolutions and sound."""
    mode = Mode(
        model="plain-wire",
        task_type="plain-video",
        options=(
            shape("16:9", "9:16"),
            resolutions("720p", "1080p"),
            Seconds(values=(4, 8), default=4),
            Switch(name=SOUND, wire="audio", default=True),
        ),
        rates=(Rate(amount=Money.from_dollars("0.25")),),
        price_checked=date(2026, 11, 22),
    )
    return replace(mode, **changes)


def a_model(**changes: Any) -> Model:
    """A plain model with one mode; changes of the model, or else of its mode."""
    own = {name: changes.pop(name) for name in _OF_MODELS if name in changes}
    model = Model(
        id="plain",
        name="Plain",
        family="Test",
        good_for="Trying things out",
        modes=(a_mode(**changes),),
    )
    return replace(model, **own)


def a_request(**changes: Any) -> VideoRequest:
    """A request that the plain model allows; changes of the request or of its options."""
    request = VideoRequest(
        model_id="plain",
        prompt="a paper boat",
        options=Options(seconds=4, aspect_ratio="16:9", resolution="720p", sound=True),
    )
    return changed(request, **changes)


def changed(request: VideoRequest, **changes: Any) -> VideoRequest:
    """The request with another model, prompt or inputs, or with other options."""
    own = {name: changes.pop(name) for name in _OWN if name in changes}
    return replace(request.choosing(**changes), **own)


def every_request(model: Model) -> list[VideoRequest]:
    """Every one that can be chosen in each mode, with every number of inputs, without numbers and
    texts."""
    return [
        VideoRequest(model_id=model.id, prompt="x", options=options, inputs=inputs)
        for mode in model.modes
        for inputs in every_input(mode)
        for options in _every_choice(mode)
    ]


def _every_choice(mode: Mode) -> Iterator[Options]:
    values: dict[str, tuple[Value, ...]] = {
        option.name: option.values
        for option in mode.options
        if isinstance(option, Choice | Seconds | Switch | Draft)
    }
    for chosen in product(*values.values()):
        options = Options(dict(zip(values, chosen, strict=True)))
        if not any(rule.broken(options, ()) for rule in mode.rules):
            yield options


def every_input(mode: Mode) -> list[tuple[Input, ...]]:
    """The fewest and the most of each role, as far as the mode takes so many and so few."""
    counts = [sorted({slot.least, slot.most}) for slot in mode.slots]
    every = (
        tuple(
            an_input(slot.role, place, slot.kind)
            for slot, many in zip(mode.slots, chosen, strict=True)
            for place in range(many)
        )
        for chosen in product(*counts)
    )
    return [inputs for inputs in every if _is_taken(mode, [each.role for each in inputs])]


def _is_taken(mode: Mode, roles: Sequence[Role]) -> bool:
    alone = any(r.broken({}, roles) for r in mode.rules if r.demand is Demand.NEEDS and r.or_else)
    return not mode.leaves_out(roles) and not mode.lacks(roles) and not alone


def an_input(role: Role, place: int = 0, kind: Kind = Kind.PICTURE) -> Input:
    """A file of the library, or a task; another one for each role and place. A video has 2 s."""
    if kind is Kind.TASK:
        return Input(role=role, task=f"task-{role}-{place}")
    content = hashlib.sha256(f"{role} {place}".encode()).hexdigest()
    milliseconds = 2000 if kind in (Kind.VIDEO, Kind.SOUND) else 0
    return Input(role=role, content=content, milliseconds=milliseconds)


def a_take(**changes: Any) -> Take:
    """A draft of one dollar, made at START."""
    take = Take(
        id=TakeId("t1"),
        state=TakeState.DRAFT,
        request=a_request(),
        wire_model="plain-wire",
        task_type="plain-video",
        sent_input="{}",
        created_at=START,
        changed_at=START,
        estimate=DOLLAR,
    )
    return replace(take, **changes)


# Texts as people type them: letters of all kinds, marks, emoji, signs; on one line.
words = st.text(
    st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs")),
    min_size=1,
    max_size=20,
)
names = st.from_regex(r"[a-z_][a-z0-9_]{0,8}", fullmatch=True).filter(lambda n: n != "prompt")
prices = st.integers(1, 100 * 10**7).map(Money)


@st.composite
def _choices(draw: st.DrawFn, name: str, wire: str, allowed: tuple[str, ...]) -> Choice:
    values = tuple(draw(st.lists(st.sampled_from(allowed), min_size=1, unique=True)))
    own: dict[Value, Value] = {
        value: f"w{value}" for value in values if name == RESOLUTION and draw(st.booleans())
    }
    default = draw(st.sampled_from(values))
    return Choice(name=name, wire=wire, words=own, values=values, default=default)


@st.composite
def _seconds(draw: st.DrawFn, wire: str) -> Seconds:
    continuous = draw(st.booleans())
    if continuous:
        low = draw(st.integers(1, 20))
        some = list(range(low, low + draw(st.integers(2, 12))))
    else:
        some = sorted(draw(st.lists(st.integers(1, 60), min_size=1, max_size=6, unique=True)))
    as_text: dict[Value, Value] = {n: f"{n}s" for n in some} if draw(st.booleans()) else {}
    default = draw(st.sampled_from(some))
    return Seconds(
        wire=wire, words=as_text, values=tuple(some), default=default, continuous=continuous
    )


def _further(draw: st.DrawFn, wires: Iterator[str]) -> Iterator[Option]:
    """One of each kind, or none."""
    for kind, option in enumerate((Choice, Switch, Number, Text, Rows, Draft)):
        if not draw(st.booleans()):
            continue
        given: dict[str, Any] = {"name": f"o{kind}", "label": draw(words), "wire": next(wires)}
        if option is Choice:
            values = tuple(draw(st.lists(words, min_size=1, max_size=3, unique=True)))
            own: dict[Value, Value] = {
                value: f"{n}" for n, value in enumerate(values) if draw(st.booleans())
            }
            yield Choice(**given, words=own, values=values, default=draw(st.sampled_from(values)))
        elif option is Switch:
            yield Switch(**given, default=draw(st.booleans()))
        elif option is Draft:
            yield Draft(**given)
        elif option is Number:
            least = draw(st.integers(0, 2**40))
            yield Number(**given, least=least, most=least + draw(st.integers(1, 2**40)))
        elif option is Rows:
            columns = (
                Text(
                    name="text", label=draw(words), wire="t", longest=draw(st.integers(1, 20_000))
                ),
                Number(name="length", label=draw(words), wire="length", least=1, most=9),
            )
            most, seconds = draw(st.integers(1, 20)), draw(st.sampled_from(["", "length"]))
            along: dict[str, Value] = {"many": True} if draw(st.booleans()) else {}
            yield Rows(**given, columns=columns, most=most, seconds=seconds, along=along)
        else:
            yield Text(**given, longest=draw(st.integers(1, 20_000)))


@st.composite
def _rates(draw: st.DrawFn, options: tuple[Option, ...]) -> tuple[Rate, ...]:
    """A row for all, or for every value of one option, or for every pair of two; or no price."""
    if draw(st.integers(0, 5)) == 0:
        return ()
    priced: dict[str, tuple[Value, ...]] = {
        each.name: each.values
        for each in options
        if isinstance(each, Choice | Switch | Draft)
        and each.name != ASPECT_RATIO
        and draw(st.booleans())
    }
    return tuple(
        Rate(
            amount=draw(prices),
            per=draw(st.sampled_from(Per)),
            when=Options(dict(zip(priced, values, strict=True))),
            certain=draw(st.booleans()),
            reference_share=draw(st.sampled_from([Fraction(0), Fraction(1, 2), Fraction(1)])),
        )
        for values in product(*priced.values())
    )


def _slots(draw: st.DrawFn, wires: Iterator[str]) -> Iterator[Slot]:
    for role in Role:
        if draw(st.booleans()):
            listed, least = draw(st.booleans()), draw(st.integers(0, 1))
            formats = draw(st.sampled_from([(), ("jpg",), ("jpg", "png")]))
            kind = draw(st.sampled_from(Kind))
            most_bytes = draw(st.integers(1, 10**7))
            media = MediaLimits(
                most_bytes=most_bytes,
                shortest=draw(st.sampled_from([None, Fraction(2)])),
                longest=draw(st.sampled_from([None, Fraction("15.4")])),
            )
            yield Slot(
                role=role,
                wire=next(wires),
                kind=kind,
                listed=listed,
                least=least,
                most=max(least, draw(st.integers(1, 9 if listed else 1))),
                formats=formats,
                limits=PictureLimits(
                    png=formats != ("jpg",),
                    most_bytes=most_bytes,
                    least_side=draw(st.integers(1, 300)),
                    ratio=(draw(st.fractions("1/4", 1, max_denominator=9)), Fraction(5, 2)),
                ),
                media=media if kind in (Kind.VIDEO, Kind.SOUND) else MediaLimits(),
                most_seconds=draw(st.sampled_from([None, Fraction(15)])),
            )


def _not_sent(slots: Sequence[Slot], options: Sequence[Option]) -> Iterator[Rule]:
    for slot in slots[:1]:
        for option in options[:1]:
            first, second = Condition(slot.role.value), Condition(option.name)
            yield Rule(when=first, demand=Demand.NOT_SENT, what=second)


@st.composite
def modes(draw: st.DrawFn, mode_id: str = "text") -> Mode:
    """Any mode that a file can describe; one that may lack an input cannot be the only one."""
    wires = iter(draw(st.lists(names, min_size=20, max_size=20, unique=True)))
    options: list[Option] = []
    if draw(st.booleans()):
        options.append(draw(_choices(ASPECT_RATIO, next(wires), RATIOS)))
    if draw(st.booleans()):
        options.append(draw(_choices(RESOLUTION, next(wires), RESOLUTIONS)))
    options.append(draw(_seconds(next(wires))))
    if draw(st.booleans()):
        options.append(Switch(name=SOUND, wire=next(wires), default=draw(st.booleans())))
    options += _further(draw, wires)
    slots = tuple(_slots(draw, wires)) if mode_id != "text" else ()
    scalars = words | st.booleans() | st.integers(-(2**53), 2**53)
    return Mode(
        id=mode_id,
        model=draw(words),
        task_type=draw(words),
        options=tuple(options),
        slots=slots,
        least_inputs=draw(st.integers(0, min(2, sum(slot.most for slot in slots)))),
        most_inputs=draw(st.sampled_from([None, 12])),
        prompt=draw(st.booleans()),
        rules=tuple(_not_sent(slots, options)),
        fixed={next(wires): draw(scalars) for _ in range(draw(st.integers(0, 2)))},
        config=draw(st.sampled_from([{}, {"service_mode": "public"}])),
        prompt_limit=draw(st.none() | st.integers(1, 20_000)),
        rates=draw(_rates(tuple(options))),
        price_checked=draw(st.dates()),
        result=draw(st.sampled_from([Result(), Result(kind=Kind.SOUND, place="works.0.sound")])),
        sure=draw(st.sampled_from(Sure)) if mode_id != "text" else Sure.DOCUMENTED,
        always_sound=draw(st.booleans()),
        reference_syntax=draw(st.sampled_from(ReferenceSyntax)),
        note=draw(words | st.just("")),
    )


@st.composite
def models(draw: st.DrawFn, model_id: str | None = None) -> Model:
    """Any model that a file can describe."""
    more = draw(st.lists(st.sampled_from(["frames", "omni"]), max_size=2, unique=True))
    retired = draw(st.booleans())
    found = (draw(modes()), *(draw(modes(each)) for each in more))
    return Model(
        id=model_id or draw(st.from_regex(r"[a-z0-9][a-z0-9.-]{0,12}", fullmatch=True)),
        name=draw(words),
        family=draw(words),
        good_for=draw(words),
        modes=tuple(replace(mode, retired=retired) for mode in found),
        note=draw(words | st.just("")),
        retired=retired,
    )


def earlier_appendix(recipe: Recipe) -> bytes:
    """The recipe as earlier versions of the program appended it: two boxes at the top level."""

    def box(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I4s", 8 + len(body), kind) + body

    text, fields = to_json(recipe), box(b"meta", bytes(4) + box(b"hdlr", bytes(25)))
    mark = bytes.fromhex("5c0ad35e41d94e0b9b7a52f3c1c0de77")
    length = struct.pack(">I", len(fields) + 28 + len(text))
    return fields + box(b"uuid", mark + length + text)
