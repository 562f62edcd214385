"""Checks that a translation has the links, drawings and site values of its original."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from kiosk.content.check.compare.originals import translated
from kiosk.content.check.compare.terms import used_terms
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.figure_names import IMAGE
from kiosk.content.term_links import LINK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document

_LINK = re.compile(r"\]\(\s*((?:section:|glossary:|https?://)[^()\s]+)")
_SITE_VALUE = re.compile(r"(?<!\\)\{\s*(\w+)\s*\|")
_PLAIN_KEYS = ("title", "menu_title", "summary", "evidence_scope")

_FIX = "Compare the two: the words are translated, what they lead to stays."


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for everything that one language has, and the other has not."""
    for document, original in translated(pack):
        is_free = partial(_is_free, original, pack)
        yield from _compare(document, original, _LINK, "a link to", is_free)
        yield from _compare(document, original, _SITE_VALUE, "the site value")
        yield from _compare(document, original, IMAGE, "the drawing")
        yield from _order(document, original)


def _compare(
    document: Document,
    original: Document,
    form: re.Pattern[str],
    named: str,
    is_free: Callable[[str], bool] = lambda _target: False,
) -> Iterator[Remark]:
    """Yield what only one of two pages has, of one kind; the translation may have more of some."""
    ours, theirs = _places(original, form), _places(document, form)
    for target in dict.fromkeys((*ours, *theirs)):
        count, other = len(ours.get(target, ())), len(theirs.get(target, ()))
        if count > other:
            at, line = ours[target][other], _beside(ours[target][other], original, document)
            what = f"{original.file}:{at} has {named} {target} that is missing here."
            yield Remark(document.file, line, what, _FIX)
        elif other > count and not is_free(target):
            what = f"Here is {named} {target} that {original.file} does not have."
            yield Remark(document.file, theirs[target][count], what, _FIX)


def _is_free(original: Document, pack: CheckedPack, target: str) -> bool:
    """Say whether a link stands for a word that the kiosk itself links in the original."""
    term_id = target.removeprefix(LINK)
    return term_id != target and term_id in used_terms(original, pack).terms


def _places(document: Document, form: re.Pattern[str]) -> dict[str, list[int]]:
    """Return the lines on which things of one form stand, by what they lead to."""
    found: dict[str, list[int]] = {}
    lines = [(document.text(key), document.line(key)) for key in _PLAIN_KEYS]
    lines += [(line, n) for n, line in enumerate(document.source.body, document.source.body_line)]
    for text, number in lines:
        for match in form.finditer(text):
            found.setdefault(match[1], []).append(number)
    return found


def _beside(line: int, original: Document, document: Document) -> int:
    """Return where to look for what stands on a line of the original: at the same distance."""
    last = document.source.body_line + len(document.source.body) - 1
    if line < original.source.body_line:
        return line
    return min(line - original.source.body_line + document.source.body_line, last)


def _order(document: Document, original: Document) -> Iterator[Remark]:
    """Yield the first drawing that stands where the original shows another one."""
    ours, theirs = (list(_in_order(one)) for one in (original, document))
    if sorted(name for name, _ in ours) != sorted(name for name, _ in theirs):
        return
    for (other, at), (name, line) in zip(ours, theirs, strict=True):
        if name != other:
            what = f"Here stands {name}, where {original.file}:{at} shows {other}."
            yield Remark(document.file, line, what, _FIX)
            return


def _in_order(document: Document) -> Iterator[tuple[str, int]]:
    """Yield the drawings of a page, each with its line."""
    for number, line in enumerate(document.source.body, document.source.body_line):
        yield from ((name, number) for name in IMAGE.findall(line))


RULE = Rule("translation-links", "error", pack=_check)
