"""Checks that a glossary tells how a long word is said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.check.key_line import term_line
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.glossary_file import glossary_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack

MOST_SYLLABLES = 3
"""Syllables of a word that most people say at first sight, such as "medicine"."""

_WORD = re.compile(r"[^\W\d_]+")


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every long English word that does not tell how it is said."""
    from kiosk.content.readability import count_syllables  # noqa: PLC0415 - it reads a dictionary

    for language, glossary in pack.compiled.glossaries.items():
        for term in glossary.terms if language.split("-")[0] == "en" else ():
            words = _WORD.findall(term.term)
            long = [word for word in words if count_syllables(word) > MOST_SYLLABLES]
            if long and not term.say:
                line = term_line(pack, language, term.id, "term")
                what = f'"{long[0]}" is a long word, and "{term.term}" has no "say".'
                fix = 'Write how it sounds, such as say = "dis-FAY-juh".'
                yield Remark(glossary_file(language), line, what, fix)


RULE = Rule("say-it", "warning", pack=_check)
