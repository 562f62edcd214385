"""Says what a screen reader should find of a page, from the page's own blocks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch
from typing import TYPE_CHECKING

from kiosk.content import blocks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.page import Page

GROUPS = {"note": "Note", "warning": "Warning"}
LABELS = {
    "standard": "Standard treatment",
    "selected": "Used in selected cases",
    "limited": "Limited evidence",
    "investigational": "Investigational",
}
USUAL_TITLES = {"detail": "More detail", "questions": "Questions to ask your team"}
"""What stands above blocks that have no title of their own."""


def spoken(page: Page) -> list[str]:
    """Return the names of a page's items in reading order, from its boxes to its last block."""
    first = [box for box in page.boxes if box.is_first]
    last = [box for box in page.boxes if not box.is_first]
    return list(_all_names((*first, *page.blocks, *last)))


def words_of(text: blocks.Text) -> str:
    """Return the words of a text without its markup."""
    return "".join(run.text for run in text)


def _all_names(parts: Iterable[blocks.Block]) -> Iterator[str]:
    """Yield the names of some blocks; what has no words has no name."""
    for part in parts:
        yield from filter(None, _names(part))


@singledispatch
def _names(part: object) -> Iterator[str]:
    """Yield the names of a block and of what stands in it, as far as it is unfolded."""
    message = f"nobody says what is heard of {type(part).__name__}"
    raise TypeError(message)


@_names.register
def _(part: blocks.Heading | blocks.Paragraph) -> Iterator[str]:
    yield words_of(part.text)


@_names.register
def _(part: blocks.List) -> Iterator[str]:
    for number, item in enumerate(part.items, start=part.start):
        # A number is said, a bullet is not.
        yield f"{number}. {words_of(item.text)}" if part.is_ordered else words_of(item.text)
        if item.sublist is not None:
            yield from _names(item.sublist)


@_names.register
def _(part: blocks.Steps) -> Iterator[str]:
    yield part.title
    for number, step in enumerate(part.steps, start=1):
        yield from (f"{number}. {words_of(step.title)}", words_of(step.text))


@_names.register
def _(part: blocks.Questions) -> Iterator[str]:
    yield from ("Questions", part.title or USUAL_TITLES["questions"])
    yield from (f"{words_of(one)}, not ticked" for one in part.questions)


@_names.register
def _(part: blocks.Table) -> Iterator[str]:
    yield from (words_of(cell) for line in (part.header, *part.rows) for cell in line)


@_names.register
def _(part: blocks.Figure) -> Iterator[str]:
    yield from (part.title, part.alt, "Larger")
    yield from (f"{number}: {words_of(one)}" for number, one in enumerate(part.legend, 1))
    yield from map(words_of, part.description)


@_names.register
def _(part: blocks.Quote) -> Iterator[str]:
    yield from ("Quote", *map(words_of, part.paragraphs))


@_names.register
def _(_part: blocks.Rule) -> Iterator[str]:
    yield from ()


@_names.register
def _(part: blocks.Callout) -> Iterator[str]:
    yield from (GROUPS[part.kind], part.title)
    yield from _all_names(part.blocks)


@_names.register
def _(part: blocks.Label) -> Iterator[str]:
    label = LABELS[part.evidence]
    yield from ("A part with its own label", f"{label}: {part.scope}" if part.scope else label)
    yield from _all_names(part.blocks)


@_names.register
def _(part: blocks.Detail) -> Iterator[str]:
    yield part.title or USUAL_TITLES["detail"]


@_names.register
def _(part: blocks.Box) -> Iterator[str]:
    yield part.title
    if part.is_open:
        yield from _all_names(part.blocks)
