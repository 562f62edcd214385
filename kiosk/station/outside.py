"""Asks other programs of this machine, none of which may hold anybody up."""

from __future__ import annotations

import os

PATIENCE_SECONDS = 2.0
"""For each program: all of the doctor's together are to take less than 5 seconds."""


def answer_of(*command: str, seconds: float = PATIENCE_SECONDS) -> str | None:
    """Return what a program prints; none where it is not there, fails, or takes too long."""
    import subprocess  # noqa: PLC0415 - no start of the kiosk needs it

    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds,
            env=os.environ | {"LC_ALL": "C"}, check=True,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode(errors="replace")


def is_installed(program: str) -> bool:
    """Say whether a program is on this machine."""
    import shutil  # noqa: PLC0415 - no start of the kiosk needs it

    return shutil.which(program) is not None
