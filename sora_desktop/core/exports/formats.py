"""The formats of an export, each declared once: its name, its purpose, and the function that
writes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from sora_desktop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from sora_desktop.core.exports.timeline import Timeline

tr_noop = partial(QT_TRANSLATE_NOOP, "ExportDialog")


class Format(Enum):
    """What is written beside copied clips; the values are file suffixes. `MP4` is the whole cut
    as one clip."""

    FCPXML = "fcpxml"
    OTIO = "otio"
    EDL = "edl"
    CSV = "csv"
    MP4 = "mp4"


class Declared(NamedTuple):
    """What is declared of a format. `short` is used inside a sentence; `name` and `hint` are
    translated in the context "ExportDialog". `write` is None for formats that need more than a
    timeline."""

    short: str
    name: str
    hint: str
    write: Callable[[Timeline], bytes] | None = None


# The writers are imported only when something is written: the settings know the formats too.
def _fcpxml(timeline: Timeline) -> bytes:
    from sora_desktop.core.exports.fcpxml import fcpxml

    return fcpxml(timeline)


def _otio(timeline: Timeline) -> bytes:
    from sora_desktop.core.exports.otio import otio

    return otio(timeline)


def _edl(timeline: Timeline) -> bytes:
    from sora_desktop.core.exports.edl import edl

    return edl(timeline)


FORMATS: Mapping[Format, Declared] = MappingProxyType(
    {
        Format.FCPXML: Declared(
            short="FCPXML",
            name=tr_noop("FCPXML 1.10"),
            hint=tr_noop("Final Cut Pro, DaVinci Resolve"),
            write=_fcpxml,
        ),
        Format.OTIO: Declared(
            short="OTIO",
            name=tr_noop("OpenTimelineIO"),
            hint=tr_noop("DaVinci Resolve, Kdenlive"),
            write=_otio,
        ),
        Format.EDL: Declared(
            short="EDL",
            name=tr_noop("EDL (CMX 3600)"),
            hint=tr_noop("Premiere Pro, Media Composer, OpenShot. ASCII names only."),
            write=_edl,
        ),
        Format.CSV: Declared(
            short="CSV",
            name=tr_noop("Table (CSV)"),
            hint=tr_noop("Prompts, settings and cost for a spreadsheet"),
        ),
        Format.MP4: Declared(
            short="MP4",
            name=tr_noop("The cut as one MP4"),
            hint=tr_noop("Without encoding: possible when all clips are of one kind"),
        ),
    }
)
