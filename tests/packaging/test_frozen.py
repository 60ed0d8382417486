"""The frozen program, where `dev.py build` has made one: audit, self-test, negative controls."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import negative_controls
from frozen import frozen_folder, program_of, self_test
from negative_controls import CONTROLS, Control
from verify_bundle import audit

FROZEN = frozen_folder(Path(__file__).resolve().parents[2] / "build" / "frozen")
# A build is of the day it was made, so this runs when it is asked for: `dev.py test -m night`.
pytestmark = [
    pytest.mark.night,
    pytest.mark.skipif(not FROZEN.exists(), reason="dev.py build has not been run here"),
]


def test_the_audit_finds_nothing() -> None:
    assert audit(FROZEN, sys.platform).faults == ()


@pytest.mark.parametrize("name", ["with spaces and 🎬", "x" * 200], ids=["emoji", "long"])
def test_it_works_wherever_it_lies(name: str, tmp_path: Path) -> None:
    place = tmp_path / name / FROZEN.name
    negative_controls.copied(FROZEN, place)
    tested = self_test(program_of(place), tmp_path / name / "test")
    assert tested.ok, tested.said or tested.report


def test_without_a_screen_it_says_so(tmp_path: Path) -> None:
    """And does not end by a signal, as Qt would have it."""
    environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    code = os.spawnve(os.P_WAIT, program_of(FROZEN), ["sora-desktop"], environment)
    assert code == 1


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.name)
def test_what_is_missing_is_named(control: Control, tmp_path: Path) -> None:
    copy = negative_controls.damaged_copy(FROZEN, control, tmp_path)
    tested = self_test(program_of(copy), tmp_path / "test")
    assert negative_controls.flaw(control, tested) == ""
