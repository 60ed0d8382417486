"""Reads a shot list from a text: each row as a request that the catalogue allows, or what is wrong
with it; and writes the table that it reads. Nothing is created here, and nothing costs money."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.exports.table import clip_sheet, plain_cell
from sora_desktop.core.fold import fold
from sora_desktop.core.inputs import Input
from sora_desktop.core.mode import Estimate, Mode
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.options import ASPECT_RATIO, RESOLUTION, SECONDS, SOUND, Number, Text, Value
from sora_desktop.core.prompt import escaped, read
from sora_desktop.core.references import NO_SHELF
from sora_desktop.core.request import (
    MOST_TAKES,
    CheckedRequest,
    Flaw,
    VideoRequest,
    fitted,
    flaws_of,
    naming,
    settings_of,
)
from sora_desktop.core.shot import Shot, clean_name, styled
from sora_desktop.core.shot_list.columns import (
    Break,
    Columns,
    Encoding,
    Field,
    Form,
    Layout,
    Record,
    choices,
    find_model,
    is_tabbed,
    layouts,
    near_models,
    recognised,
    records,
    scenes,
    switched,
    value_of,
    whole_of,
    written,
    written_lines,
)

# How many shots are added at once; the rest is counted and reported.
MOST_SHOTS = 2_000
_HIGHEST = 999_999


class Mistake(Enum):
    """The possible flaws of a row besides those of a request."""

    UNKNOWN_MODEL = "unknown_model"
    VALUE = "value"
    NOT_OFFERED = "not_offered"
    MORE_CELLS = "more_cells"
    OPEN_QUOTE = "open_quote"
    LONG_CELL = "long_cell"


_BREAKS = {Break.OPEN_QUOTE: Mistake.OPEN_QUOTE, Break.LONG_CELL: Mistake.LONG_CELL}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Why a row is no shot. `cell` is the cell's text, `option` the name of its option, and
    `instead` the allowed values."""

    what: Mistake | Flaw
    option: str = ""
    cell: str = ""
    instead: tuple[str, ...] = ()


class Note(Enum):
    """What to know about a row that is a shot nevertheless."""

    SAME_NUMBER = "same_number"
    NAME_CUT = "name_cut"
    TAKES = "takes"
    FORMULA = "formula"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedShot:
    """One row: the `line` of the text on which it begins, its request, and `checked` if that can be
    made. Without a `model` nobody knows which is meant. Of the `notes`, each has the text that it
    is about. `number` is as it is written; `takes` how many it asks for, 1 where it says none.
    `estimates` has one for each prompt that its choices expand to; `ordered` is the first of them
    as it is ordered, with the style of the project, or the first that can't be."""

    line: int
    number: str = ""
    name: str = ""
    request: VideoRequest
    model: Model | None = None
    takes: int = 1
    checked: CheckedRequest | None = None
    estimates: tuple[Estimate, ...] = ()
    ordered: VideoRequest | None = None
    faults: tuple[Fault, ...] = ()
    notes: tuple[tuple[Note, str], ...] = ()

    @property
    def price(self) -> Estimate | None:
        """What one take of each of its prompts should cost; None where it can't be made."""
        if not self.estimates:
            return None
        least = min(self.estimates, key=lambda each: (each.known, each.certain))
        return replace(least, amount=Money.total(each.amount for each in self.estimates))


class Reason(Enum):
    """Why a text is no shot list at all."""

    EMPTY = "empty"
    NO_PROMPT = "no_prompt"
    NO_SCENE = "no_scene"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotList:
    """The result. `found` counts the rows of the text: more than there are `shots` where it is too
    long. `headings` are those of the columns, and of these `unused` have no meaning: one without a
    heading is named by its place, ``#4``. `counts_takes`: a column says how many are wanted."""

    shots: tuple[ListedShot, ...] = ()
    found: int = 0
    reason: Reason | None = None
    headings: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    encoding: Encoding | None = None
    counts_takes: bool = False

    @property
    def usable(self) -> tuple[ListedShot, ...]:
        """The rows that can be shots, in order."""
        return tuple(shot for shot in self.shots if shot.checked is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """What takes should cost together: `unknown` of them have no price."""

    amount: Money
    certain: bool
    unknown: int


def sum_of(shots: Iterable[ListedShot], *, as_asked: bool = False) -> Sum:
    """The price of one take of each shot, or of as many as the list asks for."""
    prices = [
        (price, shot.takes if as_asked else 1)
        for shot in shots
        if (price := shot.price) is not None
    ]
    return Sum(
        amount=Money.total(price.amount * count for price, count in prices),
        certain=all(price.certain for price, _ in prices if price.known),
        unknown=sum(count for price, count in prices if not price.known),
    )


def read_shots(
    text: str,
    base: VideoRequest,
    catalogue: Catalogue,
    *,
    form: Form = Form.ANY,
    encoding: Encoding | None = None,
    shelf: Mapping[str, Input] = NO_SHELF,
    style: str = "",
) -> ShotList:
    """The shots of a text. It is a table when its first line names columns, else each line is the
    prompt of a shot. `form` requires a table, or makes a shot of each scene of a script. Values
    that a row lacks come from the settings of `base`, fitted to the row's model; of pictures there
    are those of the `shelf` that its prompt names. The project's `style` is added when a row is
    ordered, so it counts in what can be made and in the price."""
    reader = _Reader(settings_of(base), catalogue, shelf, style)
    if form is Form.SCRIPT:
        return _script(text, reader, encoding)
    layout, head, columns = _best_table(text, catalogue)
    headings = tuple(map(str.strip, head.cells)) if head is not None else ()
    known = len(headings) - len(columns.unused)
    if Field.PROMPT in columns.fields:
        rows = list(records(text, layout))[1:]
        shots = [reader.row(each, columns, len(headings)) for each in rows[:MOST_SHOTS]]
        found, unused = len(rows), _named(headings, columns.unused, rows)
    elif known > 1 or (len(headings) > 1 and (form is Form.TABLE or is_tabbed(text))):
        return ShotList(reason=Reason.NO_PROMPT, headings=headings, encoding=encoding)
    else:
        lines = written_lines(text)
        shots = [reader.line(*each) for each in lines[:MOST_SHOTS]]
        found, headings, unused = len(lines), (), ()
    return ShotList(
        shots=_with_twins(shots),
        found=found,
        reason=None if found else Reason.EMPTY,
        headings=headings,
        unused=unused,
        encoding=encoding,
        counts_takes=bool(headings) and Field.TAKES in columns.fields,
    )


def _script(text: str, reader: _Reader, encoding: Encoding | None) -> ShotList:
    """A shot for each scene; braces in a script are no choices, and stay as they are."""
    every = scenes(text)
    shots = [
        reader.line(line, number, escaped(prompt)) for line, number, prompt in every[:MOST_SHOTS]
    ]
    reason = None if every else Reason.NO_SCENE if text.strip() else Reason.EMPTY
    return ShotList(shots=_with_twins(shots), found=len(every), reason=reason, encoding=encoding)


def _best_table(text: str, catalogue: Catalogue) -> tuple[Layout, Record | None, Columns]:
    """The way of reading it as a table in which most headings have a meaning."""
    best: tuple[tuple[bool, int, int], Layout, Record | None, Columns] | None = None
    for layout in layouts(text):
        head = next(records(text, layout), None)
        cells = () if head is None else head.cells
        columns = recognised(cells, catalogue)
        known = len(cells) - len(columns.unused)
        rank = (Field.PROMPT in columns.fields, known, len(cells))
        if best is None or rank > best[0]:
            best = (rank, layout, head, columns)
    assert best is not None
    return best[1:]


def _named(
    headings: Sequence[str], unused: Iterable[int], rows: Iterable[Record]
) -> tuple[str, ...]:
    """The headings of the unused columns; of those without one, only the filled ones count."""
    filled = {
        place for row in rows for place, cell in enumerate(row.cells) if cell and not cell.isspace()
    }
    return tuple(
        headings[place] or f"#{place + 1}" for place in unused if headings[place] or place in filled
    )


def _with_twins(shots: Sequence[ListedShot]) -> tuple[ListedShot, ...]:
    """The same rows; each one that has the number of an earlier one gets a note with that line."""
    first: dict[str, int] = {}
    listed: list[ListedShot] = []
    for shot in shots:
        # "01" is the number 1.
        own = own_number(shot)
        number = fold(shot.number) if own is None else str(own)
        line = first.setdefault(number, shot.line) if number else shot.line
        if line != shot.line:
            shot = replace(shot, notes=(*shot.notes, (Note.SAME_NUMBER, str(line))))
        listed.append(shot)
    return tuple(listed)


def kept_numbers(shots: Sequence[ListedShot], taken: Collection[int]) -> tuple[int, ...]:
    """The numbers that the shots of a list have in a project: their own, each once, and 0 for one
    that gets the next that is free. None are kept where the project has one of them already: the
    list then goes on behind its last."""
    found: list[int] = []
    for shot in shots:
        number = own_number(shot) or 0
        found.append(0 if number in found else number)
    return () if any(number in taken for number in found) or not any(found) else tuple(found)


def own_number(shot: ListedShot) -> int | None:
    """The number that its row says, where a shot can have it."""
    number = whole_of(shot.number)
    return number if number is not None and 0 <= number <= _HIGHEST else None


class _Reader:
    """Makes requests of rows. Models are looked up once for each spelling."""

    def __init__(
        self, base: VideoRequest, catalogue: Catalogue, shelf: Mapping[str, Input], style: str
    ) -> None:
        self._base, self._catalogue = base, catalogue
        self._shelf, self._style = shelf, style
        self._models: dict[str, Model | None] = {}
        self._fitted: dict[str, VideoRequest] = {}
        self._near: dict[str, tuple[str, ...]] = {}

    def line(self, at: int, number: str, prompt: str) -> ListedShot:
        """The shot of a line that is only a prompt."""
        model = self._catalogue.get(self._base.model_id)
        return self._checked(
            ListedShot(line=at, number=number, request=self._asking(model, prompt), model=model), ""
        )

    def row(self, record: Record, columns: Columns, width: int) -> ListedShot:
        """The shot of a row of a table with that many columns."""
        cells = [plain_cell(cell) for cell in record.cells]
        texts = {
            field: cells[place] if place < len(cells) else ""
            for field, place in columns.fields.items()
        }
        named, takes = texts.get(Field.MODEL, "").strip(), texts.get(Field.TAKES, "").strip()
        model = self._model(named or self._base.model_id)
        changes, faults = self._options(model, cells, columns.options)
        if any(cell.strip() for cell in cells[width:]):
            faults = [Fault(what=Mistake.MORE_CELLS)]
        if record.broken is not None:
            faults = [Fault(what=_BREAKS[record.broken])]
        name = " ".join(texts.get(Field.NAME, "").split())
        shot = ListedShot(
            line=record.line,
            number=texts.get(Field.NUMBER, "").strip(),
            name=clean_name(name),
            request=self._asking(model, texts[Field.PROMPT]).choosing(**changes),
            model=model,
            takes=_takes(takes) or 1,
            faults=tuple(faults),
            notes=tuple(_notes(name, takes, texts[Field.PROMPT])),
        )
        return self._checked(shot, named)

    def _options(
        self, model: Model | None, cells: Sequence[str], columns: Mapping[int, tuple[str, ...]]
    ) -> tuple[dict[str, Value | None], list[Fault]]:
        """The options of the row, and those that the model doesn't have."""
        changes: dict[str, Value | None] = {}
        faults: list[Fault] = []
        if model is None:
            return changes, faults
        mode = model.usable(())[1]
        for place, names in columns.items():
            cell = cells[place] if place < len(cells) else ""
            option = next(filter(None, map(mode.option, names)), None)
            if option is not None and cell.strip():
                value = value_of(option, cell)
                if value is not None:
                    changes[option.name] = value
                else:
                    fault = Fault(what=Mistake.VALUE, option=option.name, cell=cell.strip())
                    faults.append(replace(fault, instead=choices(option)))
            elif isinstance(option, Number | Text):
                # These can be without a value, and an empty cell of their column means that.
                changes[option.name] = None
            elif cell.strip() and not _always(mode, names, cell):
                text = cell.strip()
                faults.append(Fault(what=Mistake.NOT_OFFERED, option=names[0], cell=text))
        return changes, faults

    def _checked(self, shot: ListedShot, named: str) -> ListedShot:
        """The same with its flaws, or as a request that can be made."""
        shot = replace(shot, request=naming(shot.request, self._shelf))
        faults, model = list(shot.faults), shot.model
        ordered = [self._ordered(shot.request, each) for each in read(shot.request.prompt).prompts]
        shot = replace(shot, ordered=ordered[0])
        if any(fault.what in _WHOLE_ROW for fault in faults):
            return shot
        if model is None:
            text = named or self._base.model_id
            unknown = Fault(what=Mistake.UNKNOWN_MODEL, cell=text, instead=self._near_to(text))
            return replace(shot, faults=(unknown,))
        for each in ordered:
            flaws = flaws_of(each, model)
            if flaws:
                faults += [Fault(what=flaw) for flaw in flaws]
                shot = replace(shot, ordered=each)
                break
        if faults:
            return replace(shot, faults=tuple(faults))
        checked = [CheckedRequest(request=each, model=model) for each in ordered]
        estimates = tuple(each.estimate for each in checked)
        return replace(shot, checked=checked[0], estimates=estimates)

    def _ordered(self, request: VideoRequest, prompt: str) -> VideoRequest:
        return naming(styled(replace(request, prompt=prompt), self._style), self._shelf)

    def _model(self, text: str) -> Model | None:
        if text not in self._models:
            self._models[text] = find_model(self._catalogue, text)
        return self._models[text]

    def _asking(self, model: Model | None, prompt: str) -> VideoRequest:
        if model is None:
            return replace(self._base, prompt=prompt)
        if model.id not in self._fitted:
            self._fitted[model.id] = fitted(self._base, model)
        return replace(self._fitted[model.id], prompt=prompt)

    def _near_to(self, text: str) -> tuple[str, ...]:
        if text not in self._near:
            self._near[text] = near_models(self._catalogue, text)
        return self._near[text]


# With these flaws, the cells of the row may be in other columns than they seem.
_WHOLE_ROW = frozenset({Mistake.MORE_CELLS, *_BREAKS.values()})


def _always(mode: Mode, names: Sequence[str], cell: str) -> bool:
    """Whether the cell asks for the sound that the model always makes."""
    return mode.always_sound and SOUND in names and switched(cell) is True


def _takes(text: str) -> int | None:
    """How many takes are asked for; None where that is no number of takes."""
    count = whole_of(text) if text else 0
    return count if count is not None and 0 <= count <= MOST_TAKES else None


def _notes(name: str, takes: str, prompt: str) -> Iterable[tuple[Note, str]]:
    if clean_name(name) != name:
        yield Note.NAME_CUT, clean_name(name)
    if _takes(takes) is None:
        yield Note.TAKES, takes
    for text in (prompt, name):
        if text.lstrip().startswith("="):
            yield Note.FORMULA, text.strip()


_BEFORE = ("Number", "Name", "Prompt", "Model")
_USUAL = {
    SECONDS: "Seconds",
    ASPECT_RATIO: "Aspect ratio",
    RESOLUTION: "Resolution",
    SOUND: "Sound",
}
# "Takes" alone would be read as the number that is wanted.
_AFTER = ("Takes made", "Chosen take", "Cost in USD", "To go in USD")


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetShot:
    """A shot with its request, how many takes there are, which of them is chosen (its number in the
    shot), what they have cost, and what is still to be paid for it; None: nobody knows."""

    shot: Shot
    request: VideoRequest | None
    takes: int = 0
    chosen: int | None = None
    cost: Money = NOTHING
    to_go: Money | None = None


def shot_sheet(shots: Sequence[SheetShot], catalogue: Catalogue) -> bytes:
    """The table, in the order of the shots. Its headings are English in every language: other
    programs look for them."""
    titles = _titles(shots, catalogue)
    columns = (*_BEFORE, *titles.values(), *_AFTER)
    return clip_sheet(columns, [dict(_row(each, titles, catalogue)) for each in shots])


def _titles(shots: Sequence[SheetShot], catalogue: Catalogue) -> Mapping[str, str]:
    """The columns of the options: those that most models have, and others that these shots use.
    Options of several models with the same label share a column."""
    asked = [each.request.options.further for each in shots if each.request is not None]
    further = sorted({name for options in asked for name in options})
    return {**_USUAL, **{name: _title(name, catalogue) for name in further}}


def _title(name: str, catalogue: Catalogue) -> str:
    """The label of an option, or its name where the label would be read as something else."""
    label = catalogue.labels.get(name, name)
    means = recognised([label], catalogue).options.get(0, ())
    owned = [{option.name for option in model.options} for model in catalogue.models]
    alone = all(len(names.intersection(means)) <= 1 for names in owned)
    return label if name in means and alone else name


def _row(
    each: SheetShot, titles: Mapping[str, str], catalogue: Catalogue
) -> Iterator[tuple[str, str]]:
    yield "Number", str(each.shot.number)
    yield "Name", each.shot.name
    if each.request is not None:
        yield "Prompt", each.request.prompt
        yield "Model", _model_name(each.request.model_id, catalogue)
        for name, value in each.request.options.items():
            yield titles[name], written(value)
    yield "Takes made", str(each.takes)
    yield "Chosen take", "" if each.chosen is None else str(each.chosen)
    yield "Cost in USD", f"{each.cost.dollars:.4f}"
    yield "To go in USD", "" if each.to_go is None else f"{each.to_go.dollars:.4f}"


def _model_name(model_id: str, catalogue: Catalogue) -> str:
    """Its name, if that is enough to identify it."""
    model = catalogue.get(model_id)
    return (
        model.name if model is not None and find_model(catalogue, model.name) == model else model_id
    )
