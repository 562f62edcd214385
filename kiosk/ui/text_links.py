"""Finds the links in a text that QML shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kiosk.ui.rich_text import SECTION_LINK, WEB_LINK, WORD_LINK

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINK = re.compile(r'<a href="([^"]*)">(.*?)</a>')
_MARK = re.compile(r"<[^>]*>")
_LETTERS = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&"}
_ICONS = {SECTION_LINK: "arrow-right", WORD_LINK: "book-open", WEB_LINK: "qr-code"}


class TextLink(NamedTuple):
    """One link of a text."""

    link: str
    words: str
    icon: str


def links_in(html: str) -> Iterator[TextLink]:
    """Yield the links of a text as `kiosk.ui.rich_text.shown` has written it, in its order."""
    for link, words in _LINK.findall(html):
        address = _letters(link)
        icon = next((icon for start, icon in _ICONS.items() if address.startswith(start)), "")
        yield TextLink(address, _letters(_MARK.sub("", words)), icon)


def _letters(html: str) -> str:
    """Return escaped text as it is read."""
    for escape, letter in _LETTERS.items():
        html = html.replace(escape, letter)
    return html
