"""Starts the same command anew, where nobody watches over the kiosk who would."""

from __future__ import annotations

import logging
import os
import sys

from kiosk.station.exit_codes import DONE


def start_anew() -> int:
    """Put a new program in the place of this one; return the exit code only where that is not so.

    Windows can't do that, so there another program begins and this one ends.
    """
    command = [sys.executable, *sys.orig_argv[1:]]
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - it is the very command that was typed
    import subprocess  # noqa: PLC0415 - Windows only

    subprocess.Popen(command)
    return DONE
