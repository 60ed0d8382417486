"""Rows 30, 36, 39, 50 and 51: the journal, strange words of the service and of the person."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

import pytest

from sora_desktop.app.logs import Logs
from sora_desktop.core.problem import Category
from sora_desktop.core.request import InvalidRequest
from sora_desktop.core.secret import SecretFilter
from sora_desktop.core.take import TakeState
from sora_desktop.simulator import Call, Fault, Plan
from sora_desktop.store.journal_errors import JournalError
from tests.engine.bench import PRICE, PROMPT, Bench
from tests.engine.clips import whole
from tests.faults.shown_texts import message, text_of


async def test_row_30_a_journal_on_a_full_disk_keeps_what_it_has(bench: Bench) -> None:
    ready = await whole(bench, bench.submit())
    connection = bench.journal.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(JournalError) as failed:
        bench.submit("x" * 9_000)
    assert "The disk is full" in message(failed.value.problem)
    assert bench.on_disk() == {ready.id: "ready"}
    assert bench.creates() == 1
    connection.execute("PRAGMA max_page_count=100000")
    await whole(bench, bench.submit())
    check = sqlite3.connect(bench.journal_path)
    assert check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    check.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_row_30_a_log_on_a_full_disk_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sora-desktop.log").symlink_to("/dev/full")
    monkeypatch.setattr(logging, "raiseExceptions", False)
    logs = Logs(tmp_path, SecretFilter(tuple))
    try:
        logging.getLogger("sora_desktop").info("a line that finds no room")
    finally:
        logs.close()


@pytest.mark.parametrize("damage", ["zero bytes", "cut", "header", "page"])
async def test_row_36_a_damaged_journal_is_restored_and_the_rest_read_anew(
    closed_bench: Bench, damage: str
) -> None:
    bench = closed_bench
    await bench.start()
    first = await whole(bench, bench.submit())
    assert bench.journal.daily_copy(bench.clock.now().date()) is not None
    # What follows is in the journal alone.
    second = await whole(bench, bench.submit("a second one"))
    await bench.stop()
    raw = bench.journal_path.read_bytes()
    damaged = {
        "zero bytes": b"",
        "cut": raw[: len(raw) // 2],
        "header": b"no database here" + raw[16:],
        "page": raw[:4096] + bytes(4096) + raw[8192:],
    }[damage]
    bench.journal_path.write_bytes(damaged)
    await bench.start()
    restored = bench.journal.restored
    assert restored is not None
    # Nothing is deleted: the damaged file is there for whoever can read it.
    assert restored.kept is not None
    assert restored.kept.read_bytes() == damaged
    assert bench.state(first.id) is TakeState.READY
    assert len(bench.store) == 1
    await bench.engine.recovery.rebuild(None, lambda _progress: None)
    await bench.finishes()
    assert {take.remote_id for take in bench.store.all()} == {first.remote_id, second.remote_id}
    assert bench.creates() == 2
    # Neither clip was touched.
    assert len(list(bench.clips.glob("*.mp4"))) == 2


async def test_row_39_a_journal_that_another_program_holds(bench: Bench) -> None:
    bench.journal.connection.execute("PRAGMA busy_timeout=20")
    other = sqlite3.connect(bench.journal_path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(JournalError) as failed:
        bench.submit()
    assert failed.value.problem.category is Category.JOURNAL
    assert "nothing is sent" in message(failed.value.problem)
    await bench.pass_time(5.0)
    assert bench.creates() == 0
    other.execute("ROLLBACK")
    other.close()
    bench.submit()
    await bench.quiet()
    assert bench.creates() == bench.simulator.charges(PROMPT) == 1


NASTY = [
    "<b>bold</b> <img src='file:///etc/passwd'><script>x</script>",
    "\u202egnp.exe\u2066 right to left",
    "line\nline\r\nline\ttab\x00null\x1b[31m",
    "m" * 1_000_000,
]


@pytest.mark.parametrize("text", NASTY, ids=["HTML", "right to left", "control", "1 MB"])
async def test_row_50_words_of_the_service_are_plain_and_short(bench: Bench, text: str) -> None:
    bench.simulator.fault(
        Call.CREATE, Fault(status=400, body={"code": 400, "message": text, "data": None})
    )
    take_id = bench.submit()
    await bench.quiet()
    assert bench.state(take_id) is TakeState.FAILED
    words = text_of(bench, take_id)
    assert "Not charged." in words
    assert len(words) < 1_500
    assert not any(ord(letter) < 32 or "\u202a" <= letter <= "\u202e" for letter in words)
    assert "\u2066" not in words
    await bench.restart()
    assert text_of(bench, take_id) == words


async def test_row_51_what_no_system_can_write_is_refused(bench: Bench) -> None:
    for prompt in ("nul\u0000 inside", "half a letter \ud800", " \n "):
        with pytest.raises(InvalidRequest):
            bench.submit(prompt)
    assert len(bench.store) == 0


PROMPTS = [
    "CON",
    "a trailing dot.",
    "../../etc/passwd\\..\\x",
    "\U0001f680\U0001f469\u200d\U0001f680 rockets",
    "\u202eabc \u05e9\u05dc\u05d5\u05dd",
    "word " * 790,
]


@pytest.mark.parametrize("prompt", PROMPTS, ids=range(len(PROMPTS)))
async def test_row_51_a_clip_of_any_prompt_is_saved(bench: Bench, prompt: str) -> None:
    bench.simulator.rules.speed = 10.0
    bench.simulator.plan(Plan())
    take = await whole(bench, bench.submit(prompt))
    assert take.clip is not None
    clip = bench.clips / take.clip
    assert clip.parent.resolve() == bench.clips.resolve()
    assert clip.is_file()
    await bench.restart()
    assert bench.take(take.id).request == take.request
    assert bench.engine.spent().today == PRICE
