"""Texts below the sentence of a row in the shot list, and about the shots that an order leaves
out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.money import Money
from sora_desktop.core.options import ASPECT_RATIO, RESOLUTION, SOUND
from sora_desktop.core.prompt import MOST_EXPANDED, read
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import IN_FLIGHT, NOT_CONFIRMED, RENDERED, UNSENT, Take, TakeState
from sora_desktop.ui.text.formats import counted, fill, listed
from sora_desktop.ui.text.panel_text import problem_with
from sora_desktop.ui.text.take_text import option_text, option_title

translate = QCoreApplication.translate

_RENDERING = (IN_FLIGHT | NOT_CONFIRMED | RENDERED) - {TakeState.UNCONFIRMED, TakeState.READY}
# How many left-out shots an order names; the others are counted.
_NAMED = 4


def takes_line(takes: Sequence[Take], wrong: Sequence[Take]) -> tuple[str, str]:
    """What is in progress in a shot, or waits for the person, and its tone. `wrong` are the takes
    that need the person, the most urgent first."""
    lost = [take for take in wrong if take.state is TakeState.UNCONFIRMED]
    if lost:
        text = translate("ShotList", "%n not confirmed, {amount}", "", len(lost))
        amount = Money.total(take.cost for take in lost)
        return fill(counted(text, len(lost)), amount=amount), "warn"
    rendering = sum(take.state in _RENDERING and take not in wrong for take in takes)
    queued = sum(take.state in UNSENT for take in takes)
    parts = []
    if rendering:
        parts.append(counted(translate("ShotList", "%n rendering", "", rendering), rendering))
    if queued:
        parts.append(counted(translate("ShotList", "%n queued", "", queued), queued))
    going_on = listed(parts)
    if not wrong:
        return going_on, "muted"
    said = problem_with(wrong[0], wrong[0].shot_number)
    words = [f"{said.title}.", said.detail, *([f"{going_on}."] if going_on else [])]
    if len(wrong) > 1:
        text = translate("ShotList", "%n take(s) need you.", "", len(wrong))
        words.insert(0, counted(text, len(wrong)))
    return " ".join(words), said.tone


def options_line(request: VideoRequest) -> str:
    """What stands below the model: aspect ratio, resolution, and sound where it can be chosen."""
    chosen = request.options
    words = [option_text(name, chosen.get(name)) for name in (ASPECT_RATIO, RESOLUTION)]
    if SOUND in chosen:
        words.append(f"{option_title(SOUND)}: {option_text(SOUND, chosen[SOUND])}")
    return ", ".join(filter(None, words))


def options_list(request: VideoRequest) -> list[str]:
    """Every option that has a value, with its name."""
    shown = ((name, option_text(name, value)) for name, value in request.options.items())
    return [f"{option_title(name)}: {text}" for name, text in shown if text]


def unready_text(request: VideoRequest | None) -> str:
    """Why the row can't be generated yet, as a sentence; empty when it can."""
    if request is None or not request.prompt.strip():
        return translate("ShotList", "Write a prompt.")
    reading = read(request.prompt)
    if reading.names:
        names = listed([f"{{{name}}}" for name in reading.names])
        return fill(translate("ShotList", "Fill in {names}."), names=names)
    if reading.count > len(reading.prompts):
        text = translate("ShotList", "{n} choices are too many. Use {most} or fewer.")
        return fill(text, n=reading.count, most=MOST_EXPANDED)
    return ""


def blocked_text() -> str:
    """Why a shot whose prompt was blocked is not ordered with the others."""
    return translate("ShotList", "Moderation blocked this prompt. Edit it first.")


def left_out_lines(shots: Sequence[tuple[int, str]]) -> list[str]:
    """A line for each shot that an order leaves out: its number, and why."""
    text = translate("ShotList", "Shot {n} is left out. {why}")
    lines = [fill(text, n=number, why=why).strip() for number, why in shots[:_NAMED]]
    rest = len(shots) - _NAMED
    if rest > 0:
        more = translate("ShotList", "%n more shot(s) are left out.", "", rest)
        lines.append(counted(more, rest))
    return lines
