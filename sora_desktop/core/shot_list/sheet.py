"""The shots of a project as a CSV table, which `reading` reads back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.exports.table import clip_sheet
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.options import ASPECT_RATIO, RESOLUTION, SECONDS, SOUND
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import Shot
from sora_desktop.core.shot_list.columns import find_model, recognised, written

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
