"""Provides a test that counts survive 200 sudden ends of the program that writes them."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

CHECKOUT = Path(__file__).parents[3]
KILLS = 200
MOST_SECONDS = 0.02
"""From the first commit of a writer to its end: some five commits, and any may be cut off."""

WRITER = """
import os, sys
from datetime import date
from pathlib import Path
from kiosk.station.counts.store import CountsStore
from kiosk.station.counts.tally import Opening, Tally, VisitEnd

def say(words):
    os.write(1, f"{words}\\n".encode())

def write_for_ever(number):
    store, day = CountsStore(Path(sys.argv[1])), date(2026, 11, 23)
    while True:
        number += 1
        tally = Tally()
        tally.openings[Opening(day, "pack", "en", f"page-{number}")] += 1
        tally.visits[VisitEnd(day, 1, "closed")] += 1
        store.add(tally, day)
        say(number)

for line in sys.stdin:
    child = os.fork()
    if not child:
        write_for_ever(int(line))
    say(f"process {child}")
    os.waitpid(child, 0)
    say("gone")
"""
"""Makes a process that says each number once it is committed, and goes on until it is killed."""


def test_nothing_committed_is_lost_and_the_file_stays_whole(tmp_path: Path) -> None:
    path, known, chance = tmp_path / "counts.sqlite", 0, random.Random(5)  # noqa: S311 - no secret
    command = [sys.executable, "-S", "-c", WRITER, str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=CHECKOUT, stdin=pipe, stdout=pipe, text=True) as writers:
        for _ in range(KILLS):
            said = _write_and_kill(writers, known, chance.random() * MOST_SECONDS)
            pages, visits = _content(path)
            assert set(range(1, said + 1)) <= pages
            assert visits == len(pages), "a tally is there as a whole or not at all"
            # The last one may have been committed and not said any more.
            known = max(pages)
    assert known >= KILLS, "each writer wrote something"


def _write_and_kill(writers: subprocess.Popen[str], number: int, seconds: float) -> int:
    """Let a process write, kill it at some moment, and return the last number that it said."""
    commands, lines = _pipes(writers)
    commands.write(f"{number}\n")
    commands.flush()
    child, said = 0, number
    while not child or said == number:  # the first words of both may come in any order
        child, said = _heard(lines.readline(), child, said)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    while (line := lines.readline()) != "gone\n":
        child, said = _heard(line, child, said)
    return said


def _heard(line: str, child: int, said: int) -> tuple[int, int]:
    """Return the process and the number that are known after a line."""
    assert line, "the writers are gone"
    word, _, number = line.strip().rpartition(" ")
    return (int(number), said) if word else (child, int(number))


def _pipes(writers: subprocess.Popen[str]) -> tuple[IO[str], IO[str]]:
    """Return where the writers listen, and where they speak."""
    assert writers.stdin is not None
    assert writers.stdout is not None
    return writers.stdin, writers.stdout


def _content(path: Path) -> tuple[set[int], int]:
    """Return the numbers that are in a file which is whole, and how many visits."""
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        pages = connection.execute("SELECT page FROM openings").fetchall()
        (visits,) = connection.execute("SELECT sum(n) FROM visits").fetchone()
    connection.close()
    return {int(page.removeprefix("page-")) for (page,) in pages}, int(visits)
