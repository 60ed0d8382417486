"""Ids of paid tasks that the journal could not take: a plain file beside it, read at a start.

The file says a line each: ``<moment> take <local id> is task <id of the API>``.
"""

from __future__ import annotations

import logging
import os
import re
from datetime import datetime
from pathlib import Path

from sora_desktop.core.task import TaskId, TaskState
from sora_desktop.store.disk import free_name
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.tasks import TaskStore

log = logging.getLogger(__name__)

NAME = "unsaved-task-ids.txt"
_LINE = re.compile(r"\S+ take (\w+) is task ([A-Za-z0-9_-]+)")


def keep(folder: Path, now: datetime, task_id: str, remote_id: str) -> None:
    """Puts an id down, and on the disk before it returns. OSError."""
    with (folder / NAME).open("a", encoding="utf-8") as file:
        file.write(f"{now.isoformat()} take {task_id} is task {remote_id}\n")
        file.flush()
        os.fsync(file.fileno())


def read(text: str) -> dict[TaskId, str]:
    """The id of the API for each take; of two for one take the later one."""
    found = (_LINE.match(line) for line in text.splitlines())
    return {TaskId(line[1]): line[2] for line in found if line is not None}


def take_over(folder: Path, store: TaskStore) -> int:
    """Notes each id with its take, and gives for how many. Never raises.

    A noted id is read by the search for lost answers and adopted when it proves to be the take's
    own, however long the network takes. The file is renamed to ``.done`` when all is noted, and
    is never deleted.
    """
    path = folder / NAME
    try:
        ids = read(path.read_text("utf-8", "replace"))
        noted = sum(_note(store, task_id, remote_id) for task_id, remote_id in ids.items())
        path.rename(free_name(path.with_suffix(".done")))
    except FileNotFoundError:
        return 0
    except (OSError, JournalError) as error:
        log.warning("the file of unsaved ids stays: %s", type(error).__name__)
        return 0
    log.info("unsaved ids: %d noted of %d", noted, len(ids))
    return noted


def _note(store: TaskStore, task_id: TaskId, remote_id: str) -> bool:
    task = store.find(task_id)
    lost = task is not None and task.state is TaskState.UNCONFIRMED
    if task is None or not lost or store.by_remote_id(remote_id) is not None:
        return False
    store.revise(task_id, evidence=f"{task.evidence}, task {remote_id}")
    return True
