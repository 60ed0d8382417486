"""The workflows of the project: nothing unpinned, no more rights than needed, every file there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = ROOT / ".github" / "workflows"

# GitHub's runners that may be named: none whose end is near. macos-14 ended on 2026-11-02,
# ubuntu-22.04 ends on 2027-04-17, macos-15-intel in August 2027 (its repository runner-images).
RUNNERS = {"ubuntu-24.04", "windows-2025", "macos-15", "macos-15-intel", "macos-26"}


def runners(text: str) -> set[str]:
    """Every runner that a workflow names, in runs-on, in a matrix or in a condition."""
    return set(re.findall(r"\b(?:ubuntu|windows|macos)-(?:\d[\w.-]*|latest)", text))


@pytest.mark.parametrize("file", sorted(WORKFLOWS.glob("*.yml")), ids=lambda file: str(file.name))
def test_a_workflow_names_runners_that_exist(file: Path) -> None:
    named = runners(file.read_text("utf-8"))
    assert named
    assert named <= RUNNERS


def test_a_runner_that_is_gone_is_found() -> None:
    text = "runs-on: macos-14\nos: [ubuntu-22.04, windows-2025]\n- { name: x, os: macos-15 }"
    assert runners(text) - RUNNERS == {"macos-14", "ubuntu-22.04"}


def test_the_auditor_of_workflows_finds_nothing() -> None:
    program = Path(sys.executable).with_name("zizmor")
    said = subprocess.run(
        [str(program), "--offline", "--persona", "regular", "--format", "plain", str(WORKFLOWS)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert said.returncode == 0, said.stdout


@pytest.mark.parametrize("file", sorted(WORKFLOWS.glob("*.yml")), ids=lambda file: str(file.name))
def test_a_workflow_calls_what_is_there(file: Path) -> None:
    text = file.read_text("utf-8")
    called = set(re.findall(r"\bpackaging/[\w./]+\.(?:py|sh)\b", text))
    assert called
    assert [path for path in sorted(called) if not (ROOT / path).is_file()] == []
    # A tag of somebody else's action can be moved to other code; a commit cannot.
    assert re.findall(r"uses: [^@\s]+@(?![0-9a-f]{40} # v)", text) == []
    assert re.search(r"^permissions:", text, re.MULTILINE)
