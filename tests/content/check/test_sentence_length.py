"""Provides tests that sentences of more than 25 words are found, on the line where they begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.content.check.checking import found, messages
from tests.content.pack_writer import BODY_LINE

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "sentence-length"
FITS = " ".join(["word"] * 25)
LONG = f"{FITS} more"


def test_a_sentence_of_26_words_is_long(pack: PackWriter) -> None:
    pack.section("page", f"{FITS}.\n\n{LONG}.")
    assert messages(pack, CODE) == [
        (
            f"en/page.md:{BODY_LINE + 2}: sentence-length "
            'The sentence "word word word word word word word word …" has 26 words. '
            "Make it 25 words or fewer."
        )
    ]


def test_long_sentences_are_found_everywhere(pack: PackWriter) -> None:
    pack.box("help", f"- {LONG}")
    body = f"One.\nTwo. {LONG}.\n\n| a | b |\n|---|---|\n| c | {LONG} |\n\n!!! detail\n    {LONG}."
    pack.section("page", body, summary=LONG, boxes="[help]")
    line = BODY_LINE + 1  # the line of `boxes:` stands above
    assert found(pack, CODE) == [
        ("en/boxes/help.md", 7),
        ("en/page.md", 6),
        ("en/page.md", line + 1),
        ("en/page.md", line + 5),
        ("en/page.md", line + 8),
    ]


def test_points_and_short_sentences_are_counted_apart(pack: PackWriter) -> None:
    points = "\n".join(f"- {FITS}" for _ in range(3))
    pack.section("page", f"{FITS}! {FITS}? “{FITS}.” {FITS}.\n\n{points}")
    assert found(pack, CODE) == []


SIGNS = "字" * 60


def test_signs_are_counted_where_there_are_no_spaces(pack: PackWriter) -> None:
    body = f"{SIGNS}。{SIGNS}！“{SIGNS}？”{SIGNS}\n\n{SIGNS[1:]}PET-CT字。\n\n{SIGNS}字。"
    pack.section("page", body)
    assert messages(pack, CODE) == [
        (
            f"en/page.md:{BODY_LINE + 4}: sentence-length "
            f'The sentence "{SIGNS[:40]}…" has 61 signs. Make it 60 signs or fewer.'
        )
    ]


def test_arabic_sentences_end_with_their_own_marks(pack: PackWriter) -> None:
    fits = " ".join(["كلمة"] * 25)
    pack.section("page", f"{fits}؟ {fits}. {fits}!\n\n{fits} كلمة؟")
    assert found(pack, CODE) == [("en/page.md", BODY_LINE + 2)]
