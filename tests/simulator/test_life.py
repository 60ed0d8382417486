"""The life of a task over HTTP, with a clock that the test moves."""

from __future__ import annotations

from tests.simulator.caller import Caller


def test_a_task_waits_runs_and_is_completed(caller: Caller) -> None:
    task_id = caller.made()
    assert caller.read(task_id)["status"] == "pending"
    caller.clock.forward(5)
    assert caller.read(task_id)["status"] == "processing"
    caller.clock.forward(600)
    done = caller.read(task_id)
    assert done["status"] == "completed"
    clip = caller.files.get(done["output"]["video"])
    assert clip.status_code == 200
    assert clip.headers["content-type"] == "video/mp4"
    assert len(clip.content) == 20_000
    assert clip.content[4:8] == b"ftyp"
    assert not caller.simulator.key_seen_by_file_host
