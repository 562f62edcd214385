"""Provides the page about the kiosk: the pack's own words, then what the program knows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content.blocks import Heading, List, ListItem, Paragraph, Run
from kiosk.content.pack import ABOUT
from kiosk.content.page import Page
from kiosk.ui.look_words import look_hints, look_words
from kiosk.ui.looks import SPEAKING_MODE, SWITCHES, TEXT_PERCENTS, THEMES
from kiosk.ui.review import review_line
from kiosk.ui.speech.pace import VOLUMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.content.blocks import Block
    from kiosk.ui.review import Reviewed


def about_title() -> str:
    """Return the title of the page, and its line in the menu."""
    return QCoreApplication.translate("About", "About this kiosk")


def about_page(own: Page | None, signed: Iterable[tuple[str, Reviewed]]) -> Page:
    """Return the page about the kiosk.

    Args:
        own: What the pack says about itself; nothing when it says nothing.
        signed: All that a clinician signs off, each by the words that the menu has for it.

    """
    page = own or _empty_page()
    signed = (*signed, (about_title(), own)) if own else signed
    return replace(page, blocks=(*page.blocks, *_reviews(signed), *_access(), *_licenses()))


def _empty_page() -> Page:
    """Return the page of a pack that says nothing about itself."""
    return Page(ABOUT, about_title(), "", "", "", (), (), (), "", "", "", 0)


def _reviews(signed: Iterable[tuple[str, Reviewed]]) -> Iterator[Block]:
    """Yield who reviewed each page."""
    yield _heading(QCoreApplication.translate("About", "Who has reviewed each page"))
    for title, one in signed:
        yield Paragraph((Run(f"{title}: ", bold=True), Run(review_line(one))))


def _access() -> Iterator[Block]:
    """Yield the accessibility statement, which lists no more than there is."""
    translate = QCoreApplication.translate
    yield _heading(translate("About", "Made for everyone"))
    yield _paragraph(
        translate("About", "We want every person to be able to use this kiosk. It follows:")
    )
    yield _points(
        translate("About", "the web accessibility guidelines WCAG 2.2, where they fit a kiosk"),
        translate("About", "the European standard EN 301 549"),
        translate("About", "Section 508 in the United States"),
    )
    yield _paragraph(translate("About", "What it does today:"))
    yield _points(
        translate("About", "Text is large, with strong contrast, in a typeface for low vision."),
        translate("About", "Every gesture has a button. Buttons are 20 millimeters or larger."),
        translate("About", "Each page can be read aloud. What is read is marked."),
        translate("About", "In speaking mode, menus, buttons and messages are spoken, too."),
        translate("About", "All of it works from a keyboard as well."),
        translate("About", "Drawings are described in words. Hard words are explained."),
        translate("About", "Nothing flashes. Nothing makes a sound until you ask for it."),
    )
    yield _paragraph(
        translate("About", "What you can change, with the button “Easier to see, hear, reach”:")
    )
    yield _points(*_settings())
    yield _paragraph(
        translate(
            "About",
            "If you can't use the screen, ask a member of staff: "
            "they can give you this information in another way.",
        )
    )


def _settings() -> Iterator[str]:
    """Yield what a visitor can change: all of it, as EN 301 549, 12.1.1 asks."""
    translate = QCoreApplication.translate
    words, hints = look_words(), look_hints()
    sizes = _listed(translate("About", "%1 %").replace("%1", str(one)) for one in TEXT_PERCENTS)
    themes = _listed(words[name] for name in THEMES)
    yield translate("About", "Text size: %1").replace("%1", sizes)
    yield translate("About", "Colors: %1").replace("%1", themes)
    speech = translate("About", "Speech: slow, normal or fast, in %1 steps of loudness")
    yield speech.replace("%1", str(len(VOLUMES)))
    for name in (*SWITCHES, SPEAKING_MODE):
        hint = hints.get(name)
        yield f"{words[name]}: {hint}" if hint else words[name]


def _listed(parts: Iterable[str]) -> str:
    """Return parts as a list in one line."""
    #: Between the parts of a list in a line, with the space after it.
    return QCoreApplication.translate("About", ", ").join(parts)


def _licenses() -> Iterator[Block]:
    """Yield under which licenses the parts of the kiosk are."""
    translate = QCoreApplication.translate
    yield _heading(translate("About", "Licenses"))
    yield _points(
        translate("About", "The program: GNU General Public License, version 3 or later"),
        translate("About", "The typeface Atkinson Hyperlegible Next: SIL Open Font License 1.1"),
        translate("About", "The typefaces Noto Sans SC and Noto Sans Arabic: the same license"),
        translate("About", "The Lucide icons: ISC License"),
        translate("About", "Qt, which draws the screen: GNU Lesser General Public License 3"),
    )


def _heading(words: str) -> Heading:
    """Return a heading."""
    return Heading((Run(words),), 2)


def _paragraph(words: str) -> Paragraph:
    """Return a paragraph."""
    return Paragraph((Run(words),))


def _points(*points: str) -> List:
    """Return a list."""
    return List(tuple(ListItem((Run(point),)) for point in points))
