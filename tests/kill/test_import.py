"""However the program dies while a project comes in, the next start leaves no clip without a row:
all of the project is there, or nothing of it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest

from sora_desktop.core.money import Money
from sora_desktop.core.shot import FIRST_PROJECT
from sora_desktop.core.take import TakeState, new_take_id
from sora_desktop.engine.project_files import ProjectExport, outgoing
from sora_desktop.store.journal import Journal
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.takes import TakeStore
from tests.engine.parts import REQUEST
from tests.fakes import FakeClock
from tests.kill.runner import quick_folder
from tests.store.makers import clip_bytes, draft

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="it forks, and asks /proc which file is meant"
)

CRASHED, STARTED, AGAIN = "after the crash", "after a start", "after another import"
# What an import does at least once.
NAMED_STEPS = (
    *("open", "fsync", "replace"),
    *("open .part", "part half written", "part written", "fsync .part", "link .part"),
    *("unlink .part", "fsync folder clips", "commit draft+ready", "committed draft+ready"),
    "imported",
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A project of two clips, two takes of the same words, and a queued take."""
    (tmp_path / "clips").mkdir()
    journal = Journal(tmp_path / "journal.sqlite3")
    store = TakeStore(journal, FakeClock())
    library = ClipLibrary(tmp_path / "clips", posters=tmp_path / "posters", zone=UTC)
    made = draft(request=REQUEST)
    for n in range(2):
        (tmp_path / "clips" / f"{n}.mp4").write_bytes(clip_bytes(300 + n))
        ready = replace(made, id=new_take_id(), state=TakeState.READY, remote_id=f"r{n}")
        store.add([replace(ready, clip=f"{n}.mp4", charged=Money(1))])
    store.add([made])
    what = outgoing(
        store, FIRST_PROJECT, "Film", library.clip_path, PictureLibrary(tmp_path / "p").path
    )
    ProjectExport(what, tmp_path / "film.soraproject", "Sora Desktop").run()
    journal.close()
    return tmp_path / "film.soraproject"


@pytest.fixture
def runs(source: Path) -> Iterator[list[dict[str, Any]]]:
    """What was found after a kill at every step; the last one was not killed."""
    with quick_folder() as folder:
        command = [sys.executable, "-m", "tests.kill.importing", str(source), str(folder / "lib")]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        yield [json.loads(line) for line in done.stdout.splitlines()]


def test_an_import_killed_at_any_step_leaves_nothing_half(runs: list[dict[str, Any]]) -> None:
    *killed, last = runs
    assert last["code"] == 0
    steps = [run["step"] for run in runs]
    assert [step for step in NAMED_STEPS if not any(each.startswith(step) for each in steps)] == []
    assert all(run["killed"] for run in killed)
    for run in runs:
        started, again = run[STARTED], run[AGAIN]
        assert started["rows"] in (0, 3), run
        assert started["files"] == sorted(["mine.mp4", *started["named"]]), run
        assert len(started["named"]) == (2 if started["rows"] else 0), run
        # And it can be imported, again or at last.
        assert again["rows"] == 3, run
        assert again["files"] == sorted(["mine.mp4", *again["named"]]), run
        assert len(again["named"]) == 2, run


def test_the_kills_hit_what_the_cleaning_up_is_for(runs: list[dict[str, Any]]) -> None:
    """Else nothing above would prove anything."""

    def leaves(ending: str) -> bool:
        left = [set(run[CRASHED]["files"]) - set(run[CRASHED]["named"]) for run in runs]
        return any(name.endswith(ending) for names in left for name in names - {"mine.mp4"})

    assert leaves(".part")
    assert leaves(".mp4")
    assert leaves(".import")
