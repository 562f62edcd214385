"""Provides the forms in which `kiosk check` writes what it has found."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.check.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.check.finding import Finding
    from kiosk.content.check.runner import CheckResult


def render(result: CheckResult, folder: Path, form: str) -> str:
    """Return what was found as text.

    Args:
        result: What the check has found.
        folder: The pack's folder, as it was typed.
        form: `text`, `json` or `github`.

    """
    forms: dict[str, Callable[[CheckResult, Path], str]] = {
        "text": _text,
        "json": _json,
        "github": _github,
    }
    return forms[form](result, folder) + "\n"


def _text(result: CheckResult, folder: Path) -> str:
    """Return a line for each finding, the gravest last, where a terminal stands still."""
    lines = [
        f"{_place(finding, folder)}: {finding.code} {_message(finding)} ({finding.severity})"
        for severity in reversed(SEVERITIES)
        for finding in result.findings
        if finding.severity == severity
    ]
    return "\n".join([*lines, _summary(result)])


def _json(result: CheckResult, folder: Path) -> str:
    """Return one object for programs."""
    found = [
        {
            "file": _shown(finding, folder),
            "line": finding.line,
            "code": finding.code,
            "severity": finding.severity,
            "what": finding.what,
            "fix": finding.fix,
        }
        for finding in result.findings
    ]
    counts = {severity: result.count(severity) for severity in SEVERITIES}
    return json.dumps({"pages": result.pages, "counts": counts, "findings": found}, indent=2)


def _github(result: CheckResult, folder: Path) -> str:
    """Return workflow commands, which GitHub shows beside the lines of a change."""
    lines = []
    for finding in result.findings:
        about = {"file": _shown(finding, folder), "title": finding.code}
        about |= {"line": str(finding.line)} if finding.line else {}
        keys = ",".join(f"{key}={_property(value)}" for key, value in about.items())
        lines.append(f"::{finding.severity} {keys}::{_data(_message(finding))}")
    return "\n".join([*lines, _summary(result)])


def _summary(result: CheckResult) -> str:
    """Return one line that says how many findings of each kind there are."""
    counts = (_count(result.count(severity), severity) for severity in SEVERITIES)
    return f"{_count(result.pages, 'page')}: {', '.join(counts)}."


def _count(number: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _message(finding: Finding) -> str:
    """Return what is wrong and what to do."""
    return f"{finding.what} {finding.fix}"


def _place(finding: Finding, folder: Path) -> str:
    """Return the file and the line, as editors' programs know them."""
    file = _shown(finding, folder)
    return f"{file}:{finding.line}" if finding.line else file


def _shown(finding: Finding, folder: Path) -> str:
    """Return the path of a file: from the current folder when it lies in it, else the whole."""
    path = Path(os.path.abspath(folder / finding.file))  # noqa: PTH100 - links stay as typed
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()


def _data(text: str) -> str:
    """Return text as a workflow command's message.

    Source: GitHub's `@actions/core`, `escapeData` and `escapeProperty` in `command.ts`.
    """
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Return text as the value of a workflow command's key."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
