"""Row 42: a network that is not there, comes, goes, and comes back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.night
def test_row_42_a_network_that_comes_and_goes(tmp_path: Path) -> None:
    """In a network namespace of its own, which not every machine lets a person make."""
    done = subprocess.run(
        [
            *("unshare", "--user", "--map-root-user", "--net"),
            *(sys.executable, "-m", "tests.faults.offline", str(tmp_path)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["at the start"].startswith("draft | Queued")
    assert "No connection. We can't reach PiAPI" in said["at the start"]
    assert said["up"] == "online | 1 creates"
    assert said["down"].startswith("p")
    assert "No connection" in said["down"]
    assert said["up again"] == "online | 2 creates"
    assert said["first"] == "ready"
