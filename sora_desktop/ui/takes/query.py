"""What is looked for among the takes: which of them, in which order, and the columns that filters,
orders and rows ask.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from itertools import repeat
from operator import eq, ge, lt

from sora_desktop.core.fold import fold
from sora_desktop.core.shot import ProjectId
from sora_desktop.core.take import OVER, ShotId, Take, TakeState

# A key is -((value << 24) | place): it sorts by value, the highest first, and gives back the place.
PLACE_BITS = 24
# What hides a take: where it is, and that it was removed from the queue.
IN_BIN, ERASED, DISMISSED = 1, 2, 4
GONE = IN_BIN | ERASED
# The facts have no bit left: that a take was made elsewhere stands beside what hides it.
IMPORTED = 8
# What filters ask of it.
READY, FAILED, STARRED, UNSEEN, IN_PROGRESS, NEEDS_ATTENTION, QUEUED, TAKEN_BACK = (
    1 << bit for bit in range(8)
)
_OF_STATE = {
    TakeState.READY: READY,
    TakeState.FAILED: FAILED,
    TakeState.DISMISSED: TAKEN_BACK,
}
_AT_REST = OVER - {TakeState.FAILED}


class TakeColumns:
    """What filters and orders ask of every take, by place, as columns: looking at 100,000 takes
    takes 30 ms and more, most of it waiting for memory; a column of bytes takes one (measured).

    `moments` is the Unix second in which each take was made (none before 1970); `newest`, `prices`
    and `lengths` its keys in these orders; `flags` what hides it and whether it was imported,
    `facts` what filters ask of it; `models` and `ratios` are numbers of its model and its aspect
    ratio, and `numbers` its number in its shot. `slots` is the number of its shot in `shots`, and
    `members` the places of each shot; `tagged` are those that have any tag. `drafts`, `moving` and
    `problems` are the few places that are not sent, that move on by themselves, and that need the
    person; `unplayed` counts by shot the clips that nobody has played yet.
    """

    def __init__(self) -> None:
        self.moments = array("q")
        self.newest: list[int] = []
        self.prices: list[int] = []
        self.lengths: list[int] = []
        self.flags, self.facts = bytearray(), bytearray()
        self.models, self.ratios, self.numbers = array("H"), array("H"), array("q")
        self.tagged: set[int] = set()
        self.slots = array("l")
        self.shots: list[ShotId] = []
        self.members: list[list[int]] = []
        self.drafts: set[int] = set()
        self.moving: set[int] = set()
        self.problems: set[int] = set()
        self.unplayed: Counter[int] = Counter()
        self.in_bin = self.outside = 0
        self._slot_of: dict[ShotId, int] = {}
        self._in_state: Counter[TakeState] = Counter()
        self._tags: Counter[str] = Counter()
        self._ratios: Counter[str] = Counter()
        self._words: dict[str, int] = {}

    def add(self, takes: Iterable[Take]) -> None:
        """Takes in what comes behind the last place."""
        for place, take in enumerate(takes, len(self.flags)):
            self.moments.append(0)
            self.newest.append(0)
            self.prices.append(0)
            self.lengths.append(0)
            self.flags.append(0)
            self.facts.append(0)
            self.models.append(0)
            self.ratios.append(0)
            self.numbers.append(0)
            self.slots.append(self._join(place, shot_id_of(take)))
            self._put(place, take)

    def change(self, place: int, before: Take, after: Take) -> None:
        """Another take stands at a place."""
        self._count(before, -1)
        if shot_id_of(before) != shot_id_of(after):
            self.members[self.slots[place]].remove(place)
            self.slots[place] = self._join(place, shot_id_of(after))
        self._put(place, after)

    def slot_of(self, shot_id: ShotId) -> int | None:
        """The number of a shot; None for one without takes."""
        return self._slot_of.get(shot_id)

    def _join(self, place: int, shot_id: ShotId) -> int:
        slot = self._slot_of.get(shot_id)
        if slot is None:
            slot = self._slot_of[shot_id] = len(self.shots)
            self.shots.append(shot_id)
            self.members.append([])
        self.members[slot].append(place)
        return slot

    def count_in(self, state: TakeState) -> int:
        return self._in_state[state]

    def tags(self) -> list[str]:
        return sorted((tag for tag, count in self._tags.items() if count > 0), key=str.casefold)

    def ratio_names(self) -> list[str]:
        """The aspect ratios that there are, the most frequent first."""
        return [ratio for ratio, count in self._ratios.most_common() if ratio and count > 0]

    def is_settled(self, place: int) -> bool:
        """Whether a take failed, the person has seen that, and a newer take of its shot is
        ready: then nothing is left to be done about it."""
        facts, flags, numbers = self.facts, self.flags, self.numbers
        if facts[place] & (FAILED | UNSEEN) != FAILED:
            return False
        own = numbers[place]
        return any(
            numbers[each] > own and facts[each] & READY and not flags[each] & GONE
            for each in self.members[self.slots[place]]
        )

    def number_of_word(self, word: str | None) -> int:
        """By which number `models` and `ratios` know a word; each keeps its own for good."""
        return self._words.setdefault(word or "", len(self._words))

    def _put(self, place: int, take: Take) -> None:
        moment = max(int(take.created_at.timestamp()), 0)
        self.moments[place] = moment
        self.newest[place] = -((moment << PLACE_BITS) | place)
        self.prices[place] = -((((take.cost.units << 32) | moment) << PLACE_BITS) | place)
        self.lengths[place] = -((((take.request.seconds << 32) | moment) << PLACE_BITS) | place)
        self.flags[place] = flags_of(take) | (IMPORTED if take.imported else 0)
        self.facts[place] = facts_of(take)
        self.models[place] = self.number_of_word(take.request.model_id)
        self.ratios[place] = self.number_of_word(take.request.aspect_ratio)
        self.numbers[place] = number_of(take)
        (self.tagged.add if take.tags else self.tagged.discard)(place)
        rests = take.state in _AT_REST
        draft = take.state is TakeState.DRAFT
        (self.drafts.add if draft else self.drafts.discard)(place)
        moving = draft or (not rests and take.in_progress)
        (self.moving.add if moving else self.moving.discard)(place)
        problem = not rests and not draft and take.needs_attention
        (self.problems.add if problem else self.problems.discard)(place)
        self._count(take, 1)

    def _count(self, take: Take, step: int) -> None:
        flags = flags_of(take)
        if flags & ERASED:
            return
        for tag in take.tags:
            self._tags[tag] += step
        self._ratios[take.request.aspect_ratio or ""] += step
        if flags & IN_BIN:
            self.in_bin += step
        else:
            self.outside += step
            self._in_state[take.state] += step
            if take.unplayed:
                self.unplayed[self._slot_of[shot_id_of(take)]] += step


def shot_id_of(take: Take) -> ShotId:
    """The shot that a take is of; one of its own for a row that names none."""
    return take.shot_id or ShotId(take.id)


def number_of(take: Take) -> int:
    """The number of a take in its shot."""
    return take.shot_number or take.number


def flags_of(take: Take) -> int:
    """What hides a take, as bits."""
    flags = DISMISSED if take.state is TakeState.DISMISSED else 0
    if take.binned_at is not None:
        flags |= IN_BIN
    return flags | ERASED if take.erased_at is not None else flags


def facts_of(take: Take) -> int:
    """What filters ask of a take, as bits."""
    facts = _OF_STATE.get(take.state, 0)
    if take.starred:
        facts |= STARRED
    if take.seen_at is None:
        facts |= UNSEEN
    if take.state in _AT_REST:
        return facts
    if take.in_progress:
        facts |= IN_PROGRESS
    if take.needs_attention:
        facts |= NEEDS_ATTENTION
    if take.state is TakeState.DRAFT and not take.held:
        facts |= QUEUED
    return facts


class StateFilter(Enum):
    """The kinds of takes that can be looked at."""

    ALL = "all"
    IN_PROGRESS = "in_progress"
    READY = "ready"
    NEEDS_ATTENTION = "needs_you"
    FAILED = "failed"
    STARRED = "starred"
    NEW = "new"
    QUEUED = "queued"
    DISMISSED = "dismissed"


class SortOrder(Enum):
    """The orders of the list; price and length begin with the most. The shots of a film have an
    order of their own."""

    NEWEST = "newest"
    FILM = "film"
    OLDEST = "oldest"
    PRICE = "price"
    LENGTH = "length"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeQuery:
    """What the list shows: takes that fit in all of this. None, empty and False ask for nothing.

    Every word of `text` must occur. `since` and `until` are days in the person's own zone, both
    included, of the making of the take. `shot_id` shows the takes of one shot, `project_id` those
    of one project. `in_bin` shows the bin, and nothing that is not in it.
    """

    text: str = ""
    state: StateFilter = StateFilter.ALL
    model_id: str | None = None
    aspect_ratio: str | None = None
    starred: bool = False
    imported: bool = False
    tag: str = ""
    since: date | None = None
    until: date | None = None
    shot_id: ShotId | None = None
    project_id: ProjectId | None = None
    in_bin: bool = False
    sort: SortOrder = SortOrder.NEWEST

    @property
    def words(self) -> list[str]:
        """The words to look for, folded as `core.fold` does."""
        return fold(self.text).split()

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out of the project, or of the bin when that is shown."""
        plain = TakeQuery(project_id=self.project_id, in_bin=self.in_bin, sort=self.sort)
        return replace(self, text=self.text.strip()) != plain

    @property
    def goes_over_all(self) -> bool:
        """Whether what was taken back is shown as well: a search goes over every prompt ever
        written, and a shot is shown whole."""
        anyhow = self.text.strip() or self.in_bin or self.shot_id is not None
        return self.state is StateFilter.DISMISSED or bool(anyhow)

    @property
    def flags(self) -> tuple[int, int]:
        """Which of the flags of TakeColumns must be as they are in the second figure."""
        imported = IMPORTED if self.imported else 0
        if self.in_bin:
            return GONE | imported, IN_BIN | imported
        return (GONE if self.goes_over_all else GONE | DISMISSED) | imported, imported

    @property
    def facts(self) -> int:
        """Which of the facts of TakeColumns must hold."""
        return _FACTS.get(self.state, 0) | (STARRED if self.starred else 0)

    def masks(self, columns: TakeColumns, takes: Sequence[Take]) -> Iterator[bytes | bytearray]:
        """What a take must pass besides words and project, each for all takes as ones and zeros:
        a column at a time, which is ten times as fast as each take with all of it (measured)."""
        mask, wanted = self.flags
        yield columns.flags.translate(bytes(flag & mask == wanted for flag in range(256)))
        if facts := self.facts:
            yield columns.facts.translate(bytes(each & facts == facts for each in range(256)))
        if self.model_id is not None:
            number = columns.number_of_word(self.model_id)
            yield bytes(map(eq, columns.models, repeat(number)))
        if self.aspect_ratio is not None:
            number = columns.number_of_word(self.aspect_ratio)
            yield bytes(map(eq, columns.ratios, repeat(number)))
        if self.since is not None:
            yield bytes(map(ge, columns.moments, repeat(_begin_of(self.since))))
        if self.until is not None:
            end = _begin_of(self.until + timedelta(days=1))
            yield bytes(map(lt, columns.moments, repeat(end)))
        if self.tag:
            tagged = (place for place in columns.tagged if self._has_tag(takes[place]))
            yield marked(tagged, len(takes))
        if self.shot_id is not None:
            slot = columns.slot_of(self.shot_id)
            members = columns.members[slot] if slot is not None else ()
            yield marked(members, len(takes))

    def fits(self, place: int, columns: TakeColumns, take: Take) -> bool:
        """The same for one take."""
        mask, wanted = self.flags
        moment, facts = columns.moments[place], self.facts
        until = self.until
        return (
            columns.flags[place] & mask == wanted
            and columns.facts[place] & facts == facts
            and self.model_id in (None, take.request.model_id)
            and self.aspect_ratio in (None, take.request.aspect_ratio)
            and (self.since is None or moment >= _begin_of(self.since))
            and (until is None or moment < _begin_of(until + timedelta(days=1)))
            and (not self.tag or self._has_tag(take))
            and self.shot_id in (None, take.shot_id)
        )

    def _has_tag(self, take: Take) -> bool:
        tag = self.tag.casefold()
        return any(tag == own.casefold() for own in take.tags)


def marked(places: Iterable[int], count: int) -> bytearray:
    """A column of zeros, with ones at these places."""
    column = bytearray(count)
    for place in places:
        column[place] = 1
    return column


def _begin_of(day: date) -> float:
    """The first moment of a day in the system's own zone, as a Unix time."""
    return datetime.combine(day, time.min).astimezone().timestamp()


_FACTS = {
    StateFilter.IN_PROGRESS: IN_PROGRESS,
    StateFilter.READY: READY,
    StateFilter.NEEDS_ATTENTION: NEEDS_ATTENTION,
    StateFilter.FAILED: FAILED,
    StateFilter.STARRED: STARRED,
    StateFilter.NEW: READY | UNSEEN,
    StateFilter.QUEUED: QUEUED,
    StateFilter.DISMISSED: TAKEN_BACK,
}
