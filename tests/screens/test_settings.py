"""Provides tests that what a site has set reaches the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.screens.conftest import SAMPLE, OpenKiosk

if TYPE_CHECKING:
    from pathlib import Path


def test_the_site_s_own_values_are_on_the_page(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    words = f'packs = ["{SAMPLE}"]\n[site]\nfever_limit = "a temperature of 101 °F"\n'
    settings.write_text(words, encoding="utf-8")
    visitor = open_kiosk("--config", str(settings))
    visitor.tap("Touch to begin")
    visitor.tap_entry("Letting a stone pass")
    assert visitor.says("fever or shivering (a temperature of 101 °F)")


def test_without_them_the_page_has_words_of_its_own(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk("--pack", str(SAMPLE))
    visitor.tap("Touch to begin")
    visitor.tap_entry("Letting a stone pass")
    assert visitor.says("a temperature your team calls a fever")
