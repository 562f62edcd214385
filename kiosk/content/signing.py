"""Provides the writing of a clinician's signature into a page or a glossary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.glossary_file import glossary_file, glossary_fingerprint, read_glossary
from kiosk.content.pack import WORD_LIST
from kiosk.content.page_fingerprint import page_fingerprint
from kiosk.content.problem import ContentError, Problem
from kiosk.content.review_keys import UnusualFormError, set_in_page, set_in_toml
from kiosk.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

_BOM = "\ufeff"
"""What some programs put before a text."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What somebody says who has read a page."""

    reviewer: str
    reviewed: date
    next_review: date
    """When somebody has to read it again."""


def fingerprint_now(root: Path, language: str, name: str) -> str:
    """Return the fingerprint of a page, or of the glossary, as it stands.

    Raises:
        ContentError: The page can't be read.

    """
    if name != WORD_LIST:
        return page_fingerprint(root, language, name)
    return glossary_fingerprint(read_glossary(root, language)[0].terms)


def sign(root: Path, language: str, name: str, signature: Signature, original: str = "") -> str:
    """Write a signature into a file; return the file's path in the pack.

    It ends the time of a translation as a draft, so `translated` is taken out. Nothing else in the
    file changes, not even how its lines end.

    Args:
        root: The pack's folder, without symbolic links in its own path.
        language: The language of the words.
        name: The page's name, or `glossary`.
        signature: Who has read it, and when.
        original: Fingerprint of what it was translated from; only for a translation.

    Raises:
        ContentError: The page can't be read, or its keys are written in an unusual way.
        OSError: The file can't be written.

    """
    values = {
        "reviewer": signature.reviewer,
        "reviewed": signature.reviewed.isoformat(),
        "next_review": signature.next_review.isoformat(),
        "fingerprint": fingerprint_now(root, language, name),
    }
    if original:
        values["original"] = original
    set_in = set_in_toml if name == WORD_LIST else set_in_page
    return rewrite(root, language, name, lambda text: set_in(text, values, gone=("translated",)))


def rewrite(root: Path, language: str, name: str, change: Callable[[str], str]) -> str:
    """Write the changed keys of a page or a glossary; return the file's path in the pack.

    Args:
        root: The pack's folder, without symbolic links in its own path.
        language: The language of the words.
        name: The page's name, or `glossary`.
        change: Gives the file's new text for its old one; may raise `UnusualFormError`.

    Raises:
        ContentError: The keys are written in an unusual way.
        OSError: The file can't be written.

    """
    file = glossary_file(language) if name == WORD_LIST else f"{language}/{name}.md"
    text = (root / file).read_bytes().decode("utf-8")
    begin = _BOM if text.startswith(_BOM) else ""
    try:
        changed = change(text.removeprefix(begin))
    except UnusualFormError:
        what = "Its review keys are written in an unusual way."
        fix = "Write reviewer:, reviewed: and next_review: on lines of their own."
        raise ContentError(Problem(file, 1, what, fix, code="front-matter")) from None
    write_whole(root / file, (begin + changed).encode("utf-8"))
    return file
