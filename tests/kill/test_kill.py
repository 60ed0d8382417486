"""A paid take is never lost and never paid twice, however the program dies.

The engine runs in a process of its own against a service that counts charges, is killed at its
n-th step for every n, and is started twice after that. `python -m tests.kill` prints the numbers.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.kill.checks import Kind
from tests.kill.runner import Forks, Harness, Run, Tally, quick_folder
from tests.kill.service import SCENARIOS, Scenario

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="it forks, and asks /proc which file is meant"
)

Record = Callable[[str, object], None]
BY_NAME = {scenario.name: scenario for scenario in SCENARIOS}
CLEAN = BY_NAME["clean line"]
# What the program does at least once in a clean life.
NAMED_STEPS = (
    *("replace .settings.json.tmp", "commit opening", "started"),
    *("commit draft", "committed draft", "commit submitting", "committed submitting"),
    *("create nothing", "create head: send_request_headers.started"),
    *("create sent: send_request_body.complete", "create answer: answered 200"),
    *("commit pending", "committed pending", "read", "read over", "commit processing"),
    *("commit completed", "commit downloading", "file", "file opened", "file piece"),
    *("open .part", "part half written", "part written", "fsync .part", "link .part"),
    *("unlink .part", "fsync folder clips", "commit ready", "committed ready", "stopped"),
)
# What it does besides with a picture.
PICTURE_STEPS = (
    *("mkdir pictures", "open .png.tmp", "fsync .png.tmp", "replace .png.tmp"),
    *("fsync folder pictures", "commit preparing", "committed preparing", "upload"),
    "upload over",
)
MIGRATION_STEPS = (
    *("opening VACUUM INTO ?", "fsync journal-schema-1.tmp", "replace journal-schema-1.tmp"),
    *("opening BEGIN IMMEDIATE", "opening ALTER TABLE task", "opening PRAGMA user_version ="),
    *("opening CREATE TABLE shot", "opening INSERT INTO project"),
    *("opening CREATE TABLE next_release", "commit opening", "committed opening", "started"),
)


@pytest.fixture(scope="module")
def forks() -> Iterator[Forks]:
    """The process that forks the children."""
    with Forks() as forks:
        yield forks


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that is quick to write to."""
    with quick_folder() as folder:
        yield folder


def tally_of(runs: Iterable[Run], record: Record) -> Tally:
    """The numbers of the runs, which are also noted in the report of the test."""
    tally = Tally()
    for run in runs:
        tally.add(run)
    record("kill harness", tally.summary())
    return tally


def assert_kept(tally: Tally, scenario: Scenario) -> None:
    """No promise was broken; and what was paid came to its end where that could be found out."""
    assert not tally.first
    assert tally.kills
    if scenario.findable:
        assert tally.unfetched == 0


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_killed_at_every_step(
    forks: Forks, folder: Path, scenario: Scenario, record_property: Record
) -> None:
    runs = Harness(forks, folder).until_it_passes(scenario, scenario.every)
    assert_kept(tally_of(runs, record_property), scenario)


@pytest.mark.night
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_killed_at_the_steps_left_out_by_day(
    forks: Forks, folder: Path, scenario: Scenario, record_property: Record
) -> None:
    runs = Harness(forks, folder).until_it_passes(scenario, alike=True)
    assert_kept(tally_of(runs, record_property), scenario)


@pytest.mark.parametrize(
    ("name", "killed_at"),
    [
        ("clean line", "create sent: receive_response_headers.started"),
        ("list late", "create over"),
        ("download cut", "part half written"),
        ("clean line", "unlink .part"),
        ("link expired", "commit downloading"),
    ],
)
def test_killed_again_while_it_recovers(
    forks: Forks, folder: Path, name: str, killed_at: str, record_property: Record
) -> None:
    runs = Harness(forks, folder).again(BY_NAME[name], killed_at, every=3)
    assert_kept(tally_of(runs, record_property), BY_NAME[name])


@pytest.mark.parametrize(
    "live_to",
    [
        "create sent: receive_response_headers.started",
        pytest.param("committed pending", marks=pytest.mark.night),
    ],
)
def test_killed_while_migrating(
    forks: Forks, folder: Path, live_to: str, record_property: Record
) -> None:
    tally = tally_of(Harness(forks, folder).migrate(CLEAN, live_to), record_property)
    assert_kept(tally, CLEAN)
    assert set(MIGRATION_STEPS) <= set(tally.kills)
    assert tally.ends == {"ready": tally.runs}


@pytest.mark.parametrize("name", ["clean line", "answer lost", "download cut"])
def test_killed_at_any_moment(
    forks: Forks, folder: Path, name: str, record_property: Record
) -> None:
    """Also inside of a commit and of the system's calls, of which no step is named."""
    runs = Harness(forks, folder).at_any_moment(BY_NAME[name], 12)
    assert_kept(tally_of(runs, record_property), BY_NAME[name])


@pytest.mark.parametrize(
    ("name", "every"), [("clean line", 1), ("two takes", 3), ("half an answer", 2)]
)
def test_the_disk_is_full_from_every_commit_on(
    forks: Forks, folder: Path, name: str, every: int, record_property: Record
) -> None:
    """Without its row nothing is paid for; and an id that cannot be written is kept elsewhere."""
    runs = list(Harness(forks, folder).full_disk(BY_NAME[name], every))
    assert_kept(tally_of([run for run, _ in runs], record_property), BY_NAME[name])
    unpaid = [run.charges for run, _ in runs if run.killed_at == "commit draft"]
    assert unpaid == [0]
    if name == "clean line":
        kept = {run.killed_at: unsaved for run, unsaved in runs}
        assert [step for step, unsaved in kept.items() if unsaved] == ["commit pending"]


def test_the_steps_have_these_names(forks: Forks, folder: Path) -> None:
    """A step that nobody names any more would be killed at by nobody."""
    run = Harness(forks, folder).whole(CLEAN)
    assert set(NAMED_STEPS) <= set(run.steps)
    assert (run.killed_at, run.charges, run.ends, run.findings) == (None, 1, ("ready",), ())
    run = Harness(forks, folder).whole(BY_NAME["a picture"])
    assert {*NAMED_STEPS, *PICTURE_STEPS} <= set(run.steps)
    assert (run.killed_at, run.charges, run.ends, run.findings) == (None, 1, ("ready",), ())


@pytest.mark.parametrize(
    ("variant", "name", "kinds"),
    [
        ("posts first", "clean line", {Kind.NO_ROW, Kind.LOST, Kind.CHARGED_TWICE}),
        ("posts first", "answer lost", {Kind.NO_ROW, Kind.LOST, Kind.CHARGED_TWICE}),
        ("retries creates", "answer lost", {Kind.ASKED_TWICE, Kind.CHARGED_TWICE}),
        ("retries creates", "reset before", {Kind.ASKED_TWICE}),
        ("retries creates", "wire: charged and reset", {Kind.ASKED_TWICE}),
        ("posts first", "wire: charged and reset", {Kind.NO_ROW, Kind.LOST}),
        ("absent is failed", "wire: charged and reset", {Kind.LOST}),
        ("forgets drafts", "too many requests", {Kind.VANISHED}),
        ("sends again", "clean line", {Kind.ASKED_TWICE, Kind.CHARGED_TWICE}),
        ("absent is failed", "list late", {Kind.LOST}),
        ("leaves pictures out", "a picture", {Kind.NO_PICTURE}),
        ("writes to the final name", "download cut", {Kind.PARTIAL}),
    ],
)
def test_a_wrong_program_is_found_out(
    forks: Forks, folder: Path, variant: str, name: str, kinds: set[Kind]
) -> None:
    scenario = replace(BY_NAME[name], first=BY_NAME[name].first or "commit submitting")
    tally = Tally()
    for run in Harness(forks, folder, variant).until_it_passes(scenario):
        tally.add(run)
        if kinds <= set(tally.first):
            return
    pytest.fail(f"only {tally.summary()['findings']} in {tally.runs} runs")
