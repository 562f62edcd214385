"""Draws bars as SVG that stands inside a page and needs nothing else."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDTH, HEIGHT = 960, 240
"""Of the columns, in units of the drawing; the page makes it as wide as the paper."""

_TOP, _LEFT, _FOOT = 24, 56, 28
"""Room for the largest number above, and for the words to the left and under the columns."""

_LABELS = 8
"""Columns with words under them, at most; more would touch one another."""


def bar(number: int, most: int) -> str:
    """Return one bar that lies beside its number, which says the same to those who can't see it."""
    share = 100 * number / most if most else 0
    return (
        '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect width="{share:.2f}" height="10"/></svg>'
    )


def columns(sums: Sequence[tuple[str, int]], title: str, told: str) -> str:
    """Return columns side by side, with what they show in words.

    Args:
        sums: The words and the height of each column.
        title: What is shown, in a few words.
        told: What can be seen from it, for those who can't.

    """
    most = max((number for _, number in sums), default=0)
    return "\n".join(
        (
            f'<svg class="columns" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"',
            'aria-labelledby="columns-title columns-told">',
            f'<title id="columns-title">{escape(title)}</title>',
            f'<desc id="columns-told">{escape(told)}</desc>',
            *_frame(most),
            *_columns(sums, most),
            *_labels(sums),
            "</svg>",
        )
    )


def _frame(most: int) -> Iterator[str]:
    """Yield the line that the columns stand on, and the one that the highest reaches."""
    foot = HEIGHT - _FOOT
    for y, number in ((_TOP, most), (foot, 0)):
        yield f'<line x1="{_LEFT}" y1="{y}" x2="{WIDTH}" y2="{y}"/>'
        yield f'<text x="{_LEFT - 8}" y="{y + 5}" text-anchor="end">{number}</text>'


def _columns(sums: Sequence[tuple[str, int]], most: int) -> Iterator[str]:
    """Yield the columns."""
    step, room = (WIDTH - _LEFT) / max(len(sums), 1), HEIGHT - _FOOT - _TOP
    for place, (name, number) in enumerate(sums):
        high = room * number / most if most else 0
        x, y = _LEFT + step * (place + 0.1), HEIGHT - _FOOT - high
        yield (
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{step * 0.8:.1f}" height="{high:.1f}">'
            f"<title>{escape(name)}: {number}</title></rect>"
        )


def _labels(sums: Sequence[tuple[str, int]]) -> Iterator[str]:
    """Yield words under some of the columns."""
    step = (WIDTH - _LEFT) / max(len(sums), 1)
    every = -(-len(sums) // _LABELS) or 1
    for place in range(0, len(sums), every):
        x, name = _LEFT + step * (place + 0.5), sums[place][0]
        yield f'<text x="{x:.1f}" y="{HEIGHT - 6}" text-anchor="middle">{escape(name)}</text>'
