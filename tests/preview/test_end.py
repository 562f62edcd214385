"""Provides tests that nothing of a preview is left when it ends, however it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.command import CHECKOUT, KIOSK, surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.content.pack_writer import PackWriter

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

PATIENCE = 30
"""Seconds."""

SLOW = "[a]( " * 40_000
"""Keeps a worker busy for 5 s, until the page is given up."""


class Program:
    """A preview that runs as a process of its own, without a display."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        self.scratch = scratch
        self.process = subprocess.Popen(
            [*KIOSK, "preview", str(folder)],
            cwd=CHECKOUT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=surroundings((), {"TMPDIR": str(scratch)}),
        )  # fmt: skip

    def workers(self) -> list[int]:
        """Return the processes that compile pages for it."""
        children = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        return [int(number) for path in children for number in path.read_text().split()]

    def scraps(self) -> list[Path]:
        """Return what it has written outside the pack."""
        return list(self.scratch.glob("kiosk-*"))


@pytest.fixture
def program(pack: PackWriter, tmp_path: Path) -> Iterator[Program]:
    """Return a preview that has started its worker."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    program = Program(pack.folder, scratch)
    try:
        wait(lambda: bool(program.workers() and program.scraps()))
        yield program
    finally:
        program.process.kill()
        said = program.process.communicate()
    assert "Traceback" not in said[0] + said[1]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_all_of_it(program: Program, number: signal.Signals) -> None:
    workers = program.workers()
    program.process.send_signal(number)
    assert program.process.wait(PATIENCE) == 0
    wait(lambda: not any(map(is_running, workers)))
    assert program.scraps() == []


def test_it_ends_while_a_page_keeps_the_worker_busy(pack: PackWriter, program: Program) -> None:
    pack.section("one", SLOW)
    workers = program.workers()
    wait(lambda: max(map(busy_seconds, workers)) > 1)
    program.process.terminate()
    assert program.process.wait(PATIENCE) == 0
    wait(lambda: not any(map(is_running, workers)))
    assert program.scraps() == []


def test_no_worker_is_left_when_it_is_killed(program: Program) -> None:
    workers = program.workers()
    program.process.kill()
    program.process.wait(PATIENCE)
    wait(lambda: not any(map(is_running, workers)))


def wait(is_so: Callable[[], bool]) -> None:
    """Wait until something is so in another process."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.02)


def is_running(number: int) -> bool:
    """Say whether a process is there and has not ended."""
    try:
        return "(zombie)" not in Path(f"/proc/{number}/status").read_text()
    except OSError:
        return False


def busy_seconds(number: int) -> float:
    """Return how long a process has worked."""
    fields = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) / os.sysconf("SC_CLK_TCK")
