"""What tests ask about clips: what was fetched, what is in the folder, whether it is whole."""

from __future__ import annotations

from sora_desktop.core.problem import Category
from sora_desktop.core.task import Task, TaskId, TaskState
from sora_desktop.simulator import Call
from sora_desktop.simulator.record import Visit
from tests.engine.bench import Bench

ENDED = (TaskState.READY, TaskState.FAILED)


def fetches(bench: Bench) -> list[Visit]:
    """The requests that came to the file host."""
    return bench.simulator.record.visits(Call.FILE)


def category(task: Task) -> Category | None:
    """The kind of its last error."""
    return None if task.last_error is None else task.last_error.category


def parts(bench: Bench) -> list[str]:
    """The endings of the files in the folder that are no clips."""
    return sorted(path.suffix for path in bench.clips.iterdir() if path.suffix != ".mp4")


async def whole(bench: Bench, task_id: TaskId) -> Task:
    """Waits for the clip and compares it with the service's own, byte for byte."""
    task = await bench.reaches(task_id, *ENDED, step=1.0)
    assert task.state is TaskState.READY
    assert task.remote_id is not None
    assert task.clip is not None
    theirs = bench.simulator.clip_path(task.remote_id).read_bytes()
    assert (bench.clips / task.clip).read_bytes() == theirs
    assert parts(bench) == []
    assert not bench.simulator.key_seen_by_file_host
    return task
