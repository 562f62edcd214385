"""Provides `kiosk run`: opens the kiosk."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.station.display import require_display
from kiosk.station.exit_codes import DONE, STAFF_LEFT
from kiosk.station.watched import watcher

if TYPE_CHECKING:
    from argparse import Namespace

WINDOW_SIZE = (1280, 720)
"""Pixels; what `--windowed` opens when no size is named."""


def run(options: Namespace) -> int:
    """Open the kiosk and stay until staff leave it; return the exit code."""
    require_display()
    from kiosk.app import run_kiosk  # noqa: PLC0415 - Qt is loaded only once a display is there
    from kiosk.cli.settings import require_sections, settings_from  # noqa: PLC0415

    if options.windowed and options.size is None:
        options.size = WINDOW_SIZE
    settings = settings_from(options)
    if options.section:
        require_sections([options.section], settings)
    if sys.stdout is not None:
        sys.stdout.write("The kiosk is open. Press Ctrl+Q to leave it.\n")
        sys.stdout.flush()
    return _told(run_kiosk(settings, options.section))


def _told(code: int) -> int:
    """Return the code to end with; who starts a kiosk by hand is told that all went well."""
    return DONE if code == STAFF_LEFT and not watcher() else code
