"""Provides tests of the screens in each language that is bundled: nothing cut, nothing covered.

Each page and card is met in each language, not at each size: the pseudo-language does that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.ui.panel_names import PANELS
from tests.pack.words import PAGES
from tests.screens.each_screen import each_card, each_page
from tests.screens.faults import faults

if TYPE_CHECKING:
    from tests.screens.conftest import OpenKiosk

LANGUAGES = ("es", "zh", "ar")
SIZES = ("1920x1080", "1080x1920", "800x480")
PERCENTS = (100, 200)
ALL = (*PAGES, "glossary", "about")
TURNS = [(size, percent) for size in SIZES for percent in PERCENTS]
SECTION = "surgery"


@pytest.mark.parametrize("turn", range(len(TURNS)), ids=[f"{s} {p} %" for s, p in TURNS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_or_covered(open_kiosk: OpenKiosk, language: str, turn: int) -> None:
    size, percent = TURNS[turn]
    # Another share of the pages for each language at the same size.
    first = (turn + LANGUAGES.index(language)) % len(TURNS)
    visitor = open_kiosk("--language", language, size=size)
    found = {"welcome": faults(visitor.window.contentItem())}
    visitor.visit.begin()
    visitor.choose(percent=percent)
    found |= dict(each_page(visitor, ALL[first :: len(TURNS)]))
    visitor.visit.openSection(SECTION)
    # Qt's Chinese keyboard opens its list of words once in a process; its own test is to see that.
    cards = [name for name in PANELS if (language, name) != ("zh", "find")]
    found |= dict(each_card(visitor, cards[first :: len(TURNS)]))
    assert len(found) > len(ALL) // len(TURNS)
    assert {where: what for where, what in found.items() if what} == {}
