"""Provides the test that the pack which comes with the program is without a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.library import open_library
from kiosk.resources import resource
from tests.pack.words import PAGES

if TYPE_CHECKING:
    from pathlib import Path


def test_the_bundled_pack_has_all_sections_and_no_problem(tmp_path: Path) -> None:
    folder = resource("packs/esophageal-cancer")
    library = open_library([folder], bundled=folder, cache=tmp_path, site={})
    (pack,) = library.packs
    assert [str(problem) for problem in pack.problems] == []
    assert [entry.id for entry in pack.edition("en").entries] == list(PAGES)
    for name in PAGES:
        assert library.page(pack.id, name, "en").blocks
