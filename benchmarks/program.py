"""Starts and stops a program, and reads what all its processes use."""

from __future__ import annotations

import os
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Final, Self

from benchmarks.failure import MeasureError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

TICKS: Final = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Process:
    """One line of /proc/PID/stat, as in proc_pid_stat(5)."""

    pid: int
    parent: int
    session: int
    seconds: float
    """Processor time of this process and of its children that have ended."""


class Program:
    """A running program with all its processes."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
        """Start the program; what it prints goes to the log."""
        self._name = Path(command[0]).name
        self._log = log
        with log.open("wb") as output:
            self._leader = subprocess.Popen(
                command, env=environment, stdout=output, stderr=output, start_new_session=True
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End every process of the program and wait for the first."""
        for process in self.processes():
            end(process.pid, signal.SIGTERM)
        try:
            self._leader.wait(5)
        except subprocess.TimeoutExpired:
            for process in self.processes():
                end(process.pid, signal.SIGKILL)
            self._leader.wait()

    def check_alive(self) -> None:
        """Raise MeasureError, with the program's last words, when it has ended."""
        if self._leader.poll() is not None:
            words = self._log.read_text(encoding="utf-8", errors="replace").strip()
            last = words.splitlines()[-1] if words else "it said nothing"
            raise MeasureError(f"{self._name} ended early: {last}")

    def processes(self) -> list[Process]:
        """Return the processes of the program's session, and all that descend from them."""
        everyone = running()
        ours = {one.pid for one in everyone if one.session == self._leader.pid}
        while more := {one.pid for one in everyone if one.parent in ours} - ours:
            ours |= more
        return [one for one in everyone if one.pid in ours]

    def memory(self) -> float:
        """Return the proportional set size of all processes, in MB (1,000,000 bytes).

        Any other program that runs Qt from the same environment makes it smaller: it takes over
        a share of the libraries.
        """
        return sum(proportional_set_size(process.pid) for process in self.processes()) / 1e6

    def processor_time(self) -> float:
        """Return the seconds of processor time that all processes have used."""
        return sum(process.seconds for process in self.processes())

    def wait_until_idle(self, seconds: float = 2.0, patience: float = 300.0) -> None:
        """Wait until the program has done next to nothing for some seconds.

        Raises MeasureError when it is still busy when the patience, in seconds, is at an end.
        """
        began = monotonic()
        while monotonic() - began < patience:
            self.check_alive()
            before = self.processor_time()
            sleep(seconds)
            if self.processor_time() - before < 0.02 * seconds:
                return
        raise MeasureError("the program never came to rest")


def running() -> list[Process]:
    """Return all processes of the machine."""
    found = [read_process(folder) for folder in Path("/proc").iterdir() if folder.name.isdigit()]
    return [process for process in found if process is not None]


def read_process(folder: Path) -> Process | None:
    """Return what /proc says about a process, or nothing when it has just ended."""
    try:
        line = (folder / "stat").read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return None
    # The program's name stands in brackets and may hold spaces; the fields follow it.
    fields = line.rpartition(")")[2].split()
    ticks = sum(int(field) for field in fields[11:15])
    return Process(int(folder.name), int(fields[1]), int(fields[3]), ticks / TICKS)


def proportional_set_size(pid: int) -> int:
    """Return the bytes that a process holds, shared ones divided by those who share them."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def end(pid: int, how: signal.Signals) -> None:
    """Send a signal to a process that may already have ended."""
    try:
        os.kill(pid, how)
    except ProcessLookupError:
        return
