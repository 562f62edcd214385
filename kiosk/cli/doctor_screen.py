"""Provides what only Qt can tell of this machine, from a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from kiosk.content.visible import visible
from kiosk.station.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PATIENCE_SECONDS = 20
"""Qt starts in one; a machine with a slow disk takes its time the first time."""


def see_with_qt(
    letters: Iterable[str], packs: Iterable[Path], renderer: str, *, has_display: bool
) -> tuple[Finding, ...]:
    """Return what Qt finds; where it crashes or hangs, that is the finding.

    Args:
        letters: All that the pages are written with.
        packs: Folders of the packs, which may bring fonts.
        renderer: What the settings say of drawing.
        has_display: Whether there is a screen; without one, Qt can still look at the fonts.

    """
    asked = {
        "letters": visible(letters), "packs": [*map(str, packs)],
        "renderer": renderer, "has_display": has_display,
    }  # fmt: skip
    environment = os.environ | ({} if has_display else {"QT_QPA_PLATFORM": "offscreen"})
    try:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk.doctor_screen"], input=json.dumps(asked),
            env=environment, encoding="utf-8", capture_output=True,
            timeout=PATIENCE_SECONDS, check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        return (_failed(str(error)),)
    if done.returncode != 0:
        return (_failed((done.stderr.strip() or f"code {done.returncode}").splitlines()[-1]),)
    return tuple(Finding(**one) for one in json.loads(done.stdout))


def _failed(why: str) -> Finding:
    """Return that Qt can't start."""
    fix = "Mend what fails above. If nothing does, install the kiosk again: docs/set-up.md"
    return Finding("Qt", "fail", f"It can't start here: {why}", fix)
