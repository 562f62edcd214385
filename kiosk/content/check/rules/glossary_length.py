"""Checks that the meaning of a word is told in one short breath, as long as one sentence may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.key_line import term_line
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.check.rules.sentence_length import too_long
from kiosk.content.glossary_file import glossary_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every long definition."""
    for language, glossary in pack.compiled.glossaries.items():
        for term in glossary.terms:
            if counted := too_long(term.definition):
                line = term_line(pack, language, term.id, "definition")
                what = f'The meaning of "{term.term}" has {counted[0]}.'
                fix = f"Make it {counted[1]} or fewer; the rest can stand on a page."
                yield Remark(glossary_file(language), line, what, fix)


RULE = Rule("glossary-length", "error", pack=_check)
