"""Provides tests that every text, sign and edge of each theme can be told from its ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.ui.looks import THEMES
from kiosk.ui.window import QML_FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

FILLS = ("paper", "plate", "noteFill", "warningFill", "questionsFill")
"""What paragraphs, lists and links may stand on."""
SPOKEN = (
    *("spokenInk", "spokenWordInk"),
    *("ink", "quietInk", "link", "heading", "controlInk", "warningInk"),
)
"""What may stand on the ground of what is read aloud: its sentence, and all the rest of it."""
LABELS = ("standard", "selected", "limited", "investigational")
TEXT = 7.0
"""WCAG 2.2, 1.4.6 (AAA)."""
STRONGEST = 15.0
"""What the theme for the strongest contrast promises for ink on paper."""
SIGN = 4.5
"""Borders, icons and focus; WCAG 2.2, 1.4.11 asks for 3."""

TEXTS = [
    *((text, fill) for text in ("ink", "link", "heading") for fill in FILLS),
    *(("quietInk", fill) for fill in ("paper", "plate", "controlPressed")),
    *((f"{label}Ink", f"{label}Fill") for label in LABELS),
    *((f"{label}Ink", "spokenFill") for label in LABELS),
    ("ink", "controlPressed"),
    ("figureInk", "figurePlate"),
    ("figureInk", "figurePressed"),
    ("menuCurrentSign", "menuCurrent"),
    ("warningInk", "warningFill"),
    ("menuInk", "menu"),
    ("menuInk", "menuPressed"),
    ("menuQuietInk", "menu"),
    ("menuCurrentInk", "menuCurrent"),
    *(("controlInk", ground) for ground in ("control", "paper")),
    ("controlInk", "controlPressed"),
    ("mainControlInk", "mainControl"),
    ("mainControlInk", "mainControlPressed"),
    *((text, "spokenFill") for text in SPOKEN),
]
SIGNS = [
    *(("strongLine", ground) for ground in ("paper", "plate", "control")),
    *(("focus", ground) for ground in ("paper", "plate", "control")),
    *((f"{box}Edge", ground) for box in ("note", "warning", "questions")
      for ground in ("paper", f"{box}Fill")),
    *(("spokenEdge", ground) for ground in (*FILLS, "spokenFill")),
    *((f"{label}Ink", "paper") for label in LABELS),
    ("heading", "controlPressed"),
    ("mainControl", "paper"),
    ("menuEdge", "paper"),
    ("menuFocus", "menu"),
    ("menuCurrent", "menu"),
    ("menuQuietInk", "menuPressed"),
]  # fmt: skip
EXCEPTIONS = {
    "line": "a thin line between parts that stand apart without it",
    "scrim": "what dims the page under a card",
    "offControl": "a control that is switched off",
    "offControlInk": "a control that is switched off",
}


@pytest.fixture(params=THEMES)
def colors(request: pytest.FixtureRequest, qapp: object) -> Iterator[QObject]:  # noqa: ARG001
    """Return the named colors of a theme, as QML has them."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML_FOLDER))
    component = QQmlComponent(engine)
    name = f"{request.param.capitalize()}Colors"
    component.setData(QByteArray(f"import Kiosk\n{name} {{}}".encode()), "")
    found = component.create()
    assert found is not None, component.errorString()
    yield found
    found.deleteLater()


@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_is_7_to_1(colors: QObject, text: str, ground: str) -> None:
    assert contrast(colors.property(text), colors.property(ground)) >= TEXT


@pytest.mark.parametrize("colors", ["contrast"], indirect=True)
@pytest.mark.parametrize(("text", "ground"), [("ink", fill) for fill in FILLS])
def test_the_contrast_theme_is_15_to_1(colors: QObject, text: str, ground: str) -> None:
    assert contrast(colors.property(text), colors.property(ground)) >= STRONGEST


def test_drawings_stand_on_a_light_plate(colors: QObject) -> None:
    assert colors.property("figurePlate").lightnessF() > 0.95


@pytest.mark.parametrize(("sign", "ground"), SIGNS)
def test_edges_icons_and_focus_are_easy_to_see(colors: QObject, sign: str, ground: str) -> None:
    assert contrast(colors.property(sign), colors.property(ground)) >= SIGN


def test_every_color_is_judged_or_excused(colors: QObject) -> None:
    meta = colors.metaObject()
    names = {str(meta.property(number).name()) for number in range(1, meta.propertyCount())}
    judged = {name for pair in (*TEXTS, *SIGNS) for name in pair}
    assert names == judged | set(EXCEPTIONS)


def test_the_labels_have_colors_of_their_own(colors: QObject) -> None:
    fills = {colors.property(f"{label}Fill").name() for label in LABELS}
    assert len(fills | {colors.property("paper").name()}) == len(LABELS) + 1


def test_the_measure_itself() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colors, from 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: QColor) -> float:
    """Return the relative luminance of a color, from 0 to 1."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
