"""Projects and shots: what takes belong to.

A shot is what the person wants to see once, with all takes made for it; a project is a folder of
shots. Numbers are given once: that of a take in its shot stays when others leave.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, NewType

from sora_desktop.core.mode import Kind
from sora_desktop.core.money import Money
from sora_desktop.core.options import UNREADABLE, Options, rows_in, rows_text
from sora_desktop.core.prompt import unescaped
from sora_desktop.core.remote import PROMPT
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.take import ShotId, Take, TakeId

ProjectId = NewType("ProjectId", str)
ShelfId = NewType("ShelfId", str)
# The project that every library has. Its name is empty until the person gives it one; the window
# then says "My takes" in the language of the window.
FIRST_PROJECT = ProjectId("0" * 32)
# How the name of a project as one file ends.
PROJECT_ENDING = ".soraproject"
LONGEST_NAME = 80
LONGEST_STYLE = 2000
_LONGEST_TITLE = 160
# The length of a shot for which nobody has set one.
USUAL_SECONDS = 4


def new_shot_id() -> ShotId:
    """A fresh local id."""
    return ShotId(uuid.uuid4().hex)


def new_project_id() -> ProjectId:
    """A fresh local id."""
    return ProjectId(uuid.uuid4().hex)


def new_shelf_id() -> ShelfId:
    """A fresh local id."""
    return ShelfId(uuid.uuid4().hex)


class ShelfKind(StrEnum):
    """What a person keeps on the shelf; the values are what journals and project files keep."""

    CAST = "cast"
    PLACE = "place"
    LOOK = "look"
    SOUND = "sound"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfEntry:
    """Something that prompts name (``@mara``): of one project, or of all of them with None.

    `content` is the hash of its file in the library, `media` what that is, and `milliseconds` the
    length of a video or sound.
    """

    id: ShelfId
    project_id: ProjectId | None = None
    name: str
    kind: ShelfKind = ShelfKind.CAST
    media: Kind = Kind.PICTURE
    content: str
    milliseconds: int = 0
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A folder of shots.

    `position` is its place among the projects; an archived one is offered only where the person
    looks for it. `budget` is what its takes may cost together, None for no limit. `style` is added
    to the prompt of every new take. `defaults` says with which model and options a new shot begins;
    its prompt is empty.
    """

    id: ProjectId
    name: str = ""
    position: float = 0.0
    archived_at: datetime | None = None
    budget: Money | None = None
    style: str = ""
    defaults: VideoRequest | None = None

    @property
    def archived(self) -> bool:
        """Whether the person has archived it."""
        return self.archived_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One shot.

    `number` is the one that the window shows ("Shot 6"), `position` the place in the film; `name`
    is empty until the person gives one. `last_number` is the highest number that a take of it was
    ever given. `chosen_id` is the take that was chosen for it. `previous_id` is the shot that this
    one continues. `request` is what the shot list asks of it, None for a shot that was made by an
    order alone: then its takes say what it is.
    """

    id: ShotId
    project_id: ProjectId = FIRST_PROJECT
    number: int = 0
    position: float = 0.0
    name: str = ""
    chosen_id: TakeId | None = None
    last_number: int = 0
    created_at: datetime
    previous_id: ShotId | None = None
    request: VideoRequest | None = None

    @property
    def written(self) -> bool:
        """Whether the person wrote anything in it: it stays without takes."""
        return bool(self.name) or self.request is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class CutShot:
    """One shot of the cut, which is a project's shots in film order. `take` plays: the one
    that a person has `chosen`, else the first with a clip. Without a take its title is shown for
    `seconds`: as long as the shot should be, or the usual length where nobody has set it. `takes`
    is how many there are to choose from."""

    shot: Shot
    title: str
    take: Take | None
    seconds: int
    takes: int = 0
    chosen: bool = True

    @property
    def undecided(self) -> bool:
        """Whether its take stands for it only because nobody has chosen one."""
        return self.take is not None and not self.chosen


class Target(NamedTuple):
    """Where the takes of an order go: into this shot while it exists, else into a new one of the
    project, which may continue the shot `previous_id`: then its place in the film is after that
    one."""

    shot_id: ShotId | None = None
    project_id: ProjectId = FIRST_PROJECT
    previous_id: ShotId | None = None


_ANYWHERE = Target()


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRow:
    """One row of an order across shots: `count` takes of a request. Rows that name the same shot go
    into the same, also when it does not exist; one that names none gets a new shot of its own."""

    request: VideoRequest
    into: Target = _ANYWHERE
    count: int = 1
    parent_id: TakeId | None = None


class Home(NamedTuple):
    """Where a take belongs, as its clip says."""

    shot: Shot
    project: Project


class Place(NamedTuple):
    """The shot of a take and its number there; 0 for the next one."""

    shot_id: ShotId
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotChanges:
    """One change of projects, shots, the shelf and the places of takes: new or changed ones, and
    removals.

    Shots and projects can be removed only while they are empty.
    """

    projects: tuple[Project, ...] = ()
    shots: tuple[Shot, ...] = ()
    places: Mapping[TakeId, Place] = field(default_factory=dict)
    gone_shots: tuple[ShotId, ...] = ()
    gone_projects: tuple[ProjectId, ...] = ()
    shelf: tuple[ShelfEntry, ...] = ()
    off_shelf: tuple[ShelfId, ...] = ()

    def __bool__(self) -> bool:
        whole = (self.projects, self.shots, self.places, self.gone_shots, self.gone_projects)
        return any((*whole, self.shelf, self.off_shelf))


NO_CHANGES = ShotChanges()


def clean_name(text: str) -> str:
    """The name in a text: one line of at most `LONGEST_NAME` characters."""
    words = "".join(c if c.isprintable() else " " for c in text).split()
    return " ".join(words)[:LONGEST_NAME].rstrip()


def clean_style(text: str) -> str:
    """The style in a text: at most `LONGEST_STYLE` characters that can be sent."""
    return UNREADABLE.sub("", text).strip()[:LONGEST_STYLE].rstrip()


def with_style(prompt: str, style: str) -> str:
    """The prompt with a project's style on a line of its own at the end; unchanged where it ends
    like that already, as that of a take does which was made with this style."""
    if not style or not prompt.strip():
        return prompt
    begin = prompt.rstrip()
    if begin == style or begin.endswith("\n" + style):
        return prompt
    return f"{begin}\n{style}"


def styled(request: VideoRequest, style: str) -> VideoRequest:
    """The request with a project's style at the end of its prompt, and of each sentence where it
    lists shots: a model that gets those doesn't use the prompt."""
    lists = {
        name: rows_text(
            {key: _styled_cell(key, each, style) for key, each in row.items()} for row in rows
        )
        for name, value in request.options.items()
        if (rows := rows_in(value)) is not None
    }
    options = Options({**request.options, **lists}) if lists and style else request.options
    return replace(request, prompt=with_style(request.prompt, style), options=options)


def _styled_cell(name: str, value: str | int, style: str) -> str | int:
    return with_style(value, style) if name == PROMPT and isinstance(value, str) else value


def shot_title(shot: Shot, prompt: str) -> str:
    """What a shot is called: its name, else the beginning of what the shot list asks of it, else
    that of the prompt of its first take."""
    written = None if shot.request is None else unescaped(shot.request.prompt)
    return shot.name or _beginning(prompt if written is None else written)


def _beginning(text: str) -> str:
    words = "".join(c if c.isprintable() else " " for c in text[: 4 * _LONGEST_TITLE]).split()
    line = " ".join(words)
    if len(line) <= _LONGEST_TITLE:
        return line
    return line[: _LONGEST_TITLE - 1].rstrip() + "\u2026"
