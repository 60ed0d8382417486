"""Removes things from a frozen copy, one at a time: the self-test must fail and name the check.

    build/venv/bin/python packaging/negative_controls.py dist/sora-desktop

A self-test that passes whatever is missing proves nothing. The copy is made of links where the
system has them, so that it costs neither time nor disk.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import partial
from pathlib import Path

from bundle_rules import plain
from frozen import Tested, program_of, self_test


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """What is removed (patterns of paths inside the folder), and the check that must notice."""

    name: str
    without: str
    check: str


# The first one takes longest: its self-test waits for a poster that never comes.
CONTROLS = (
    Control(name="image plugin", without="*/plugins/imageformats/*qjpeg*", check="images"),
    Control(name="media plugin", without="*/plugins/multimedia/*", check="h264"),
    Control(name="keychain backend", without="*/keyring-*.dist-info/*", check="keychains"),
    Control(name="certificates", without="*/certifi/cacert.pem", check="certificates"),
)


class NothingTaken(Exception):
    """The folder has no file that the control could remove: the control is outdated."""


def damaged_copy(folder: Path, control: Control, place: Path) -> Path:
    """A copy of the frozen ``folder`` in ``place`` without what ``control`` names."""
    copy = copied(folder, place / folder.name)
    taken = [file for file in files_of(copy) if fnmatch(_inside(file, copy), control.without)]
    if not taken:
        raise NothingTaken(f"{control.name}: nothing in {folder} is called {control.without}")
    for file in taken:
        file.unlink()
    return copy


def copied(folder: Path, target: Path) -> Path:
    """The folder once more, of hard links where the system has them; gives ``target``."""
    return Path(shutil.copytree(folder, target, symlinks=True, copy_function=_linked))


def _inside(file: Path, folder: Path) -> str:
    return "/" + plain(file.relative_to(folder).as_posix())


def files_of(folder: Path) -> Iterator[Path]:
    for here, _, names in os.walk(folder):
        yield from (Path(here) / name for name in names)


def _linked(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def flaw(control: Control, tested: Tested) -> str:
    """What is wrong with the self-test's result; empty when it noticed and said so."""
    if tested.code != 1:
        return f"{control.name}: ended with {tested.code} and not with 1; {tested.said}"
    if control.check not in tested.failed:
        return f"{control.name}: {control.check} held; what failed: {tested.failed}"
    return ""


def run(folder: Path, platform: str, tell: Callable[[str], None]) -> list[str]:
    """Runs every control; gives what is wrong, nothing when all of them were noticed."""
    flaws = []
    # Two at a time: a self-test waits for its clips most of the time.
    with ThreadPoolExecutor(2) as two:
        for control, tested in zip(
            CONTROLS, two.map(partial(_tested_without, folder, platform), CONTROLS), strict=True
        ):
            found = flaw(control, tested)
            tell(found or f"without the {control.name}: exit 1, {tested.report['reason'][:150]}")
            flaws += [found] if found else []
    return flaws


def _tested_without(folder: Path, platform: str, control: Control) -> Tested:
    # Beside the folder: hard links don't work across disks.
    with tempfile.TemporaryDirectory(prefix="control-", dir=folder.parent) as place:
        copy = damaged_copy(folder, control, Path(place))
        return self_test(program_of(copy, platform), Path(place) / "test")


def main() -> int:
    """Runs the controls on the given folder; 1 when one was not noticed."""
    return 1 if run(Path(sys.argv[1]).resolve(), sys.platform, print) else 0


if __name__ == "__main__":
    sys.exit(main())
