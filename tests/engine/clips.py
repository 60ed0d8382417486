"""What tests ask about clips: what was fetched, what is in the folder, whether it is whole."""

from __future__ import annotations

from sora_desktop.core.problem import Category
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.simulator import Call
from sora_desktop.simulator.control import ReceivedRequest
from tests.engine.bench import Bench

ENDED = (TakeState.READY, TakeState.FAILED)


def fetches(bench: Bench) -> list[ReceivedRequest]:
    """The requests that came to the file host."""
    return bench.simulator.record.received(Call.FILE)


def category(take: Take) -> Category | None:
    """The kind of its last error."""
    return None if take.last_error is None else take.last_error.category


def parts(bench: Bench) -> list[str]:
    """The endings of the files in the folder that are no clips."""
    return sorted(path.suffix for path in bench.clips.iterdir() if path.suffix != ".mp4")


async def whole(bench: Bench, take_id: TakeId) -> Take:
    """Waits for the clip and compares it with the service's own, byte for byte."""
    take = await bench.reaches(take_id, *ENDED, step=1.0)
    assert take.state is TakeState.READY
    assert take.remote_id is not None
    assert take.clip is not None
    theirs = bench.simulator.clip_path(take.remote_id).read_bytes()
    assert (bench.clips / take.clip).read_bytes() == theirs
    assert parts(bench) == []
    assert not bench.simulator.key_seen_by_file_host
    return take
