"""Makes the packages of the system that it runs on: freeze, check, test, test the tests, pack.

    python3 packaging/dev.py build [--no-packages] [--no-controls]

A failed step stops the build. The frozen folder is made in build/frozen, the reports in
build/reports, and the packages in dist, which holds nothing else.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import negative_controls
import packages_linux
import packages_mac
import packages_windows
from bundle_rules import Rules, notices_file, rules_of
from console import SetupFailed, show_text
from frozen import frozen_folder, program_of, self_test
from make_notices import UnknownLicence, notices
from sora_version import VERSION
from verify_bundle import MEGABYTE, Audit, audit, contents_of, files_in

ROOT = Path(__file__).resolve().parent.parent
FROZEN = ROOT / "build" / "frozen"
REPORTS = ROOT / "build" / "reports"
DIST = ROOT / "dist"


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes everything; 0, or 1 and the reason."""
    parser = argparse.ArgumentParser(prog="dev.py build", description=__doc__)
    parser.add_argument("--no-packages", action="store_true", help="stop at the frozen folder")
    parser.add_argument("--no-controls", action="store_true", help="leave out the controls")
    chosen = parser.parse_args(arguments)
    try:
        folder = freeze()
        found = look(folder)
        test(folder, "frozen")
        if not chosen.no_controls:
            damaged(folder)
        made = [] if chosen.no_packages else pack(folder, found)
    except SetupFailed as problem:
        show_text(f"build: {problem}")
        return 1
    for file in made:
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        print(f"{file.stat().st_size / MEGABYTE:7.1f} MB  {digest}  {file.name}")
    return 0


@contextmanager
def step(name: str) -> Iterator[None]:
    """Reports what is being done, and how long it took."""
    show_text(f"--- {name}")
    begun = time.monotonic()
    yield
    show_text(f"    {time.monotonic() - begun:.0f} s")


def freeze() -> Path:
    """The newly frozen folder. SetupFailed: a license is in doubt, or PyInstaller failed."""
    with step("notices"):
        file = notices_file(ROOT)
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            file.write_text(notices(), encoding="utf-8")
        except UnknownLicence as doubt:
            raise SetupFailed(str(doubt)) from doubt
        packages_windows.write_version(file.with_name("version_info.txt"))
    with step("freeze"):
        shutil.rmtree(FROZEN, ignore_errors=True)
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
        command += ["--distpath", str(FROZEN), "--workpath", str(ROOT / "build" / "freeze")]
        command += [str(ROOT / "packaging" / "app.spec")]
        if subprocess.call(command, cwd=ROOT / "build", env=_steady(os.environ)) != 0:
            raise SetupFailed("PyInstaller failed; it says why above.")
        folder = frozen_folder(FROZEN)
        strip(contents_of(folder, sys.platform), rules_of(sys.platform))
    return folder


def strip(contents: Path, rules: Rules) -> None:
    """Removes the debug information that a Python built on its own machine has in its libraries: 28
    of 203 MB (measured with 3.11.7 of pyenv). Without binutils they stay as they are."""
    names = [name for name in files_in(contents) if rules.strips(name)]
    if names and shutil.which("strip") is not None:
        subprocess.run(["strip", "--strip-unneeded", *names], cwd=contents, check=True)


def _steady(environ: Mapping[str, str]) -> dict[str, str]:
    """An environment in which two builds of the same sources give the same files."""
    return {**environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(packages_linux.moment())}


def look(folder: Path) -> Audit:
    """The audit of the folder; SetupFailed with every fault."""
    with step("audit"):
        found = audit(folder, sys.platform)
        REPORTS.mkdir(parents=True, exist_ok=True)
        lines = [*found.faults, f"{found.size / MEGABYTE:.1f} MB", *sorted(found.needs)]
        (REPORTS / "audit.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        show_text(f"    {found.size / MEGABYTE:.1f} MB, {len(found.faults)} faults")
        if found.faults:
            raise SetupFailed("\n".join(found.faults))
    return found


def test(folder: Path, name: str) -> None:
    """The folder's own self-test; its report is saved under ``name``. SetupFailed: it failed."""
    with step(f"self-test: {name}"):
        place = ROOT / "build" / "self-test" / name
        tested = self_test(program_of(folder), place)
        REPORTS.mkdir(parents=True, exist_ok=True)
        report = json.dumps(tested.report, indent=2, ensure_ascii=False)
        (REPORTS / f"{name}.json").write_text(report + "\n", encoding="utf-8")
        if not tested.ok:
            raise SetupFailed(f"{tested.report.get('reason') or tested.said} ({tested.code})")
        if tested.report["version"] != VERSION or not tested.report["frozen"]:
            raise SetupFailed(f"that was not the frozen {VERSION}: {tested.report['version']}")
        show_text(f"    {len(tested.report['checks'])} checks held")


def damaged(folder: Path) -> None:
    """The negative controls; SetupFailed when the self-test did not notice one."""
    with step("negative controls"):
        flaws = negative_controls.run(folder, sys.platform, lambda text: show_text(f"    {text}"))
        if flaws:
            raise SetupFailed("\n".join(flaws))


def pack(folder: Path, found: Audit) -> list[Path]:
    """The system's packages in dist."""
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    with step("packages"):
        if sys.platform == "win32":
            return packages_windows.pack(folder, DIST)
        if sys.platform == "darwin":
            return packages_mac.pack(folder, DIST)
        return packages_linux.pack(folder, DIST, found.needs)


if __name__ == "__main__":
    sys.exit(main())
