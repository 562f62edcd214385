"""Finds the drawings that a page names or shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.blocks import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.blocks import Block
    from kiosk.content.page import Page


IMAGE = re.compile(r"!\[[^\]]*\]\(\s*([^()\s]+)\s*\)")
"""A drawing in the Markdown of a page, and its path."""


def image_names(source: str) -> list[str]:
    """Return the paths of the drawings that the Markdown of a page names, each once."""
    return sorted(set(IMAGE.findall(source)))


def figure_names(page: Page | None) -> list[str]:
    """Return the names of the checked copies that a page shows, each once."""
    blocks = (*page.blocks, *page.boxes) if page else ()
    return sorted({figure.image for figure in figures_in(blocks) if figure.image})


def figures_in(blocks: tuple[Block, ...]) -> Iterator[Figure]:
    """Yield the figures among some blocks, however deep they stand."""
    for block in blocks:
        if isinstance(block, Figure):
            yield block
        else:
            yield from figures_in(getattr(block, "blocks", ()))
