"""Checks that what was signed off is still what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule
from kiosk.content.check.signatures import signature_remarks
from kiosk.content.review_state import VOID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every signature that no longer fits the words."""
    what = 'The signature of "{reviewer}" does not belong to these words: they were changed since.'
    yield from signature_remarks(pack, VOID, ("fingerprint", "reviewer"), what)


RULE = Rule("review-void", "warning", pack=_check)
