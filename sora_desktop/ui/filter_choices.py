"""What the person has chosen to see, apart from the search: kept as it was said ("today"), so that
it still means the same tomorrow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import Enum
from typing import TypeVar

from sora_desktop.core.task import TaskId
from sora_desktop.ui.task_query import SortOrder, StateFilter, TaskQuery

_Kind = TypeVar("_Kind", bound=Enum)
# Kinds that have controls of their own are not offered twice.
STATES = tuple(state for state in StateFilter if state is not StateFilter.STARRED)


class When(Enum):
    """The spans of days that can be picked."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The filters as they stand. `since` and `until` hold for `When.BETWEEN`; `press` and `family`
    are those of a take that somebody asked about, `number` is its number."""

    state: StateFilter = StateFilter.ALL
    model_id: str | None = None
    aspect_ratio: str | None = None
    starred: bool = False
    tag: str = ""
    when: When = When.ANY
    since: date | None = None
    until: date | None = None
    press_id: str = ""
    family_of: TaskId | None = None
    number: int = 0
    in_bin: bool = False

    @property
    def narrow(self) -> bool:
        """Whether anything is filtered, inside the library or inside the bin."""
        return self != Choices(in_bin=self.in_bin)

    def query(self, text: str, sort: SortOrder, today: date) -> TaskQuery:
        """What is to be shown on that day."""
        since, until = self.days(today)
        return TaskQuery(
            text=text,
            state=self.state,
            model_id=self.model_id,
            aspect_ratio=self.aspect_ratio,
            starred=self.starred,
            tag=self.tag,
            since=since,
            until=until,
            press_id=self.press_id,
            lineage_of=self.family_of,
            in_bin=self.in_bin,
            sort=sort,
        )

    def days(self, today: date) -> tuple[date | None, date | None]:
        """The first and the last day, None where there is no such end."""
        spans: Mapping[When, tuple[date | None, date | None]] = {
            When.ANY: (None, None),
            When.TODAY: (today, None),
            When.WEEK: (today - timedelta(days=6), None),
            When.MONTH: (today.replace(day=1), None),
            When.BETWEEN: (self.since, self.until),
        }
        return spans[self.when]

    def kept(self) -> dict[str, str]:
        """As texts by name, for the settings; what was asked of one take, and the bin, are not
        kept: the next start begins with the library."""
        texts = {
            "state": self.state.value,
            "model": self.model_id or "",
            "ratio": self.aspect_ratio or "",
            "starred": "yes" if self.starred else "",
            "tag": self.tag,
            "when": self.when.value,
            "since": self.since.isoformat() if self.since else "",
            "until": self.until.isoformat() if self.until else "",
        }
        plain = {"state": StateFilter.ALL.value, "when": When.ANY.value}
        return {name: text for name, text in texts.items() if text and plain.get(name) != text}


def choices_from(kept: Mapping[str, str]) -> Choices:
    """The filters out of the settings; what cannot be read is not filtered by."""
    found = Choices(
        state=_among(StateFilter, kept.get("state"), StateFilter.ALL),
        model_id=kept.get("model") or None,
        aspect_ratio=kept.get("ratio") or None,
        starred=kept.get("starred") == "yes",
        tag=kept.get("tag", ""),
        when=_among(When, kept.get("when"), When.ANY),
        since=_day(kept.get("since", "")),
        until=_day(kept.get("until", "")),
    )
    return found if found.state in STATES else replace(found, state=StateFilter.ALL, starred=True)


def without(choices: Choices, name: str) -> Choices:
    """The filters without one of them, by the name of its field."""
    plain = Choices()
    gone = {"when": ("when", "since", "until"), "press_id": ("press_id", "number")}
    gone["family_of"] = ("family_of", "number")
    names = gone.get(name, (name,))
    assert set(names) <= {field.name for field in fields(choices)}
    return replace(choices, **{each: getattr(plain, each) for each in names})


def _among(kind: type[_Kind], text: str | None, usual: _Kind) -> _Kind:
    return next((each for each in kind if each.value == text), usual)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
