"""Measures the kiosk beside an empty window and prints a table: `make bench`."""

from __future__ import annotations

import argparse
import os
import sys
import sysconfig
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.bench import Bench
from benchmarks.display import Display
from benchmarks.failure import MeasureError
from benchmarks.report import as_json, table
from benchmarks.results import figures

SLOW_ROUNDS = 3
"""Cold starts and idle times take long and hardly differ; so many are enough."""
BUSY = 0.5
"""Load average, in processes that want to run, from which other work spoils the figures."""


def main() -> int:
    """Measure; return 0 unless that was not possible."""
    options = parse_options()
    # In memory, where there is such a folder: the frame buffer must not wait for a disk.
    memory = Path("/dev/shm")  # noqa: S108 - a folder with a random name is made in it
    try:
        with TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
            run(options, Path(folder))
    except MeasureError as error:
        print(f"bench: could not measure: {error}", file=sys.stderr)
        return 1
    return 0


def parse_options() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="rounds to measure (7)")
    parser.add_argument("--json", type=Path, help="also write every value to this file")
    parser.add_argument(
        "--kiosk",
        type=Path,
        default=Path(sysconfig.get_path("scripts")) / "kiosk",
        help="another kiosk command to measure",
    )
    return parser.parse_args()


def run(options: argparse.Namespace, folder: Path) -> None:
    """Measure in rounds, and report."""
    if not options.kiosk.exists():
        raise MeasureError(f"{options.kiosk} is missing; run make setup")
    if (load := os.getloadavg()[0]) > BUSY:
        say(f"this machine is busy (load {load:.1f}); the figures will be less sure")
    with Display(folder) as display:
        bench = Bench(display, folder, options.kiosk)
        say("warming up")
        bench.warm_up()
        for number in range(1, options.runs + 1):
            say(f"round {number} of {options.runs}")
            bench.round()
            bench.change()
        for number in range(1, min(options.runs, SLOW_ROUNDS) + 1):
            say(f"cold start and idle time {number} of {min(options.runs, SLOW_ROUNDS)}")
            bench.cold_start(number)
            bench.idle()
    results = figures(bench.measured, bench.changes)
    print(table(results))
    if options.json:
        options.json.write_text(as_json(results), encoding="utf-8")


def say(words: str) -> None:
    """Tell whoever waits what is going on."""
    print(f"bench: {words}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
