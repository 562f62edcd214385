"""Gives tests the words of the bundled pack's pages, open and folded."""

from __future__ import annotations

from functools import cache
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from kiosk.content import blocks
from kiosk.content.library import Library, open_library
from kiosk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.page import Page

PACK = "esophageal-cancer"
TREATMENTS = (
    "surgery",
    "radiotherapy",
    "chemotherapy",
    "immunotherapy-drugs",
    "targeted-therapy",
    "endoscopic-emr-esd",
    "iodine-125-seeds",
    "photodynamic-therapy",
    "immune-reconstruction",
)
PAGES = ("overview", *TREATMENTS, "conclusion")


@cache
def library(**site: str) -> Library:
    """Return the bundled pack, compiled once a run for each set of site values."""
    from pathlib import Path  # noqa: PLC0415

    folder = resource(f"packs/{PACK}")
    return open_library([folder], bundled=folder, cache=Path(mkdtemp()), site=site)


def page(page_id: str, **site: str) -> Page:
    """Return a page of the bundled pack."""
    return library(**site).page(PACK, page_id, "en")


def source(page_id: str) -> Path:
    """Return the file of a page."""
    return resource(f"packs/{PACK}/en/{page_id}.md")


def all_words(page_id: str) -> str:
    """Return every word of a page: folded parts and shared boxes too."""
    one = page(page_id)
    parts = (one.title, one.summary, *_strings(one.blocks), *_strings(one.boxes))
    return " ".join(" ".join(parts).split())


def own_words(page_id: str) -> str:
    """Return the words of a page without its shared boxes."""
    one = page(page_id)
    return " ".join(" ".join((one.title, one.summary, *_strings(one.blocks))).split())


def open_words(page_id: str) -> str:
    """Return what a visitor sees, and hears, before unfolding anything."""
    one = page(page_id)
    shown = [part for part in one.blocks if not isinstance(part, blocks.Detail)]
    shown_boxes = [box for box in one.boxes if box.is_open]
    return " ".join(
        " ".join(
            (one.title, one.summary, *_strings(tuple(shown)), *_strings(tuple(shown_boxes)))
        ).split()
    )


def _strings(part: object) -> Iterator[str]:
    """Yield the words in a block, however deep they stand; runs of one text are joined."""
    if isinstance(part, tuple) and part and all(isinstance(one, blocks.Run) for one in part):
        yield "".join(run.text for run in part)
    elif isinstance(part, tuple):
        for one in part:
            yield from _strings(one)
    else:
        for name in getattr(part, "__slots__", ()):
            value = getattr(part, name)
            if isinstance(value, str) and name in {"title", "scope", "alt"}:
                yield value
            elif isinstance(value, tuple) or hasattr(value, "__slots__"):
                yield from _strings(value)
