"""Provides the list on which problems in one file are collected."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.content import limits
from kiosk.content.problem import ContentError, Problem


@dataclass(slots=True)
class Report:
    """Collects what is wrong in one file, so that all of it is said at once."""

    file: str
    code: str = "structure"
    """The rule that is broken where nothing else is said."""
    problems: list[Problem] = field(default_factory=list)

    @property
    def is_fatal(self) -> bool:
        """Whether the file can't be shown."""
        return any(problem.is_fatal for problem in self.problems)

    def fatal(self, line: int, what: str, fix: str, code: str = "") -> None:
        """Note a problem that takes away words or meaning."""
        self.problems.append(Problem(self.file, line, what, fix, code=code or self.code))

    def minor(self, line: int, what: str, fix: str, code: str = "") -> None:
        """Note a problem that takes no words away."""
        self.problems.append(
            Problem(self.file, line, what, fix, is_fatal=False, code=code or self.code)
        )

    def take(self, error: ContentError, *, is_fatal: bool = True) -> None:
        """Note the problems of an error."""
        self.problems += [replace(problem, is_fatal=is_fatal) for problem in error.problems]

    def in_order(self) -> tuple[Problem, ...]:
        """Return each problem once, in the order of the lines; of very many, the first."""
        problems = sorted(dict.fromkeys(self.problems), key=_place)
        more = len(problems) - limits.PROBLEMS
        if more > 0:
            what = f"There are {more} more problems in this file."
            rest = Problem(self.file, 0, what, "Mend these first.", is_fatal=self.is_fatal)
            problems[limits.PROBLEMS :] = [rest]
        return tuple(problems)


def _place(problem: Problem) -> tuple[str, int]:
    """Return what problems are sorted by."""
    return problem.file, problem.line
