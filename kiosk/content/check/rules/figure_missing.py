"""Checks that every page on a treatment has a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule
from kiosk.content.figure_names import figures_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document


def _check(document: Document, _pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for a page with an evidence label, but without a figure of its own."""
    if document.page and document.page.evidence and not any(figures_in(document.blocks)):
        what = "The page on a treatment has no figure."
        line = document.line("evidence")
        yield Remark(document.file, line, what, "Add a drawing of what happens.")


RULE = Rule("figure-missing", "warning", document=_check)
