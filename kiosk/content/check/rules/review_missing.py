"""Checks that somebody has signed off every page and glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule
from kiosk.content.check.signatures import signature_remarks
from kiosk.content.review_state import DRAFT, MISSING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for everything that nobody has signed."""
    what = "Nobody has signed these words off."
    yield from signature_remarks(pack, MISSING, ("reviewer", "id"), what)
    draft = "This is a draft translation that nobody has signed off."
    yield from signature_remarks(pack, DRAFT, ("translated", "reviewer", "id"), draft)


RULE = Rule("review-missing", "notice", pack=_check)
