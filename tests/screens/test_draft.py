"""Provides tests that a translation which nobody has signed says so, wherever it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.check.checking import add_language
from tests.content.check.translating import translation
from tests.content.pack_writer import PackWriter
from tests.screens.faults import faults
from tests.screens.items import rect_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

WORD = '[terms.vein]\nterm = "{}"\ndefinition = "{}"\n'


@pytest.fixture
def drafts(tmp_path: Path) -> PackWriter:
    """Return a pack whose first page and whose words are drafts in Spanish."""
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    pack.section("first", "A vein.")
    pack.section("second")
    pack.file("en/glossary.toml", WORD.format("vein", "A tube."))
    pack.manifest()
    add_language("es", pack)
    translation(pack, "es", "Una vena.", "first")
    translation(pack, "es", "Palabras.", "second", translated=None)
    pack.file("es/glossary.toml", 'translated = "draft"\n' + WORD.format("vena", "Un tubo."))
    return pack


def _notes(visitor: Visitor, words: str) -> list[QQuickItem]:
    """Return the texts on the screen that say nothing but some words."""
    return [one for one in visitor.items("QQuickText") if one.property("text") == words]


@pytest.mark.parametrize("size", ["1920x1080", "800x480"])
def test_a_draft_says_so_below_its_title_and_at_its_foot(
    open_kiosk: OpenKiosk, drafts: PackWriter, size: str
) -> None:
    given = ("--pack", str(drafts.folder), "--language", "es")
    visitor = open_kiosk(*given, size=size, section="first")
    said = visitor.visit.reader.page.draftLine
    assert said
    head, foot = _notes(visitor, said)
    # The menu names the page as well.
    title, summary = (rect_of(_notes(visitor, one)[-1]) for one in ("First", "Una frase."))
    assert title.bottom() <= rect_of(head).top() < rect_of(head).bottom() <= summary.top()
    assert rect_of(foot).top() > summary.bottom()
    assert faults(visitor.window.contentItem()) == []
    visitor.visit.openSection("glossary")
    visitor.settle()
    assert len(_notes(visitor, said)) == 2
    visitor.visit.openSection("second")
    visitor.settle()
    assert _notes(visitor, said) == []
    visitor.visit.openSection("about")
    visitor.settle()
    lines = [one.property("text") for one in visitor.items("QQuickText")]
    reviews = [line for line in lines if said in line]
    assert len(reviews) == 2, "the first page and the words"
    assert "First" in reviews[0]
