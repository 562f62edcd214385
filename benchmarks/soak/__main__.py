"""Keeps one kiosk busy with visits and says how much memory it has gained: `make soak`.

The clock of the kiosk goes twenty times as fast as that of the machine, so half an hour is a
long working day: visits time out, counts are written, and alarms ring that much sooner.
"""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.display import HEIGHT, WIDTH, Display
from benchmarks.environment import make_environment
from benchmarks.failure import MeasureError

MINUTES = 30.0


def main() -> int:
    """Soak; return 0 when memory is flat, 1 when it grows or nothing could be measured."""
    options = parse_options()
    try:
        with TemporaryDirectory() as folder:
            return soak_in(Path(folder), options)
    except MeasureError as error:
        print(f"soak: could not measure: {error}", file=sys.stderr)
        return 1


def parse_options() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=MINUTES, help=f"how long ({MINUTES:g})")
    parser.add_argument("--offscreen", action="store_true", help="do without a virtual screen")
    return parser.parse_args()


def soak_in(folder: Path, options: argparse.Namespace) -> int:
    """Soak with all files in a folder; return the exit code."""
    with nullcontext() if options.offscreen else Display(folder) as display:
        surroundings = make_environment(display.name if display else "", folder / "home")
        if options.offscreen:
            surroundings["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.clear()
        os.environ.update(surroundings)
        # Qt reads the environment when it is loaded.
        from benchmarks.soak.soak import soak  # noqa: PLC0415

        size = ("--size", f"{WIDTH}x{HEIGHT}") if options.offscreen else ()
        return soak(folder, options.minutes, *size)


if __name__ == "__main__":
    sys.exit(main())
