"""Provides tests of the codes, which another program than the one that made them reads."""

from __future__ import annotations

import sys

import pytest
import zxingcpp
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.ui.qr_code import MARGIN, QrCodes, squares_of

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
    (found,) = zxingcpp.read_barcodes(_drawn(content, square))
    assert found.format == zxingcpp.BarcodeFormat.QRCode
    assert found.text == content


def test_it_is_black_on_white() -> None:
    squares = squares_of(ADDRESS)
    side = range(squares.width())
    shades = {squares.pixelColor(row, column).name() for row in side for column in side}
    assert shades == {"#000000", "#ffffff"}


def test_the_margin_round_it_is_light() -> None:
    picture = squares_of(ADDRESS)
    last = picture.width() - 1
    edge = [*range(MARGIN), *range(last - MARGIN + 1, last + 1)]
    for near in edge:
        for far in range(last + 1):
            assert picture.pixelColor(near, far) == picture.pixelColor(far, near) == QColor("white")
    assert picture.pixelColor(MARGIN, MARGIN) == QColor("black")


def test_it_is_read_through_a_spot_on_the_glass() -> None:
    picture = _drawn(ADDRESS, 6)
    painter = QPainter(picture)
    spot = picture.width() // 6
    painter.fillRect(picture.width() // 2, picture.height() // 2, spot, spot, QColor("white"))
    painter.end()
    (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == ADDRESS


@pytest.mark.parametrize("content", ["", "x" * (LARGEST_CODE + 1)], ids=["nothing", "too long"])
def test_there_is_no_code_of_what_can_have_none(content: str) -> None:
    assert squares_of(content).isNull()
    size = QSize()
    # Of a null picture Qt would complain in the log, with its words.
    assert not QrCodes().requestImage(content, size, QSize()).isNull()
    assert size == QSize(1, 1)


@pytest.mark.parametrize("content", ["100 % of it?", "a/b?c#d&e=%41", "手术\nÉl"])
def test_an_address_holds_any_text(content: str) -> None:
    size = QSize()
    name = bytes(QUrl.toPercentEncoding(content).data()).decode()
    assert QrCodes().requestImage(name, size, QSize()) == squares_of(content)
    assert size == squares_of(content).size()


def test_what_makes_codes_is_not_loaded_before_one_is_wanted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in [one for one in sys.modules if one.split(".")[0] == "segno"]:
        monkeypatch.delitem(sys.modules, name)
    squares_of("")
    assert "segno" not in sys.modules
    squares_of(ADDRESS)
    assert "segno" in sys.modules


def _drawn(content: str, square: int) -> QImage:
    """Return a code with so many pixels for a square, in color, as a screen shows it."""
    side = squares_of(content).width() * square
    ratio = Qt.AspectRatioMode.KeepAspectRatio
    picture = squares_of(content).scaled(QSize(side, side), ratio)
    return picture.convertToFormat(QImage.Format.Format_RGB32)
