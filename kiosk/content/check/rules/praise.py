"""Checks that no page praises a treatment in our own voice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.check.language import is_english
from kiosk.content.check.rule import Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document
    from kiosk.content.check.passage import Passage

_TREATMENTS = (
    "treatments?|therap(?:y|ies)|drugs?|medicines?|methods?|options?|choices?|operations?|surgery"
    "|techniques?|technolog(?:y|ies)|hospitals?|clinics?|centers?|centres?|doctors?|surgeons?"
    "|teams?|results?|outcomes?|effects?|chances?|cures?|quality|equipment|machines?|systems?"
)
"""What is praised: "advanced cancer" and "the best time to call" are no praise."""

_BANNED = re.compile(
    r"\b(?:"
    r"precise(?:ly)?|precision|eliminat(?:e[sd]?|ing)|elimination(?! diet)"
    r"|completely|complete cures?|ensur(?:e[sd]?|ing)"
    # Not the name of a network or center.
    r"|comprehensive(?:ly)?(?! Cancer\b)|notabl[ey]"
    # Breakthrough pain is a medical word.
    r"|breakthroughs?(?! (?:cancer )?(?:pain|bleeding|infection))"
    r"|miracles?|miraculous(?:ly)?|revolutionary|ground-?breaking|game[- ]chang(?:er|ing)"
    r"|wonder drugs?|magic bullets?|world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art"
    rf"|best (?:[\w-]+ )?(?:{_TREATMENTS})\b(?! (?:\w+ )?for (?:you|your|each|every)\b)"
    r"|(?:is|are|remains?) the best(?=[.,;:!])"
    rf"|advanced (?:{_TREATMENTS})\b"
    r")",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_DENIED = re.compile(
    r"\b(?:not(?! only| just)|no|never|nobody|none|without|cannot|rarely|seldom|\w+n['’]t)"
    r"(?:[\s,]+[\w'’-]+){0,3}\s+$",
    re.IGNORECASE,
)
"""A denial up to four words before: "cannot completely avoid" promises nothing."""

_OTHER_VOICES = frozenset({"quote", "question"})
_FIX = "Say plainly what is known, with words such as may, can or some people."


def _check(document: Document, pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every word of praise, and for every word that the pack bans."""
    banned = _own_words(pack)
    for passage in document.passages:
        found = set(_praise(passage)) if is_english(document) else set()
        found |= {(match.start(), match[0]) for match in banned.finditer(passage.text)}
        for start, word in sorted(found):
            line = document.line_at(start, passage)
            yield Remark(document.file, line, f'"{word}" promises or praises.', _FIX)


def _praise(passage: Passage) -> Iterator[tuple[int, str]]:
    """Yield the place and the words of each praise that is neither denied nor somebody else's."""
    if passage.kind in _OTHER_VOICES:
        return
    text = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), passage.text)
    for match in _BANNED.finditer(text):
        if not _DENIED.search(text, 0, match.start()):
            yield match.start(), match[0]


def _own_words(pack: CheckedPack) -> re.Pattern[str]:
    """Return what finds the words that a pack bans, wherever they stand."""
    words = [re.escape(word).replace(r"\ ", r"\s+") for word in pack.settings.banned_words]
    return re.compile(rf"(?<!\w)(?:{'|'.join(words) or '(?!)'})(?!\w)", re.IGNORECASE)


RULE = Rule("praise", "error", document=_check)
