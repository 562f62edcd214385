"""Takes samples of what this process holds on to, and judges whether it grows."""

from __future__ import annotations

import gc
import os
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from shiboken6 import getAllValidWrappers

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_GROWTH: Final = 2.0
"""Percent."""
WARM_UP: Final = 1 / 6
"""Of the time: five minutes of thirty. By then all has been shown once, and caches are full."""
PARTS: Final = 5
"""The first and the last of so many parts of the rest are compared."""


@dataclass(frozen=True)
class Sample:
    """What a process held on to at one moment, between two visits."""

    seconds: float
    """Since the start of the soak."""
    visits: int
    resident: float
    """Memory in MB (1,000,000 bytes); unlike its proportional part, not changed by neighbors."""
    own: float
    """That part of it which no file stands behind, in MB."""
    files: int
    """Open files, sockets and pipes."""
    threads: int
    wrappers: int
    """Qt objects that Python holds."""
    objects: int
    """Objects of Python that the garbage collector knows."""
    items: int
    """Items of the window, whether they are visible or not."""


def take_sample(seconds: float, visits: int, items: int) -> Sample:
    """Return what this process holds on to now."""
    memory = _memory()
    return Sample(
        seconds,
        visits,
        memory["Rss"] / 1e6,
        memory["Anonymous"] / 1e6,
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208 - as many as there are
        len(os.listdir("/proc/self/task")),  # noqa: PTH208
        len(getAllValidWrappers()),
        len(gc.get_objects()) + gc.get_freeze_count(),
        items,
    )


def growth(samples: Sequence[Sample]) -> float | None:
    """Return by how many percent the memory has grown after the warm-up; nothing if too short.

    The median of the last fifth is compared with that of the first: one sample proves nothing.
    """
    end = samples[-1].seconds if samples else 0
    warm = [one for one in samples if one.seconds >= end * WARM_UP]
    count = len(warm) // PARTS
    if not count:
        return None
    first, last = (median(one.resident for one in part) for part in (warm[:count], warm[-count:]))
    return 100 * (last / first - 1)


def is_flat(grown: float | None) -> bool:
    """Say whether memory has grown by no more than it may, as far as the report's digits show."""
    return grown is None or round(grown, 2) <= MOST_GROWTH


def _memory() -> dict[str, int]:
    """Return what the system says of this process's memory, in bytes, by its own names."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="utf-8").splitlines()[1:]
    return {line.split(":")[0]: int(line.split()[1]) * 1024 for line in lines}
