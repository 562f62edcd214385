"""Provides tests that a translation says whether a person has signed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.page_fingerprint import page_fingerprint
from tests.content.check.checking import findings, found, messages
from tests.content.check.translating import both

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "translation-draft"
WORDS = '[terms.a]\nterm = "{}"\ndefinition = "A meaning."\n'


def test_a_draft_says_that_it_is_one(pack: PackWriter) -> None:
    both(pack, "es", "Words.", "Palabras.")
    pack.file("en/glossary.toml", WORDS.format("words"))
    pack.file("es/glossary.toml", 'translated = "draft"\n' + WORDS.format("palabras"))
    assert found(pack, CODE) == []
    assert ("es/page.md", 11) in found(pack, "review-missing")


def test_a_translation_without_mark_and_signature(pack: PackWriter) -> None:
    both(pack, "es", "Words.", "Palabras.", theirs={"translated": None})
    pack.file("en/glossary.toml", WORDS.format("words"))
    pack.file("es/glossary.toml", WORDS.format("palabras"))
    page, words = messages(pack, CODE)
    assert page.startswith("es/glossary.toml:1: ")
    assert 'Write translated = "draft" above its words' in page
    assert words.startswith("es/page.md:7: ")
    assert "Write translated: draft above its words" in words


def test_a_signed_translation(pack: PackWriter) -> None:
    both(pack, "es", "Words.", "Palabras.", theirs={"translated": None})
    path = pack.folder / "es/page.md"
    now = page_fingerprint(pack.folder.resolve(), "es", "page")
    signed = f'reviewer: Ana\nreviewed: 2026-01-01\nfingerprint: "{now}"'
    text = path.read_text("utf-8").replace('reviewer: ""\nreviewed: ', signed)
    path.write_text(text.replace("next_review: ", "next_review: 2027-01-01"), encoding="utf-8")
    assert found(pack, CODE) == []
    text = path.read_text("utf-8").replace("reviewer: Ana", "translated: draft\nreviewer: Ana")
    path.write_text(text, encoding="utf-8")
    (said,) = messages(pack, CODE)
    assert said.startswith("es/page.md:7: translation-draft It is signed, and calls itself")


def test_an_original_is_no_translation(pack: PackWriter) -> None:
    pack.section("page", translated="draft")
    assert found(pack, CODE) == [("en/page.md", 11)]


@pytest.mark.parametrize("value", ["done", "Draft"])
def test_a_mark_that_is_not_known(pack: PackWriter, value: str) -> None:
    both(pack, "es", "Words.", "Palabras.", theirs={"translated": value})
    pack.file("es/glossary.toml", f'translated = "{value}"\n' + WORDS.format("palabras"))
    assert found(pack, "front-matter") == [("es/page.md", 11)]
    assert found(pack, "glossary-file") == [("es/glossary.toml", 1)]


def test_a_site_can_insist_on_a_signature(pack: PackWriter) -> None:
    both(pack, "es", "Words.", "Palabras.")
    every = findings(pack, "review-missing", is_signoff_required=True)
    assert {(one.file, one.severity) for one in every} == {
        ("en/page.md", "error"), ("es/page.md", "error"),
    }  # fmt: skip
