"""Provides `kiosk check`: finds what is wrong in a pack."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.check_formats import render
from kiosk.cli.output import write_out
from kiosk.cli.pack_folder import pack_folder
from kiosk.cli.progress import progress_bar
from kiosk.cli.today import today
from kiosk.cli.usage import UsageError
from kiosk.content.check.runner import CheckOptions, check_pack

if TYPE_CHECKING:
    from argparse import Namespace

    from kiosk.content.check.runner import CheckResult


def check(options: Namespace) -> int:
    """Print what is wrong in a pack; return the exit code: 0 nothing, 1 something."""
    folder = pack_folder(options.pack)
    result = _check(folder, CheckOptions(today(), options.require_signoff))
    write_out(render(result, folder, options.format))
    is_bad = result.count("error") or (options.strict and result.count("warning"))
    return 1 if is_bad else 0


def _check(folder: Path, options: CheckOptions) -> CheckResult:
    """Return what the check finds, with a bar on a terminal meanwhile."""
    try:
        with progress_bar() as on_progress:
            return check_pack(Path(os.path.realpath(folder)), options, on_progress)
    except OSError as error:
        raise UsageError(f"{folder} can't be checked: {error.strerror or error}.") from error
