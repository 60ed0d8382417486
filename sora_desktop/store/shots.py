"""Projects, shots and the shelf in memory, with the takes of each shot.

`TakeStore` holds one as `shots`, and writes: a take and its shot change in one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from sora_desktop.core.drafts import is_final
from sora_desktop.core.inputs import Input
from sora_desktop.core.money import Money
from sora_desktop.core.prompt import SIGNS, escaped
from sora_desktop.core.recent import Recent
from sora_desktop.core.request import VideoRequest, naming, texts_of
from sora_desktop.core.shelf import as_inputs, on_shelf
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    USUAL_SECONDS,
    CutShot,
    Home,
    Place,
    Project,
    ProjectId,
    ShelfEntry,
    ShelfId,
    Shot,
    ShotChanges,
    shot_title,
    styled,
)
from sora_desktop.core.signal import Signal
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState

# Of so many shots it is kept which takes they have.
_KNOWN = 1000


class Unread(Protocol):
    """What the journal has that is not in memory."""

    @property
    def more(self) -> bool:
        """Whether anything is left that can be read now."""

    def read_shot(self, shot_id: ShotId) -> None:
        """Reads one shot without its takes, if it exists."""

    def read_following(self, shot_id: ShotId) -> None:
        """Reads the shots that continue this one, without their takes."""

    def ids_of(self, shot_id: ShotId) -> Sequence[TakeId]:
        """The takes of a shot in the order of their numbers, read if they were not yet."""

    def read_rest(self) -> None:
        """Reads everything."""


class NothingUnread:
    """The unread rest when there is none."""

    more = False

    def read_shot(self, shot_id: ShotId) -> None:
        """Nothing."""

    def read_following(self, shot_id: ShotId) -> None:
        """Nothing."""

    def ids_of(self, shot_id: ShotId) -> Sequence[TakeId]:
        """None."""
        return ()

    def read_rest(self) -> None:
        """Nothing."""


class ShelfStore:
    """Every entry, of all projects. `ShotStore` holds one, and `TakeStore.arrange` writes."""

    def __init__(self, entries: Iterable[ShelfEntry]) -> None:
        self._entries = {entry.id: entry for entry in entries}

    def all(self) -> tuple[ShelfEntry, ...]:
        """Every entry, oldest first."""
        return tuple(self._entries.values())

    def get(self, entry_id: ShelfId) -> ShelfEntry | None:
        """The entry of that id, None when there is none."""
        return self._entries.get(entry_id)

    def of(self, project_id: ProjectId) -> tuple[ShelfEntry, ...]:
        """What prompts of that project can name, by kind and name."""
        return on_shelf(self._entries.values(), project_id)

    def inputs(self, project_id: ProjectId) -> Mapping[str, Input]:
        """The same as references, by the keys of their names."""
        return as_inputs(self.of(project_id))

    def named(self, request: VideoRequest, project_id: ProjectId) -> VideoRequest:
        """The request with exactly the inputs that its prompt names, from what that project has."""
        written = any(sign in text for text in texts_of(request) for sign in SIGNS)
        if not written and not any(each.name for each in request.inputs):
            return request
        return naming(request, self.inputs(project_id))

    def apply(self, changes: ShotChanges) -> None:
        """Takes into memory what is in the journal."""
        for entry in changes.shelf:
            self._entries[entry.id] = entry
        for entry_id in changes.off_shelf:
            self._entries.pop(entry_id, None)

    def undo_of(self, changes: ShotChanges) -> ShotChanges:
        """The changes that undo the given ones."""
        affected = dict.fromkeys((*(each.id for each in changes.shelf), *changes.off_shelf))
        before = {each: self._entries.get(each) for each in affected}
        return ShotChanges(
            shelf=tuple(entry for entry in before.values() if entry is not None),
            off_shelf=tuple(each for each, entry in before.items() if entry is None),
        )


class ShotStore:
    """Every project and shot. `changed` reports what is in the journal and in memory already.

    While the journal is still being read, whatever is asked for is read first.
    """

    def __init__(
        self,
        find: Callable[[TakeId], Take],
        projects: Iterable[Project],
        shelf: Iterable[ShelfEntry] = (),
        unread: Unread | None = None,
    ) -> None:
        """Without `unread` everything is in memory."""
        self.changed: Signal[ShotChanges] = Signal()
        self._find = find
        self._unread: Unread = NothingUnread() if unread is None else unread
        self.shelf = ShelfStore(shelf)
        self._projects = {project.id: project for project in projects}
        # Takes without a project need the first one, so every library has it.
        self._projects.setdefault(FIRST_PROJECT, Project(id=FIRST_PROJECT))
        self._shots: dict[ShotId, Shot] = {}
        # The takes of the shots that were asked for last.
        self._known: Recent[ShotId, Sequence[TakeId]] = Recent(_KNOWN)
        self._in_project: dict[ProjectId, dict[ShotId, None]] = {}
        self._following: dict[ShotId, dict[ShotId, None]] = {}
        self._highest: dict[ProjectId, int] = {}
        self._last: dict[ProjectId, float] = {}

    # --- reading ----------------------------------------------------------------------------

    def projects(self, *, archived: bool = False) -> tuple[Project, ...]:
        """The projects in their order: current ones, or archived ones."""
        found = (each for each in self._projects.values() if each.archived is archived)
        return tuple(sorted(found, key=lambda each: each.position))

    def project(self, project_id: ProjectId) -> Project | None:
        """The project of that id, None when there is none."""
        return self._projects.get(project_id)

    def in_use(self, project_id: str) -> ProjectId:
        """That project; the first one where it does not exist, or is archived."""
        project = self._projects.get(ProjectId(project_id))
        return FIRST_PROJECT if project is None or project.archived else project.id

    def shots(self, project_id: ProjectId) -> tuple[Shot, ...]:
        """The shots of a project in film order."""
        found = (self._shots[each] for each in self.ids_in(project_id))
        return tuple(sorted(found, key=lambda shot: (shot.position, shot.number)))

    def every(self) -> Collection[Shot]:
        """The shots of all projects, in no order."""
        self._unread.read_rest()
        return self._shots.values()

    def ids_in(self, project_id: ProjectId) -> Collection[ShotId]:
        """The ids of the shots of a project, in no order."""
        self._unread.read_rest()
        return self._in_project.get(project_id, {}).keys()

    def shot(self, shot_id: ShotId) -> Shot | None:
        """The shot of that id, None when there is none."""
        if shot_id not in self._shots and self._unread.more:
            self._unread.read_shot(shot_id)
        return self._shots.get(shot_id)

    def of(self, take: Take) -> Shot:
        """The shot of a take. A placeholder replaces one whose row could not be read."""
        found = self._shots.get(take.shot_id)
        return found if found is not None else _stand_in(take)

    def home(self, take: Take) -> Home:
        """The shot and project of a take; may be called in any thread."""
        shot = self.of(take)
        return Home(shot, self._projects.get(shot.project_id) or self._projects[FIRST_PROJECT])

    def project_of(self, shot_id: ShotId) -> ProjectId:
        """The project of a shot."""
        shot = self.shot(shot_id)
        return FIRST_PROJECT if shot is None else shot.project_id

    def __contains__(self, shot_id: ShotId) -> bool:
        return self.shot(shot_id) is not None

    def take_ids(self, shot_id: ShotId) -> Sequence[TakeId]:
        """The ids of the takes of a shot in the order of their numbers, with those in the bin."""
        found = self._known.use(shot_id)
        if found is None:
            found = self._known[shot_id] = self._unread.ids_of(shot_id)
        return found

    def all_takes(self, shot_id: ShotId) -> list[Take]:
        """The takes of a shot in the order of their numbers, those in the bin too."""
        return [self._find(take_id) for take_id in self.take_ids(shot_id)]

    def takes(self, shot_id: ShotId) -> list[Take]:
        """The same, without what is in the bin."""
        found = self.all_takes(shot_id)
        return [take for take in found if take.binned_at is None and take.erased_at is None]

    def count(self, take: Take) -> int:
        """The 5 of "Take 4 of 5": the highest number that is still in the shot of a take."""
        return max((own.shot_number for own in self.takes(take.shot_id)), default=take.shot_number)

    def chosen(self, shot_id: ShotId) -> Take | None:
        """The chosen take, None without one or while it is in the bin."""
        shot = self.shot(shot_id)
        chosen = None if shot is None else shot.chosen_id
        if chosen is None or chosen not in self.take_ids(shot_id):
            return None
        take = self._find(chosen)
        return take if take.binned_at is None else None

    def in_cut(self, shot_id: ShotId) -> Take | None:
        """The take that represents a shot wherever the film is shown or exported: the chosen one,
        else its first final or, without one, its first take with a clip, even when others follow.
        None without any."""
        chosen = self.chosen(shot_id)
        if chosen is not None:
            return chosen
        ready = [take for take in self.takes(shot_id) if take.state is TakeState.READY]
        return min(ready, key=lambda take: not is_final(take.request), default=None)

    def title(self, shot_id: ShotId) -> str:
        """The name of a shot: its own, else what it asks for, else its first prompt."""
        shot, ids = self.shot(shot_id), self.take_ids(shot_id)
        prompt = self._find(ids[0]).request.prompt if ids else ""
        return prompt if shot is None else shot_title(shot, prompt)

    def request(self, shot_id: ShotId) -> VideoRequest | None:
        """The request for another take of a shot, as it is written: the shot list's, else that of
        its newest take, in whose prompt braces are braces; None for a shot with neither. A final
        is none of its own: it repeats its draft, whatever the prompt says by then."""
        shot, ids = self.shot(shot_id), self.take_ids(shot_id)
        if shot is not None and shot.request is not None:
            return shot.request
        if not ids:
            return None
        newest = (self._find(each).request for each in reversed(ids))
        made = next((each for each in newest if not is_final(each)), None)
        if made is None:
            made = replace(self._find(ids[-1]).request, inputs=())
        return replace(made, prompt=escaped(made.prompt))

    def ordered(self, request: VideoRequest, project_id: ProjectId) -> VideoRequest:
        """The request as it is ordered in a project: with its style at the end of the prompt, and
        with the inputs from the shelf that it names. The prompt of a final is its draft's, and is
        not sent."""
        if is_final(request):
            return request
        project = self.project(project_id)
        style = "" if project is None else project.style
        return self.shelf.named(styled(request, style), project_id)

    def spent(self, shot_id: ShotId) -> Money:
        """What the takes of a shot have cost so far, including those in the bin."""
        return Money.total(take.spent for take in self.all_takes(shot_id))

    def cut(self, project_id: ProjectId) -> tuple[CutShot, ...]:
        """The shots of a project in film order, each with the take that represents it."""
        return tuple(
            CutShot(
                shot=shot,
                title=self.title(shot.id),
                take=self.in_cut(shot.id),
                seconds=self._seconds(shot.id),
                takes=len(self.takes(shot.id)),
                chosen=self.chosen(shot.id) is not None,
            )
            for shot in self.shots(project_id)
        )

    def _seconds(self, shot_id: ShotId) -> int:
        request = self.request(shot_id)
        return (request.seconds if request is not None else 0) or USUAL_SECONDS

    def next_place(self, project_id: ProjectId) -> tuple[int, float]:
        """Number and position for a new shot of a project, behind all others."""
        return self._highest.get(project_id, 0) + 1, self._last.get(project_id, 0.0) + 1.0

    def continuations(self, shot_id: ShotId) -> tuple[Shot, ...]:
        """The shots that continue this one, oldest first."""
        if self._unread.more:
            self._unread.read_following(shot_id)
        project_id = self.project_of(shot_id)
        after = (self._shots[each] for each in self._following.get(shot_id, ()))
        own = (shot for shot in after if shot.project_id == project_id)
        return tuple(sorted(own, key=lambda shot: shot.number))

    def continuing(self, new: Shot, previous_id: ShotId | None) -> Shot:
        """The new shot as one that continues that shot of its project: directly after it in the
        film. Unchanged where that shot does not exist."""
        film = self.shots(new.project_id)
        at = next((n for n, shot in enumerate(film) if shot.id == previous_id), None)
        if at is None:
            return new
        last = at == len(film) - 1
        after = film[at].position + 2 if last else film[at + 1].position
        return replace(new, previous_id=previous_id, position=(film[at].position + after) / 2)

    # --- for the store of the takes -----------------------------------------------------------

    def read_places(self, last: Iterable[tuple[ProjectId, int, float]]) -> None:
        """Sets the highest number and position of each project, after which new shots go."""
        for project_id, number, position in last:
            self._highest[project_id] = max(self._highest.get(project_id, 0), number)
            self._last[project_id] = max(self._last.get(project_id, 0.0), position)

    def read(self, shots: Iterable[Shot]) -> tuple[Shot, ...]:
        """Loads shots from the journal into memory; gives those that were not there yet."""
        fresh = tuple(shot for shot in shots if shot.id not in self._shots)
        for shot in fresh:
            self._put(shot)
        return fresh

    def keep(self, before: Take | None, after: Take) -> None:
        """Records the shot of a take."""
        if before is not None:
            if (before.shot_id, before.shot_number) == (after.shot_id, after.shot_number):
                return
            self._known.pop(before.shot_id, None)
        shot = self._shots.get(after.shot_id)
        self._known.pop(after.shot_id, None)
        if shot is None:
            self._put(_stand_in(after))
        elif after.shot_number > shot.last_number:
            self._put(replace(shot, last_number=after.shot_number))

    def apply(self, changes: ShotChanges) -> None:
        """Loads what is in the journal into memory, except for the places of the takes."""
        for project in changes.projects:
            self._projects[project.id] = project
        for shot in changes.shots:
            self._put(shot)
        for shot_id in changes.gone_shots:
            shot = self._shots.pop(shot_id)
            del self._in_project[shot.project_id][shot_id]
            self._follow(shot, None)
        for project_id in changes.gone_projects:
            del self._projects[project_id]
        self.shelf.apply(changes)

    def _put(self, shot: Shot) -> None:
        before, project_id = self._shots.get(shot.id), shot.project_id
        if before is not None and before.project_id != project_id:
            del self._in_project[before.project_id][shot.id]
        # A placeholder replaces a project whose row could not be read.
        self._projects.setdefault(project_id, Project(id=project_id))
        self._shots[shot.id] = shot
        self._follow(before, shot)
        self._in_project.setdefault(project_id, {})[shot.id] = None
        self._highest[project_id] = max(self._highest.get(project_id, 0), shot.number)
        self._last[project_id] = max(self._last.get(project_id, 0.0), shot.position)

    def _follow(self, before: Shot | None, after: Shot | None) -> None:
        """Records which shot this one continues."""
        if before is not None and before.previous_id is not None:
            self._following[before.previous_id].pop(before.id, None)
        if after is not None and after.previous_id is not None:
            self._following.setdefault(after.previous_id, {})[after.id] = None


def _stand_in(take: Take) -> Shot:
    return Shot(id=take.shot_id, created_at=take.created_at, last_number=take.shot_number)


class Plan(NamedTuple):
    """`changes` is what has to be written, with the place of every take that gets another one;
    `undo` restores the state before."""

    changes: ShotChanges
    undo: ShotChanges


class Planner:
    """Turns a request into consistent changes: every take in an existing shot, each number once, no
    empty shot unless the person wrote it."""

    def __init__(self, store: ShotStore, changes: ShotChanges) -> None:
        self._store, self._asked = store, changes
        self._shots: dict[ShotId, Shot] = {}
        self._places: dict[TakeId, Place] = {}
        self._taken: dict[ShotId, set[int]] = {}
        # Number and position for the next new shot of a project.
        self._free: dict[ProjectId, tuple[int, float]] = {}
        # Which planned shot has a number of a project.
        self._owners: dict[tuple[ProjectId, int], ShotId] = {}
        for shot in changes.shots:
            # A number is never given twice, even when a shot is restored.
            last = max(shot.last_number, self._last_number(shot.id))
            self._shots[shot.id] = self._numbered(replace(shot, last_number=last))

    def plan(self, moved: Sequence[Take], new: Sequence[Take] = ()) -> Plan:
        """The plan. `moved` are the takes for which another place is requested, `new` those that
        are not in the store yet."""
        leaving = [
            take
            for take in moved
            if self._asked.places[take.id] != Place(take.shot_id, take.shot_number)
        ]
        left: dict[ShotId, set[TakeId]] = {}
        for take in leaving:
            left.setdefault(take.shot_id, set()).add(take.id)
        for take in leaving:
            self._place(take, self._asked.places[take.id], left)
        for take in new:
            self._place(take, Place(take.shot_id, take.shot_number), left)
        filled = {place.shot_id for place in self._places.values()}
        emptied = [
            shot_id
            for shot_id in dict.fromkeys((*left, *self._asked.gone_shots))
            if shot_id not in filled and self._is_left(shot_id, left)
        ]
        for shot_id, ids in left.items():
            self._choose_no_more(shot_id, ids)
        return self._whole(leaving, emptied)

    def _last_number(self, shot_id: ShotId) -> int:
        shot = self._store.shot(shot_id)
        return 0 if shot is None else shot.last_number

    def _numbered(self, shot: Shot) -> Shot:
        """The shot with the next number of its project, unless its own is free."""
        project_id = shot.project_id
        number, position = self._free.get(project_id) or self._store.next_place(project_id)
        if not shot.number or self._clashes(shot):
            shot = replace(shot, number=number, position=shot.position or position)
        self._free[project_id] = max(number, shot.number + 1), max(position, shot.position + 1)
        self._owners[project_id, shot.number] = shot.id
        return shot

    def _clashes(self, shot: Shot) -> bool:
        """Whether another shot of its project has its number."""
        before, project_id = self._store.shot(shot.id), shot.project_id
        if before is not None and (before.number, before.project_id) == (shot.number, project_id):
            return False
        if self._owners.get((project_id, shot.number), shot.id) != shot.id:
            return True
        if shot.number >= self._store.next_place(project_id)[0]:
            return False
        rivals = self._store.shots(project_id)
        return any(each.number == shot.number and each.id != shot.id for each in rivals)

    def _shot_for(self, take: Take, shot_id: ShotId) -> Shot:
        """The requested shot, or a new one in the first project."""
        planned = self._shots.get(shot_id)
        if planned is not None:
            return planned
        shot = self._store.shot(shot_id)
        if shot is None:
            own = shot_id or ShotId(take.id)
            shot = Shot(id=own, created_at=take.created_at)
        return self._numbered(shot)

    def _place(self, take: Take, wanted: Place, left: Mapping[ShotId, set[TakeId]]) -> None:
        shot, number = self._shot_for(take, wanted.shot_id), wanted.number
        if number <= shot.last_number and (number < 1 or number in self._numbers(shot, left)):
            number = shot.last_number + 1
        self._numbers(shot, left).add(number)
        self._shots[shot.id] = replace(shot, last_number=max(shot.last_number, number))
        self._places[take.id] = Place(shot.id, number)

    def _numbers(self, shot: Shot, left: Mapping[ShotId, set[TakeId]]) -> set[int]:
        """The numbers of a shot's takes, without those that leave it."""
        taken = self._taken.get(shot.id)
        if taken is None:
            gone = left.get(shot.id, ())
            staying = (take for take in self._store.all_takes(shot.id) if take.id not in gone)
            taken = self._taken[shot.id] = {take.shot_number for take in staying}
        return taken

    def _is_left(self, shot_id: ShotId, left: Mapping[ShotId, set[TakeId]]) -> bool:
        """Whether a shot has lost its last take, and the person wrote nothing in it."""
        shot = self._shots.get(shot_id) or self._store.shot(shot_id)
        if shot is None or set(self._store.take_ids(shot_id)) - left.get(shot_id, set()):
            return False
        return shot_id in self._asked.gone_shots or not shot.written

    def _choose_no_more(self, shot_id: ShotId, ids: set[TakeId]) -> None:
        shot = self._shots.get(shot_id) or self._store.shot(shot_id)
        away = {each for each in ids if self._places[each].shot_id != shot_id}
        if shot is not None and shot.chosen_id in away:
            self._shots[shot_id] = replace(shot, chosen_id=None)

    def _whole(self, leaving: Sequence[Take], emptied: Sequence[ShotId]) -> Plan:
        store, asked = self._store, self._asked
        projects = [project.id for project in asked.projects]
        dropped = tuple(each for each in asked.gone_projects if self._is_unused(each, emptied))
        affected = dict.fromkeys((*self._shots, *emptied))
        before = [store.shot(each) for each in affected]
        old = [store.project(each) for each in (*projects, *dropped)]
        shelf = store.shelf.undo_of(asked)
        return Plan(
            ShotChanges(
                projects=asked.projects,
                shots=tuple(shot for each, shot in self._shots.items() if each not in emptied),
                places=self._places,
                gone_shots=tuple(each for each in emptied if each in store),
                gone_projects=dropped,
                shelf=asked.shelf,
                off_shelf=asked.off_shelf,
            ),
            ShotChanges(
                projects=tuple(project for project in old if project is not None),
                shots=tuple(shot for shot in before if shot is not None),
                places={take.id: Place(take.shot_id, take.shot_number) for take in leaving},
                gone_shots=tuple(each for each in affected if each not in store),
                gone_projects=tuple(each for each in projects if store.project(each) is None),
                shelf=shelf.shelf,
                off_shelf=shelf.off_shelf,
            ),
        )

    def _is_unused(self, project_id: ProjectId, emptied: Sequence[ShotId]) -> bool:
        there = {shot.id for shot in self._store.shots(project_id)} - {*emptied, *self._shots}
        own = any(shot.project_id == project_id for shot in self._shots.values())
        known = self._store.project(project_id) is not None
        return known and project_id != FIRST_PROJECT and not there and not own
