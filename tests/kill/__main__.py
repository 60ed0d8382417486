"""``python -m tests.kill``: every step of every scenario, and the numbers as a table."""

from __future__ import annotations

import sys
import time

from tests.kill.runner import Forks, Harness, Tally, quick_folder
from tests.kill.service import SCENARIOS


def main(wanted: list[str]) -> int:
    """Runs the scenarios whose names are given, or all; 1 when a promise was broken."""
    total = Tally()
    with quick_folder() as folder, Forks() as forks:
        harness = Harness(forks, folder)
        for scenario in SCENARIOS:
            if wanted and scenario.name not in wanted:
                continue
            tally, began = Tally(), time.monotonic()
            for run in harness.until_it_passes(scenario):
                tally.add(run)
                total.add(run)
            ends = ", ".join(f"{count} {end}" for end, count in tally.ends.most_common())
            seconds = time.monotonic() - began
            print(f"{scenario.name:32}{tally.runs:4} runs {seconds:6.1f} s  {ends}", flush=True)
    print(f"\n{total.runs} runs, {sum(total.kills.values())} kills\n")
    for step, count in total.kills.most_common():
        print(f"{count:5}  {step}")
    for kind, text in total.first.items():
        print(f"BROKEN {kind.value} in {total.findings[kind]} runs; first: {text}")
    return 1 if total.first else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
