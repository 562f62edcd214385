"""Turns what was measured into figures with their budgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.bench import IDLE_SECONDS, MANY, PAGE_CHANGES
from benchmarks.figures import Budget, Figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from benchmarks.bench import Measured

START = Budget(ratio=1.4)
START_SECTION = Budget(ratio=1.6)
TAP = Budget(median=16, worst=33)
MEMORY = Budget(ratio=1.6)
IDLE = Budget(median=0)
LANGUAGE = Budget(ratio=1.5)
MANY_SECTIONS = Budget(ratio=1.1)
"""As fast as the bundled pack; a tenth is what starts differ by from run to run."""


def figures(
    measured: Mapping[str, Measured], changes: Mapping[str, Sequence[float]]
) -> list[Figure]:
    """Return all figures, in the order of the table; budgets are those of the design."""
    pages_changed = milliseconds(changes["pages"])
    empty, welcome, section = measured["empty"], measured["welcome"], measured["section"]
    many, base = measured["many"], milliseconds(empty.start)
    opened = milliseconds(welcome.start)
    pages, rests = [tap.page for tap in section.taps], [tap.rest for tap in section.taps]
    memory, idle = tuple(section.memory), f"left alone for {IDLE_SECONDS:.0f} s"
    return [
        Figure("empty window: start", "ms", base),
        Figure("start to welcome", "ms", opened, base, START),
        Figure("start to first section", "ms", milliseconds(section.start), base, START_SECTION),
        Figure("tap to new page", "ms", milliseconds(pages), budget=TAP),
        Figure("tap until all is at rest", "ms", milliseconds(rests)),
        Figure("change of page, timed within", "ms", pages_changed),
        Figure(
            "change of language, ratio to a page",
            "ms",
            milliseconds(changes["languages"]),
            pages_changed,
            LANGUAGE,
        ),
        Figure("empty window: memory", "MB", tuple(empty.memory)),
        Figure("memory at welcome", "MB", tuple(welcome.memory), tuple(empty.memory)),
        Figure(f"memory after {PAGE_CHANGES} pages", "MB", memory, tuple(empty.memory), MEMORY),
        Figure(f"welcome: {idle}", "%", tuple(welcome.idle), budget=IDLE),
        Figure(f"a page: {idle}", "%", tuple(section.idle), budget=IDLE),
        Figure(
            f"start with {MANY} sections, ratio to 11",
            "ms",
            milliseconds(many.start),
            opened,
            MANY_SECTIONS,
        ),
        Figure("cold first start to welcome", "ms", milliseconds(welcome.cold), base),
        Figure("cold first start to section", "ms", milliseconds(section.cold), base),
    ]


def milliseconds(seconds: Iterable[float]) -> tuple[float, ...]:
    """Return times in milliseconds."""
    return tuple(1000 * value for value in seconds)
