"""Provides tests that praise in our own voice is found, and that honest words are left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.content.check.checking import (
    check_table,
    found,
    messages,
    paragraphs_found,
    turn_into,
)
from tests.content.pack_writer import BODY_LINE

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "praise"

PRAISE = [
    "A precise treatment.",
    "It precisely hits the tumor.",
    "Precision radiotherapy is used.",
    "It eliminates cancer cells.",
    "It not only eliminates cancer, it heals.",
    "The surgeon completely removes it.",
    "It promises a complete cure.",
    "This ensures a good result.",
    "Comprehensive care for you.",
    "It has notable advantages.",
    "A breakthrough in care.",
    "The best treatment there is.",
    "It gives the best long-term results.",
    "Surgery is the best.",
    "A miracle drug.",
    "A revolutionary method.",
    "A cutting-edge method.",
    "A state of the art clinic.",
    "World-class surgeons work here.",
    "Advanced technology spares tissue.",
]

HONEST = [
    "Advanced cancer can be treated.",
    "Locally advanced cancer, at a more advanced stage.",
    "What is best for you depends on many things.",
    "The best treatment for you depends on the stage.",
    "The best treatment option for you depends on the stage.",
    "Best supportive care is a choice too.",
    "The best time to call is the morning.",
    "It is best to sit up.",
    "At best it slows the cancer.",
    "It cannot completely avoid healthy tissue.",
    "There is no miracle cure.",
    "It doesn’t eliminate all cancer cells.",
    "No treatment is completely safe.",
    "Breakthrough pain needs a fast painkiller.",
    'Supporters call it "a breakthrough".',
    "They say “it completely heals”.",
    "An elimination diet can help to find an allergy.",
    "The National Comprehensive Cancer Network advises it.",
    "Fill in the complete form.",
    "> They said that it is the best treatment.",
    "!!! questions\n    - Is this the best treatment?",
]


def test_praise_is_found(pack: PackWriter) -> None:
    assert paragraphs_found(pack, CODE, PRAISE) == PRAISE


def test_honest_words_are_left_alone(pack: PackWriter) -> None:
    assert paragraphs_found(pack, CODE, HONEST) == []


def test_the_line_is_that_of_the_word(pack: PackWriter) -> None:
    pack.section("page", "The surgeon works.\nIt is a\nprecise **kill**.", summary="It ensures it.")
    assert messages(pack, CODE) == [
        f'en/page.md:{line}: praise "{word}" promises or praises. '
        "Say plainly what is known, with words such as may, can or some people."
        for line, word in ((6, "ensures"), (BODY_LINE + 2, "precise"))
    ]


def test_a_pack_bans_words_of_its_own_in_any_voice(pack: PackWriter) -> None:
    pack.section("page", 'They call it "a gold\nstandard".\n\nThe golden standard.\n\nA standard.')
    check_table(pack, 'banned_words = ["gold standard"]')
    assert found(pack, CODE) == [("en/page.md", BODY_LINE)]


def test_only_words_of_the_pack_are_banned_in_other_languages(pack: PackWriter) -> None:
    pack.section("page", "A miracle.\n\nUn milagro.")
    check_table(pack, 'banned_words = ["milagro"]')
    turn_into("es", pack)
    assert found(pack, CODE) == [("es/page.md", BODY_LINE + 2)]
