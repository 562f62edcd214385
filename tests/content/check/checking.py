"""Checks small packs for tests, and tells what one rule has found in them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.content.check.runner import CheckOptions, check_pack
from tests.content.pack_writer import BODY_LINE, LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.check.finding import Finding
    from tests.content.pack_writer import PackWriter

TODAY = date(2026, 7, 1)


def findings(
    pack: PackWriter, code: str = "", *, today: date = TODAY, is_signoff_required: bool = False
) -> list[Finding]:
    """Return what the check finds, of one rule or of all; writes `pack.toml` if it is missing."""
    if not (pack.folder / "pack.toml").exists():
        pack.manifest()
    options = CheckOptions(today, is_signoff_required)
    result = check_pack(pack.folder.resolve(), options)
    return [one for one in result.findings if one.code == code or not code]


def found(
    pack: PackWriter, code: str, *, today: date = TODAY, is_signoff_required: bool = False
) -> list[tuple[str, int]]:
    """Return the file and the line of all that one rule finds."""
    every = findings(pack, code, today=today, is_signoff_required=is_signoff_required)
    return [(one.file, one.line) for one in every]


def messages(
    pack: PackWriter, code: str, *, today: date = TODAY, is_signoff_required: bool = False
) -> list[str]:
    """Return `file:line: code what is wrong what to do` of all that one rule finds."""
    every = findings(pack, code, today=today, is_signoff_required=is_signoff_required)
    return [str(one) for one in every]


def paragraphs_found(pack: PackWriter, code: str, paragraphs: Sequence[str]) -> list[str]:
    """Return those of some paragraphs, each on a page of its own, in which a rule finds something.

    A paragraph may be any one block of Markdown; what is found must be on its first line.
    """
    for number, paragraph in enumerate(paragraphs):
        pack.section(f"page-{number}", paragraph)
    places = found(pack, code)
    return [
        paragraph
        for number, paragraph in enumerate(paragraphs)
        if (f"en/page-{number}.md", BODY_LINE) in places
    ]


def check_table(pack: PackWriter, lines: str = "") -> None:
    """Write `pack.toml` with some lines of `[check]`."""
    path = pack.manifest()
    path.write_text(f"{path.read_text('utf-8')}\n[check]\n{lines}\n", encoding="utf-8")


def turn_into(language: str, pack: PackWriter) -> None:
    """Make an English pack one of another language; its words stay as they are."""
    path = pack.folder / "pack.toml"
    text = (path if path.exists() else pack.manifest()).read_text("utf-8")
    for old, new in (("languages.en", f"languages.{language}"), ('"en"', f'"{language}"')):
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    (pack.folder / "en").rename(pack.folder / language)


def add_language(language: str, pack: PackWriter) -> None:
    """Add a language to a pack whose `pack.toml` is written; its files are still to come."""
    path = pack.folder / "pack.toml"
    added = LANGUAGE.replace("languages.en", f"languages.{language}")
    path.write_text(path.read_text("utf-8") + added, encoding="utf-8")
