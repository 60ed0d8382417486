"""What a person does to projects and shots, each as one change for `TakeStore.arrange`.

Nothing here writes, costs money or touches a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    NO_CHANGES,
    Place,
    Project,
    ProjectId,
    Shot,
    ShotChanges,
    clean_name,
    new_project_id,
    new_shot_id,
)
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.store.shots import ShotStore

_WITHOUT_A_CLIP = (TakeState.FAILED, TakeState.DISMISSED)


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


def project_archived(shots: ShotStore, project_id: ProjectId, at: datetime | None) -> ShotChanges:
    """A project that was put away at this moment; None brings it back. The first one stays."""
    project = shots.project(project_id)
    if project is None or project.archived is (at is not None) or project_id == FIRST_PROJECT:
        return NO_CHANGES
    return ShotChanges(projects=(replace(project, archived_at=at),))


def shot_named(shots: ShotStore, shot_id: ShotId, name: str) -> ShotChanges:
    """A shot under another name; an empty one gives it the beginning of its prompt again."""
    shot, wanted = shots.shot(shot_id), clean_name(name)
    if shot is None or wanted == shot.name:
        return NO_CHANGES
    return ShotChanges(shots=(replace(shot, name=wanted),))


def shots_added(
    shots: ShotStore,
    project_id: ProjectId,
    requests: Sequence[VideoRequest],
    at: datetime,
    after: ShotId | None = None,
    names: Sequence[str] = (),
) -> ShotChanges:
    """New shots of a project that ask for this, in this order: directly after that shot of it, or
    behind all others. `names` are theirs, as far as there are any."""
    film = shots.shots(project_id)
    place = next((n for n, shot in enumerate(film, 1) if shot.id == after), len(film))
    later, count = film[place:], len(requests)
    start = film[place - 1].position if place else 0.0
    step = (later[0].position - start) / (count + 1) if later else 1.0
    moved: tuple[Shot, ...] = ()
    if any(start + step * n >= start + step * (n + 1) for n in range(count)):
        # Halved so often that there is no number left between the two: the later ones make room.
        step, moved = 1.0, tuple(replace(s, position=s.position + count + 1) for s in later)
    number, _ = shots.next_place(project_id)
    made = (
        Shot(
            id=new_shot_id(),
            project_id=project_id,
            number=number + n,
            position=start + step * (n + 1),
            name=clean_name(names[n]) if n < len(names) else "",
            created_at=at,
            request=request,
        )
        for n, request in enumerate(requests)
    )
    return ShotChanges(shots=(*moved, *made))


def takes_moved(takes: Iterable[Take], shot_id: ShotId) -> ShotChanges:
    """The takes in another shot, with its next numbers in the order of their making."""
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
    """A take as the chosen one of its shot, or not any more."""
    shot = shots.of(take)
    if (shot.chosen_id == take.id) is on:
        return NO_CHANGES
    return ShotChanges(shots=(replace(shot, chosen_id=take.id if on else None),))


def first_starred(shots: ShotStore, takes: Iterable[Take]) -> ShotChanges:
    """The first star of a shot chooses its take."""
    chosen: dict[ShotId, TakeId] = {}
    for take in takes:
        if take.state not in _WITHOUT_A_CLIP and not any(
            other.starred for other in shots.takes(take.shot_id)
        ):
            chosen.setdefault(take.shot_id, take.id)
    found = (shots.shot(shot_id) for shot_id in chosen if shots.chosen(shot_id) is None)
    return ShotChanges(
        shots=tuple(replace(each, chosen_id=chosen[each.id]) for each in found if each is not None)
    )
