"""Provides the links from the first use of each glossary word on a page to its meaning."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from kiosk.content.arabic_forms import ArabicForms, FoundTerm, is_arabic
from kiosk.content.blocks import Box, Detail, Heading, Questions, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.content.blocks import Block, Text
    from kiosk.content.glossary import Glossary, Term

LINK = "glossary:"

_UNLINKED = {"title", "header"}
"""Fields that are shown as headings, in which nothing can be touched."""

_SPACELESS = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff"
_NO_SPACES = re.compile(f"[{_SPACELESS}]")
"""Letters of scripts that write no spaces between words."""

_INSIDE = rf"[^\W{_SPACELESS}]"
"""A letter that makes its neighbor a part of a longer word: `PD-L1` may stand in Chinese."""

_NO_WORD_BEFORE = f"(?<!{_INSIDE})(?<!-)"
_NO_WORD_BEHIND = f"(?!{_INSIDE}|-)"


class TermLinker:
    """Links the first use of each word; open text comes before what is folded.

    A question is touched to tick it, so it has no links; its words count for the list at the end.
    """

    def __init__(self, glossary: Glossary) -> None:
        found = [term for term in glossary.terms if term.is_found]
        self._ids = {
            form if term.is_case_exact else form.casefold(): term.id
            for term in found
            for form in (term.term, *term.variants)
        }
        self._arabic = ArabicForms(found)
        self._pattern = _pattern(found)
        self._known = {term.id: term for term in glossary.terms}

    def link(
        self, blocks: tuple[Block, ...], boxes: tuple[Box, ...]
    ) -> tuple[tuple[Block, ...], tuple[Box, ...], tuple[str, ...]]:
        """Return a page's blocks and boxes with their links, and the ids of all words on it."""
        seen: set[str] = set()
        first = [box for box in boxes if box.is_first]
        parts: list[Block] = [*first, *blocks, *(box for box in boxes if box not in first)]
        done = {id(part): _walk(part, self, seen) for part in sorted(parts, key=_turn)}
        done |= {id(part): part for part in parts if isinstance(part, Questions)}
        return (
            tuple(done[id(block)] for block in blocks),
            tuple(done[id(box)] for box in boxes),
            tuple(term_id for term_id in self._known if term_id in seen),
        )

    def read(self, text: Text, seen: set[str]) -> Text:
        """Return a text with the first use of each word that was not seen before linked."""
        return tuple(part for run in text for part in self._runs(run, seen))

    def _runs(self, run: Run, seen: set[str]) -> Iterator[Run]:
        """Yield a run, cut where a word begins and ends."""
        if run.link:
            seen |= {run.link.removeprefix(LINK)} & self._known.keys()
            yield run
            return
        begin = 0
        for start, end, term_id in self._find(run.text):
            if term_id in seen or start < begin:
                continue
            seen.add(term_id)
            if start > begin:
                yield replace(run, text=run.text[begin:start])
            yield replace(run, text=run.text[start:end], link=f"{LINK}{term_id}")
            begin = end
        if begin < len(run.text):
            yield replace(run, text=run.text[begin:])

    def _find(self, text: str) -> list[FoundTerm]:
        """Return where words of the glossary stand in a text, in their order."""
        found = list(self._arabic.find(text))
        for match in self._pattern.finditer(text) if self._pattern else ():
            term_id = self._ids.get(match[0]) or self._ids.get(match[0].casefold(), "")
            if term_id:
                found.append(FoundTerm(match.start(), match.end(), term_id))
        return sorted(found)


def _turn(block: Block) -> int:
    """Return when the words of a block are read: open text first, then folded, then questions."""
    if isinstance(block, Questions):
        return 2
    return int(isinstance(block, Detail) or (isinstance(block, Box) and not block.is_open))


def _walk(part: Any, linker: TermLinker, seen: set[str]) -> Any:  # noqa: ANN401 - any part of a page
    """Return a part of a page with its links."""
    if isinstance(part, tuple):
        if part and all(isinstance(one, Run) for one in part):
            return linker.read(part, seen)
        return tuple(_walk(one, linker, seen) for one in part)
    if isinstance(part, Heading) or not is_dataclass(part) or isinstance(part, type):
        return part
    changes = {
        field.name: _walk(getattr(part, field.name), linker, seen)
        for field in fields(part)
        if field.name not in _UNLINKED
    }
    return replace(part, **changes)


def _pattern(terms: Iterable[Term]) -> re.Pattern[str] | None:
    """Return what finds any form of some words, the longest first; nothing without words."""
    forms = [
        (form, term.is_case_exact)
        for term in terms
        for form in (term.term, *term.variants)
        if not is_arabic(form)
    ]
    forms.sort(key=lambda pair: -len(pair[0]))
    after_edge = [_form(*pair) for pair in forms if not _NO_SPACES.match(pair[0][0])]
    anywhere = [_form(*pair) for pair in forms if _NO_SPACES.match(pair[0][0])]
    # Looked for once and not for every form, the edge saves four fifths of the time.
    parts = [f"{_NO_WORD_BEFORE}(?:{'|'.join(after_edge)})"] if after_edge else []
    return re.compile("|".join([*parts, *anywhere])) if forms else None


def _form(form: str, is_exact: bool) -> str:
    """Return what finds one form of a word, not followed by the rest of a longer one."""
    words = re.escape(form).replace(r"\ ", "[ \u00a0]")
    edge = "" if _NO_SPACES.match(form[-1]) else _NO_WORD_BEHIND
    if is_exact or not form[0].isalpha():
        return f"{words if is_exact else f'(?i:{words})'}{edge}"
    # Its first letter as a set lets the search pass over most forms at once.
    first = "".join(one for one in (form[0].lower(), form[0].upper()) if len(one) == 1)
    return f"[{first or form[0]}](?i:{words[1:]}){edge}"
