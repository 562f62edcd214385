"""Checks that a page asks no more of its readers than the pack allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.language import language_of
from kiosk.content.check.page_grade import page_grade, running_passages
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.readability import GRADES
from kiosk.near_miss import shorten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document


def _check(document: Document, pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark when the text is too hard, or harder than it should be."""
    grade, most, aim = (
        page_grade(document),
        pack.settings.reading_grade,
        pack.settings.reading_grade_aim,
    )
    if grade is None or grade <= min(most, aim):
        return
    is_over = grade > most
    limit = f"the limit is {most:g}" if is_over else f"the aim is {aim:g}"
    what = f"The text reads at US school grade {grade:.1f}; {limit}."
    severity = "error" if is_over else "warning"
    yield Remark(document.file, document.line("title"), what, _advice(document), severity)


def _advice(document: Document) -> str:
    """Return what to do first: the hardest sentence, which a reader has to take whole."""
    grade_of = GRADES[language_of(document)]
    every = (
        (grade_of([sentence]), sentence, passage)
        for passage in running_passages(document)
        for sentence in passage.sentences()
    )
    _, sentence, passage = max(every, key=lambda one: one[0] * len(one[1].split()))
    line = document.line_of(sentence, passage)
    return f'Use shorter words and sentences, first in "{shorten(sentence, 40)}" on line {line}.'


RULE = Rule("reading-grade", "error", document=_check)
