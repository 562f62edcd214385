"""Provides tests of what counts as a change of a pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.preview.pack_stamp import pack_stamp

if TYPE_CHECKING:
    from pathlib import Path

    from tests.content.pack_writer import PackWriter


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("en/new.md", True),
        ("en/boxes/new.md", True),
        ("figures/new.svg", True),
        ("en/glossary.toml", True),
        ("en/one.md~", False),
        ("en/.one.md.swp", False),
        ("en/4913", False),
        ("notes.docx", False),
        (".git/notes.md", False),
    ],
)
def test_what_pages_are_made_of_counts(pack: PackWriter, name: str, counts: bool) -> None:
    (pack.folder / ".git").mkdir()
    before = set(pack_stamp(pack.folder))
    path = pack.file(name, "Words.")
    assert set(pack_stamp(pack.folder)) - before == ({str(path)} if counts else set())


def test_other_words_and_another_file_count(pack: PackWriter) -> None:
    path = pack.file("en/one.md", "Words.")
    first = pack_stamp(pack.folder)[str(path)]
    pack.file("en/one.md", "Other words.")
    second = pack_stamp(pack.folder)[str(path)]
    assert second != first
    new = pack.file("en/two.md", "Other words.")
    new.replace(path)
    assert pack_stamp(pack.folder)[str(path)].number != second.number


def test_a_folder_that_is_not_there_has_nothing(tmp_path: Path) -> None:
    assert pack_stamp(tmp_path / "nowhere") == {}
