"""Provides a test of a language that the kiosk has never heard of: a folder and a catalog."""

from __future__ import annotations

import re
from shutil import copytree
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from kiosk.content.interface_catalog import NAME, begin_catalog
from tests.screens.conftest import SAMPLE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk

FRENCH = """
[languages.fr]
name = "Français"
topic = "Jardin"
title = "Le jardin"
summary = "Une phrase."
icon = "droplets"

[languages.fr.groups]
"""


def test_a_language_needs_a_folder_and_a_catalog(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    pack = copytree(SAMPLE, tmp_path / "pack")
    copytree(pack / "en", pack / "fr")
    manifest = pack / "pack.toml"
    text = manifest.read_text("utf-8")
    (groups,) = re.findall(r"\[languages\.en\.groups\]\n((?:.+\n)+)", text)
    manifest.write_text(f"{text}\n{FRENCH}{groups}", encoding="utf-8")
    begin_catalog(pack / "fr" / NAME, "fr")
    catalog = pack / "fr" / NAME
    begun = catalog.read_text("utf-8")
    for source, words in (("Touch to begin", "Touchez pour commencer"), ("Close", "Fermer")):
        begun, count = re.subn(
            rf"(<source>{source}</source>(?:\s*<extracomment>.*?</extracomment>)?\s*)"
            r'<translation type="unfinished"></translation>',
            rf"\1<translation>{words}</translation>",
            begun,
        )
        assert count
    catalog.write_text(begun, encoding="utf-8")
    visitor = open_kiosk("--pack", str(pack), "--language", "fr")
    visitor.wait(lambda: "Touchez pour commencer" in visitor.names())
    visitor.tap("Touchez pour commencer")
    assert "Fermer" in visitor.names()
    assert "Back to menu" in visitor.names(), "what nobody has translated is English"
    assert QLocale().name().startswith("fr")
    visitor.visit.chooseLanguage("en")
    visitor.settle()
    assert "Close" in visitor.names()
