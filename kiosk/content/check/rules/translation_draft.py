"""Checks that every translation says whether a person has signed it yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.key_line import key_line
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.front_matter import DRAFT as MARK
from kiosk.content.review_state import MISSING, OVERDUE, SIGNED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.review_state import Review


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every page and glossary whose mark does not fit."""
    default = pack.compiled.manifest.default_language
    for review in pack.reviews:
        if review.language == default:
            if review.is_marked:
                what = "This is the original, and calls itself a draft translation."
                yield _remark(pack, review, what, "Take the line out.")
        elif review.is_marked and review.state in {SIGNED, OVERDUE}:
            what = "It is signed, and calls itself a draft translation."
            yield _remark(pack, review, what, "Take the line out.")
        elif review.state == MISSING and not review.is_marked:
            what = "Nobody has signed this translation, and it does not say that it is a draft."
            mark = f'translated = "{MARK}"' if review.kind == "glossary" else f"translated: {MARK}"
            fix = f'Write {mark} above its words; "kiosk review draft" does so for all pages.'
            yield _remark(pack, review, what, fix)


def _remark(pack: CheckedPack, review: Review, what: str, fix: str) -> Remark:
    """Return a remark on a page or a glossary."""
    return Remark(
        review.file, key_line(pack, review.file, ("translated", "reviewer", "id")), what, fix
    )


RULE = Rule("translation-draft", "warning", pack=_check)
