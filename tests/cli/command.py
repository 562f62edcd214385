"""Runs the `kiosk` command as staff do: as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CHECKOUT = Path(__file__).parents[2]
KIOSK = (sys.executable, "-m", "kiosk")
PATIENCE = 60
"""Seconds; a command that takes longer hangs."""


def kiosk(
    *arguments: str | Path, without: tuple[str, ...] = (), **environment: str
) -> subprocess.CompletedProcess[str]:
    """Return how the command ended, with some variables set or left out."""
    return _ended([*KIOSK, *map(str, arguments)], CHECKOUT, surroundings(without, environment))


def kiosk_in(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Return how the command ended that was typed in a folder."""
    return _ended([*KIOSK, *map(str, arguments)], folder, surroundings((), {}))


def kiosk_under(limit: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Return how the command ended under a limit, in the words of `ulimit`."""
    shell = ["sh", "-c", f'ulimit {limit}; exec "$@"', "sh"]
    # A limit on files would cut off the compiled modules that Python writes.
    environment = surroundings((), {"PYTHONDONTWRITEBYTECODE": "1"})
    return _ended([*shell, *KIOSK, *map(str, arguments)], CHECKOUT, environment)


def _ended(
    command: list[str], folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Return how a command ended; it never shows a trace."""
    done = subprocess.run(
        command, cwd=folder, env=environment, encoding="utf-8",
        capture_output=True, timeout=PATIENCE, check=False,
    )  # fmt: skip
    assert "Traceback" not in done.stderr + done.stdout, done.stderr
    return done


def surroundings(without: tuple[str, ...], environment: Mapping[str, str]) -> dict[str, str]:
    """Return the variables of this process, some of them set or left out."""
    return {name: value for name, value in os.environ.items() if name not in without} | {
        **environment
    }


def only_line(text: str) -> str:
    """Return what is said, which must be one line."""
    lines = text.splitlines()
    assert len(lines) == 1, text
    return lines[0]
