"""Texts about the shot list: below the sentence of a row, about the shots that an order leaves out,
and about a list that is being read: a line, its sum, and the whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sora_desktop.core.money import Money
from sora_desktop.core.options import ASPECT_RATIO, RESOLUTION, SOUND
from sora_desktop.core.prompt import MOST_EXPANDED, read
from sora_desktop.core.request import MOST_TAKES, Flaw, VideoRequest
from sora_desktop.core.shot import LONGEST_NAME
from sora_desktop.core.shot_list.reading import (
    MOST_SHOTS,
    Fault,
    ListedShot,
    Mistake,
    Note,
    Reason,
    ShotList,
    sum_of,
)
from sora_desktop.core.take import IN_FLIGHT, NOT_CONFIRMED, RENDERED, UNSENT, Take, TakeState
from sora_desktop.ui.text.formats import (
    Translator,
    amount,
    counted,
    cut,
    fill,
    listed,
    price_text,
    thousands,
)
from sora_desktop.ui.text.panel_text import problem_with
from sora_desktop.ui.text.take_text import flaw_text, option_text, option_title

tr = Translator("ShotList")
_SAID, _SHOWN = 40, 12


def faults_text(shot: ListedShot, labels: Mapping[str, str]) -> str:
    """Why the line can't be a shot, and what to do about it. `labels` are those of the options."""
    return " ".join(_fault_text(fault, shot, labels) for fault in shot.faults)


def _fault_text(fault: Fault, shot: ListedShot, labels: Mapping[str, str]) -> str:
    if isinstance(fault.what, Flaw):
        return flaw_text(fault.what, shot.model, request=shot.ordered)
    near = bool(fault.instead)
    texts = {
        Mistake.UNKNOWN_MODEL: tr("No model is called “{said}”.")
        if not near
        else tr("No model is called “{said}”. Did you mean {instead}?"),
        Mistake.VALUE: tr("{option}: {model} can't do “{said}”.")
        if not near
        else tr("{option}: {model} can't do “{said}”. Use {instead}."),
        Mistake.NOT_OFFERED: tr("{option}: {model} doesn't have this setting. Leave “{said}” out."),
        Mistake.MORE_CELLS: tr("More cells than columns. Put the prompt in quotation marks."),
        Mistake.OPEN_QUOTE: tr(
            "A quotation mark never closes, so the lines below it are part of this one."
        ),
        Mistake.LONG_CELL: tr("A cell is too long to read. Shorten it."),
    }
    return fill(
        texts[fault.what],
        said=cut(fault.cell, _SAID),
        option=option_title(fault.option, labels.get(fault.option, "")),
        model=shot.model.name if shot.model is not None else "",
        instead=_either(fault.instead),
    )


def _either(choices: Sequence[str]) -> str:
    """``4, 8 or 12``; of many, the first ones."""
    if len(choices) < 2:
        return "".join(choices)
    more = len(choices) > _SHOWN
    shown = choices[:_SHOWN]
    if more:
        return ", ".join(shown) + "\u2026"
    return tr("{some} or {last}", some=", ".join(shown[:-1]), last=shown[-1])


def note_text(note: Note, cell: str) -> str:
    """What to know about a line that is used nevertheless."""
    texts = {
        Note.SAME_NUMBER: tr("Same number as line {said}. Both are added."),
        Note.NAME_CUT: tr("Name shortened to “{said}”."),
        Note.TAKES: tr("“{said}” takes aren't possible. Use 1 to {most}."),
        Note.FORMULA: tr("Looks like a formula, kept as text: “{said}”."),
    }
    return fill(texts[note], said=cut(cell, LONGEST_NAME), most=MOST_TAKES)


def sum_text(found: ShotList) -> str:
    """How many shots there are and what one take of each costs; nothing without any."""
    shots = found.usable
    if not shots:
        return ""
    one = sum_of(shots)
    price = price_text(one.amount, certain=one.certain)
    sentences = [tr("%n shot(s), {price} for one take each.", "", len(shots), price=price)]
    if one.unknown and one.amount:
        text = tr("Plus %n take(s) of unknown price.", "", one.unknown)
        sentences.append(counted(text, one.unknown))
    if found.counts_takes:
        takes, asked = sum(shot.takes for shot in shots), sum_of(shots, as_asked=True)
        if takes != len(shots):
            text = tr("Your list wants {n} takes: {price}.")
            price = amount(asked.amount, certain=asked.certain and not asked.unknown)
            sentences.append(fill(text, n=thousands(takes), price=price))
    return " ".join(sentences)


def problems_text(found: ShotList) -> str:
    """What is wrong with the list as a whole; empty when all of its lines can be used."""
    wrong = len(found.shots) - len(found.usable)
    if found.reason is Reason.NO_PROMPT:
        return tr(
            "No column holds the prompts. Call one of these “Prompt”: {columns}.",
            columns=listed([cut(each, _SAID) or "?" for each in found.headings[:8]]),
        )
    if found.reason is Reason.NO_SCENE:
        return tr("This script has no scene headings, such as INT. KITCHEN - DAY.")
    if found.reason is Reason.EMPTY and found.encoding is not None:
        return tr("No shots found in this file.")
    if not wrong:
        return ""
    return tr("%n line(s) can't be used and won't be added.", "", wrong)


def notes_text(found: ShotList) -> str:
    """What to know about the list before it is added."""
    sentences = []
    if found.found > len(found.shots):
        text = tr(
            "Your list has {found} lines. Only the first {most} can be added at once, so put the "
            "rest into another list."
        )
        sentences.append(fill(text, found=thousands(found.found), most=thousands(MOST_SHOTS)))
    if found.unused:
        text = tr("Columns not used: {columns}.")
        sentences.append(fill(text, columns=listed([_column(each) for each in found.unused])))
    for note, text in (
        (Note.SAME_NUMBER, tr("Lines with the number of another line: {n}.")),
        (Note.NAME_CUT, tr("Names shortened to {longest} characters: {n}.")),
        (Note.TAKES, tr("Lines with an impossible number of takes: {n}.")),
        (Note.FORMULA, tr("Lines that look like a formula, kept as text: {n}.")),
    ):
        count = sum(any(kind is note for kind, _ in shot.notes) for shot in found.shots)
        if count:
            sentences.append(fill(text, n=thousands(count), longest=LONGEST_NAME))
    if found.encoding is not None and found.encoding.guessed:
        text = tr("Read as {encoding}, because it isn't UTF-8. Check accents and other letters.")
        sentences.append(fill(text, encoding=found.encoding.value))
    return " ".join(sentences)


def _column(heading: str) -> str:
    """The heading, or the place of a column without one."""
    if heading.startswith("#") and heading[1:].isdecimal():
        return tr("column {n}", n=heading[1:])
    return f"“{cut(heading, _SAID)}”"


_RENDERING = (IN_FLIGHT | NOT_CONFIRMED | RENDERED) - {TakeState.UNCONFIRMED, TakeState.READY}
# How many left-out shots an order names; the others are counted.
_NAMED = 4


def takes_line(takes: Sequence[Take], wrong: Sequence[Take]) -> tuple[str, str]:
    """What is in progress in a shot, or waits for the person, and its tone. `wrong` are the takes
    that need the person, the most urgent first."""
    lost = [take for take in wrong if take.state is TakeState.UNCONFIRMED]
    if lost:
        text = tr("%n not confirmed, {amount}", "", len(lost))
        amount = Money.total(take.cost for take in lost)
        return fill(counted(text, len(lost)), amount=amount), "warn"
    rendering = sum(take.state in _RENDERING and take not in wrong for take in takes)
    queued = sum(take.state in UNSENT for take in takes)
    parts = []
    if rendering:
        parts.append(tr("%n rendering", "", rendering))
    if queued:
        parts.append(tr("%n queued", "", queued))
    going_on = listed(parts)
    if not wrong:
        return going_on, "muted"
    problem = problem_with(wrong[0], wrong[0].shot_number)
    words = [f"{problem.title}.", problem.detail, *([f"{going_on}."] if going_on else [])]
    if len(wrong) > 1:
        words.insert(0, tr("%n take(s) need you.", "", len(wrong)))
    return " ".join(words), problem.tone


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
        return tr("Write a prompt.")
    reading = read(request.prompt)
    if reading.names:
        names = listed([f"{{{name}}}" for name in reading.names])
        return tr("Fill in {names}.", names=names)
    if reading.count > len(reading.prompts):
        return tr(
            "{n} choices are too many. Use {most} or fewer.", n=reading.count, most=MOST_EXPANDED
        )
    return ""


def blocked_text() -> str:
    """Why a shot whose prompt was blocked is not ordered with the others."""
    return tr("Moderation blocked this prompt. Edit it first.")


def left_out_lines(shots: Sequence[tuple[int, str]]) -> list[str]:
    """A line for each shot that an order leaves out: its number, and why."""
    text = tr("Shot {n} is left out. {why}")
    lines = [fill(text, n=number, why=why).strip() for number, why in shots[:_NAMED]]
    rest = len(shots) - _NAMED
    if rest > 0:
        lines.append(tr("%n more shot(s) are left out.", "", rest))
    return lines
