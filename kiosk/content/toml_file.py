"""Provides the reading of a TOML file whose problems are told with their line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.problem import ContentError, Problem
from kiosk.near_miss import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.report import Report


_BLANKS = re.compile(r"[\s\"']")


@dataclass(frozen=True, slots=True)
class TomlTable:
    """One table of a TOML file, with a report for what is wrong in it."""

    values: dict[str, object]
    report: Report
    source: str
    """The whole file, to find the lines of keys in."""
    header: str = ""
    """The table's name as in its header; empty for the top of the file."""

    def line(self, key: str) -> int:
        """Return the line where a key is set, or where its table begins."""
        lines = self.source.split("\n")
        begin = _header_line(self.header, lines)
        pattern = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]")
        for number, line in enumerate(lines[begin:], begin + 1):
            if line.lstrip().startswith("["):
                break
            if pattern.match(line):
                return number
        return _header_line(f"{self.header}.{key}".lstrip("."), lines) or max(begin, 1)

    def check_keys(self, known: Iterable[str]) -> None:
        """Report keys that nothing reads."""
        for key in self.values:
            if key not in known:
                near = nearest(key, known)
                fix = f'Did you mean "{near}"?' if near else "Take it out."
                self.report.minor(self.line(key), f'The key "{key}" is not known.', fix)

    def text(self, key: str, *, example: str, most: int = limits.MANIFEST_LINE) -> str:
        """Return the text of a key that is needed; report it and return nothing when it's bad.

        `most` is how many letters its place on the screen has room for.
        """
        value = self.values.get(key)
        if isinstance(value, str) and len(value) > most:
            what = f'"{key}" has {len(value)} letters; the screen has room for {most}.'
            self.report.fatal(self.line(key), what, "Write it shorter.")
            return ""
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
        what = f'The key "{key}" is missing.' if value is None else f'"{key}" is not text.'
        self.report.fatal(self.line(key), what, f'Write {key} = "{example}".')
        return ""

    def flag(self, key: str, *, default: bool) -> bool:
        """Return whether a key is true; report it and return the default when it's bad."""
        value = self.values.get(key, default)
        if isinstance(value, bool):
            return value
        self.report.fatal(self.line(key), f'"{key}" is not true or false.', f"Write {key} = true.")
        return default

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when there is none; report one that can't be used."""
        value = self.values.get(key, [])
        if isinstance(value, list) and all(isinstance(one, str) and one.strip() for one in value):
            return tuple(" ".join(one.split()) for one in value)
        what = f'"{key}" is not a list of texts.'
        self.report.fatal(self.line(key), what, f'Write {key} = ["one", "two"].')
        return ()

    def number(self, key: str, *, default: float) -> float:
        """Return a number, or the default when there is none; report one that can't be used."""
        value = self.values.get(key, default)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return float(value)
        self.report.fatal(self.line(key), f'"{key}" is not a number.', f"Write {key} = {default}.")
        return default

    def date(self, key: str) -> str:
        """Return an ISO date, or nothing when there is none; report one that can't be used."""
        value = self.values.get(key, "")
        try:
            return date.fromisoformat(str(value)).isoformat() if value else ""
        except ValueError:
            what, fix = f'"{value}" is not a date.', f'Write {key} = "2026-01-31".'
            self.report.minor(self.line(key), what, fix)
            return ""

    def table(self, key: str) -> TomlTable:
        """Return a table inside this one; report it and return an empty one when it's bad."""
        header = f"{self.header}.{key}".lstrip(".")
        value = self.values.get(key)
        if not isinstance(value, dict) or not value:
            self.report.fatal(self.line(key), f"The part [{header}] is missing.", "Add it.")
            value = {}
        return TomlTable(value, self.report, self.source, header)


def _header_line(header: str, lines: list[str]) -> int:
    """Return the line of a table's header; 0 for the top of the file, or when there is none."""
    wanted = _BLANKS.sub("", f"[{header}]")
    for number, line in enumerate(lines, 1):
        if header and _BLANKS.sub("", line.split("#")[0]) == wanted:
            return number
    return 0


def parse_toml(text: str, report: Report) -> TomlTable:
    """Return the top table of a TOML file.

    Raises:
        ContentError: It is not TOML, or not what a person would write.

    """
    import tomllib  # noqa: PLC0415 - a warm start needs it only for the cover

    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > limits.MANIFEST_LINE:
            what = f"The line is longer than {limits.MANIFEST_LINE} letters."
            raise ContentError(Problem(report.file, number, what, "Break it up.", code=report.code))
    try:
        return TomlTable(tomllib.loads(text), report, text)
    except tomllib.TOMLDecodeError as error:
        message, at = _explain(str(error), text)
        fix = "Mend that line; text stands in double quotes, a list in square brackets."
        raise ContentError(Problem(report.file, at, message, fix, code=report.code)) from None
    except RecursionError:
        what = "Brackets are nested too deep."
        raise ContentError(
            Problem(report.file, 0, what, "Take them out.", code=report.code)
        ) from None


def _explain(message: str, text: str) -> tuple[str, int]:
    """Return a parser's message as a sentence, and the line it speaks of."""
    found = re.search(r" \(at line (\d+), column \d+\)", message)
    if not found:
        return f"It is not TOML: {message.replace('(at end of document)', '').strip()}.", (
            text.rstrip().count("\n") + 1
        )
    return f"It is not TOML: {message.replace(found[0], '')}.", int(found[1])
