"""Provides the search for markup that was typed but not understood, so that nobody has to guess."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.near_miss import shorten

if TYPE_CHECKING:
    from kiosk.content.place import Place

_HTML = re.compile(r"</?[A-Za-z][^<>\n]*>?|<!--|&(?:#\w+|[A-Za-z]+\d*);")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]*\]")
_REFERENCE = re.compile(r"\[[^\]\n]*\] ?\[[^\]\n]*\]|^ {0,3}\[[^\]\n]*\]:", re.MULTILINE)
_LINK = re.compile(r"\]\s*\(")
_TICK = re.compile(r"`+")
_STAR = re.compile(r"\*+(?=\S)|(?<=\S)\*+")
_LINE = re.compile(r"^(?:=+|~~~.*|\?\?\?.*)$", re.MULTILINE)
_ITEM = re.compile(r"(?<=\n) {0,3}(?:[-*+]|\d+\.) +\S.*")
_PIPE = re.compile(r"^ {0,3}\|.*", re.MULTILINE)

_RULES = (
    (_HTML, "HTML is not understood", "Take it out; use **bold**, lists and links instead."),
    (_FOOTNOTE, "Footnotes are not understood", "Put the words into the sentence."),
    (_REFERENCE, "A link by reference is not understood", "Write [words](section:ID)."),
    (_LINK, "A link is not complete", "Write [words](section:ID), with no space between."),
    (_TICK, "Backticks are not understood", "Use **bold** instead."),
    (_STAR, "A star has no partner", "Close the bold or italic words, or write \\* for a star."),
    (_LINE, "This line is not understood", "Use ## for a heading, or take it out."),
    (_ITEM, "A list needs an empty line before it", "Put an empty line above its first point."),
    (_PIPE, "A table is not understood", "Give it a header and a second row of |---|---|."),
)


def report_leftovers(text: str, place: Place) -> None:
    """Report markup in parsed text; it shows as the letters that were typed.

    Args:
        text: Text from the tree in which escaped characters are still hidden.
        place: Where it stands.

    """
    for pattern, what, fix in _RULES:
        if found := pattern.search(text):
            typed = shorten(found[0].strip())
            sentence = f'{what}: "{typed}" shows as it was typed.'
            place.minor(sentence, fix, near=found[0].strip())
