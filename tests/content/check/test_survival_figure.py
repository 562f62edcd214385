"""Provides tests that figures of survival and death are found where they are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.content.check.checking import found, messages, paragraphs_found, turn_into
from tests.content.pack_writer import BODY_LINE

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "survival-figure"

FIGURES = [
    "After 5 years, about 51 in 100 people were alive.",
    "Half of the people lived about 49 months or longer.",
    "Half were still alive at 51.7 months.",
    "Half lived at least 7.9 months, against 5.5.",
    "They live 8 to 10 months on average.",
    "Most people live five years.",
    "People lived longer: 49 months against 24.",
    "People lived on average about 2 years longer.",
    "5-year survival was similar.",
    "Median survival was 12 months.",
    "Survival at two years was similar.",
    "Life expectancy is six months.",
    "Two thirds of people survive.",
    "The 5-year survival rate is about one in five.",
    "About 2 to 4 in 100 die after the operation.",
    "One in ten people die of it.",
    "About 37,000 people died in 2020.",
    "Mortality is 5 percent.",
    "Many die within 30 days.",
    "It caused 1 in 4 deaths.",
    "> Of those, 20% died.",
    "- 20% died.",
]

NO_FIGURES = [
    "2 out of 3 people live near a hospital.",
    "Some people live alone; 2 in 10 have no car.",
    "Many people live with a feeding tube for 6 weeks.",
    "In a trial (2025), people lived longer on average.",
    "People lived longer with chemoradiotherapy for 5 weeks than with surgery.",
    "In a trial of 438 people, those with the drug lived longer.",
    "It is not certain that people lived longer.",
    "Survival was not clearly different.",
    "Live vaccines are not given for 6 months.",
    "If someone dies within 2 years, please tell the hospital before a cremation.",
    "Cancer cells die within three days.",
    "Half of the cells die.",
    "It kills 90% of cancer cells.",
    "About 6 in 100 people have a leak.",
    "Problems that threaten life happen in 2 in 100 people.",
    "Side effects may last up to 1 year after treatment.",
    "Ask your team about your outlook. Will you survive?",
    "You may feel tired for 6 weeks. Then people live as before.",
]


def test_figures_are_found(pack: PackWriter) -> None:
    assert paragraphs_found(pack, CODE, FIGURES) == FIGURES


def test_other_numbers_are_left_alone(pack: PackWriter) -> None:
    assert paragraphs_found(pack, CODE, NO_FIGURES) == []


def test_folded_details_may_hold_them(pack: PackWriter) -> None:
    figure = "    Half lived 49 months.\n\n    | a | Deaths |\n    |---|---|\n    | b | 2% |\n"
    pack.section("page", f"!!! detail\n{figure}\n!!! note\n{figure}")
    assert messages(pack, CODE)[0] == (
        f"en/page.md:{BODY_LINE + 8}: survival-figure "
        '"Half lived 49 months." tells a figure of survival or death in the open. '
        'Move it into a folded block: !!! detail "More detail".'
    )
    assert [line for _, line in found(pack, CODE)] == [BODY_LINE + 8, BODY_LINE + 12]


def test_cells_are_read_with_their_column_and_row(pack: PackWriter) -> None:
    table = [
        "| Group | Leaks | Alive |",
        "|---|---|---|",
        "| Surgery | 12 in 100 | 12 in 100 |",
        "| Died |  | 2% |",
        "| Drugs | 12 in 100 | not known |",
    ]
    pack.section("page", "\n".join(table))
    assert found(pack, CODE) == [("en/page.md", BODY_LINE + 2), ("en/page.md", BODY_LINE + 3)]


def test_the_line_is_that_of_the_sentence(pack: PackWriter) -> None:
    pack.section("page", "It helps.\nHalf died.\nIt is new.", summary="In all, 20% died.")
    assert found(pack, CODE) == [("en/page.md", 6), ("en/page.md", BODY_LINE + 1)]


def test_other_languages_are_left_alone(pack: PackWriter) -> None:
    pack.section("page", "Half died.")
    turn_into("es", pack)
    assert found(pack, CODE) == []
