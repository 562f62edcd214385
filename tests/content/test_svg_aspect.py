"""Provides tests of the shape of drawings, against what Qt makes of the same files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from kiosk.content.svg_aspect import svg_aspect
from tests.screens.conftest import BUNDLED

if TYPE_CHECKING:
    from pathlib import Path

DRAWINGS = sorted(BUNDLED.glob("figures/*.svg"))


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_it_is_what_qt_draws(path: Path) -> None:
    data = path.read_bytes()
    assert svg_aspect(data) == pytest.approx(_drawn(data), rel=0.01)


@pytest.mark.parametrize(
    "attributes",
    [
        'width="200" height="100"',
        'width="200px" height="100px"',
        'viewBox="0 0 300 100"',
        'viewBox="0,0,300,100"',
        'viewBox="-10 -10 40 30"',
        'width="200" height="100" viewBox="0 0 10 50"',
        'width="100%" height="100%" viewBox="0 0 10 40"',
    ],
)
def test_the_size_wins_and_then_the_view_box(attributes: str) -> None:
    data = _svg(attributes)
    assert svg_aspect(data) == pytest.approx(_drawn(data), rel=0.02)


@pytest.mark.parametrize(
    "attributes", ["", 'viewBox="0 0 0 10"', 'viewBox="a b c d"', 'width="-5" height="10"']
)
def test_a_drawing_that_does_not_say_has_none(attributes: str) -> None:
    assert svg_aspect(_svg(attributes)) == 0


def _svg(attributes: str) -> bytes:
    """Return a small drawing."""
    shape = '<rect width="4" height="4"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{shape}</svg>'.encode()


def _drawn(data: bytes) -> float:
    """Return the shape that Qt gives a drawing."""
    size = QSvgRenderer(QByteArray(data)).defaultSize()
    return size.width() / size.height()
