"""Provides what a pack says about its own check, in `[check]` of `pack.toml`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.check.finding import SEVERITIES
from kiosk.content.manifest import FILE
from kiosk.content.reading import read_text
from kiosk.content.report import Report
from kiosk.content.toml_file import TomlTable, parse_toml
from kiosk.near_miss import advise

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from kiosk.content.problem import Problem

_KEYS = (
    "off",
    "severity",
    "headings",
    "known_abbreviations",
    "banned_words",
    "reading_grade",
    "reading_grade_aim",
    "required",
)


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """How a pack wants to be checked."""

    off: frozenset[str] = frozenset()
    """Rules that are not used."""
    severity: Mapping[str, str] = field(default_factory=dict)
    """Severity by rule, where it is not the rule's own."""
    headings: tuple[str, ...] = ()
    """Headings that every page with an evidence label has, in this order."""
    known_abbreviations: frozenset[str] = frozenset()
    """Abbreviations that need no explanation."""
    banned_words: tuple[str, ...] = ()
    """Words that no page may use, besides those of the rule itself."""
    reading_grade: float = 8.0
    """US school grade that no page may exceed."""
    reading_grade_aim: float = 7.0
    """US school grade above which a page is worth another look."""
    required: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words that a page must hold, by the page's name."""

    def without(self, codes: Collection[str]) -> CheckSettings:
        """Return the settings as if they said nothing of some rules."""
        severity = {code: one for code, one in self.severity.items() if code not in codes}
        return replace(self, off=self.off.difference(codes), severity=severity)


def read_settings(root: Path, codes: Collection[str]) -> tuple[CheckSettings, tuple[Problem, ...]]:
    """Return a pack's settings, and what is wrong with them.

    Args:
        root: The pack's folder.
        codes: The codes of all rules.

    Raises:
        ContentError: `pack.toml` can't be read.

    """
    report = Report(FILE, "pack")
    top = parse_toml(read_text(root, FILE, limits.MANIFEST_BYTES), report)
    if "check" not in top.values:
        return CheckSettings(), ()
    table = top.table("check")
    table.check_keys(_KEYS)
    settings = CheckSettings(
        off=frozenset(_codes(table, "off", table.texts("off"), codes)),
        severity=_severity(table, codes),
        headings=table.texts("headings"),
        known_abbreviations=frozenset(table.texts("known_abbreviations")),
        banned_words=table.texts("banned_words"),
        reading_grade=table.number("reading_grade", default=8.0),
        reading_grade_aim=table.number("reading_grade_aim", default=7.0),
        required=_required(table),
    )
    return settings, report.in_order()


def _severity(table: TomlTable, codes: Collection[str]) -> dict[str, str]:
    """Return the severities that a pack sets."""
    if "severity" not in table.values:
        return {}
    chosen = table.table("severity")
    known = _codes(chosen, "", chosen.values, codes)
    good = {code: str(chosen.values[code]) for code in known}
    for code, severity in list(good.items()):
        if severity not in SEVERITIES:
            what = f'"{severity}" is not a severity.'
            chosen.report.fatal(chosen.line(code), what, advise(severity, SEVERITIES))
            del good[code]
    return good


def _required(table: TomlTable) -> dict[str, tuple[str, ...]]:
    """Return the words that pages must hold."""
    if "required" not in table.values:
        return {}
    required = table.table("required")
    return {name: required.texts(name) for name in required.values}


def _codes(
    table: TomlTable, key: str, named: Collection[str], codes: Collection[str]
) -> tuple[str, ...]:
    """Return the names that are those of rules; report the others."""
    for name in named:
        if name not in codes:
            what = f'There is no rule "{name}".'
            table.report.fatal(table.line(key or name), what, advise(name, codes))
    return tuple(name for name in named if name in codes)
