"""Checks that no words lean on color, shape or place, which not everybody can see or hear."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.check.language import is_english
from kiosk.content.check.rule import Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document

_COLOR = r"(?:red|green|blue|yellow|orange|purple|pink|gr[ae]y|brown|black|white|colou?red)"
_SIGN = (
    r"(?:box(?:es)?|buttons?|labels?|texts?|words?|letters?|arrows?|icons?|squares?|triangles?"
    r"|circles?|bars?|headings?|links?|frames?|shapes?)"
)
"""What a screen or a drawing shows; red spots and white lines can be on the skin as well."""
_SHOWN = r"(?:shown|drawn|marked|printed|written|highlighted|underlined|colou?red|shaded)"
_DRAWING = r"(?:figures?|drawings?|pictures?|images?|photos?|diagrams?|charts?|columns?|buttons?)"
_PART = (
    rf"(?:{_DRAWING}|tables?|lists?|box(?:es)?|texts?|sections?|paragraphs?|questions?|links?"
    r"|menu|page|screen)"
)
_NO_MEASURE = r"(?!\s+(?:\d|zero\b|normal\b|average\b|the\b|your\b|a\b|an\b|this\b|it\b))"
"""A temperature is above 38, and a tube ends below the skin."""

_LEANING = re.compile(
    r"\b(?:"
    rf"{_COLOR} {_SIGN}\b"
    rf"|{_SHOWN} (?:in|as) (?:\w+ )?{_COLOR}\b"
    rf"|the {_COLOR} ones?\b"
    r"|(?:round|square|triangular) (?:buttons?|icons?|signs?)\b"
    rf"|(?:see|{_SHOWN}|listed|described|mentioned|explained|named|noted|given|as)"
    rf"(?: \w+)? (?:above|below)\b{_NO_MEASURE}"
    r"|see [\"“][^\"”]*[\"”] (?:above|below)\b"
    rf"|{_PART} (?:above|below)\b{_NO_MEASURE}"
    r"|(?:top|bottom|left|right)(?:-hand)?(?: side| corner| half| part)? "
    rf"of (?:the|this|your) {_PART}\b"
    rf"|(?:left|right|top|bottom)(?:-hand)? {_DRAWING}\b"
    rf"|{_PART} (?:on|to|at) the (?:left|right|top|bottom)\b(?! (?:side )?of)"
    r"|(?<!a )click (?:here|on)\b|(?:tap|touch|press|swipe) here\b"
    r")",
    re.IGNORECASE,
)
_HINTS = (
    *("above", "below", "left", "right", "top", "bottom", "here", "click", "round", "square"),
    *("triang", "red", "green", "blue", "yellow", "orange", "purple", "pink", "gray", "grey"),
    *("brown", "black", "white"),
)
"""One of these is in every wording of this kind; they are quick to look for."""

_SIDE_OF_DRAWING = re.compile(r"(?:on the )?(?:left|right|top|bottom)[:,]", re.IGNORECASE)
_FIX = "Name the thing instead, such as its heading, its title or its number."


def _check(document: Document, _pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every wording that only those who see the page can follow."""
    if not is_english(document):
        return
    for passage in document.passages:
        lower = passage.text.casefold()
        if passage.kind == "alt" or not any(hint in lower for hint in _HINTS):
            continue
        matches = list(_LEANING.finditer(passage.text))
        if passage.kind in {"legend", "description"}:
            matches += [one for one in [_SIDE_OF_DRAWING.match(passage.text)] if one]
        for match in matches:
            line = document.line_at(match.start(), passage)
            what = f'"{match[0]}" helps only those who see the page.'
            yield Remark(document.file, line, what, _FIX)


RULE = Rule("senses", "warning", document=_check)
