"""What a person does to takes, shots and projects: changes for `TakeStore.arrange`, one for each
action; and the part of the engine that writes stars, tags, notes, shots and the bin. Nothing here
costs money, or touches a file or the service. A bulk action is one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import count, pairwise, repeat
from typing import Any

from sora_desktop.core.clock import Clock
from sora_desktop.core.inputs import Role
from sora_desktop.core.money import Money
from sora_desktop.core.request import VideoRequest, settings_of
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    NO_CHANGES,
    Place,
    Project,
    ProjectId,
    Shot,
    ShotChanges,
    clean_name,
    clean_style,
    new_project_id,
    new_shot_id,
)
from sora_desktop.core.take import LONGEST_NOTE, WITHOUT_CLIP, ShotId, Take, TakeId, with_tags
from sora_desktop.store.shots import ShotStore
from sora_desktop.store.takes import TakeStore

# Positions closer to each other than this could not be told apart after a few more moves.
_LEAST_STEP = 1e-6


def new_project(shots: ShotStore, name: str) -> tuple[Project, ShotChanges]:
    """A project behind all others; no change without a name."""
    everyone = (*shots.projects(), *shots.projects(archived=True))
    last = max(each.position for each in everyone)
    made = Project(id=new_project_id(), name=clean_name(name), position=last + 1.0)
    return made, ShotChanges(projects=(made,)) if made.name else NO_CHANGES


def project_named(shots: ShotStore, project_id: ProjectId, name: str) -> ShotChanges:
    """A project under another name; no change for one that is not there, or without a name."""
    project, wanted = shots.project(project_id), clean_name(name)
    if project is None or not wanted or wanted == project.name:
        return NO_CHANGES
    return ShotChanges(projects=(replace(project, name=wanted),))


def project_set(
    shots: ShotStore,
    project_id: ProjectId,
    *,
    name: str,
    budget: Money | None,
    style: str,
    defaults: VideoRequest | None,
) -> ShotChanges:
    """A project with these settings; an empty name leaves it its own."""
    project = shots.project(project_id)
    if project is None:
        return NO_CHANGES
    if defaults is not None:
        defaults = settings_of(defaults)
    changed = replace(
        project,
        name=clean_name(name) or project.name,
        budget=budget,
        style=clean_style(style),
        defaults=defaults,
    )
    return NO_CHANGES if changed == project else ShotChanges(projects=(changed,))


def project_archived(shots: ShotStore, project_id: ProjectId, at: datetime | None) -> ShotChanges:
    """Archives a project at this moment; None brings it back. The first one stays."""
    project = shots.project(project_id)
    if project is None or project.archived is (at is not None) or project_id == FIRST_PROJECT:
        return NO_CHANGES
    return ShotChanges(projects=(replace(project, archived_at=at),))


def shot_named(shots: ShotStore, shot_id: ShotId, name: str) -> ShotChanges:
    """A shot under another name; an empty one names it by the beginning of its prompt again."""
    shot, wanted = shots.shot(shot_id), clean_name(name)
    if shot is None or wanted == shot.name:
        return NO_CHANGES
    return ShotChanges(shots=(replace(shot, name=wanted),))


def takes_moved(takes: Iterable[Take], shot_id: ShotId) -> ShotChanges:
    """The takes in another shot, with its next numbers in the order they were made."""
    leaving = [take for take in takes if take.shot_id != shot_id]
    leaving.sort(key=lambda take: take.number)
    return ShotChanges(places={take.id: Place(shot_id) for take in leaving})


def takes_moved_out(
    takes: Sequence[Take], project_id: ProjectId, at: datetime
) -> tuple[ShotId, ShotChanges]:
    """The takes in a shot of their own, in this project."""
    shot = Shot(id=new_shot_id(), project_id=project_id, created_at=at)
    return shot.id, replace(takes_moved(takes, shot.id), shots=(shot,))


def shots_moved(shots: Iterable[Shot], project_id: ProjectId) -> ShotChanges:
    """The shots behind all others of another project, with its next numbers in film order."""
    leaving = [shot for shot in shots if shot.project_id != project_id]
    leaving.sort(key=lambda shot: (shot.position, shot.number))
    moved = (replace(shot, project_id=project_id, number=0, position=0.0) for shot in leaving)
    return ShotChanges(shots=tuple(moved))


def take_chosen(shots: ShotStore, take: Take, on: bool = True) -> ShotChanges:
    """A take as the chosen one of its shot, or no longer."""
    shot = shots.of(take)
    if (shot.chosen_id == take.id) is on:
        return NO_CHANGES
    return ShotChanges(shots=(replace(shot, chosen_id=take.id if on else None),))


def final_chosen(shots: ShotStore, final: Take) -> ShotChanges:
    """A final in the place of its draft, where that is the chosen take of their shot: nobody who
    paid for the final wants the draft in the cut."""
    drafts = {each.task for each in final.request.inputs if each.role is Role.DRAFT}
    chosen = shots.chosen(final.shot_id)
    if chosen is None or chosen.remote_id not in drafts:
        return NO_CHANGES
    return take_chosen(shots, final)


def first_starred(shots: ShotStore, takes: Iterable[Take]) -> ShotChanges:
    """The first star of a shot chooses its take."""
    chosen: dict[ShotId, TakeId] = {}
    for take in takes:
        if take.state not in WITHOUT_CLIP and not any(
            other.starred for other in shots.takes(take.shot_id)
        ):
            chosen.setdefault(take.shot_id, take.id)
    found = (shots.shot(shot_id) for shot_id in chosen if shots.chosen(shot_id) is None)
    return ShotChanges(
        shots=tuple(replace(each, chosen_id=chosen[each.id]) for each in found if each is not None)
    )


# --- the shot list ------------------------------------------------------------------------------


def requests_changed(shots: ShotStore, wanted: Mapping[ShotId, VideoRequest]) -> ShotChanges:
    """The shots with what the shot list asks of them; no change where it is the same."""
    found = ((shots.shot(shot_id), request) for shot_id, request in wanted.items())
    return ShotChanges(
        shots=tuple(
            replace(shot, request=request)
            for shot, request in found
            if shot is not None and shot.request != request
        )
    )


def shots_added(
    shots: ShotStore,
    project_id: ProjectId,
    requests: Sequence[VideoRequest],
    at: datetime,
    after: ShotId | None = None,
    names: Sequence[str] = (),
    numbers: Sequence[int] = (),
) -> ShotChanges:
    """New shots of a project with these requests, in this order: directly after that shot of it, or
    behind all others. `names` and `numbers` are theirs, as far as there are any; a shot without a
    number, or with 0, gets the next behind all of them."""
    following = count(max(shots.next_place(project_id)[0], max(numbers, default=0) + 1))
    given = [*numbers, *repeat(0, len(requests) - len(numbers))]
    new = [
        replace(
            _written(project_id, request, at, clean_name(names[n]) if n < len(names) else ""),
            number=given[n] or next(following),
        )
        for n, request in enumerate(requests)
    ]
    film = list(shots.shots(project_id))
    place = next((n for n, shot in enumerate(film, 1) if shot.id == after), len(film))
    return _in_order([*film[:place], *new, *film[place:]], new)


def shots_reordered(shots: ShotStore, ids: Iterable[ShotId], before: ShotId | None) -> ShotChanges:
    """The shots directly before that one of their project in the film, None for its end; they keep
    their own order. No change where they stand there already."""
    wanted = set(ids)
    first = next((shot for shot in map(shots.shot, wanted) if shot is not None), None)
    if first is None:
        return NO_CHANGES
    film = shots.shots(first.project_id)
    moved = [shot for shot in film if shot.id in wanted]
    # Before one that moves too means before the next one that stays.
    stays = iter(film)
    for shot in stays:
        if shot.id == before:
            before = next((s.id for s in (shot, *stays) if s.id not in wanted), None)
            break
    staying = [shot for shot in film if shot.id not in wanted]
    at = next((n for n, shot in enumerate(staying) if shot.id == before), len(staying))
    order = [*staying[:at], *moved, *staying[at:]]
    return NO_CHANGES if order == list(film) else _in_order(order, moved)


def shots_duplicated(shots: ShotStore, ids: Iterable[ShotId], at: datetime) -> ShotChanges:
    """A copy of each shot directly after it, which asks for the same and has no takes."""
    wanted = set(ids)
    first = next((shot for shot in map(shots.shot, wanted) if shot is not None), None)
    if first is None:
        return NO_CHANGES
    order: list[Shot] = []
    copies: list[Shot] = []
    for shot in shots.shots(first.project_id):
        order.append(shot)
        request = shots.request(shot.id)
        if shot.id in wanted and request is not None:
            copies.append(_written(shot.project_id, request, at, name=shot.name))
            order.append(copies[-1])
    return _in_order(order, copies)


def shot_split(shots: ShotStore, shot_id: ShotId, place: int, at: datetime) -> ShotChanges:
    """The shot split in two: it keeps its takes and its sentence up to that character, and a new
    one after it has the rest. No change where one of them would have no sentence."""
    shot, request = shots.shot(shot_id), shots.request(shot_id)
    if shot is None or request is None:
        return NO_CHANGES
    begin, rest = request.prompt[:place].strip(), request.prompt[place:].strip()
    if not begin or not rest:
        return NO_CHANGES
    first = replace(shot, request=replace(request, prompt=begin))
    # Its inputs belong to how the shot begins.
    second = _written(shot.project_id, replace(settings_of(request), prompt=rest), at)
    film = list(shots.shots(shot.project_id))
    place_of = film.index(shot)
    order = [*film[:place_of], first, second, *film[place_of + 1 :]]
    return _in_order(order, [first, second])


def shots_removed(shots: ShotStore, ids: Iterable[ShotId]) -> ShotChanges:
    """Removes those of the shots that have no takes; the others stay."""
    empty = (each for each in ids if each in shots and not shots.take_ids(each))
    return ShotChanges(gone_shots=tuple(empty))


def _written(project_id: ProjectId, request: VideoRequest, at: datetime, name: str = "") -> Shot:
    return Shot(id=new_shot_id(), project_id=project_id, name=name, created_at=at, request=request)


def _in_order(order: Sequence[Shot], affected: Sequence[Shot]) -> ShotChanges:
    """The concerned shots at positions of this order of a whole project, between their neighbours;
    where these are too close to each other, every shot gets a new position."""
    ids = {shot.id for shot in affected}
    placed: list[Shot] = []
    run: list[Shot] = []
    for shot in (*order, None):
        if shot is not None and shot.id in ids:
            run.append(shot)
            continue
        before = placed[-1].position if placed else 0.0
        after = shot.position if shot is not None else before + len(run) + 1
        step = (after - before) / (len(run) + 1)
        placed += [replace(each, position=before + step * n) for n, each in enumerate(run, 1)]
        placed += [shot] if shot is not None else []
        run = []
    ascending = all(a.position + _LEAST_STEP < b.position for a, b in pairwise(placed))
    if not ascending:
        placed = [replace(shot, position=float(n)) for n, shot in enumerate(order, 1)]
        return ShotChanges(shots=tuple(placed))
    return ShotChanges(shots=tuple(shot for shot in placed if shot.id in ids))


class Annotations:
    """The part of the engine's facade that only writes rows. JournalError: nothing was changed."""

    def __init__(self, store: TakeStore, clock: Clock) -> None:
        self.takes = store
        self._notes_clock = clock

    def star(self, take_id: TakeId, starred: bool) -> None:
        """Stars a take, or removes its star."""
        self.star_all((take_id,), starred)

    def arrange(self, changes: ShotChanges) -> ShotChanges:
        """Changes projects, shots and the places of takes; gives the changes that undo it."""
        return self.takes.arrange(changes)

    def star_all(
        self, ids: Iterable[TakeId], starred: bool, also: ShotChanges | None = None
    ) -> ShotChanges:
        """The same for several. The first star of a shot chooses its take, unless `also` says what
        changes in shots; gives the changes that restore the shots."""
        takes = self._of(ids)
        if also is None:
            also = first_starred(self.takes.shots, takes) if starred else NO_CHANGES
        return self.takes.change({take.id: {"starred": starred} for take in takes}, also)

    def seen(self, ids: Iterable[TakeId]) -> None:
        """Records that the person opened finished takes: they are not new."""
        now = self._notes_clock.now()
        new = (take.id for take in self._of(ids) if take.new)
        self._mark(new, lambda _take: {"seen_at": now})

    def tag(
        self, ids: Iterable[TakeId], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        """Adds tags to takes and removes others; `clean_tags` says what a tag can be."""
        self._mark(ids, lambda take: {"tags": with_tags(take.tags, add, remove)})

    def note(self, take_id: TakeId, text: str) -> None:
        """Keeps a note with a take, in place of the one before; cut to `LONGEST_NOTE`."""
        self._mark((take_id,), lambda _take: {"note": text.strip()[:LONGEST_NOTE]})

    def use_part(self, take_id: TakeId, first: int | None, last: int | None) -> None:
        """Keeps which frames of a clip are used, both included; None for its own ends."""
        self._mark((take_id,), lambda _take: {"in_frame": first, "out_frame": last})

    def bin(self, ids: Iterable[TakeId]) -> tuple[TakeId, ...]:
        """Puts takes into the bin, and gives those that are newly there. Takes in flight,
        unconfirmed ones and those that wait for the person stay where they are. No file is touched,
        and what was spent stays spent."""
        now = self._notes_clock.now()
        return self._mark(
            (take.id for take in self._of(ids) if take.at_rest and take.binned_at is None),
            lambda _take: {"binned_at": now},
        )

    def unbin(self, ids: Iterable[TakeId]) -> tuple[TakeId, ...]:
        """Takes them out of the bin again, and gives those that are out now."""
        found = (t.id for t in self._of(ids) if t.binned_at is not None and t.erased_at is None)
        return self._mark(found, lambda _take: {"binned_at": None})

    def erase(self, ids: Iterable[TakeId]) -> tuple[TakeId, ...]:
        """Records that the clips of takes in the bin went to the system's trash, and gives those
        that are now shown nowhere. Their rows stay, because they were paid for."""
        now = self._notes_clock.now()
        found = (t.id for t in self._of(ids) if t.binned_at is not None and t.erased_at is None)
        return self._mark(found, lambda _take: {"erased_at": now})

    def _of(self, ids: Iterable[TakeId]) -> list[Take]:
        return [self.takes.get(take_id) for take_id in dict.fromkeys(ids)]

    def _mark(
        self, ids: Iterable[TakeId], change: Callable[[Take], Mapping[str, Any]]
    ) -> tuple[TakeId, ...]:
        changes = {take.id: change(take) for take in self._of(ids)}
        return tuple(take.id for take in self.takes.revise_all(changes))
