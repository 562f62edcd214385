"""Turns typed runs of text into what a Qt Quick text item shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk import mixed_text

if TYPE_CHECKING:
    from kiosk.content.blocks import Run, Text

SECTION_LINK = "section:"
WORD_LINK = "glossary:"
WEB_LINK = "https://"

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def plain(text: Text) -> str:
    """Return the words alone, for speech and accessible names."""
    return "".join(run.text for run in text)


def is_rich(text: Text) -> bool:
    """Say whether the text needs more than one look."""
    return any(run.bold or run.italic or _leads_somewhere(run) for run in text)


def shown(text: Text) -> str:
    """Return rich text where the look changes, otherwise the words as they are."""
    return styled(text) if is_rich(text) else bare(text)


def bare(text: Text) -> str:
    """Return the words alone, as the screen shows them."""
    return mixed_text.shown(plain(text))


def styled(text: Text) -> str:
    """Return rich text, also where nothing looks different."""
    return "".join(map(_html, mixed_text.shown_runs(text)))


def escaped(words: str) -> str:
    """Return words as rich text that looks like them."""
    return words.translate(_ESCAPES)


def _leads_somewhere(run: Run) -> bool:
    """Say whether a tap on the run opens a page, a word, or the card of an address on the web."""
    return run.link.startswith((SECTION_LINK, WORD_LINK, WEB_LINK))


def _html(run: Run) -> str:
    """Return one run in Qt's subset of HTML."""
    html = escaped(run.text)
    if run.bold:
        html = f"<b>{html}</b>"
    if run.italic:
        html = f"<i>{html}</i>"
    if _leads_somewhere(run):
        html = f'<a href="{escaped(run.link)}">{html}</a>'
    return html
