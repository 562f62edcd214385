"""Checks that figures of survival and death stand in folded details only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.blocks import Callout, Detail, Label, Table
from kiosk.content.check.language import is_english
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.inline import plain
from kiosk.near_miss import shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.content.blocks import Block, Text
    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document

_NUMBER = (
    r"(?:\d[\d.,]*½?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety)"
)
_TIME = (
    rf"\b{_NUMBER}(?:[- ](?:to|or|and|more|further)[- ]{_NUMBER})?[- ](?:day|week|month|year)s?\b"
)
_SHARE = (
    rf"\b{_NUMBER}\s?(?:%|percent\b|per cent\b|(?:in|of|out of)\s(?:every\s)?{_NUMBER}\b)"
    r"|\bhalf\b|\b(?:a|one|two|three)[- ](?:third|quarter)s?\b"
)
_DEATH = r"\b(?:die[sd]?|dying|deaths?|mortality)\b"
_SURVIVAL = r"\b(?:surviv(?:al|e[sd]?|ing|ors?)|alive|life expectancy)\b"
_BETWEEN = (
    r"(?:[\s,:(]+(?!(?:in|near|with|at(?! least)|alone|after|before|since)\b)[\w'’-]+){0,4}[\s,:(]+"
)
"""Up to four words between living and how long; "live with pain for two months" is no figure."""

_FIGURE = re.compile(
    "|".join(
        (
            # A share of people, with what became of them.
            rf"(?=.*(?:{_SHARE})).*(?:{_DEATH}|{_SURVIVAL})",
            # How long people lived: "half lived about 49 months", "5-year survival".
            rf".*\b(?:lived?|living){_BETWEEN}{_TIME}",
            rf".*{_SURVIVAL}(?:\W+[\w'’-]+){{0,6}}?\W+{_TIME}",
            rf".*{_TIME}(?:\W+[\w'’-]+){{0,5}}?\W+{_SURVIVAL}",
            # When or how many died.
            rf".*{_DEATH}(?:\W+[\w'’-]+){{0,3}}?\W+{_TIME}",
            rf".*\b\d[\d.,]*\s(?:people|patients|men|women)(?:\s[\w'’-]+){{0,2}}?\s{_DEATH}",
        )
    ),
    re.IGNORECASE | re.DOTALL,
)
_HINT = re.compile(rf"{_DEATH}|{_SURVIVAL}|\bliv(?:ed?|ing)\b", re.IGNORECASE)
_OTHER_THINGS = re.compile(
    # Cells die, and vaccines are alive.
    r"\b(?:cells?|tissue|germs|bacteria|virus(?:es)?|nerves?)(?:\s\w+){0,2}\s(?:die[sd]?|surviv\w+)"
    r"|\b(?:die|death) of (?:the )?(?:cells?|tissue)"
    r"|\blive (?:vaccines?|virus(?:es)?|germs|bacteria)"
    # What to do in a case that may never come is no figure.
    r"|\b(?:if|when) (?:someone|anyone|somebody|a person|a relative)\b[^,.]*?\bdie[sd]?\b[^,.]*",
    re.IGNORECASE,
)
_FIX = 'Move it into a folded block: !!! detail "More detail".'


def _check(document: Document, _pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every figure of survival or death that is open."""
    if not is_english(document):
        return
    cells = _cells(document.blocks)
    for passage in document.passages:
        # A cell is read with the names of its column and row: "Alive", "5 years", "51 in 100".
        named = next(cells) if passage.kind == "cell" else passage.text
        if passage.is_folded or not _HINT.search(named):
            continue
        for sentence in passage.sentences() if named == passage.text else [named]:
            if _is_figure(sentence):
                line = document.line_of(sentence, passage)
                what = f'"{shorten(sentence, 40)}" tells a figure of survival or death in the open.'
                yield Remark(document.file, line, what, _FIX)


def _is_figure(sentence: str) -> bool:
    """Say whether a sentence tells how many people live or die, or how long they live."""
    return _FIGURE.match(_OTHER_THINGS.sub(" ", sentence)) is not None


def _cells(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the words of each cell of a page, with the names of its column and of its row."""
    for block in blocks:
        if isinstance(block, Callout | Detail | Label):
            yield from _cells(block.blocks)
        elif isinstance(block, Table):
            yield from filter(None, map(plain, block.header))
            for row in block.rows:
                yield from _named(block.header, row)


def _named(header: Iterable[Text], row: Sequence[Text]) -> Iterator[str]:
    """Yield the words of each cell of a row, with its names in front."""
    for number, (head, cell) in enumerate(zip(header, row, strict=True)):
        if words := plain(cell):
            yield f"{plain(head)}: {plain(row[0])}: {words}" if number else words


RULE = Rule("survival-figure", "error", document=_check)
