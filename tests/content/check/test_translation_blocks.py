"""Provides tests that a translation has the blocks of its original, and that gaps are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.check.checking import add_language, found, messages
from tests.content.check.translating import LINE, both, pairs_found, translation
from tests.content.pack_writer import PICTURE

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "translation-blocks"

FIGURE = '!!! figure "{}"\n    ![{}](figures/a.svg)\n\n    1. {}\n    2. {}\n\n    {}'
WHOLE = "\n\n".join([
    "## {}", "{}", "- {}\n- {}\n    - {}", "1. {}\n2. {}", "| {} | {} |\n|---|---|\n| {} | |",
    "> {}", "---", '!!! note "{}"\n    {}', '!!! warning "{}"\n    - {}',
    "!!! steps\n    1. **{}.** {}", "!!! questions\n    - {}", "!!! detail\n    ### {}\n\n    {}",
    '!!! label standard "{}"\n    {}', FIGURE,
])  # fmt: skip
"""A page with one of everything, without its words."""

ENGLISH = WHOLE.format(*[f"Word {number}" for number in range(WHOLE.count("{}"))])
ARABIC = WHOLE.format(*[f"كلمة {number}" for number in range(WHOLE.count("{}"))])

DIFFERENT = [
    ("A.\n\nB.", "A."),
    ("A.", "A.\n\nB."),
    ("## A\n\nB.", "B."),
    ("## A\n\n### B", "## A\n\n## B"),
    ("- A\n- B", "- A"),
    ("- A\n- B", "- A\n    - B"),
    ("- A\n- B", "1. A\n2. B"),
    ("| a | b |\n|---|---|\n| c | d |", "| a |\n|---|\n| c |"),
    ("| a |\n|---|\n| c |\n| d |", "| a |\n|---|\n| c |"),
    ("!!! note\n    A.", '!!! warning "B"\n    A.'),
    ('!!! note "B"\n    A.', "!!! note\n    A."),
    ("!!! label standard\n    A.", "!!! label selected\n    A."),
    ("!!! detail\n    A.", "A."),
    ("!!! detail\n    - A\n    - B", "!!! detail\n    - A"),
    ("!!! questions\n    - A?\n    - B?", "!!! questions\n    - A?"),
    ("!!! steps\n    1. **A.** B.\n    2. **C.** D.", "!!! steps\n    1. **A.** B."),
    ("> A\n>\n> B", "> A"),
    ("A.\n\n---\n\nB.", "A.\n\nB."),
    (FIGURE.format(*"ABCDE"), FIGURE.format(*"ABCDE").replace("    2. D\n", "")),
    (FIGURE.format(*"ABCDE"), FIGURE.format(*"ABCDE").replace("\n\n    E", "")),
]


def test_other_blocks_are_found(pack: PackWriter) -> None:
    pack.file("figures/a.svg", PICTURE)
    assert pairs_found(pack, CODE, "es", DIFFERENT) == DIFFERENT


@pytest.mark.parametrize(("language", "body"), [("ar", ARABIC), ("es", ENGLISH)])
def test_one_of_everything_is_alike(pack: PackWriter, language: str, body: str) -> None:
    pack.file("figures/a.svg", PICTURE)
    assert pairs_found(pack, CODE, language, [(ENGLISH, body)]) == []


@pytest.mark.parametrize("kind", ["detail", "questions"])
def test_a_title_that_the_screen_can_give_may_be_left_out(pack: PackWriter, kind: str) -> None:
    pairs = [(f'!!! {kind} "More"\n    - A', f"!!! {kind}\n    - A")]
    pairs += [(two, one) for one, two in pairs]
    assert pairs_found(pack, CODE, "es", pairs) == []


def test_both_lines_are_named(pack: PackWriter) -> None:
    both(pack, "es", "## A\n\nWords.\n\n- One\n- Two\n- Three", "## A\n\nPalabras.\n\n- Uno\n- Dos")
    (said,) = messages(pack, CODE)
    assert said == (
        f"es/page.md:{LINE + 6}: translation-blocks en/page.md:{LINE + 6} has a point where this"
        " page has nothing. Make both alike: add what is missing, or take out what the original"
        " does not have."
    )


def test_a_narrower_table_is_one_finding(pack: PackWriter) -> None:
    wide, narrow = "| a | b |\n|---|---|\n| c | d |", "| a |\n|---|\n| c |"
    both(pack, "es", wide, narrow)
    (said,) = messages(pack, CODE)
    assert "has a table of 2 columns where this page has a table of 1 column." in said


def test_numbers_tell_which_paragraph_is_missing(pack: PackWriter) -> None:
    original = "It takes 5 days.\n\nIt costs 7 coins.\n\nIt needs 9 people."
    both(pack, "es", original, "Tarda 5 días.\n\nNecesita 9 personas.")
    (said,) = messages(pack, CODE)
    assert f"en/page.md:{LINE + 2} has a paragraph where this page has nothing" in said


def test_boxes_are_compared_and_pages_without_original_are_not(pack: PackWriter) -> None:
    pack.box("one", "- A\n- B")
    pack.section("page", boxes="[one]")
    pack.manifest()
    add_language("es", pack)
    translation(pack, "es", "Palabras.", boxes="[one]")
    translation(pack, "es", "- Uno\n- Dos", "alone")
    pack.file("es/boxes/one.md", "---\nid: one\ntitle: Caja\nicon: info\nplace: end\n---\n- Uno\n")
    assert found(pack, CODE) == [("es/boxes/one.md", 7)]
