"""Finds the abbreviations in English text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CANDIDATE = re.compile(
    r"(?<![\w@])[a-z]?(?=[A-Z0-9-]*[A-Z][0-9-]*[A-Z])[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*(?=s?\b)"
)
"""Two capitals or more, with digits and hyphens: CT, CTs, HER2, PD-L1, mRNA."""

_LONGEST = 6
"""Letters of the longest abbreviation; longer ones are names, or words in capitals."""

_CODE = re.compile(r"[A-Z]+-?\d{3,}")
"""Numbers of trials and papers, such as JCOG1109."""

_STUDY_AFTER = re.compile(r"(?:\s+|,\s+an?\s+(?:\w+\s+)?)(?:trials?|stud(?:y|ies)|registry)\b")
_STUDY_BEFORE = re.compile(r"\b(?:trial|study|registry)\s+(?:(?:called|named)\s+)?\(?$")
_OPEN_BRACKET = re.compile(r"\([^()]*$")
_YEAR_IN_BRACKET = re.compile(r"[^()]*\b(?:19|20)\d\d\b[^()]*\)")
"""What stands in brackets together with a year names a source."""

_NUMERAL = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})(?P<part>[A-C]?\d?)")
_NUMBERED = re.compile(
    r"\b(?:stages?|phases?|types?|grades?|parts?|class|levels?|groups?|and|or|to)\s+$",
    re.IGNORECASE,
)
"""What numerals follow; on its own, IV is short for "into a vein"."""

_CAPITALS = re.compile(r"\b[A-Z]{2,}(?:,? [A-Z]+)*\b")
_STRESSED = re.compile(
    r"\b(?:ALL|ALWAYS|AND|ANY|ARE|AT|BEFORE|AFTER|BOTH|BUT|CALL|DO|EVERY|FIRST|IF|IS|MUST|NEVER"
    r"|NO|NOT|NOW|ONCE|ONLY|OR|STOP|THE|TO|YES|YOU|YOUR)\b"
)
"""Words that are written in capitals to be stressed, alone or with others: "DO NOT EAT"."""


def find_abbreviations(text: str) -> Iterator[tuple[int, str]]:
    """Yield the place and the singular of each abbreviation in a text."""
    stressed = [match.span() for match in _CAPITALS.finditer(text) if _STRESSED.search(match[0])]
    for match in _CANDIDATE.finditer(text):
        is_inside = any(begin <= match.start() < end for begin, end in stressed)
        if not (is_inside or _is_name(match) or _is_numeral(match)):
            yield match.start(), match[0]


def _is_name(match: re.Match[str]) -> bool:
    """Say whether capitals are what a trial or a source is called."""
    word, text = match[0], match.string
    if _CODE.fullmatch(word) or (word.isalpha() and len(word) > _LONGEST):
        return True
    before = text[: match.start()]
    if _STUDY_AFTER.match(text, match.end()) or _STUDY_BEFORE.search(before):
        return True
    is_in_bracket = _OPEN_BRACKET.search(before) is not None
    return is_in_bracket and _YEAR_IN_BRACKET.match(text, match.end()) is not None


def _is_numeral(match: re.Match[str]) -> bool:
    """Say whether capitals are a Roman number."""
    numeral = _NUMERAL.fullmatch(match[0])
    if not numeral:
        return False
    is_clear = match[0] != "IV" and not numeral["part"]
    return is_clear or _NUMBERED.search(match.string[: match.start()]) is not None
