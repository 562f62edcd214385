"""Checks that every figure is told in words as well."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document


def _check(document: Document, _pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every figure after whose legend nothing more is said."""
    without_legends = [one for one in document.passages if one.kind != "legend"]
    for passage, following in pairwise([*without_legends, None]):
        is_told = following is not None and following.kind == "description"
        if passage and passage.kind == "alt" and not is_told:
            what = "The figure has no description."
            fix = "Say under it in a few sentences what is to be seen."
            yield Remark(document.file, passage.line, what, fix)


RULE = Rule("figure-description", "warning", document=_check)
