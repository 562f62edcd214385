"""Provides the checks that turn the fields of front matter into typed values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.icons import DEFAULT_ICON, icon_names
from kiosk.near_miss import advise, nearest, shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.content.report import Report
    from kiosk.content.site_values import SiteValues
    from kiosk.content.yaml_fields import Field

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_CODE = "front-matter"
_EXAMPLES = {"sources": "a list, one source a line, each after a hyphen"}


@dataclass(frozen=True, slots=True)
class FieldReader:
    """Reads fields one by one; what is wrong goes on the report, and a default comes back."""

    fields: dict[str, Field]
    report: Report
    site: SiteValues

    def check_keys(self, known: Sequence[str]) -> None:
        """Report keys that nothing reads; one that looks like a typo may have lost a label."""
        for key, field in self.fields.items():
            if key in known:
                continue
            what = f'The key "{shorten(key)}" is not known.'
            if near := nearest(key, known):
                self.report.fatal(field.line, what, f'Did you mean "{near}"?', _CODE)
            else:
                self.report.minor(field.line, what, "Take it out.", _CODE)

    def line(self, key: str) -> int:
        """Return the line of a key, or the first line when it is missing."""
        return self.fields[key].line if key in self.fields else 1

    def needed_text(self, key: str) -> str:
        """Return text without which the page can't be shown."""
        text = self.text(key)
        if not text and (key not in self.fields or self.fields[key].kind == "empty"):
            self._missing(key, is_fatal=True)
        return text

    def text(self, key: str, *, expect: bool = False) -> str:
        """Return text, with site values filled in; `expect` reports a missing key."""
        field = self.fields.get(key)
        if field is None or field.kind == "empty":
            if field is None and expect:
                self._missing(key, is_fatal=False)
            return ""
        if field.kind != "text":
            what = f'"{key}" must be text.'
            self.report.fatal(field.line, what, "Put the words in double quotes.", _CODE)
            return ""
        self._check_words(field.text, field.line)
        return self.site.fill_plain(field.text, field.line, self.report)

    def texts(self, key: str, *, needed: bool = False) -> tuple[str, ...]:
        """Return the points of a list."""
        field = self.fields.get(key)
        if field is None or field.kind == "empty":
            if needed:
                self._missing(key, is_fatal=True)
            return ()
        if field.kind != "list":
            what = f'"{key}" must be a list.'
            self.report.fatal(field.line, what, "Write a hyphen before each of its points.", _CODE)
        for text, line in field.items:
            if not text:
                fix = "Write words after the hyphen, in double quotes if they hold a colon."
                self.report.fatal(line, f'A point of "{key}" is not text.', fix, _CODE)
            self._check_words(text, line)
        return tuple(text for text, _ in field.items if text)

    def date(self, key: str) -> str:
        """Return an ISO date, or nothing when there is none that can be used."""
        text = self.text(key, expect=True)
        if not text:
            return ""
        try:
            if _DATE.fullmatch(text):
                return date.fromisoformat(text).isoformat()
        except ValueError:
            pass
        what = f'"{shorten(text)}" is not a date.'
        self.report.minor(
            self.line(key), what, f"Write {key}: 2026-01-31, or leave it empty.", _CODE
        )
        return ""

    def choice(self, key: str, known: Iterable[str], *, is_fatal: bool) -> str:
        """Return a word when it is one of those that are known."""
        text, words = self.text(key), tuple(known)
        if not text or text in words:
            return text
        what = f'The {key} "{shorten(text)}" is not known.'
        note = self.report.fatal if is_fatal else self.report.minor
        note(self.line(key), what, advise(text, words), _CODE)
        return ""

    def icon(self) -> str:
        """Return the name of an icon, the default one when it is bad."""
        if "icon" not in self.fields or self.fields["icon"].kind == "empty":
            self._missing("icon", is_fatal=False)
        return self.choice("icon", icon_names(), is_fatal=False) or DEFAULT_ICON

    def own_id(self, expected: str) -> str:
        """Return the id as it is written; report one that is not the file's name."""
        text = self.text("id", expect=True)
        if text and text != expected:
            what = f'The id is "{shorten(text)}", but the file is called {expected}.md.'
            self.report.minor(
                self.line("id"), what, f"Write id: {expected}, or rename the file.", _CODE
            )
        return text

    def _missing(self, key: str, *, is_fatal: bool) -> None:
        """Report a key that is not there, or has no value."""
        fix = f"Add {key}: with {_EXAMPLES[key]}." if key in _EXAMPLES else f"Add a line {key}: …"
        note = self.report.fatal if is_fatal else self.report.minor
        code = "sources" if key == "sources" else _CODE
        note(self.line(key), f'The key "{key}" is missing or empty.', fix, code)

    def _check_words(self, text: str, line: int) -> None:
        """Report a word that no line can hold."""
        if any(len(word) > limits.WORD_LETTERS for word in text.split()):
            what = f"A word is longer than {limits.WORD_LETTERS} letters."
            self.report.fatal(line, what, "Put spaces in it or shorten it.", _CODE)
