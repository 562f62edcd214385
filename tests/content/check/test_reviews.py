"""Provides tests of the rules on signatures, and of what a signature is worth."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.content.compiler_team import CompilerTeam
from kiosk.content.glossary import Term
from kiosk.content.glossary_file import glossary_fingerprint
from kiosk.content.pack_compiler import PackCompiler
from kiosk.content.page_cache import PageCache
from kiosk.content.page_fingerprint import page_fingerprint
from kiosk.content.review_state import Review, read_reviews
from tests.content.check.checking import TODAY, findings

if TYPE_CHECKING:
    from datetime import date

    from tests.content.pack_writer import PackWriter

CODES = ("review-missing", "review-overdue", "review-void")
FILE = "en/page.md"
WORDS = '\n[terms.a]\nterm = "a word"\ndefinition = "A meaning."\n'
ABOVE_WORDS = 'reviewer = "{}"\nreviewed = "{}"\nnext_review = "{}"\nfingerprint = "{}"\n'


def sign(pack: PackWriter, until: str = "2026-07-01", **changed: str | None) -> None:
    """Write a page that was signed off."""
    pack.section("page")
    if not (pack.folder / "pack.toml").exists():
        pack.manifest()
    held = page_fingerprint(pack.folder.resolve(), "en", "page")
    signature = {"reviewer": "Dr. A", "reviewed": "2025-07-01", "next_review": until}
    front = signature | {"fingerprint": f'"{held}"'} | changed
    pack.section("page", "Words.", **front)


def said(pack: PackWriter, *, required: bool = False) -> list[tuple[str, int, str, str]]:
    """Return what the rules on signatures find: file, line, code and severity."""
    every = findings(pack, is_signoff_required=required)
    return [(one.file, one.line, one.code, one.severity) for one in every if one.code in CODES]


SIGNED: list[tuple[str, dict[str, str | None], tuple[int, str] | None]] = [
    ("until today", {"until": "2026-07-01"}, None),
    ("until yesterday", {"until": "2026-06-30"}, (9, "review-overdue")),
    ("for ever", {"until": ""}, (9, "review-overdue")),
    ("without an end at all", {"next_review": None}, (7, "review-overdue")),
    ("with other words", {"summary": "Another."}, (11, "review-void")),
    ("with other words, and overdue", {"summary": "B.", "until": "2026-01-01"},
     (11, "review-void")),
    ("by hand", {"fingerprint": None}, (7, "review-void")),
    ("by nobody", {"reviewer": '""'}, (11, "review-void")),
    ("on no day", {"reviewed": ""}, (11, "review-void")),
    ("not", {"reviewer": '""', "reviewed": "", "until": "", "fingerprint": None},
     (7, "review-missing")),
    ("not, and without the key", {"reviewer": None, "reviewed": "", "fingerprint": None},
     (2, "review-missing")),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "found"), [c[1:] for c in SIGNED], ids=[c[0] for c in SIGNED])
def test_what_a_signature_is_worth(
    pack: PackWriter, changed: dict[str, str | None], found: tuple[int, str] | None
) -> None:
    sign(pack, **changed)  # type: ignore[arg-type]
    severity = "notice" if found and found[1] == "review-missing" else "warning"
    assert said(pack) == ([(FILE, *found, severity)] if found else [])
    assert said(pack, required=True) == ([(FILE, *found, "error")] if found else [])


def test_the_page_about_the_pack_is_signed_too(pack: PackWriter) -> None:
    sign(pack)
    pack.section("about", group=None)
    assert said(pack) == [("en/about.md", 6, "review-missing", "notice")]


def test_a_page_that_can_t_be_shown_is_not_signed_either(pack: PackWriter) -> None:
    pack.section("page", title=None)
    pack.section("other", "x").write_bytes(b"\xff")
    assert said(pack) == [
        ("en/other.md", 1, "review-missing", "notice"),
        (FILE, 6, "review-missing", "notice"),
    ]


def write_words(pack: PackWriter, until: str, meaning: str = "A meaning.") -> None:
    """Write a glossary that was signed off with the meaning "A meaning."."""
    held = glossary_fingerprint([Term("a", "a word", "A meaning.")])
    above = ABOVE_WORDS.format("Dr. A", "2025-07-01", until, held)
    pack.file("en/glossary.toml", above + WORDS.replace("A meaning.", meaning))


def test_a_glossary_is_signed_too(pack: PackWriter) -> None:
    sign(pack)
    pack.file("en/glossary.toml", WORDS)
    sign(pack)
    assert said(pack) == [("en/glossary.toml", 1, "review-missing", "notice")]
    write_words(pack, "2026-07-01")
    assert said(pack) == []
    write_words(pack, "2026-06-30")
    assert said(pack) == [("en/glossary.toml", 3, "review-overdue", "warning")]
    write_words(pack, "2026-07-01", "Another meaning.")
    assert said(pack) == [("en/glossary.toml", 4, "review-void", "warning")]


def test_a_glossary_without_words_needs_no_signature(pack: PackWriter) -> None:
    sign(pack)
    pack.file("en/glossary.toml", 'reviewer = ""\n[terms]\n')
    assert said(pack) == []


def reviews(pack: PackWriter, today: date = TODAY) -> tuple[Review, ...]:
    """Return the reviews of a pack as `kiosk review` lists them."""
    with tempfile.TemporaryDirectory() as folder, CompilerTeam() as team:
        pages = PageCache(Path(folder) / "pages")
        root = pack.folder.resolve()
        compiled = PackCompiler(root, {}, Path(folder), team, pages).run()
        return read_reviews(root, compiled, today)


def test_reviews_stand_in_the_order_of_the_menu(pack: PackWriter) -> None:
    pack.section("second")
    sign(pack, menu_title="The page")
    pack.manifest()
    pack.section("about", group=None)
    write_words(pack, "2026-12-31")
    page, words = "2026-07-01", "2026-12-31"
    assert reviews(pack) == (
        Review("en/second.md", "Second", "page", "", "", "", "missing"),
        Review(FILE, "The page", "page", "Dr. A", "2025-07-01", page, "void"),
        Review("en/about.md", "About", "about", "", "", "", "missing"),
        Review("en/glossary.toml", "Glossary", "glossary", "Dr. A", "2025-07-01", words, "signed"),
    )
    assert {review.language for review in reviews(pack)} == {"en"}
