"""Prints what a soak has found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from benchmarks.soak.sample import MOST_GROWTH, is_flat

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from benchmarks.soak.sample import Sample

COLUMNS: Final = (
    "minutes",
    "visits",
    "resident MB",
    "own MB",
    "files",
    "threads",
    "wrappers",
    "Python objects",
    "items",
)


def heading() -> str:
    """Return the head of the table."""
    return "  ".join(COLUMNS)


def as_line(sample: Sample) -> str:
    """Return a sample as a line of the table."""
    cells = (
        f"{sample.seconds / 60:.1f}",
        f"{sample.visits}",
        f"{sample.resident:.2f}",
        f"{sample.own:.2f}",
        f"{sample.files}",
        f"{sample.threads}",
        f"{sample.wrappers}",
        f"{sample.objects}",
        f"{sample.items}",
    )
    return "  ".join(cell.rjust(len(name)) for cell, name in zip(cells, COLUMNS, strict=True))


def report(
    samples: Sequence[Sample], grown: float | None, missed: Mapping[str, int], home: Path
) -> str:
    """Return the figure, what people did not find, and what the kiosk has left on the disk."""
    return "\n".join([_figure(samples, grown), *_missed(missed), *_left(home)])


def _figure(samples: Sequence[Sample], grown: float | None) -> str:
    """Return the figure with its verdict."""
    visits = samples[-1].visits if samples else 0
    if grown is None:
        return f"memory after warm-up: too short to say, {visits} visits"
    verdict = "met" if is_flat(grown) else "MISSED"
    budget = f"at most {MOST_GROWTH:g} %"
    return f"memory after warm-up: {grown:+.2f} % ({budget}: {verdict}), {visits} visits"


def _missed(missed: Mapping[str, int]) -> list[str]:
    """Return what was looked for and not there, a line each."""
    return [f"not there: {what} ({times} times)" for what, times in sorted(missed.items())]


def _left(home: Path) -> list[str]:
    """Return what there is in the folders of the kiosk and how large, compiled pages in one."""
    sizes: dict[str, int] = {}
    for path in sorted(home.rglob("*")):
        if path.is_file():
            parts = path.relative_to(home).parts
            name = "/".join(parts[:3])
            sizes[name] = sizes.get(name, 0) + path.stat().st_size
    return [f"on the disk: {name}, {size / 1000:.0f} kB" for name, size in sizes.items()]
