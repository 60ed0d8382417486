"""Names for clips that mean one file: in all folders of a library, and for all of its rows.

A row knows its clip by the bare name. By a pattern without a number two takes of one prompt come
to the same name; in two folders, or where the first clip was taken away, one of them would be
taken for the other, and go to the trash in its place.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from sora_desktop.core.task import Task, TaskId


def named_by(tasks: Iterable[Task], but: TaskId | None = None) -> Counter[str]:
    """The names that rows have for their clips, as `key_of` has them, and how many have each;
    those of all takes `but` one."""
    return Counter(key_of(task.clip) for task in tasks if task.clip is not None and task.id != but)


def key_of(name: str) -> str:
    """The name as it is compared: some disks take `Boat` and `boat` for one."""
    return name.casefold()


def unshared(
    paths: Iterable[Path], folders: Sequence[Path], named: Collection[str]
) -> Iterator[Path]:
    """Those of the paths whose name no row has (`named`), and no file in the other folders."""
    for path in paths:
        others = (folder / path.name for folder in folders if folder != path.parent)
        if key_of(path.name) not in named and not any(map(os.path.lexists, others)):
            yield path


def bare(name: str) -> str:
    """The name if it is no more than one; ValueError for a path, which the journal never holds."""
    if not name or name in (".", "..") or "/" in name or "\\" in name or "\0" in name:
        raise ValueError("a bare file name is expected")
    return name
