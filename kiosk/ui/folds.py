"""Keeps what is unfolded on a page open when the page is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.row import Row


def folded_as(before: Sequence[Row], rows: Sequence[Row]) -> list[Row]:
    """Return rows of which those are open whose namesakes are; of equal titles, each in turn."""
    folds: dict[str, list[bool]] = {}
    for row in before:
        folds.setdefault(row.title, []).extend([row.isOpen] if row.kind == "fold" else [])
    known = {title: iter(states) for title, states in folds.items()}
    return [
        row._replace(isOpen=next(known.get(row.title, iter(())), row.isOpen))
        if row.kind == "fold"
        else row
        for row in rows
    ]
