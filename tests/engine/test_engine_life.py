"""A take's whole life over the real parts."""

from __future__ import annotations

from sora_desktop.core.take import TakeState
from tests.engine.bench import PRICE, PROMPT, Bench


async def test_from_the_press_to_the_clip(bench: Bench) -> None:
    take_id = bench.submit()
    assert bench.on_disk() == {take_id: "draft"}
    await bench.quiet()
    assert bench.state(take_id) in (TakeState.PENDING, TakeState.PROCESSING)
    ready = await bench.downloads(take_id)
    assert ready.state is TakeState.READY
    assert ready.clip == "2026-11-22 0001 a paper boat.mp4"
    assert (bench.clips / ready.clip).stat().st_size == 20_000 == ready.clip_bytes
    assert ready.transfer is None
    assert ready.answer is not None
    assert ready.answer.video_url is None
    assert (ready.quoted, ready.charged) == (PRICE, PRICE)
    assert bench.simulator.charges(PROMPT) == bench.creates() == 1
    assert not bench.simulator.key_seen_by_file_host
    assert bench.engine.spent().today == PRICE
