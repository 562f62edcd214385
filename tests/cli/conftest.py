"""Provides the fixtures of the tests of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.reviewing import GLOSSARY
from tests.content.pack_writer import PackWriter

if TYPE_CHECKING:
    from pathlib import Path

FRENCH = """
[languages.fr]
name = "Français"
topic = "Un sujet"
title = "Un titre"
summary = "Un résumé."
icon = "info"

[languages.fr.groups]
start = "Pour commencer"
"""


@pytest.fixture
def pack(tmp_path: Path) -> PackWriter:
    """Return a writer for a pack of its own."""
    return PackWriter(tmp_path / "pack", tmp_path / "cache")


@pytest.fixture
def words(pack: PackWriter) -> PackWriter:
    """Return a pack with two pages, a page about itself and a glossary, in two languages."""
    pack.section("one", "A vein.")
    pack.section("two", "A vein as well.")
    pack.section("about", "Who made it.", group=None)
    pack.order.remove("about")
    pack.file("en/glossary.toml", GLOSSARY)
    path = pack.manifest()
    path.write_text(path.read_text("utf-8") + FRENCH, encoding="utf-8")
    for name in ("one", "two"):
        text = (pack.folder / f"en/{name}.md").read_text("utf-8")
        pack.file(f"fr/{name}.md", text.replace("A vein", "Une veine"))
    return pack
