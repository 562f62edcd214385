"""Provides one thing that the check has found."""

from __future__ import annotations

from dataclasses import dataclass

SEVERITIES = ("error", "warning", "notice")
"""From what must be mended to what is only told."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing in a pack that an editor should look at."""

    file: str
    """Path of the file, relative to the pack's folder."""
    line: int
    """Line in that file, counted from 1; 0 when it concerns the whole file."""
    code: str
    """The rule; see `docs/rules/`."""
    severity: str
    """`error`, `warning` or `notice`."""
    what: str
    """What is wrong, as one plain sentence."""
    fix: str
    """What to do about it, as one plain sentence."""

    def __str__(self) -> str:
        """Return `file:line: code what is wrong what to do`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.code} {self.what} {self.fix}"
