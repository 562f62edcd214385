"""Writes a command as a systemd unit wants it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


NO_PROGRAM = r"""["'\\$]"""
"""Signs that systemd does not take in the name of a program, but does in what follows it."""


def unit_command(words: Sequence[str]) -> str:
    """Return a command for `ExecStart=`, each word in quotes; systemd.service(5), Command lines."""
    if re.search(NO_PROGRAM, words[0]):
        words = ("/usr/bin/env", *words)
    program, *arguments = words
    # Variables are put in after the program only.
    return " ".join([_quoted(program), *(_quoted(one).replace("$", "$$") for one in arguments)])


def _quoted(word: str) -> str:
    """Return a word in quotes; % would name something of the unit."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{escaped}"'
