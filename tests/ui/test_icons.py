"""Provides tests that every icon that is asked for is in the icon font."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QFontInfo, QRawFont

from kiosk.ui.evidence import EVIDENCE_KEYS, evidence_label
from kiosk.ui.icons import Icons
from kiosk.ui.page_rows import CALLOUT_ICONS, page_rows
from kiosk.ui.visit import Visit
from kiosk.ui.window import QML_FOLDER
from tests.pack.words import PAGES, library, page
from tests.ui.model_rows import rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.row import Row

ASKED = re.compile(r"^\s*(?:name|iconName): (?=.*\")(.*)$", re.MULTILINE)
# What is compared with is no icon.
WORD = re.compile(r'(?<!=== )"([a-z0-9-]+)"')


def names_in_qml() -> list[str]:
    """Return every icon that QML asks for by name."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in QML_FOLDER.rglob("*.qml"))
    return sorted({word for line in ASKED.findall(text) for word in WORD.findall(line)})


def names_in_pages() -> set[str]:
    """Return every icon that a page or the menu of the bundled pack asks for."""
    rows = [row for id_ in PAGES for row in page_rows(page(id_), str)]
    entries = library().packs[0].edition("en").entries
    names = {name for row in rows for name in _icons(row)} | {entry.icon for entry in entries}
    return names - {""}


def test_qml_asks_for_icons_that_are_there() -> None:
    names = names_in_qml()
    assert {"menu", "x", "chevron-up", "chevron-down", "arrow-right"} <= set(names)
    assert all(Icons().letter(name) for name in names)


def test_the_controls_ask_for_icons_that_are_there() -> None:
    visit = Visit(None)
    icons = [row["iconName"] for row in rows_of(visit.controls)]
    assert "house" in icons
    assert all(Icons().letter(name) for name in icons)


def test_pages_ask_for_icons_that_are_there() -> None:
    evidence = {evidence_label(key).icon for key in EVIDENCE_KEYS}
    names = names_in_pages() | evidence | set(CALLOUT_ICONS.values())
    assert len(names) > 10
    assert all(Icons().letter(name) for name in names)


def test_an_unknown_icon_is_an_error_and_no_icon_is_none() -> None:
    assert Icons().letter("") == ""
    with pytest.raises(KeyError):
        Icons().letter("no-such-icon")


def test_the_icon_font_draws_them(qapp: QGuiApplication) -> None:  # noqa: ARG001 - loads fonts
    font = QFont("KioskIcons")
    assert QFontInfo(font).family() == "KioskIcons"
    raw = QRawFont.fromFont(font)
    for name in (*names_in_qml(), *names_in_pages()):
        (glyph,) = raw.glyphIndexesForString(Icons().letter(name))
        assert glyph > 0, name


@pytest.mark.parametrize("name", ["arrow-left", "arrow-right", "skip-back", "skip-forward"])
def test_on_and_back_point_the_other_way_in_arabic(qapp: QGuiApplication, name: str) -> None:  # noqa: ARG001 - loads fonts
    raw = QRawFont.fromFont(QFont("KioskIcons"))
    # As it is in the font, nothing is rounded.
    raw.setPixelSize(raw.unitsPerEm())
    usual, turned = Icons().letter(name), Icons().turned(name)
    (advance,) = raw.advancesForGlyphIndexes(raw.glyphIndexesForString(usual))
    mirrored = {(round(advance.x() - x, 1), y) for x, y in _points(raw, usual)}
    assert mirrored == _points(raw, turned)
    assert _points(raw, usual) != _points(raw, turned)


def _points(raw: QRawFont, letter: str) -> set[tuple[float, float]]:
    """Return the points that an icon is drawn along."""
    path = raw.pathForGlyph(*raw.glyphIndexesForString(letter))
    points = (path.elementAt(index) for index in range(path.elementCount()))
    return {(round(point.x, 1), round(point.y, 1)) for point in points}


def _icons(row: Row) -> Iterator[str]:
    """Yield the icons of a row and of its parts."""
    yield row.icon
    for part in row.rows:
        yield from _icons(part)
