"""Provides what the rules on signatures have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.key_line import key_line
from kiosk.content.check.rule import Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack

FIX = 'When a clinician has read it, sign it with "kiosk review sign".'


def signature_remarks(
    pack: CheckedPack, state: str, keys: tuple[str, ...], what: str
) -> Iterator[Remark]:
    """Yield a remark for every page and glossary whose signature is in one state.

    Args:
        pack: The pack.
        state: One of `kiosk.content.review_state.STATES`.
        keys: Where to look, the first of them that the file has.
        what: What is wrong; `{reviewer}` and `{next_review}` are filled in.

    """
    for review in pack.reviews:
        if review.state == state:
            line = key_line(pack, review.file, keys)
            said = what.format(reviewer=review.reviewer, next_review=review.next_review)
            severity = "error" if pack.is_signoff_required else ""
            yield Remark(review.file, line, said, FIX, severity)
