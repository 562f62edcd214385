"""Prints the figures as a plain table, or writes them as JSON."""

from __future__ import annotations

import json
import os
import platform
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.figures import Figure

HEADINGS: Final = ("figure", "median", "worst", "ratio", "budget", "")
VERDICTS: Final = {True: "met", False: "MISSED", None: ""}


def table(figures: Sequence[Figure]) -> str:
    """Return the figures in columns; the first stands left, the others right."""
    rows = [HEADINGS, *(row(figure) for figure in figures)]
    widths = [max(len(line[column]) for line in rows) for column in range(len(HEADINGS))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in rows
    )


def row(figure: Figure) -> tuple[str, ...]:
    """Return the cells of one figure."""
    return (
        figure.name,
        f"{figure.median:.1f} {figure.unit}",
        f"{figure.worst:.1f} {figure.unit}",
        f"{figure.ratio:.2f}x" if figure.ratio is not None else "",
        figure.budget.words(figure.unit),
        VERDICTS[figure.met],
    )


def machine() -> dict[str, str]:
    """Return what the figures were measured on."""
    return {
        "python": platform.python_version(),
        "pyside": version("PySide6_Essentials"),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": str(os.cpu_count()),
    }


def as_json(figures: Sequence[Figure]) -> str:
    """Return everything that was measured."""
    measured = [
        {
            "name": figure.name,
            "unit": figure.unit,
            "median": figure.median,
            "worst": figure.worst,
            "ratio": figure.ratio,
            "budget": figure.budget.words(figure.unit),
            "met": figure.met,
            "values": figure.values,
        }
        for figure in figures
    ]
    return json.dumps({"machine": machine(), "figures": measured}, indent=2) + "\n"
