"""A program that imports a project and is killed at a step of it, and what a later start finds.

``python -m tests.kill.importing SOURCE FOLDER`` forks a child for each step until one comes to its
end, and prints what was on the disk after each: once as the crash left it, once after a start.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC
from pathlib import Path
from typing import Any
from unittest import mock

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.engine.project_files import ProjectImporter, check_file, incoming
from sora_desktop.store import library as library_module
from sora_desktop.store.journal import Journal
from sora_desktop.store.library import ClipLibrary, Space
from sora_desktop.store.migrations import STEPS
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.takes import TakeStore
from tests.engine.parts import KLING, SORA
from tests.fakes import FakeClock
from tests.kill.steps import SteppedJournal, SteppedPart, Steps, stepped_system


async def inline(call: Callable[..., Any], *arguments: Any) -> Any:
    """Runs what would block in the loop's own thread, so that the steps come in one order."""
    return call(*arguments)


def start(folder: Path, journal: Journal) -> tuple[TakeStore, ProjectImporter]:
    """What a start of the program opens."""
    store = TakeStore(journal, FakeClock())
    library = ClipLibrary(
        folder / "clips",
        posters=folder / "posters",
        zone=UTC,
        space=lambda _folder: Space(2**40, 2**39),
    )
    pictures = PictureLibrary(folder / "pictures")
    models = Catalogue([SORA, KLING])
    return store, ProjectImporter(store, library, pictures, models, FakeClock(), inline)


def live(source: Path, folder: Path, kill_at: int) -> None:
    """Imports the project, and is killed before that step."""
    steps = Steps(folder / "steps.txt", kill_at)
    SteppedPart.steps = steps
    journal = SteppedJournal(folder / "journal.sqlite3", steps, STEPS)
    store, importer = start(folder, journal)
    steps("started")
    with ExitStack() as stack:
        stack.enter_context(mock.patch.object(library_module, "PartFile", SteppedPart))
        stack.enter_context(stepped_system(steps, folder))
        asyncio.run(importer.take_in(incoming(store, check_file(source))))
    steps("imported")
    journal.close()


def seen(folder: Path, store: TakeStore) -> dict[str, Any]:
    """The files beside each other, and those that rows name."""
    names = [take.clip for take in store.all() if take.clip is not None]
    files = [path.name for path in (folder / "clips").iterdir()]
    return {"rows": len(store), "named": sorted(names), "files": sorted(files)}


def run(source: Path, folder: Path, kill_at: int) -> dict[str, Any]:
    """One life in a process of its own, and two starts after it, the second with an import."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "clips").mkdir(parents=True)
    # A clip of the person's own, which bears a name that an import would give.
    (folder / "clips" / "mine.mp4").write_bytes(b"mine")
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            live(source, folder, kill_at)
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(pid, 0)
    steps = (folder / "steps.txt").read_text().splitlines()
    found = {"killed": os.WIFSIGNALED(status), "step": steps[-1], "code": status}
    for name in ("after the crash", "after a start", "after another import"):
        journal = Journal(folder / "journal.sqlite3")
        store, importer = start(folder, journal)
        if name != "after the crash":
            asyncio.run(importer.clean_up())
        what = incoming(store, check_file(source))
        if name == "after another import" and what:
            asyncio.run(importer.take_in(what))
        found[name] = seen(folder, store)
        journal.close()
    return found


def main(source: Path, folder: Path) -> None:
    """Prints a line for each step."""
    kill_at, killed = 0, True
    while killed:
        kill_at += 1
        found = run(source, folder, kill_at)
        killed = found["killed"]
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
