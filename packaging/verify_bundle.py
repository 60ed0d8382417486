"""Checks a frozen folder without starting it: is everything in it, and nothing else?

    build/venv/bin/python packaging/verify_bundle.py FOLDER [--platform linux|win32|darwin]

FOLDER is what PyInstaller made (``dist/sora-desktop``, ``dist/Sora Desktop.app``). Every fault is
printed, and the exit code is 1 when there is one. A folder of another system can be checked too.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from bundle_rules import SYSTEM_LIBRARIES, Rules, plain, rules_of

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What was found: ``faults`` in words, the folder's size, and, on Linux, what it needs of the
    system (sonames)."""

    faults: tuple[str, ...]
    size: int
    needs: frozenset[str] = frozenset()


def contents_of(folder: Path, platform: str) -> Path:
    """Where PyInstaller put everything but the program itself."""
    if platform == "darwin":
        return folder / "Contents" / "Frameworks"
    return folder / "_internal"


def files_in(contents: Path) -> list[str]:
    """Every file's path inside the folder, with "/"; links to files count, folders do not."""
    found = []
    # On macOS data is beside the libraries, and the links between the two are circular.
    for here, _, names in os.walk(contents):
        for name in names:
            found.append((Path(here) / name).relative_to(contents).as_posix())
    return sorted(found)


def size_of(folder: Path) -> int:
    """The size of the folder's files in bytes; links count nothing."""
    sizes = 0
    for here, _, names in os.walk(folder):
        for name in names:
            file = Path(here) / name
            sizes += 0 if file.is_symlink() else file.stat().st_size
    return sizes


def audit(folder: Path, platform: str) -> Audit:
    """Everything that is wrong with the frozen ``folder``."""
    rules, contents = rules_of(platform), contents_of(folder, platform)
    if not contents.is_dir():
        return Audit(faults=(f"{contents} is not there",), size=0)
    files, size = files_in(contents), size_of(folder)
    if platform == "darwin":
        files += files_in(folder / "Contents" / "Resources")
    faults = [*missing(files, rules), *unwanted(files, rules), *broken_links(folder)]
    if size > rules.largest * MEGABYTE:
        faults.append(f"too large: {size / MEGABYTE:.0f} MB, the limit is {rules.largest} MB")
    needs: frozenset[str] = frozenset()
    if platform == "linux":
        needs = needed_of_the_system(folder)
        faults += [
            f"needed, but neither in it nor a known part of the system: {name}"
            for name in sorted(needs - SYSTEM_LIBRARIES.keys())
        ]
    return Audit(faults=tuple(faults), size=size, needs=needs)


def missing(files: Iterable[str], rules: Rules) -> Iterator[str]:
    """The required patterns that no file has."""
    names = [plain(name) for name in files]
    for pattern in rules.require:
        if not any(fnmatch(name, pattern.lower()) for name in names):
            yield f"missing: {pattern}"


def unwanted(files: Iterable[str], rules: Rules) -> Iterator[str]:
    """The files that must not be there."""
    for name in files:
        if any(fnmatch(plain(name), pattern) for pattern in rules.forbid):
            yield f"must not be in it: {name}"


def broken_links(folder: Path) -> Iterator[str]:
    """Symbolic links to nothing, or to somewhere outside the folder."""
    root = folder.resolve()
    for here, folders, names in os.walk(folder):
        for name in [*folders, *names]:
            path = Path(here) / name
            if path.is_symlink() and not (path.exists() and path.resolve().is_relative_to(root)):
                yield f"a link that leads nowhere inside: {path.relative_to(folder)}"


def needed_of_the_system(folder: Path) -> frozenset[str]:
    """The sonames that the folder's ELF files need and that are not among its files."""
    binaries, present = [], set()
    for here, _, names in os.walk(folder):
        for name in names:
            present.add(name)
            file = Path(here) / name
            if not file.is_symlink() and _is_elf(file):
                binaries.append(file)
    return frozenset(_needed(binaries) - present)


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _needed(binaries: list[Path]) -> set[str]:
    said = subprocess.run(
        ["objdump", "-p", *map(str, binaries)], capture_output=True, text=True, check=True
    )
    lines = (line.split() for line in said.stdout.splitlines())
    return {words[1] for words in lines if len(words) == 2 and words[0] == "NEEDED"}


def main() -> int:
    """Prints the faults and the size; 1 when there is a fault."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--platform", default=sys.platform, choices=("linux", "win32", "darwin"))
    given = parser.parse_args()
    found = audit(given.folder, given.platform)
    for fault in found.faults:
        print(fault)
    print(f"{given.folder.name}: {found.size / MEGABYTE:.1f} MB, {len(found.faults)} faults")
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main())
