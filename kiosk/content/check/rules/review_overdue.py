"""Checks that no signature is older than whoever gave it meant it to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule
from kiosk.content.check.signatures import signature_remarks
from kiosk.content.review_state import OVERDUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for everything that was to be read again by now."""
    what = 'These words were to be read again by "{next_review}".'
    yield from signature_remarks(pack, OVERDUE, ("next_review", "reviewer"), what)


RULE = Rule("review-overdue", "warning", pack=_check)
