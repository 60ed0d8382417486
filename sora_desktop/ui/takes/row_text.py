"""The texts of the panel's rows: for painting, for tool tips and for a screen reader."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, Qt

from sora_desktop.core.prompt import read
from sora_desktop.core.schedule import TypicalDuration
from sora_desktop.core.shot import Shot, shot_title
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.ui.actions.action import Action, ActionItem
from sora_desktop.ui.actions.declarations import ListAction, TakeAction
from sora_desktop.ui.actions.take_actions import primary_of
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.takes.rows import Kind, Row, RowTable
from sora_desktop.ui.text.formats import counted, fill, thousands
from sora_desktop.ui.text.panel_text import (
    QueuePosition,
    TakeProblem,
    brief_progress,
    expected,
    price_tag,
    problem_with,
    progress_words,
    waits,
)

translate = QCoreApplication.translate
_Role = Qt.ItemDataRole
_LONGEST_TITLE = 120


class Command(NamedTuple):
    """A command at the right end of a header, in full and for a narrow panel. Its place is wide
    enough for each of the `forms` of its text, and stays where it is while it has none."""

    action: Action
    words: tuple[str, str]
    forms: tuple[tuple[str, str], ...]


class ShotLookup:
    """The shots of a TakeListModel by their numbers in its columns."""

    def __init__(self, model: TakeListModel) -> None:
        self._model, self._shots = model, model.shots

    def shot(self, slot: int) -> Shot | None:
        return self._shots.shot(self._model.columns.shots[slot])

    def number(self, slot: int) -> int:
        """The number that is shown; 0 for a shot that has none."""
        found = self.shot(slot)
        return found.number if found is not None else 0

    def chosen(self, slot: int) -> TakeId | None:
        """The chosen take."""
        found = self.shot(slot)
        return found.chosen_id if found is not None else None

    def title(self, slot: int) -> str:
        """What a shot is called."""
        found = self.shot(slot)
        if found is not None and found.written:
            return shot_title(found, "")
        members = self._model.columns.members(slot)
        first = min(members, key=self._model.number_in_shot, default=None)
        if first is None:
            return ""
        return _beginning(self._model.take_at(first).request.prompt)

    def has_choices(self, slot: int) -> bool:
        """Whether the title stands for several prompts, as ``A {red|blue} kite`` does."""
        found = self.shot(slot)
        if found is None or found.name or found.request is None:
            return False
        return bool(read(found.request.prompt).choices)


class RowTextSource(Protocol):
    """What the texts need to know; see PanelFacts."""

    @property
    def usual_of(self) -> Callable[[Take], TypicalDuration | None]: ...
    @property
    def search_of(self) -> Callable[[Take], str]: ...
    @property
    def version_of(self) -> Callable[[Take], str]: ...
    @property
    def now(self) -> Callable[[], datetime]: ...
    def actions_of(self, take: Take) -> list[ActionItem]: ...


class RowText:
    """Builds the texts of a row when they are needed; nothing of them is kept."""

    def __init__(self, rows: RowTable, facts: RowTextSource) -> None:
        self._rows, self._facts = rows, facts
        self._source = rows.takes.source
        self.shots = ShotLookup(self._source)
        self.queue_paused = False
        self._waits: dict[int, QueuePosition] = {}
        self._waits_of: int | None = None
        self._source.dataChanged.connect(self._forget_waits)
        self._source.rowsInserted.connect(self._forget_waits)

    def take(self, row: Row) -> Take:
        """The take of a row."""
        return self._source.take_at(row.places[0])

    def number(self, row: Row) -> int:
        """Its number in its shot."""
        return self._source.number_in_shot(row.places[0])[0]

    # Headers

    def group_title(self) -> str:
        return translate("Panel", "In progress")

    def count(self, count: int) -> str:
        return thousands(count)

    def commands(self, row: Row) -> tuple[Command, ...]:
        """The commands of the group, from the right: while takes are queued, and the one that
        resumes the queue while it is paused."""
        if row.kind is not Kind.GROUP:
            return ()
        queued = any(_queued(self._source.take_at(place)) for place in row.places)
        if not queued and not self.queue_paused:
            return ()
        cancel = translate("Panel", "Cancel all queued"), translate("Panel", "Cancel all")
        pause = translate("Panel", "Pause queue"), translate("Panel", "Pause")
        resume = translate("Panel", "Resume queue"), translate("Panel", "Resume")
        turn = resume if self.queue_paused else pause
        return (
            Command(TakeAction.CANCEL_QUEUED, cancel if queued else ("", ""), (cancel,)),
            Command(ListAction.PAUSE_QUEUE, turn, (pause, resume)),
        )

    def takes_of_shot(self, row: Row) -> str:
        count = len(row.places)
        text = counted(translate("Panel", "%n take(s)", "", count), count)
        return text.replace(str(count), thousands(count), 1)

    # Progress

    def name(self, row: Row) -> tuple[str, str]:
        """The shot of a line of progress, and its suffix: ``, take 5``, or of several that wait ``,
        2 takes``."""
        shot, count = self.shots.title(row.slot), len(row.places)
        if self.shots.has_choices(row.slot):
            # The shot has a line for each of its prompts.
            shot = _beginning(self.take(row).request.prompt)
        if count > 1:
            return shot, ", " + self.takes_of_shot(row)
        return shot, fill(translate("Panel", ", take {n}"), n=self.number(row))

    def progress(self, row: Row) -> str:
        """Where the take of a line is."""
        return self.progress_forms(row)[0]

    def progress_forms(self, row: Row) -> tuple[str, str]:
        """The same in full and in brief; the second is empty where there is no brief form."""
        return self.progress_at(row.places[0])

    def progress_at(self, place: int) -> tuple[str, str]:
        """The same for the take at a place."""
        take, facts = self._source.take_at(place), self._facts
        progress, wait = self._source.progress_of(take.id), self._wait(place)
        known = take, facts.now(), progress, facts.usual_of(take), wait
        return progress_words(*known), brief_progress(*known)

    def _wait(self, place: int) -> QueuePosition | None:
        """How a take of the queue waits, None for any other; computed once a second for all."""
        if not _queued(self._source.take_at(place)):
            return None
        now = self._facts.now()
        if self._waits_of != int(now.timestamp()):
            self._waits_of, self._waits = int(now.timestamp()), self._all_waits(now)
        return self._waits.get(place)

    def _forget_waits(self) -> None:
        self._waits_of = None

    def _all_waits(self, now: datetime) -> dict[int, QueuePosition]:
        """Also behind takes that are not shown. A paused one has a place, and none waits for it."""
        source, usual_of = self._source, self._facts.usual_of
        places = sorted(source.columns.moving, key=source.progress_order)
        takes = {place: source.take_at(place) for place in places}
        listed = [place for place, take in takes.items() if _queued(take)]
        queue = [place for place in listed if not takes[place].paused]
        lefts = [
            expected(take, now, source.progress_of(take.id), usual_of(take)).left
            for take in takes.values()
            if take.state is not TakeState.DRAFT
        ]
        known = [usual_of(takes[place]) for place in queue]
        durations = [usual.median if usual and usual.known else None for usual in known]
        seconds = dict(zip(queue, waits(lefts, durations), strict=True))
        return {
            place: QueuePosition(
                place=n,
                next=place in queue[:1],
                seconds=seconds.get(place),
                queue_paused=self.queue_paused,
            )
            for n, place in enumerate(listed, 1)
        }

    # What is wrong

    def problem(self, row: Row) -> TakeProblem:
        take = self.take(row)
        return problem_with(take, self.number(row), self._facts.search_of(take))

    def problems(self, count: int) -> str:
        text = translate("Panel", "%n take(s) need you", "", count)
        return counted(text, count)

    def step(self, row: Row) -> ActionItem | None:
        """The one step that helps with a problem row."""
        if row.kind is not Kind.PROBLEM:
            return None
        items = self._facts.actions_of(self.take(row))
        if self.take(row).state is TakeState.UNCONFIRMED:
            return next((item for item in items if item.action is TakeAction.PICK), None)
        return primary_of(items)

    def button(self, row: Row) -> tuple[str, str]:
        """The button of such a row, in full and for a narrow panel."""
        if row.kind is Kind.PROBLEMS:
            return translate("Panel", "Show"), ""
        step = self.step(row)
        if step is None:
            return "", ""
        if step.action is TakeAction.PICK:
            return translate("Panel", "Find it\u2026"), ""
        return step.label, step.short

    # In full

    def state(self, row: Row) -> str:
        """The state of a thumbnail's take, in one line."""
        take = self.take(row)
        if take.state is TakeState.READY:
            ready, price = translate("Panel", "Ready"), price_tag(take).long
            return f"{ready}, {price}" if price else ready
        if take.state is TakeState.DISMISSED:
            return translate("Panel", "Canceled")
        if row.places[0] in self._source.columns.problems:
            said = self.problem(row)
            return f"{said.title}. {said.detail}"
        return self.progress(row)

    def below(self, row: Row) -> tuple[str, str]:
        """The two lines below a large thumbnail of the grid."""
        return self.shots.title(row.slot), self.state(row)

    def speak(self, row: Row, role: int) -> str | None:
        """The text of a row; for a take in full, including what the thumbnail shows only by
        marks."""
        if row.kind is Kind.GROUP:
            paused = translate("Panel", "Queue paused") if self.queue_paused else ""
            parts = (self.group_title(), str(len(row.places)), paused)
            said = ", ".join(part for part in parts if part)
            return self._speak_header(role, said, self._rows.closed.group)
        if row.kind is Kind.SHOT:
            number, title = self.shots.number(row.slot), self.shots.title(row.slot)
            shot = fill(translate("Panel", "Shot {n}"), n=number) if number else ""
            parts = (shot, title, self.takes_of_shot(row))
            said = ", ".join(part for part in parts if part)
            return self._speak_header(role, said, self._rows.is_closed(row.slot))
        if row.kind is Kind.PROBLEMS:
            return self.problems(len(row.places)) if role == _Role.AccessibleTextRole else None
        if row.kind is Kind.PROBLEM:
            return self._speak_problem(row, role)
        return self._speak_take(row, role)

    def _speak_header(self, role: int, words: str, closed: bool) -> str | None:
        if role == _Role.AccessibleTextRole:
            return words
        if role == _Role.AccessibleDescriptionRole:
            return translate("Panel", "collapsed") if closed else translate("Panel", "expanded")
        return words if role == _Role.DisplayRole else None

    def _speak_problem(self, row: Row, role: int) -> str | None:
        said, button = self.problem(row), self.button(row)[0]
        if role == _Role.AccessibleTextRole:
            return ". ".join(part for part in (said.title, said.detail, button) if part)
        return f"{said.title}. {said.detail}" if role == _Role.ToolTipRole else None

    def _speak_take(self, row: Row, role: int) -> str | None:
        place, source = row.places[0], self._source
        if role != _Role.AccessibleTextRole:
            value = source.value(place, role)
            marks = self._legend(row) if role == _Role.ToolTipRole else ""
            return f"{value}{marks}" if isinstance(value, str) else None
        take = self.take(row)
        name = "".join(self.name(row)) if row.kind is Kind.PROGRESS else self.take_name(row)
        state = self.progress(row) if row.kind is Kind.PROGRESS else self.state(row)
        imported = translate("Panel", "imported") if take.imported else ""
        parts = (name, state, *self.marks(row), imported, " ".join(take.request.prompt.split()))
        return ". ".join(part for part in parts if part)

    def marks(self, row: Row) -> tuple[str, ...]:
        """The meanings of those marks of a thumbnail that no other text explains, from the top
        left on."""
        take = self.take(row)
        said = (
            (translate("Panel", "In the cut"), self.shots.chosen(row.slot) == take.id),
            (translate("Panel", "New, not played yet"), take.unplayed),
            (self._facts.version_of(take), True),
            (translate("Panel", "Made with pictures, clips or sounds"), bool(take.request.inputs)),
        )
        return tuple(words for words, holds in said if holds and words)

    def _legend(self, row: Row) -> str:
        """The same for a tool tip, which is rich text."""
        # It comes with every entity of HTML: not before there is a tip to show.
        from html import escape

        words = escape(" \u00b7 ".join(self.marks(row)))
        return f"<p>{words}</p>" if words else ""

    def take_name(self, row: Row) -> str:
        """``Take 4`` or, where the shot is not above it, ``Shot 6, take 4``."""
        number = self.shots.number(row.slot)
        text = translate("Panel", "Take {n}")
        if self._rows.is_grid and number:
            text = translate("Panel", "Shot {shot}, take {n}")
        return fill(text, shot=number, n=self.number(row))


def _beginning(prompt: str) -> str:
    """The beginning of a prompt on one line."""
    return " ".join(prompt[: 2 * _LONGEST_TITLE].split())[:_LONGEST_TITLE]


def _queued(take: Take) -> bool:
    return take.state is TakeState.DRAFT and not take.held
