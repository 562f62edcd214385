"""Provides the printing of what a command has to tell."""

from __future__ import annotations

import sys
from io import TextIOWrapper


def write_out(text: str) -> None:
    """Print text; letters that the terminal can't show are written by their numbers."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    if sys.stdout is not None:  # a window without a console has none
        sys.stdout.write(text)
