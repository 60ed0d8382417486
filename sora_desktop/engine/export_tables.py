"""The rows of the tables that are written beside exported clips: of takes, and of a cut."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from fractions import Fraction

from sora_desktop.core.clips.clip_facts import ClipFacts
from sora_desktop.core.exports.table import clip_sheet
from sora_desktop.core.exports.timeline import TimelineClip
from sora_desktop.core.options import ASPECT_RATIO, RESOLUTION, SECONDS, SOUND, Value
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import Take
from sora_desktop.engine.export_items import ExportedItem, decimal, rate_text

COLUMNS = (
    "File",
    "Number",
    "Prompt",
    "Model",
    "Shape",
    "Resolution",
    "Seconds",
    "Sound",
    "Width",
    "Height",
    "Frames per second",
    "Made",
    "Cost in USD",
    "Task ID",
    "Star",
    "Tags",
    "Note",
)
# In and out are the first and the last frame that are used, counted from 0.
CUT_COLUMNS = (
    "Order",
    "Shot",
    "Title",
    "Prompt",
    "File",
    "In frame",
    "Out frame",
    "Seconds",
    "Model",
    "Options",
    "Cost in USD",
)
# The columns of the options that most models have; the rest bear the labels of the catalogue.
_OPTION_COLUMNS = {
    ASPECT_RATIO: "Shape",
    RESOLUTION: "Resolution",
    SECONDS: "Seconds",
    SOUND: "Sound",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """Writes the tables. `labels` are those of the options, `always_sound` says of a take whether
    its model made sound without being asked, and dates are of `zone`, None for the system's."""

    model_name: Callable[[str], str]
    labels: Mapping[str, str]
    always_sound: Callable[[Take], bool]
    zone: tzinfo | None = None

    def of_takes(self, exported: Sequence[ExportedItem]) -> bytes:
        """A row for each copy, with the columns of all options that these takes have."""
        copies = [(each, each.item.take) for each in exported if each.copy is not None]
        takes = [(each, take) for each, take in copies if take is not None]
        further = {name for _, take in takes for name in take.request.options.further}
        place = COLUMNS.index("Sound") + 1
        added = sorted(map(self._column, further))
        columns = (*COLUMNS[:place], *added, *COLUMNS[place:])
        return clip_sheet(columns, [self._take_row(each, take) for each, take in takes])

    def of_cut(self, exported: Sequence[ExportedItem]) -> bytes:
        """A row for each shot of the film, with a clip or without."""
        rows = [self._cut_row(place, each) for place, each in enumerate(exported, 1)]
        return clip_sheet(CUT_COLUMNS, rows)

    def _column(self, name: str) -> str:
        return _OPTION_COLUMNS.get(name) or self.labels.get(name, name)

    def _take_row(self, each: ExportedItem, take: Take) -> Mapping[str, str]:
        asked = take.request
        made = take.created_at.astimezone(self.zone)
        row = {
            "File": each.copy.name if each.copy is not None else "",
            "Number": str(take.number),
            "Prompt": asked.prompt,
            "Model": self.model_name(asked.model_id),
            **{self._column(name): _cell(value) for name, value in asked.options.items()},
            "Made": f"{made:%Y-%m-%d %H:%M:%S}",
            "Cost in USD": f"{take.cost.dollars:.4f}",
            "Task ID": take.remote_id or "",
            "Star": "yes" if take.starred else "",
            "Tags": ", ".join(take.tags),
            "Note": take.note,
        }
        if self.always_sound(take):
            row["Sound"] = _cell(True)
        return row | _facts_cells(each.facts)

    def _cut_row(self, place: int, each: ExportedItem) -> Mapping[str, str]:
        item, cut = each.item, each.item.cut
        take, on_timeline = item.take, each.on_timeline
        request = take.request if take is not None else cut.shot.request if cut else None
        row = {
            "Order": str(place),
            "Shot": str(item.number),
            "Title": cut.title if cut is not None else "",
            "Prompt": item.prompt,
            "File": each.copy.name if each.copy is not None else "",
            "Seconds": decimal(Fraction(item.seconds)),
            "Cost in USD": f"{take.cost.dollars:.4f}" if take is not None else "",
        }
        if isinstance(on_timeline, TimelineClip):
            row["Seconds"] = decimal(on_timeline.count * on_timeline.facts.frame)
            row["In frame"], row["Out frame"] = map(str, on_timeline.used)
        return row | self._request_cells(request)

    def _request_cells(self, request: VideoRequest | None) -> dict[str, str]:
        if request is None:
            return {}
        options = (f"{self._column(name)}: {_cell(v)}" for name, v in request.options.items())
        return {"Model": self.model_name(request.model_id), "Options": "; ".join(options)}


def _facts_cells(facts: ClipFacts | None) -> dict[str, str]:
    if facts is None:
        return {}
    return {
        "Width": str(facts.width),
        "Height": str(facts.height),
        "Frames per second": rate_text(facts),
    }


def _cell(value: Value) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
