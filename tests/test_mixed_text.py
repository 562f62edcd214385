"""Provides tests that numbers and names stay in order within words that run from right to left."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextLayout

from kiosk.content.blocks import Run
from kiosk.mixed_text import (
    END,
    LEFT_TO_RIGHT,
    TO_THE_LEFT,
    UNSEEN,
    shown,
    shown_mark,
    shown_places,
)
from kiosk.ui.rich_text import plain
from kiosk.ui.rich_text import shown as shown_text

WIDE = 4000
"""Pixels; all of a text stands in one line."""


def from_left(words: str) -> str:
    """Return the letters of a text that can be seen, in the order in which they stand on a line."""
    layout = QTextLayout(words, QFont("Atkinson Hyperlegible Next", 20))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(WIDE)
    layout.endLayout()
    places = []
    for place, letter in enumerate(words):
        # Each edge of a letter; a cursor stands at the one where the text goes on.
        (glyphs,) = layout.glyphRuns(place, 1) or (None,)
        if glyphs is not None and ord(letter) not in UNSEEN:
            places.append((glyphs.positions()[0].x(), letter))
    return "".join(letter for _, letter in sorted(places))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("words", "ordered"),
    [
        ("نحو 4–6 أسابيع", "4–6"),
        ("30–50 % من الناس", "30–50 %"),
        ("اتصلوا على +1 555 0100 ليلًا", "+1 555 0100"),
        ("تجربة CROSS 2012 في هولندا", "CROSS 2012"),
        ("دواء 5-FU في الوريد", "5-FU"),
        ("بذور 125I المشعة", "125I"),
        ("الفحص PET-CT أولًا", "PET-CT"),
        ("خلايا HER2+ كثيرة", "HER2+"),
        ("راجعه Dr. Jane A. Smith أمس", "Dr. Jane A. Smith"),
        ("انظروا https://example.org/a/b?c=1 هنا", "https://example.org/a/b?c=1"),
        ("الملف /etc/kiosk.toml هنا", "/etc/kiosk.toml"),
        ("حرارة أعلى من ≥ 38.0 °C تستدعي الاتصال", "≥ 38.0 °C"),
        ("في 2024-05-01 صباحًا", "2024-05-01"),
    ],
)
def test_what_runs_from_left_to_right_stays_so(words: str, ordered: str) -> None:
    assert ordered in from_left(shown(words))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("words", "first"),
    [("HER2 هو بروتين", "HER2"), ("EMR و ESD", "EMR"), ("4–6 أسابيع", "4–6")],
)
def test_a_line_begins_at_the_right_whatever_it_begins_with(words: str, first: str) -> None:
    assert from_left(shown(words)).endswith(first)


@pytest.mark.usefixtures("qapp")
def test_a_name_in_brackets_stays_between_them() -> None:
    # Where lines run to the left, brackets are drawn turned round.
    assert ")FLOT(" in from_left(shown("علاج (FLOT) قبل الجراحة"))


@pytest.mark.parametrize(
    "words", ["", "4–6 weeks", "más de 4–6 días", "大约4–6周", "العلاج 438", "نعم"]
)
def test_words_of_one_direction_stay_as_they_are(words: str) -> None:
    assert shown(words) == words


def test_it_is_done_once() -> None:
    once = shown("نحو 4–6 أسابيع")
    assert shown(once) == once


def test_a_stretch_may_run_through_several_looks() -> None:
    text = (
        Run("نحو 4"),
        Run("–6", bold=True),
        Run(" أسابيع مع "),
        Run("FLOT", link="glossary:flot"),
    )
    assert shown_text(text) == (
        f"نحو {LEFT_TO_RIGHT}4<b>–6{END}</b> أسابيع مع "
        f'<a href="glossary:flot">{LEFT_TO_RIGHT}FLOT{END}</a>'
    )
    assert plain(text) == "نحو 4–6 أسابيع مع FLOT"


def test_only_marks_of_such_words_are_turned() -> None:
    assert shown_mark("1.", "نعم") == f"{TO_THE_LEFT}1."
    assert shown_mark("1.", "yes") == "1."


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("words", "values", "ordered"),
    [
        ("راجعه %1 أمس", ("Dr. A. B. Cole, MD",), "Dr. A. B. Cole, MD"),
        ("حجم النص: %1 %", ("100",), "100 %"),
        ("من %1–%2 أيام", ("4", "6"), "4–6"),
        ("راجعه {name} أمس", ("5-FU",), "5-FU"),
    ],
)
def test_what_fills_a_place_stays_in_order(
    words: str, values: tuple[str, ...], ordered: str
) -> None:
    filled = shown_places(words)
    for number, value in enumerate(values, start=1):
        filled = filled.replace(f"%{number}", value).replace("{name}", value)
    assert ordered in from_left(filled)
