"""Provides tests that what a search finds stands in the row of the page that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.library import open_library
from kiosk.content.pack import ABOUT, WORD_LIST
from kiosk.content.search.passages import HEAD, Passage, PassageReader, glossary_passages
from kiosk.ui.opened_pack import OpenedPack
from kiosk.ui.page_rows import page_rows
from kiosk.ui.word_list import word_rows
from tests.content.pack_writer import SAMPLE
from tests.pack.words import PACK, library

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.content.library import Library
    from kiosk.content.page import Page
    from kiosk.ui.row import Row


def _said(row: Row) -> str:
    """Return all words of a row and of its parts, folded or not."""
    own = f"{row.title} {row.plain} {row.text}"
    return " ".join([own, *map(_said, row.rows)])


def _check(page: Page, rows: Sequence[Row], passages: Sequence[Passage]) -> None:
    """Check that each passage stands in its row, and that no row was forgotten."""
    for passage in passages:
        if passage.row == HEAD:
            assert passage.text in f"{page.title} {page.summary} {page.evidence_scope}"
        else:
            assert passage.text in _said(rows[passage.row])
    silent = {number for number, row in enumerate(rows) if row.kind == "rule"}
    assert {passage.row for passage in passages} | silent == {HEAD, *range(len(rows))}


def _check_pack(pages: Library, pack_id: str) -> None:
    """Check every page of a pack."""
    for name in pages.packs[0].edition("en").page_ids:
        page = pages.page(pack_id, name, "en")
        passages = tuple(PassageReader().read(page))
        _check(page, page_rows(page, lambda name: name), passages)


def test_every_sentence_of_the_bundled_pack_is_found_in_its_row() -> None:
    _check_pack(library(), PACK)


def test_every_kind_of_block_is_found_in_its_row(tmp_path: Path) -> None:
    # The sample has all of them: tables, quotations, labels, steps, boxes above and below.
    pages = open_library([SAMPLE], bundled=SAMPLE, cache=tmp_path, site={})
    _check_pack(pages, "kidney-stones")


@pytest.mark.parametrize("is_named", [True, False])
def test_every_word_is_found_in_its_row_of_the_word_list(*, is_named: bool) -> None:
    glossary = library().glossary(PACK, "en")
    rows = word_rows(glossary)
    found = [one for one in glossary_passages(glossary) if (one.weight > 1) == is_named]
    assert len(found) == len(glossary.terms) > 90
    for passage, term in zip(found, glossary.terms, strict=True):
        assert passage.section == WORD_LIST
        assert (rows[passage.row].kind, rows[passage.row].title) == ("word", term.term)
        assert rows[passage.row].plain in passage.text


def test_the_page_about_the_kiosk_begins_with_the_packs_own_rows() -> None:
    pack = OpenedPack(library(), PACK, library().packs[0].edition("en"))
    rows = page_rows(pack.page(ABOUT), lambda name: name)
    passages = tuple(PassageReader().read(library().page(PACK, ABOUT, "en")))
    assert len(passages) > 3
    assert all(one.row == HEAD or one.text in _said(rows[one.row]) for one in passages)
