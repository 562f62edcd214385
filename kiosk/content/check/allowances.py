"""Silences what editors allow on a line, and reports notes that allow nothing or say no reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.finding import Finding
from kiosk.content.notes import Allowance, read_allowances

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

ALLOW_REASON = "allow-reason"
ALLOW_UNUSED = "allow-unused"

_FORM = "Write <!-- allow CODE: the reason -->."


def apply_allowances(
    findings: Iterable[Finding], texts: Mapping[str, str], unread: Collection[str] = ()
) -> Iterator[Finding]:
    """Yield the findings that no note allows, and what is wrong with the notes.

    Args:
        findings: All that the rules have found.
        texts: The text of every file that may hold notes, by its path in the pack.
        unread: Files that the rules could not look at, so that no note in them is known to be idle.

    """
    notes = {file: list(read_allowances(text)) for file, text in texts.items() if "allow " in text}
    used: set[tuple[str, Allowance]] = set()
    for finding in findings:
        note = _allowing(finding, notes.get(finding.file, ()))
        if note is None:
            yield finding
        else:
            used.add((finding.file, note))
    for file, allowances in notes.items():
        for note in allowances:
            yield from _complaints(file, note, is_used=file in unread or (file, note) in used)


def _allowing(finding: Finding, notes: Iterable[Allowance]) -> Allowance | None:
    """Return the note that allows a finding."""
    for note in notes:
        if (note.line, note.code) == (finding.line, finding.code):
            return note
    return None


def _complaints(file: str, note: Allowance, *, is_used: bool) -> Iterator[Finding]:
    """Yield what is wrong with a note."""
    if not note.reason:
        what = f'A note allows "{note.code}" without a reason.'
        yield Finding(file, note.line, ALLOW_REASON, "error", what, _FORM)
    if not is_used:
        what = f'A note allows "{note.code}", but there is nothing to allow.'
        yield Finding(file, note.line, ALLOW_UNUSED, "warning", what, "Take it out.")
