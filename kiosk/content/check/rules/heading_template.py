"""Checks that the pages about treatments have the headings that the pack wants, in its order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document


def _check(document: Document, pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every heading that a labeled page lacks or has too early."""
    if not document.page or not document.page.evidence:
        return
    # The headings are written in the pack's first language.
    if document.language != pack.compiled.manifest.default_language:
        return
    lines: dict[str, int] = {}
    for passage in document.passages:
        if passage.kind == "heading":
            lines.setdefault(passage.text, passage.line)
    last, after = 0, ""
    for heading in pack.settings.headings:
        if heading not in lines:
            what = f'The heading "{heading}" is missing.'
            fix = "Add it: every page with an evidence label has the same parts in the same order."
            yield Remark(document.file, document.line("title"), what, fix)
        elif lines[heading] < last:
            what = f'The heading "{heading}" comes too early.'
            yield Remark(document.file, lines[heading], what, f'Move it after "{after}".')
        else:
            last, after = lines[heading], heading


RULE = Rule("heading-template", "warning", document=_check)
