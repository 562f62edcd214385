"""Provides tests of the codes, which another program than the one that made them reads."""

from __future__ import annotations

import sys

import pytest
import zxingcpp
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.ui.qr_code import MARGIN, QrCode

ADDRESS = "https://example.org/surgery"
LARGEST_CODE = 2953
"""Letters; the most that any QR code holds, at its lowest level."""


@pytest.mark.parametrize(
    "content",
    [ADDRESS, "Could I eat?\n- Naïve “words” – and more", "手术 之前", "x" * 660],
    ids=["address", "lines", "chinese", "long"],
)
@pytest.mark.parametrize("square", [2, 3, 5])
def test_a_phone_reads_what_it_was_given(content: str, square: int) -> None:
    (found,) = zxingcpp.read_barcodes(_drawn(_code(content), square))
    assert found.format == zxingcpp.BarcodeFormat.QRCode
    assert found.text == content


def test_it_is_black_on_white_to_the_pixel() -> None:
    code, square = _code(ADDRESS), 7
    picture = _drawn(code, square, spare=6)
    for row in range(code.count):
        for column in range(code.count):
            tile = picture.copy(column * square, row * square, square, square)
            colors = {tile.pixelColor(x, y).name() for x in range(square) for y in range(square)}
            assert colors in ({"#000000"}, {"#ffffff"}), (row, column)


def test_the_margin_round_it_is_light() -> None:
    code = _code(ADDRESS)
    picture = _drawn(code, 1)
    last = code.count - 1
    edge = [*range(MARGIN), *range(last - MARGIN + 1, last + 1)]
    for near in edge:
        for far in range(code.count):
            assert picture.pixelColor(near, far) == picture.pixelColor(far, near) == QColor("white")
    assert picture.pixelColor(MARGIN, MARGIN) == QColor("black")


def test_it_is_read_through_a_spot_on_the_glass() -> None:
    code = _code(ADDRESS)
    picture = _drawn(code, 6)
    painter = QPainter(picture)
    spot = picture.width() // 6
    painter.fillRect(picture.width() // 2, picture.height() // 2, spot, spot, QColor("white"))
    painter.end()
    (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == ADDRESS


@pytest.mark.parametrize("content", ["", "x" * (LARGEST_CODE + 1)], ids=["nothing", "too long"])
def test_there_is_no_code_of_what_can_have_none(content: str) -> None:
    code = _code(content)
    assert code.count == 0
    assert _drawn(code, 1, spare=50) == _blank(50)


def test_another_content_is_another_code() -> None:
    code = _code(ADDRESS)
    code.setProperty("content", "Other words")
    (found,) = zxingcpp.read_barcodes(_drawn(code, 4))
    assert found.text == "Other words"


def test_what_makes_codes_is_not_loaded_before_one_is_wanted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in [one for one in sys.modules if one.split(".")[0] == "segno"]:
        monkeypatch.delitem(sys.modules, name)
    code = QrCode()
    code.setProperty("content", "")
    assert "segno" not in sys.modules
    code.setProperty("content", ADDRESS)
    assert "segno" in sys.modules


def _code(content: str) -> QrCode:
    """Return the item of a code."""
    code = QrCode()
    code.setProperty("content", content)
    return code


def _drawn(code: QrCode, square: int, spare: int = 0) -> QImage:
    """Return what an item draws, with so many pixels for a square and some to spare."""
    side = code.count * square + spare
    code.setSize(QSizeF(side, side))
    picture = _blank(side)
    painter = QPainter(picture)
    code.paint(painter)
    painter.end()
    return picture


def _blank(side: int) -> QImage:
    """Return a gray picture."""
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(QColor("#777777"))
    return picture
