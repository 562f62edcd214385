"""Checks that no two pages of a language have the same title, or stand alike in the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every page whose title or line in the menu another page has already."""
    titles: dict[tuple[str, str], str] = {}
    menu: dict[tuple[str, str], str] = {}
    for document in (one for one in pack.documents if one.page):
        title = document.text("title")
        own = document.text("menu_title")
        first = _first(document, title, titles)
        if first:
            yield _remark(document, "title", title, first)
        first = _first(document, own or title, menu) if own or not first else ""
        if first:
            yield _remark(document, "menu_title" if own else "title", own or title, first)


def _first(document: Document, title: str, seen: dict[tuple[str, str], str]) -> str:
    """Return the file that has a title already, or nothing, and remember the title."""
    key = (document.language, " ".join(title.split()).casefold())
    first = seen.setdefault(key, document.file)
    return "" if first == document.file else first


def _remark(document: Document, key: str, title: str, first: str) -> Remark:
    """Return the remark on a title that another file has."""
    what = f'"{title}" is the title or the menu_title of {first} as well.'
    fix = "Give each page a title of its own, so that visitors can tell them apart."
    return Remark(document.file, document.line(key), what, fix)


RULE = Rule("title-twice", "error", pack=_check)
