"""Finds the pages that a page leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.rich_text import SECTION_LINK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.page import Page


def related_sections(page: Page) -> list[str]:
    """Return the ids of the sections that a page's own text links to, each once, in order."""
    links = [link.removeprefix(SECTION_LINK) for link in _links(page.blocks)]
    return list(dict.fromkeys(id_ for id_ in links if id_ != page.id))


def _links(part: object) -> Iterator[str]:
    """Yield the links to sections in a part of a page, however deep they stand."""
    if isinstance(part, tuple):
        for one in part:
            yield from _links(one)
    elif link := getattr(part, "link", ""):
        if link.startswith(SECTION_LINK):
            yield link
    else:
        for name in getattr(part, "__slots__", ()):
            yield from _links(getattr(part, name))
