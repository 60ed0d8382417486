"""What one row of the list says: its chips, its price with what kind of price it is, its mark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.money import Money
from sora_desktop.core.take import Take, TakeState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PriceTag:
    """A price: `short` for a narrow row, `long` says what it is. Both empty when there is none."""

    short: str = ""
    long: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """The shape (an icon's name) and the colour (a token's name) that stand for a state."""

    icon: str
    tone: str


_MARKS = {
    TakeState.DRAFT: Mark("clock", "muted"),
    TakeState.PREPARING: Mark("external", "muted"),
    TakeState.SUBMITTING: Mark("external", "muted"),
    TakeState.UNCONFIRMED: Mark("warning", "warn"),
    TakeState.PENDING: Mark("clock", "muted"),
    TakeState.PROCESSING: Mark("sparkle", "muted"),
    TakeState.UNKNOWN: Mark("info", "warn"),
    TakeState.COMPLETED: Mark("download", "muted"),
    TakeState.DOWNLOADING: Mark("download", "muted"),
    TakeState.READY: Mark("check", "good"),
    TakeState.FAILED: Mark("error", "danger"),
    TakeState.DISMISSED: Mark("close", "faint"),
}
_HELD = Mark("pause", "warn")
_PAUSED = Mark("pause", "muted")
_NOT_FETCHED = Mark("warning", "danger")


def mark_of(take: Take) -> Mark:
    """The mark of a take's state: every state that wants something else looks different."""
    if take.state is TakeState.DRAFT and take.held:
        return _HELD
    if take.state is TakeState.DRAFT and take.paused:
        return _PAUSED
    if take.state is TakeState.COMPLETED and (take.last_error is not None or take.link_dead):
        return _NOT_FETCHED
    return _MARKS[take.state]


def chips(take: Take, model_name: str) -> tuple[str, ...]:
    """How the clip was asked for, the most telling first."""
    asked = take.request
    seconds = seconds_chip(take)
    parts = (model_name, asked.resolution or "", asked.aspect_ratio or "", seconds)
    return tuple(part for part in parts if part)


def seconds_chip(take: Take) -> str:
    """The length of the clip: ``8 s``."""
    return translate("TakeRow", "%1 s").replace("%1", str(take.request.seconds))


def price_tag(take: Take) -> PriceTag:
    """What the take costs, and whether that is our estimate, the API's quote or the charge; with
    the figures that differ from it. Nothing for what was never sent and never will be.
    """
    if take.state is TakeState.DISMISSED:
        return PriceTag()
    if take.charged is not None:
        return _with_others(take.charged, translate("TakeRow", "charged %1"), take)
    if take.state is TakeState.FAILED and not take.charge_open:
        return PriceTag()
    if take.quoted is not None:
        return _with_others(take.quoted, translate("TakeRow", "quoted %1"), take)
    if not take.estimate_certain and not take.estimate:
        return PriceTag()  # A row that was made from its clip alone: nobody knows its price.
    if take.estimate_certain:
        return _tag("~%1", translate("TakeRow", "estimate ~%1"), str(take.estimate))
    return _tag(
        translate("TakeRow", "from %1"),
        translate("TakeRow", "estimate from %1"),
        str(take.estimate),
    )


def _with_others(figure: Money, words: str, take: Take) -> PriceTag:
    said = [_tag("%1", words, str(figure))]
    if take.quoted not in (None, figure):
        said.append(_tag("", translate("TakeRow", "quoted %1"), str(take.quoted)))
    if take.estimate_certain and take.estimate != figure:
        said.append(_tag("", translate("TakeRow", "estimate ~%1"), str(take.estimate)))
    return PriceTag(said[0].short, ", ".join(tag.long for tag in said))


def _tag(short: str, long: str, price: str) -> PriceTag:
    return PriceTag(short.replace("%1", price), long.replace("%1", price))
