"""Provides tests that words which lean on color, shape or place are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.content.check.checking import found, messages, paragraphs_found, turn_into
from tests.content.pack_writer import BODY_LINE

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "senses"

LEANING = [
    "The green box holds signs.",
    "Touch the blue button.",
    "Touch the round button.",
    "The cut is shown in red.",
    "The cut is drawn in dark blue.",
    "The red one is the tumor.",
    "See below.",
    "There is help (see below).",
    'See "Eating" below.',
    "As shown above, it helps.",
    "As described below, it may hurt.",
    "The table above shows it.",
    "The questions below may help.",
    "It is on the right of the screen.",
    "It is at the bottom of this page.",
    "Use the menu on the left.",
    "The picture on the right shows a stent.",
    "The left picture shows the cut.",
    "Click here.",
    "Tap here to go on.",
]

PLAIN = [
    "The right lung and the left lung.",
    "Pain in the left part of the chest.",
    "The left side of the chest hurts.",
    "Turn onto your left side.",
    "The top layers of the lining.",
    "The bottom part of the food pipe.",
    "You have the right to see your file.",
    "The doctor sits on the right of the bed.",
    "Black stools are a sign.",
    "White blood cells fight germs.",
    "Red spots, or a red line on the skin.",
    "Blue lips are an emergency.",
    "Yellow skin or dark urine.",
    "A temperature above 38 °C, or below 36 °C.",
    "See above 38 °C as a fever.",
    "The stomach is below the diaphragm.",
    "The box above the stomach is the liver.",
    "You may hear a click here and there.",
    "See your doctor if you weigh below 50 kg.",
    'See "Eating".',
]


def test_leaning_words_are_found(pack: PackWriter) -> None:
    assert paragraphs_found(pack, CODE, LEANING) == LEANING


def test_plain_words_are_left_alone(pack: PackWriter) -> None:
    assert paragraphs_found(pack, CODE, PLAIN) == []


def test_the_line_is_that_of_the_words(pack: PackWriter) -> None:
    pack.section("page", "One line.\nThen see\nbelow.", summary="See below.")
    assert messages(pack, CODE) == [
        f'en/page.md:{line}: senses "{words}" helps only those who see the page. '
        "Name the thing instead, such as its heading, its title or its number."
        for line, words in ((6, "See below"), (BODY_LINE + 1, "see below"))
    ]


def test_a_description_names_no_side_and_an_alt_text_may(pack: PackWriter) -> None:
    pack.file("figures/a.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')
    figure = [
        '!!! figure "Cuts"',
        "    ![A red arrow, on the left picture](figures/a.svg)",
        "",
        "    1. Left: the cut",
        "",
        "    On the right, the lung is drawn.",
    ]
    pack.section("page", "\n".join([*figure, "", "Left: the lung."]))
    assert found(pack, CODE) == [("en/page.md", BODY_LINE + 3), ("en/page.md", BODY_LINE + 5)]


def test_other_languages_are_left_alone(pack: PackWriter) -> None:
    pack.section("page", "See below.")
    turn_into("de", pack)
    assert found(pack, CODE) == []
