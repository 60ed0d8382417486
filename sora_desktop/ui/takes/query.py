"""What is looked for among the takes: which of them, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from itertools import repeat
from operator import eq, ge, lt

from sora_desktop.core.fold import fold
from sora_desktop.core.shot import ProjectId
from sora_desktop.core.take import ShotId, Take
from sora_desktop.ui.takes.columns import (
    DISMISSED,
    FAILED,
    GONE,
    IMPORTED,
    IN_BIN,
    IN_PROGRESS,
    NEEDS_ATTENTION,
    QUEUED,
    READY,
    STARRED,
    TAKEN_BACK,
    UNSEEN,
    TakeColumns,
)


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
