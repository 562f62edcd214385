"""Provides touch tests of a page: scrolling, folds, links, chips and the way on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from tests.pack.words import PAGES, library
from tests.screens.items import controls_in, description_of, name_of, rect_of
from tests.screens.links import left_edges, places, text_with_links
from tests.ui.model_rows import rows_of

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtQuick import QQuickItem

    from tests.screens.visitor import Visitor

PACK = "esophageal-cancer"
UNWELL = "Feeling unwell right now? Tell a member of staff."
UNFOLDED = "Tell the nearest member of staff now"
"""Words that only the unfolded box shows."""
SURGERY_LABEL = "Standard treatment: for cancer that has not spread far"


def test_a_flick_scrolls_the_page(reading: Visitor) -> None:
    title = reading.title
    reading.flick(QPointF(1000, 800), 500)
    assert reading.page_y() > 400
    assert reading.menu_y() == 0
    reading.flick(QPointF(1000, 300), -650)
    reading.flick(QPointF(1000, 300), -650)
    assert reading.page_y() == 0
    assert reading.title == title


def test_a_flick_sideways_moves_nothing(reading: Visitor) -> None:
    before = reading.picture()
    reading.flick(QPointF(1000, 500), 0, aside=400)
    assert reading.picture() == before
    assert reading.page_pane().property("contentX") == 0


def test_a_flick_that_starts_on_a_link_opens_nothing(reading: Visitor) -> None:
    reading.bring(lambda: text_with_links(reading))
    (place,) = places(text_with_links(reading), "section:").values()
    title, y = reading.title, reading.page_y()
    reading.flick(place, 300)
    assert reading.page_y() > y
    assert reading.title == title


def test_a_flick_that_starts_on_a_fold_line_opens_nothing(reading: Visitor) -> None:
    y = reading.page_y()
    reading.flick(UNWELL, 300)
    assert reading.page_y() > y
    assert "Touch to open" in description_of(reading.control(UNWELL))


def test_a_flick_that_starts_on_a_label_opens_nothing(reading: Visitor) -> None:
    reading.tap_entry("Surgery")
    reading.flick(SURGERY_LABEL, 60)
    assert reading.page_y() > 0
    assert not reading.visit.cards.isOpen


def test_a_flick_that_starts_on_the_way_on_opens_nothing(reading: Visitor) -> None:
    reading.bring_control("Next section: Surgery")
    title, y = reading.title, reading.page_y()
    reading.flick("Next section: Surgery", -300)
    assert reading.page_y() < y
    assert reading.title == title


def test_a_fold_line_opens_and_closes(reading: Visitor) -> None:
    assert "Touch to open" in description_of(reading.control(UNWELL))
    height = reading.page_pane().property("contentHeight")
    reading.tap(UNWELL)
    assert "Touch to close" in description_of(reading.control(UNWELL))
    assert reading.page_pane().property("contentHeight") > height + 50
    assert reading.page_y() == 0, "what was touched stays where it was"
    reading.tap(UNWELL)
    assert "Touch to open" in description_of(reading.control(UNWELL))
    assert reading.page_pane().property("contentHeight") == height


def test_what_was_unfolded_is_folded_on_the_next_page(reading: Visitor) -> None:
    reading.tap(UNWELL)
    reading.tap_entry("Surgery")
    assert "Touch to open" in description_of(reading.control(UNWELL))


def test_the_next_section_walks_through_all_pages(reading: Visitor) -> None:
    sections = reading.sections()
    walked = [reading.visit.reader.sectionId]
    for section in PAGES[1:]:
        way_on = f"Next section: {sections[section]}"
        reading.bring_control(way_on)
        reading.tap(way_on)
        assert reading.page_y() == 0
        assert reading.marked() == [f"{sections[section]}, you are here"]
        _assert_inside(rect_of(reading.control(reading.marked()[0])), rect_of(reading.menu_pane()))
        walked.append(reading.visit.reader.sectionId)
    assert walked == list(PAGES)
    assert not [name for name in reading.names() if name.startswith("Next")]


def test_a_chip_opens_the_section_that_it_names(reading: Visitor) -> None:
    assert reading.says("Pages named here")
    in_page = [name_of(item) for item in controls_in(reading.page_pane())]
    titles = {words: section for section, words in reading.sections().items()}
    chips = [name for name in in_page if name in titles]
    assert len(chips) > 2
    for chip in chips:
        number = _place_in(reading, chip)
        reading.bring_control(chip, number)
        reading.tap(rect_of(reading.control(chip, number)).center())
        assert reading.visit.reader.sectionId == titles[chip]
        reading.tap("Back to menu")


def test_a_link_opens_the_section_that_it_names(reading: Visitor) -> None:
    links = _all_links(reading, "section:")
    assert len(links) > 2
    for number, link in links:
        reading.bring(partial(_holder, reading, number, "section:"))
        reading.tap(places(_holder(reading, number, "section:"))[link])
        assert f"section:{reading.visit.reader.sectionId}" == link
        reading.tap("Back to menu")


def test_a_link_to_a_word_opens_its_card(reading: Visitor) -> None:
    reading.visit.reader.page.unfold()
    reading.settle()
    links = _all_links(reading, "glossary:")
    words = rows_of(reading.visit.reader.words)
    names = {f"glossary:{word['termId']}": word["term"] for word in words}
    linked = {link for _, link in links}
    assert linked < names.keys(), "what only a question says has a chip, and no link"
    asked = " ".join(name for name in reading.names() if name.endswith(", not ticked"))
    terms = {f"glossary:{one.id}": one for one in library().glossary(PACK, "en").terms}
    for term in (terms[link] for link in names.keys() - linked):
        assert any(form in asked for form in (term.term, *term.variants)), term.term
    for number, link in links:
        reading.bring(partial(_holder, reading, number, "glossary:"))
        reading.tap(places(_holder(reading, number, "glossary:"))[link])
        assert reading.visit.cards.word == names[link]
        reading.key(Qt.Key.Key_Escape)


def test_a_finger_a_little_beside_a_link_opens_it(reading: Visitor) -> None:
    reading.bring(lambda: text_with_links(reading))
    ((link, place),) = left_edges(text_with_links(reading), "section:").items()
    reading.tap(place - QPointF(15, 0))
    assert f"section:{reading.visit.reader.sectionId}" == link


def test_a_tap_on_plain_words_opens_nothing(reading: Visitor) -> None:
    reading.bring(lambda: text_with_links(reading))
    (place,) = places(text_with_links(reading), "section:").values()
    title = reading.title
    reading.tap(place + QPointF(0, 200))
    reading.tap(place + QPointF(300, 0))
    assert reading.title == title


def test_each_page_ends_with_who_reviewed_it_and_that_it_is_general(reading: Visitor) -> None:
    for section in PAGES:
        reading.visit.openSection(section)
        reading.settle()
        for words in (
            "Not yet reviewed by a clinician.",
            "General information only. Your own team knows your situation.",
            "minute read",
            "Need help? Ask a member of staff.",
            "Questions to ask",
        ):
            assert reading.says(words), (section, words)


def _holders(visitor: Visitor, kind: str) -> list[QQuickItem]:
    """Return the texts of the page that hold links of a kind."""
    return [item for item in visitor.items("QQuickText") if kind in item.property("text")]


def _holder(visitor: Visitor, number: int, kind: str) -> QQuickItem:
    """Return one of the texts of the page that hold links of a kind."""
    return _holders(visitor, kind)[number]


def _all_links(visitor: Visitor, kind: str) -> list[tuple[int, str]]:
    """Return which text holds which link, for the open page."""
    texts = enumerate(_holders(visitor, kind))
    return [(number, link) for number, text in texts for link in places(text, kind)]


def _place_in(visitor: Visitor, name: str) -> int:
    """Return which control of a name is the one in the page."""
    in_menu = controls_in(visitor.menu_pane())
    named = [item for item in visitor.controls() if name_of(item) == name]
    return next(number for number, item in enumerate(named) if item not in in_menu)


def _assert_inside(inner: QRectF, outer: QRectF) -> None:
    """Make sure that one rectangle stands in another."""
    assert outer.contains(inner), f"{inner} is not in {outer}"
