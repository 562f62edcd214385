"""Provides tests that the front matter of a translation says the same, in other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.check.checking import found, messages
from tests.content.check.translating import both

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "translation-front"
CASES = [
    ("group", "start", "main"),
    ("icon", "info", "hospital"),
    ("evidence", "limited", "standard"),
    ("evidence", "limited", None),
    ("evidence_scope", "for a few", None),
    ("boxes", "[one, two]", "[two, one]"),
    ("boxes", "[one, two]", "[one]"),
    ("open_boxes", "[one]", None),
    ("sources", "[A book, Another]", "[Un libro]"),
]


@pytest.mark.parametrize(("key", "ours", "theirs"), CASES)
def test_what_must_be_the_same(pack: PackWriter, key: str, ours: str, theirs: str | None) -> None:
    boxes = {"boxes": "[one, two]"}
    for name in ("one", "two"):
        pack.box(name)
        pack.file(f"es/boxes/{name}.md", (pack.folder / f"en/boxes/{name}.md").read_text("utf-8"))
    both(pack, "es", "A.", "B.", ours=boxes | {key: ours}, theirs=boxes | {key: theirs})
    (said,) = messages(pack, CODE)
    assert said.startswith("es/page.md:")
    assert f' as "{key}". Make both alike.' in said
    assert " en/page.md:" in said


def test_words_are_translated(pack: PackWriter) -> None:
    ours = {"evidence": "limited", "evidence_scope": "for a few", "menu_title": "Short"}
    theirs = {"evidence": "limited", "evidence_scope": "para pocos", "sources": "[Un libro]"}
    both(pack, "es", "A.", "B.", ours=ours, theirs=theirs)
    assert found(pack, CODE) == []


def test_the_place_of_a_box_and_the_groups_of_the_menu(pack: PackWriter) -> None:
    pack.box("one", place="top")
    boxes = {"boxes": "[one]"}
    both(pack, "es", "A.", "B.", ours=boxes, theirs=boxes)
    pack.file("es/boxes/one.md", "---\nid: one\ntitle: Una\nicon: info\nplace: end\n---\nB.\n")
    path = pack.folder / "pack.toml"
    text = path.read_text("utf-8")
    end = text.rindex("start = ")
    path.write_text(f'{text[:end]}main = "Uno"\nstart = "Dos"\n', encoding="utf-8")
    assert found(pack, CODE) == [("es/boxes/one.md", 5), ("pack.toml", text[:end].count("\n"))]
