"""The text of a ``models.toml`` as a Catalogue, or the line and the reason why it is none.

The modes of a model are read here too, with their inputs, rules and prices. The format is
described, with an example, in the head of ``resources/models.toml``. Reading the file
and showing a refusal is the caller's.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import chain, combinations, product
from typing import Any

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.catalogue_options import LONGEST_CLIP, WIRE_NAME, options_of
from sora_desktop.core.inputs import MOST_INPUTS, Role
from sora_desktop.core.mode import (
    LARGEST_MEDIA,
    TEXT_MODE,
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
    RESOLUTION,
    SOUND,
    Choice,
    Draft,
    Option,
    Options,
    Seconds,
    Sure,
    Switch,
    Value,
)
from sora_desktop.core.pictures import PictureLimits
from sora_desktop.core.remote import PROMPT
from sora_desktop.core.toml_table import BadValue, Table, line_of, lines_of

# Sanity bounds, all far beyond any known model: larger values are typing errors.
MOST_MONEY = Money.from_dollars(100)
LONGEST_PROMPT_LIMIT = 20_000
_LARGEST_BYTES = 10**9
_LARGEST_SIDE = 100_000
_LONGEST_REFERENCE = Fraction(3600)
_MOST_RULES = 100
_MOST_PRICED = 20_000
_UNKNOWN = "unknown"
_PLACE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*")


def mode_of(table: Table, mode_id: str) -> Mode:
    """The mode that the table describes; BadValue."""
    options, fixed = options_of(table)
    slots = tuple(_slots(table, {PROMPT, *fixed, *(option.wire or "" for option in options)}))
    rules = tuple(_rules(table, options, slots))
    rates = _rates(table, options, rules)
    least, most = _together(table, slots)
    mode = Mode(
        id=mode_id,
        model=table.text("model", longest=100),
        task_type=table.text("task_type", longest=100),
        options=options,
        slots=slots,
        least_inputs=least,
        most_inputs=most,
        rules=rules,
        fixed=fixed,
        config=_config(table.layered("config")),
        rates=rates,
        price_checked=table.day("price_checked"),
        result=_result(table),
        sure=Sure(table.one_of("sure", tuple(Sure), Sure.DOCUMENTED)),
        prompt=table.flag("prompt", True),
        prompt_limit=_prompt_limit(table),
        always_sound=table.flag("always_sound", False),
        reference_syntax=ReferenceSyntax(
            table.one_of("reference_syntax", tuple(ReferenceSyntax), ReferenceSyntax.WORDS)
        ),
        note=table.text("note", ""),
        retired=table.flag("retired", False),
    )
    table.done()
    _refuse_contradictions(table, mode)
    return _offered(mode)


def _offered(mode: Mode) -> Mode:
    """The mode without the options and inputs that nobody is sure of; a mode that needs such an
    input is not offered itself."""
    needed = (slot.sure for slot in mode.slots if slot.least and not slot.sure.offered)
    mode = replace(mode, sure=next(needed, mode.sure))
    options = tuple(option for option in mode.options if option.sure.offered)
    slots = tuple(slot for slot in mode.slots if slot.sure.offered)
    names = {option.name for option in options} | {slot.role.value for slot in slots}
    rules = tuple(each for each in mode.rules if each.names <= names)
    return replace(mode, options=options, slots=slots, rules=rules)


def _prompt_limit(table: Table) -> int | None:
    if "prompt_limit" not in table:
        return None
    return table.whole("prompt_limit", 1, LONGEST_PROMPT_LIMIT)


def _config(table: Table) -> dict[str, str]:
    config = {key: table.text(key) for key in table}
    table.done()
    return config


def _result(mode: Table) -> Result:
    """``{ kind = "video", place = "works.0.video.resource" }``"""
    if "result" not in mode:
        return Result()
    table = mode.table("result")
    place = table.text("place", Result().place)
    if not _PLACE.fullmatch(place):
        raise table.refuse('"place" must be names and numbers with dots between', "place")
    kinds = (Kind.VIDEO, Kind.PICTURE, Kind.SOUND)
    result = Result(kind=Kind(table.one_of("kind", kinds, Kind.VIDEO)), place=place)
    table.done()
    return result


def _together(mode: Table, slots: Sequence[Slot]) -> tuple[int, int | None]:
    """The least and most inputs, of all roles together."""
    least = mode.whole("least_inputs", 0, MOST_INPUTS, 0)
    most = mode.whole("most_inputs", 1, MOST_INPUTS) if "most_inputs" in mode else None
    room = sum(slot.most for slot in slots)
    if least > min(room, most or room):
        raise mode.refuse('"least_inputs" is more than can be put in', "least_inputs")
    return least, most


def _slots(mode: Table, taken: set[str]) -> Iterator[Slot]:
    """``{ role = "first_frame", wire = "image_url" }``: an input."""
    if "inputs" not in mode:
        return
    lists: set[str] = set()
    roles: set[str] = set()
    for table in mode.tables("inputs"):
        slot = _slot(table)
        if slot.role in roles:
            raise table.refuse(f'the role "{slot.role.value}" is taken by an input above', "role")
        if slot.wire in taken or (slot.wire in lists and not slot.listed):
            raise table.refuse(f'two fields would be sent as "{slot.wire}"', "wire")
        roles.add(slot.role)
        (lists if slot.listed else taken).add(slot.wire)
        yield slot


def _slot(table: Table) -> Slot:
    wire = table.text("wire")
    if not WIRE_NAME.fullmatch(wire):
        raise table.refuse('"wire" must be the name of a field of the request', "wire")
    listed = table.flag("list", False)
    most = table.whole("most", 1, MOST_INPUTS, 1)
    least = table.whole("least", 0, MOST_INPUTS, 1)
    if least > most:
        raise table.refuse('"least" must not be more than "most"', "least")
    if most > 1 and not listed:
        raise table.refuse("several can only go into a list: add list = true", "most")
    formats = table.texts("formats") if "formats" in table else ()
    kind = Kind(table.one_of("kind", tuple(Kind), Kind.PICTURE))
    slot = Slot(
        role=Role(table.one_of("role", tuple(Role))),
        wire=wire,
        kind=kind,
        listed=listed,
        least=least,
        most=most,
        formats=formats,
        limits=_limits(table, formats),
        most_linked_side=table.whole("most_side", 1, _LARGEST_SIDE, PictureLimits().most_side),
        media=_media(table) if kind in (Kind.VIDEO, Kind.SOUND) else MediaLimits(),
        most_seconds=table.fraction("most_seconds", Fraction(1), _LONGEST_REFERENCE)
        if "most_seconds" in table
        else None,
        sure=Sure(table.one_of("sure", tuple(Sure), Sure.DOCUMENTED)),
    )
    table.done()
    return slot


def _limits(table: Table, formats: Sequence[str]) -> PictureLimits:
    usual = PictureLimits()
    few, many = Fraction(1, 100), Fraction(100)
    between = [*(usual.ratio or (few, many))]
    for place, key in enumerate(("narrowest", "widest")):
        if key in table:
            between[place] = table.fraction(key, few, many)
    most = {"most_bytes": _LARGEST_BYTES, "least_side": _LARGEST_SIDE, "most_side": _LARGEST_SIDE}
    given = {key: table.whole(key, 1, each) for key, each in most.items() if key in table}
    # Nothing larger can be uploaded, and nothing is enlarged more than necessary.
    for key in given.keys() - {"least_side"}:
        given[key] = min(given[key], getattr(usual, key))
    png = not formats or "png" in formats
    return replace(usual, ratio=(between[0], between[1]), png=png, **given)


def _media(table: Table) -> MediaLimits:
    """``{ shortest = "2", longest = "15", most_bytes = 50000000 }``: of each video or sound."""

    def seconds(key: str) -> Fraction | None:
        return table.fraction(key, Fraction(0), _LONGEST_REFERENCE) if key in table else None

    shortest, longest = seconds("shortest"), seconds("longest")
    if shortest is not None and longest is not None and shortest > longest:
        raise table.refuse('"shortest" must not be more than "longest"', "shortest")
    most = table.whole("most_bytes", 1, _LARGEST_BYTES) if "most_bytes" in table else LARGEST_MEDIA
    return MediaLimits(most_bytes=most, shortest=shortest, longest=longest)


def _rules(mode: Table, options: Sequence[Option], slots: Sequence[Slot]) -> Iterator[Rule]:
    """``{ when = "last_frame", needs = "first_frame" }``: how things depend on each other."""
    if "rules" not in mode:
        return
    known = {option.name: option for option in options}
    roles = {slot.role.value for slot in slots}
    tables = mode.tables("rules")
    if len(tables) > _MOST_RULES:
        raise mode.refuse(f"there are more than {_MOST_RULES} rules", "rules")
    for table in tables:
        demands = [demand for demand in Demand if demand in table]
        if len(demands) != 1:
            raise table.refuse(f"a rule has one of: {', '.join(Demand)}")
        rule = Rule(
            when=_condition(table, "when", known, roles),
            demand=demands[0],
            what=_condition(table, demands[0], known, roles),
        )
        named = rule.what.value is None and rule.what.name in known
        if rule.demand is Demand.NOT_SENT and not named:
            raise table.refuse('"not_sent" must be the name of an option', Demand.NOT_SENT)
        others = table.texts("or") if "or" in table else ()
        if others and rule.demand is not Demand.NEEDS:
            raise table.refuse("only what is needed can be one of several", "or")
        for place, name in enumerate(others):
            if name not in known and name not in roles:
                raise table.refuse(f'the mode has no "{name}"', "or", place)
        rule = replace(rule, or_else=tuple(map(Condition, others)))
        table.done()
        yield rule


def _condition(rule: Table, key: str, options: dict[str, Option], roles: set[str]) -> Condition:
    """A name, or ``{ resolution = "1080p" }``: that option with that value."""
    if not rule.is_table(key):
        name = rule.text(key)
        if name not in options and name not in roles:
            raise rule.refuse(f'the mode has no "{name}"', key)
        return Condition(name)
    table = rule.table(key)
    names = list(table)
    if len(names) != 1 or names[0] not in options:
        raise rule.refuse(f'"{key}" must name one option of the mode', key)
    value = table.scalar(names[0])
    if not options[names[0]].allows(value):
        raise table.refuse(f'the model has no {names[0]} "{value}"', names[0])
    return Condition(names[0], value)


def _refuse_contradictions(table: Table, mode: Mode) -> None:
    """Refuses rules that go in a circle: each value that they name can be chosen, and each input
    can be put in, alone or with others."""
    of_values = [rule for rule in mode.rules if _is_of_values(rule)]
    fits = [mode.fitted({})]
    for number, rule in enumerate(mode.rules):
        for each in (rule.when, rule.what, *rule.or_else):
            if each.value is None:
                continue
            fit = mode.fitted({each.name: each.value}, keep=each.name)
            lost = fit.get(each.name, False) != each.value
            if lost or any(other.broken(fit, ()) for other in of_values):
                words = f'{each.name} "{each.value}" can never be chosen: the rules contradict'
                raise table.refuse(f"{words} each other", "rules", number)
            fits.append(fit)
    ordered = [rule for rule in mode.rules if rule.demand is not Demand.NOT_SENT]
    for slot in mode.slots if ordered else ():
        ways = [*product(_together_with(slot, mode), fits)]
        if ways and all(any(rule.broken(fit, roles) for rule in ordered) for roles, fit in ways):
            words = f'"{slot.role.value}" can never be put in: the rules contradict each other'
            raise table.refuse(words, "rules")


def _together_with(slot: Slot, mode: Mode) -> Iterator[Sequence[Role]]:
    """Everything that the mode takes together with an input there."""
    others = [each for each in mode.slots if each is not slot]
    every = chain.from_iterable(combinations(others, count) for count in range(len(others) + 1))
    for some in every:
        roles = [each.role for each in (slot, *some) for _ in range(max(each.least, 1))]
        if not mode.leaves_out(roles) and not mode.lacks(roles):
            yield roles


def _rates(model: Table, options: Sequence[Option], rules: Sequence[Rule]) -> tuple[Rate, ...]:
    """The price rows: exactly one must fit best for all settings that the mode takes; none when the
    file says that nobody knows the price."""
    if model.is_word("prices", _UNKNOWN):
        return ()
    tables = model.tables("prices")
    rates = tuple(_rate(table, options) for table in tables)
    named = {RESOLUTION, SOUND}.union(*(rate.when for rate in rates))
    priced: dict[str, tuple[Value, ...]] = {
        option.name: option.values
        for option in options
        if option.name in named and isinstance(option, Choice | Switch | Draft | Seconds)
    }
    if math.prod(map(len, priced.values())) > _MOST_PRICED:
        raise model.refuse("the prices depend on too many values", "prices")
    used: set[Rate] = set()
    for values in product(*priced.values()):
        chosen = Options(dict(zip(priced, values, strict=True)))
        if any(rule.broken(chosen, ()) for rule in rules if _is_of_values(rule)):
            continue
        matching = [rate for rate in rates if rate.applies_to(chosen)]
        best = max((len(rate.when) for rate in matching), default=0)
        most_exact = [rate for rate in matching if len(rate.when) == best]
        if len(most_exact) != 1:
            count = "no price" if not most_exact else "more than one price"
            raise model.refuse(f"there is {count} for {_settings_text(chosen)}", "prices")
        used.update(most_exact)
    for table, rate in zip(tables, rates, strict=True):
        if rate not in used:
            raise table.refuse("this price is never used, because other rows are more exact")
    return rates


def _is_of_values(rule: Rule) -> bool:
    return rule.demand is Demand.EXCLUDES or rule.binds_values


def _settings_text(chosen: Options) -> str:
    words = {True: "with ", False: "without "}
    parts = (words[v] + name if isinstance(v, bool) else str(v) for name, v in chosen.items())
    return " ".join(parts) or "a second"


def _rate(table: Table, options: Sequence[Option]) -> Rate:
    when: dict[str, Value] = {}
    if SOUND in table and not any(option.name == SOUND for option in options):
        raise table.refuse('the model has no "sound" to choose', SOUND)
    if RESOLUTION in table and not any(option.name == RESOLUTION for option in options):
        raise table.refuse(f'the model has no resolution "{table.text(RESOLUTION)}"', RESOLUTION)
    for option in options:
        if option.name not in table:
            continue
        if isinstance(option, Switch | Draft):
            when[option.name] = table.flag(option.name)
        elif isinstance(option, Choice):
            value = table.text(option.name)
            if value not in option.values:
                raise table.refuse(f'the model has no {option.name} "{value}"', option.name)
            when[option.name] = value
        elif isinstance(option, Seconds):
            when[option.name] = seconds = table.whole(option.name, 1, LONGEST_CLIP)
            if seconds not in option.values:
                raise table.refuse(f"the model has no clips of {seconds} s", option.name)
    per, *others = [per for per in Per if per in table] or [Per.SECOND]
    if others:
        raise table.refuse(f"a price has one of: {', '.join(Per)}", others[0])
    rate = Rate(
        amount=table.price(per, MOST_MONEY),
        per=per,
        when=Options(when),
        certain=table.flag("certain", True),
        reference_share=table.fraction("reference_share", Fraction(0), Fraction(10), "0"),
    )
    table.done()
    return rate


LONGEST_FILE = 1_000_000

_LONGEST_RENDER = 3600
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_TOML_PLACE = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)")
# What tomllib says, for the most common mistakes.
_PLAIN = {
    "Cannot overwrite a value": "this is set twice",
    "Invalid value": "use a text in quotes, a number, a date, true, false or a list,"
    " or close the bracket above",
    "Invalid initial character for a key part": "begin a name with a letter or a digit, or put it"
    " in quotes",
    "Invalid statement": "use a comment (#), [[model]], or name = value",
    "Expected '=' after a key in a key/value pair": "put a = between a name and its value",
    "Expected newline or end of document after a statement": "remove what follows the value",
    "Illegal character '\\n'": "add the closing quotation mark",
    "Unescaped '\\' in a string": "in a text in quotes, write a backslash twice",
    "Unterminated string": "add the closing quotation mark",
    "Unclosed array": "add the ] at the end of the list",
    "Unclosed inline table": "add the } at the end of the table, on the same line",
}


class BadCatalogue(ValueError):
    """The text is no catalogue. `line` counts from 1; `reason` is plain English."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


def parse(text: str, known_ids: Collection[str] | None = None) -> Catalogue:
    """The catalogue that the text describes; BadCatalogue with the first mistake.

    With `known_ids` it is a person's own file, which is laid over a catalogue that has those ids:
    `replaced_by` may name them, and the file may be empty.
    """
    text = text.removeprefix("\ufeff")  # Windows' editor writes a BOM; it does no harm.
    document = Table(_toml(text))
    try:
        return _catalogue(document, known_ids)
    except BadValue as bad:
        raise BadCatalogue(line_of(lines_of(text), bad.path), bad.reason) from bad


def text_of(content: bytes) -> str:
    """The text of a file; BadCatalogue names the line with the first character that isn't UTF-8. A
    NUL is in no text: every other byte of UTF-16 is one."""
    text, wrong = "", content.find(b"\0")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        wrong = error.start
    if wrong < 0:
        return text
    line = content.count(b"\n", 0, wrong) + 1
    raise BadCatalogue(line, "save the file in the encoding UTF-8")


def merge_user(builtin: Catalogue, user_text: str) -> Catalogue:
    """The built-in catalogue with a person's own entries added, or in place of those of the same
    id.

    BadCatalogue as `parse`, and when no model would be left to pick.
    """
    own = parse(user_text, {model.id for model in builtin.models})
    merged = builtin.merged(own)
    if not merged.offered:
        raise BadCatalogue(1, "every model is retired, so none can be picked")
    return merged


def _toml(text: str) -> dict[str, Any]:
    """The text read as TOML."""
    if len(text) > LONGEST_FILE:
        raise BadCatalogue(1, f"the file is longer than {LONGEST_FILE} characters")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _TOML_PLACE.fullmatch(str(error))
        what = place["what"] if place else str(error)
        last = text.count("\n") + (not text.endswith("\n"))
        line = int(place["line"]) if place and place["line"] else last
        raise BadCatalogue(min(line, last), _PLAIN.get(what, what)) from error
    except (ValueError, RecursionError) as error:
        # A number of 5,000 digits; brackets nested a thousand deep.
        raise BadCatalogue(1, "a number or a bracket never ends") from error


def _catalogue(document: Table, known_ids: Collection[str] | None) -> Catalogue:
    own_file = known_ids is not None
    tables = document.tables("model") if "model" in document or not own_file else []
    document.done()
    models: list[Model] = []
    for table in tables:
        model = _model(table)
        if any(model.id == other.id for other in models):
            raise table.refuse(f'the id "{model.id}" is taken by an entry above', "id")
        if model.default and any(other.default for other in models):
            raise table.refuse("only one model can be the default", "default")
        models.append(model)
    known = {model.id for model in models} | set(known_ids or ())
    for table, model in zip(tables, models, strict=True):
        if model.replaced_by is not None and model.replaced_by not in known - {model.id}:
            reason = f'no other model has the id "{model.replaced_by}"'
            raise table.refuse(reason, "replaced_by")
    if not own_file and not any(model.offered for model in models):
        raise document.refuse("no model can be picked")
    return Catalogue(models)


def _model(table: Table) -> Model:
    model = Model(
        id=_shaped(table, "id", _ID, "small letters, digits, dots and dashes"),
        name=table.text("name", longest=60),
        family=table.text("family", longest=60),
        good_for=table.text("good_for", longest=120),
        note=table.text("note", ""),
        retired=table.flag("retired", False),
        replaced_by=table.text("replaced_by") if "replaced_by" in table else None,
        default=table.flag("default", False),
        render_seconds=_render_seconds(table),
        modes=_modes(table),
    )
    table.done()
    if model.default and not model.offered:
        raise table.refuse("a retired model cannot be the default", "default")
    return model


def _render_seconds(table: Table) -> int:
    known = "render_seconds" in table
    return table.whole("render_seconds", 1, _LONGEST_RENDER) if known else 0


def _modes(table: Table) -> tuple[Mode, ...]:
    """The modes, each of which says only what the model does not say for all. A model without a
    list of modes has one, for text."""
    # Used by files of older versions, without effect.
    table.flag("takes_first_frame", False)
    if "modes" not in table:
        return (mode_of(table, TEXT_MODE),)
    modes: list[Mode] = []
    for own in table.tables("modes"):
        mode_id = _shaped(own, "id", _ID, "small letters, digits, dots and dashes")
        if any(mode_id == mode.id for mode in modes):
            raise own.refuse(f'the id "{mode_id}" is taken by a mode above', "id")
        layered = own.over(table)
        layered.ask("id")
        modes.append(mode_of(layered, mode_id))
    if not modes:
        raise table.refuse('"modes" is empty', "modes")
    return tuple(modes)


def _shaped(table: Table, key: str, shape: re.Pattern[str], allowed: str) -> str:
    """A text that has the required form as a whole."""
    value = table.text(key)
    if not shape.fullmatch(value):
        raise table.refuse(f'"{key}" may have only {allowed}', key)
    return value
