"""Notes when the kiosk was started and how it ended, so that the next start knows."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.station.exit_codes import DONE, RESTART, STAFF_LEFT

if TYPE_CHECKING:
    from kiosk.station.runs.deaths import Mode

logger = logging.getLogger(__name__)

MOST_LINES = 500
TAIL_BYTES = 50_000
"""About as much as that many lines take; of a longer file, only the end is read."""

READY, STEADY = "ready", "steady"
LEFT, RESTARTED, TERMINATED, HUNG = "staff-left", "restart", "terminated", "hang"
_ENDS = {STAFF_LEFT: LEFT, RESTART: RESTARTED, DONE: TERMINATED}

_BOOT = Path("/proc/sys/kernel/random/boot_id")


class RunsFile:
    """A text file with one line an event: when, `start MODE BOOT`, `ready`, `steady`, `end WHY`.

    It is only added to, so that a power cut costs the last line at most. What can't be read is
    passed over, and a file that can't be written costs nothing but the memory of it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def note_start(self, mode: Mode) -> None:
        """Note that the kiosk is being started."""
        self._trim()
        self._note(f"start {mode} {this_boot()}")

    def note_ready(self) -> None:
        """Note that a first frame is on the screen."""
        self._note(READY)

    def note_steady(self) -> None:
        """Note that the kiosk has lasted; it is no quick death from now on."""
        self._note(STEADY)

    def note_end(self, why: str) -> None:
        """Note how the kiosk has ended, in the words of `why_of_code` and its like."""
        self._note(f"end {why}")

    def lines(self) -> list[str]:
        """Return the latest lines, oldest first; none where the file can't be read."""
        try:
            if not self.path.is_file():
                return []
            with self.path.open("rb") as file:
                file.seek(max(0, self.path.stat().st_size - TAIL_BYTES))
                return file.read(TAIL_BYTES).decode("utf-8", "replace").splitlines()[-MOST_LINES:]
        except OSError:
            return []

    def _note(self, words: str) -> None:
        """Add a line."""
        line = f"{time.strftime('%Y-%m-%dT%H:%M:%S%z')} {words}\n"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab+") as file:
                file.write((b"" if _ends_a_line(self.path) else b"\n") + line.encode())
        except OSError as error:
            logger.info("%s can't be written (%s).", self.path, error.strerror)

    def _trim(self) -> None:
        """Keep the latest lines, where there are many more."""
        try:
            if self.path.stat().st_size <= 2 * TAIL_BYTES:
                return
            rest = self.path.with_name(f"{self.path.name}.new")
            rest.write_text("".join(f"{line}\n" for line in self.lines()), encoding="utf-8")
            rest.replace(self.path)
        except OSError:
            return


def why_of_code(code: int) -> str:
    """Return how a kiosk has ended, as it is noted."""
    return _ENDS.get(code, f"code {code}")


def why_of_signal(number: int) -> str:
    """Return how a kiosk was ended from outside, as it is noted."""
    return f"killed by signal {number}"


def this_boot() -> str:
    """Return a name for the time since the machine was switched on; `-` where it can't be told."""
    try:
        return _BOOT.read_text(encoding="ascii")[:8]
    except (OSError, ValueError):
        return "-"


def _ends_a_line(path: Path) -> bool:
    """Say whether a file is empty or its last line is whole."""
    size = path.stat().st_size
    if size == 0:
        return True
    with path.open("rb") as file:
        file.seek(size - 1)
        return file.read(1) == b"\n"
