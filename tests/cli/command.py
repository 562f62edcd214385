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
    done = subprocess.run(
        [*KIOSK, *map(str, arguments)],
        cwd=CHECKOUT, env=surroundings(without, environment),
        capture_output=True, text=True, timeout=PATIENCE, check=False,
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
