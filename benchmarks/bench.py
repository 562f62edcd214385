"""Runs the programs in turn on one virtual screen and collects what they took."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Final

from benchmarks.big_pack import write_pack
from benchmarks.environment import make_environment
from benchmarks.program import Program
from benchmarks.taps import Menu
from benchmarks.watch import wait_for_change, wait_for_quiet

if TYPE_CHECKING:
    from benchmarks.display import Display
    from benchmarks.taps import Tap

QUIET: Final = 0.4
"""Seconds without a change after which a screen counts as settled."""
COLD_QUIET: Final = 3.0
"""The same while pages are still being compiled."""
PATIENCE: Final = 60.0
PAGE_CHANGES: Final = 20
IDLE_SECONDS: Final = 20.0
MANY: Final = 200


@dataclass
class Measured:
    """Everything measured of one program: seconds, bytes in MB, percent of a core."""

    start: list[float] = field(default_factory=list)
    cold: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    idle: list[float] = field(default_factory=list)
    taps: list[Tap] = field(default_factory=list)


class Bench:
    """The programs to compare, and a screen to run them on."""

    def __init__(self, display: Display, folder: Path, kiosk: Path) -> None:
        """Get ready to measure the kiosk command given; the folder is for scratch files."""
        self._display = display
        self._folder = folder
        self._screen = display.region(0, 0, 1, 1)
        self._environment = make_environment(display.name, folder / "home")
        here = Path(__file__).parent
        run = [str(kiosk), "run"]
        many = str(write_pack(folder / "pack", MANY))
        self._commands = {
            "empty": [sys.executable, str(here / "empty_window.py"), str(here / "empty.qml")],
            "welcome": run,
            "section": [*run, "--section", "surgery"],
            "many": [*run, "--pack", many],
        }
        self.measured = {name: Measured() for name in self._commands}
        self.changes: dict[str, list[float]] = {"pages": [], "languages": []}

    def warm_up(self) -> None:
        """Start each program once, uncounted, until its caches are filled; find the menu."""
        for name in self._commands:
            with self._launch(name, self._environment) as program:
                self._settle(program, COLD_QUIET)
                program.wait_until_idle()
                if name == "section":
                    with Menu(self._display, program) as menu:
                        self._entries = menu.find_entries()

    def round(self) -> None:
        """Start the programs one after the other; tap where there is a menu."""
        for name, measured in self.measured.items():
            wait_for_quiet(self._screen, QUIET)
            with self._launch(name, self._environment) as program:
                measured.start.append(self._settle(program, QUIET))
                program.wait_until_idle(0.5)
                if name == "section":
                    with Menu(self._display, program) as menu:
                        measured.taps += menu.visit_pages(self._entries, PAGE_CHANGES)
                measured.memory.append(program.memory())

    def change(self) -> None:
        """Change pages and languages in a kiosk that times them itself, once a round."""
        wait_for_quiet(self._screen, QUIET)
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.changes"],
            env=self._environment,
            cwd=Path(__file__).parent.parent,
            capture_output=True,
            check=True,
            text=True,
        )
        for name, seconds in json.loads(done.stdout).items():
            self.changes[name] += seconds

    def cold_start(self, number: int) -> None:
        """Start the kiosk with nothing in its caches, as on a new machine."""
        for name in ("welcome", "section"):
            wait_for_quiet(self._screen, QUIET)
            home = self._folder / f"cold-{name}-{number}"
            with self._launch(name, make_environment(self._display.name, home)) as program:
                self.measured[name].cold.append(self._settle(program, COLD_QUIET))

    def idle(self) -> None:
        """Leave the kiosk alone and see what it does all the same."""
        for name in ("welcome", "section"):
            with self._launch(name, self._environment) as program:
                self._settle(program, COLD_QUIET)
                before = program.processor_time()
                sleep(IDLE_SECONDS)
                used = program.processor_time() - before
                program.check_alive()
                self.measured[name].idle.append(100 * used / IDLE_SECONDS)

    def _launch(self, name: str, environment: dict[str, str]) -> Program:
        """Start a program and note when, and how the screen was."""
        self._before = self._screen.read()
        self._started = perf_counter()
        return Program(self._commands[name], environment, self._folder / f"{name}.log")

    def _settle(self, program: Program, quiet: float) -> float:
        """Return the seconds from the start to the last change before a quiet time."""
        change = wait_for_change(self._screen, self._before, quiet, PATIENCE, program.check_alive)
        return change.rest - self._started
