"""Provides a test that a pack's own font draws its letters, from the first screen on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.glyphs import borrowed, missing
from tests.content.pack_writer import PackWriter
from tests.small_font import write_font

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.screens.conftest import OpenKiosk

NUSHU = range(0x1B170, 0x1B2FC)
"""Letters of a script that hardly any font has."""


def test_a_kiosk_draws_the_letters_of_a_pack_with_its_font(
    open_kiosk: OpenKiosk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    # A font stays as long as this process, and another try needs a letter that is not yet there.
    letter = next(one for one in map(chr, NUSHU) if borrowed(one) or missing(one))
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    pack.section("one", letter)
    pack.manifest()
    write_font(pack.folder / "fonts/Nushu.ttf", letter, "Nushu of a pack")
    (pack.folder / "fonts/broken.ttf").write_bytes(b"no font")
    visitor = open_kiosk("--pack", str(pack.folder), wait=False)
    assert missing(letter) + borrowed(letter) == ""
    assert f"{pack.folder / 'fonts/broken.ttf'} can't be used" in caplog.text
    visitor.settle()
