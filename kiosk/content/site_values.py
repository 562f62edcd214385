"""Provides the words that a site sets for itself, such as its phone line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.site_keys import SITE_KEYS
from kiosk.near_miss import advise, shorten

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.content.report import Report

_VALUE = re.compile(r"(?<!\\)\{([^{}|\n]*)(?:\|([^{}]*))?\}")
_STAND_IN = re.compile("[\ue000-\uf8ff]")
_FIRST, _LAST = 0xE000, 0xF8FF


@dataclass(slots=True)
class SiteValues:
    """Fills in `{key|words}`; what is filled in is plain text and never markup."""

    values: Mapping[str, str]
    _filled: list[str] = field(default_factory=list)
    """Words behind each stand-in, in the order of the private-use characters."""

    def fill_plain(self, text: str, line: int, report: Report) -> str:
        """Return text with its values filled in."""
        return _VALUE.sub(lambda found: self._words(found, lambda _: line, report), text)

    def hide(self, text: str, find_line: Callable[[str], int], report: Report) -> str:
        """Return Markdown in which one private-use character stands for each value."""

        def replace(found: re.Match[str]) -> str:
            """Keep the words and return their stand-in."""
            words = self._words(found, find_line, report)
            if words == found[0] or len(self._filled) > _LAST - _FIRST:
                return words
            self._filled.append(words)
            return chr(_FIRST + len(self._filled) - 1)

        return _VALUE.sub(replace, text)

    def show(self, text: str) -> str:
        """Return parsed text with the words in place of their stand-ins."""
        return _STAND_IN.sub(lambda found: self._filled[ord(found[0]) - _FIRST], text)

    def _words(self, found: re.Match[str], find_line: Callable[[str], int], report: Report) -> str:
        """Return the words to show for one value; report what is wrong with it."""
        key, fallback = found[1].strip(), " ".join((found[2] or "").split())
        line = find_line(found[0].split("\n")[0])
        example = f"{{{key}|words to show without it}}"
        if key not in SITE_KEYS:
            what = f'There is no site value "{shorten(key)}".'
            report.minor(line, what, advise(key, SITE_KEYS), "site-value")
            return fallback or found[0]
        if not fallback:
            what = f'The site value "{key}" has no words for a site without it.'
            report.fatal(line, what, f"Write {example}.", "site-value")
        value = " ".join(self.values.get(key, "").split())
        return _STAND_IN.sub("", value)[: limits.SITE_LETTERS] or fallback
