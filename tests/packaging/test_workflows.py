"""The workflows of the project: nothing unpinned, no more rights than needed, every file there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = ROOT / ".github" / "workflows"


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
