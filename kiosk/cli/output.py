"""Provides the printing of what a command has to tell."""

from __future__ import annotations

import errno
import os
import sys
from io import TextIOWrapper

from kiosk.station.problem import StationError

READER_GONE = (errno.EPIPE, errno.EINVAL)
"""What a pipe says that nobody reads any more; the second is Windows'."""


def write_out(text: str) -> None:
    """Print text; letters that the terminal can't show are written by their numbers.

    A reader that has gone, such as `head`, changes nothing about what a command does: it goes on
    without a word.

    Raises:
        StationError: The text can't be written where it should go, such as on a full disk.

    """
    if sys.stdout is None:  # a window without a console has none
        return
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        _drop_the_rest()
        if error.errno not in READER_GONE:
            what = f"What there is to tell can't be written ({error.strerror})."
            raise StationError(what, "Make room on the disk.") from error


def end_output() -> None:
    """Write what Python has kept back, such as the help; here nobody is told of a failure."""
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except OSError:
            _drop_the_rest()


def _drop_the_rest() -> None:
    """Let all that is still to be printed go nowhere; Python would complain of it at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
