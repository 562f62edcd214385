"""Provides tests of all screens in a language with long texts: nothing is cut or covered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.pseudo import CODE, pseudo, pseudo_pack, pseudo_words
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.each_screen import each_card, each_page, tick_all
from tests.screens.faults import faults
from tests.screens.staff_member import enlarge, staff_faults
from tests.screens.test_staff_layout import each_screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QGuiApplication

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

CATALOG = BUNDLED.parents[1] / "translations" / "kiosk_es.ts"
"""Has all words of the screen."""
SIZES = ("1920x1080", "1080x1920", "800x480")
PERCENTS = (100, 200)
WITH_CARDS = {"what-they-are": ("word", "drawing", "language"), "passing-a-stone": None}
"""Pages, and what is opened over them; nothing stands for all that opens."""

of_every_size = pytest.mark.parametrize("size", SIZES)


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a pack in the language."""
    return pseudo_pack(SAMPLE, tmp_path_factory.mktemp("pseudo") / "pack")


@pytest.fixture(autouse=True)
def spoken(qapp: QGuiApplication, tmp_path: Path) -> Iterator[None]:
    """Have the screen speak the language, from a catalog that has been compiled as usual."""
    translator = QTranslator(qapp)
    assert translator.load(str(pseudo_words(CATALOG, tmp_path)))
    QCoreApplication.installTranslator(translator)
    # The thread that reads QML asks it, too. Only the first call needs Python, which the main
    # thread holds while it waits for that one.
    QCoreApplication.translate("Wording", "any")
    yield
    QCoreApplication.removeTranslator(translator)


def visitor_of(open_kiosk: OpenKiosk, pack: Path, size: str) -> Visitor:
    """Return a visitor before the welcome screen in the language."""
    return open_kiosk("--pack", str(pack), "--language", CODE, size=size)


@of_every_size
def test_pages_and_cards(open_kiosk: OpenKiosk, pack: Path, size: str) -> None:
    visitor = visitor_of(open_kiosk, pack, size)
    found = {("welcome", 100): faults(visitor.window.contentItem())}
    assert visitor.says(pseudo("Touch to begin"))
    visitor.visit.begin()
    sections = [*visitor.sections()]
    assert {"glossary", "about"} < set(sections)
    for percent in PERCENTS:
        visitor.choose(percent=percent)
        found |= {(name, percent): what for name, what in each_page(visitor, sections)}
        for section, cards in WITH_CARDS.items():
            visitor.visit.openSection(section)
            tick_all(visitor)
            walk = each_card(visitor, cards) if cards else each_card(visitor)
            found |= {(name, percent): what for name, what in walk}
    assert len(found) >= 1 + len(PERCENTS) * (len(sections) + 10)
    assert {where: what for where, what in found.items() if what} == {}


@of_every_size
def test_what_staff_see(open_kiosk: OpenKiosk, pack: Path, size: str) -> None:
    visitor = visitor_of(open_kiosk, pack, size)
    found: dict[tuple[int, str], list[str]] = {}
    for scale in (1, 2):
        enlarge(visitor, scale)
        found |= {(scale, name): staff_faults(visitor) for name in each_screen(visitor)}
    assert {where: what for where, what in found.items() if what} == {}
