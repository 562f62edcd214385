"""Provides what a rule of the check is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document

    DocumentCheck = Callable[[Document, CheckedPack], Iterator["Remark"]]
    PackCheck = Callable[[CheckedPack], Iterator["Remark"]]


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule says of one place; the rule's code and severity are added to it."""

    file: str
    line: int
    what: str
    fix: str
    severity: str = ""
    """Only where it is not the rule's own."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: either of these two functions does the checking, or the compiler itself does."""

    code: str
    """Small letters and hyphens; the name of its page in `docs/rules/`."""
    severity: str
    """What it is unless the pack says otherwise."""
    document: DocumentCheck | None = None
    """Checks a page or a shared box."""
    pack: PackCheck | None = None
    """Checks what is spread over several files."""
