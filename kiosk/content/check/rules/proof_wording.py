"""Checks that weak evidence is said in words, and that unproven care stands apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.blocks import Label
from kiosk.content.check.language import is_english
from kiosk.content.check.rule import Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document

_WEAK = ("limited", "investigational")
_SAID = re.compile(r"\bnot proven\b|\bwe do not yet know\b", re.IGNORECASE)


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every page that is silent on its proof, or stands with proven care."""
    for document in pack.pages:
        if is_english(document):
            yield from _silence(document)
        yield from _company(document, pack)


def _silence(document: Document) -> Iterator[Remark]:
    """Yield a remark when a weak label has no sentence that says so."""
    weak = [(evidence, line) for evidence, line in _labels(document) if evidence in _WEAK]
    said = any(_SAID.search(one.text) for one in document.passages if not one.is_folded)
    if weak and not said:
        evidence, line = weak[0]
        what = f'The label is "{evidence}", but the open text does not say what that means.'
        fix = 'Write what is "not proven", or what "we do not yet know".'
        yield Remark(document.file, line, what, fix)


def _labels(document: Document) -> Iterator[tuple[str, int]]:
    """Yield the evidence labels of a page, each with its line."""
    yield document.text("evidence"), document.line("evidence")
    for block in document.blocks:
        if isinstance(block, Label):
            opening = re.compile(rf"\s*!!!\s*label\s+{block.evidence}\b")
            lines = enumerate(document.source.body, document.source.body_line)
            found = (number for number, line in lines if opening.match(line))
            yield block.evidence, next(found, document.line("evidence"))


def _company(document: Document, pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark when an investigational page stands in a group with standard treatment."""
    if document.text("evidence") != "investigational":
        return
    group = document.text("group")
    for other in pack.pages:
        is_near = (other.language, other.text("group")) == (document.language, group)
        if is_near and other.text("evidence") == "standard":
            what = f'It is investigational, but shares the group "{group}" with {other.file}.'
            fix = "Give it a group of its own, away from standard treatment."
            yield Remark(document.file, document.line("group"), what, fix)
            return


RULE = Rule("proof-wording", "error", pack=_check)
