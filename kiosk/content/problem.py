"""Provides what is said when content is not as it should be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in a pack, and what to do about it."""

    file: str
    """Path of the file, relative to the pack's folder."""
    line: int
    """Line in that file, counted from 1; 0 when it concerns the whole file."""
    what: str
    """What is wrong, as one plain sentence."""
    fix: str
    """What to do about it, as one plain sentence."""
    is_fatal: bool = True
    """Whether the page (or pack) can't be shown; otherwise no word of it is lost."""
    code: str = "structure"
    """Which rule of `kiosk check` it breaks; see `docs/rules/`."""

    def __str__(self) -> str:
        """Return `file:line: what is wrong what to do`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.what} {self.fix}"


class ContentError(Exception):
    """Content can't be used; says why, problem by problem."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
