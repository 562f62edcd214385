"""Provides `kiosk preview`: shows a pack in a window that follows every save."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.cli.pack_folder import pack_folder
from kiosk.cli.settings import settings_from
from kiosk.station.display import require_display

if TYPE_CHECKING:
    from argparse import Namespace


def preview(options: Namespace) -> int:
    """Open the preview and stay until it is closed; return the exit code.

    Raises:
        UsageError: The folder is not there, or is not a pack.
        StationError: There is no display.

    """
    root = Path(os.path.realpath(pack_folder(options.pack)))
    options.packs, options.size = [root], None
    settings = settings_from(options)
    require_display()
    from kiosk.preview.app import run_preview  # noqa: PLC0415 - Qt needs a display

    write_out("The preview is open. Save a file of the pack to see it; Ctrl+Q closes it.\n")
    return run_preview(root, settings.site)
