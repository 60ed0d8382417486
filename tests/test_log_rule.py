"""Rules of tests/conftest.py: the one about logs fails a test and lets one pass; coverage stops."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

SUITE = """
import logging
import os


def test_warning():
    logging.getLogger("some.where").warning("disk is %s", "full")


def test_expected(expected_log):
    with expected_log("disk is f.ll"):
        logging.warning("disk is full")
    logging.info("nothing")


def test_expected_something_else(expected_log):
    with expected_log("disk"):
        logging.warning("network")


def test_never_came(expected_log):
    with expected_log("disk", level=logging.ERROR):
        pass


def test_nobodys_home():
    assert "PIAPI_API_KEY" not in os.environ
    assert "home" in os.path.basename(os.path.expanduser("~"))
"""


def test_log_rule(tmp_path: Path) -> None:
    (tmp_path / "test_suite.py").write_text(SUITE, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    plugins = ["-p", "tests.conftest", "-p", "no:cacheprovider"]

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *plugins, "--tb=short", "-rfE", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PIAPI_API_KEY": "secret"},
        capture_output=True,
        text=True,
        check=False,
    )

    lines = done.stdout.splitlines()
    assert lines[-1].startswith("2 failed, 3 passed, 2 errors"), done.stdout + done.stderr
    assert "WARNING some.where: disk is full" in done.stdout
    failed = {line.split("::")[1].split()[0] for line in lines if line.startswith("FAILED")}
    assert failed == {"test_expected_something_else", "test_never_came"}
    assert "ERROR test_suite.py::test_warning" in done.stdout


def test_nothing_is_measured_here() -> None:
    """The coverage is that of four rooms' tests alone, in every process and thread of a run."""
    assert (sys.gettrace(), threading.gettrace()) == (None, None)
