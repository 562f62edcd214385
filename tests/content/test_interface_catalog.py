"""Provides tests of the words of the screen that a pack brings for a language of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.interface_catalog import (
    NAME,
    begin_catalog,
    pack_catalogs,
    prepare_catalogs,
)
from tests.catalogs import messages
from tests.content.check.checking import found

if TYPE_CHECKING:
    from pathlib import Path

    from tests.content.pack_writer import PackWriter

FRENCH = f"fr/{NAME}"


@pytest.fixture
def begun(pack: PackWriter) -> Path:
    """Return a catalog that has just been begun, in a pack."""
    path = pack.folder / FRENCH
    path.parent.mkdir()
    assert begin_catalog(path, "fr")
    return path


def test_a_catalog_begins_with_all_words_and_no_translation(begun: Path) -> None:
    begun.rename(begun.with_name("kiosk_fr.ts"))
    entries = messages("fr", begun.parent)
    assert {one.key for one in entries} == {one.key for one in messages("es")}
    assert all(one.is_unfinished and not any(one.forms) for one in entries)
    assert 'language="fr"' in begun.with_name("kiosk_fr.ts").read_text("utf-8")


def test_a_language_of_the_kiosk_itself_needs_none(tmp_path: Path) -> None:
    assert not begin_catalog(tmp_path / NAME, "es")
    assert not (tmp_path / NAME).exists()


def test_it_is_compiled_once_for_what_is_in_it(pack: PackWriter, begun: Path) -> None:
    folders = (pack.folder,)
    assert pack_catalogs(folders, pack.cache) == {}
    assert prepare_catalogs(folders, pack.cache) == ()
    first = pack_catalogs(folders, pack.cache)["fr"]
    made = first.stat().st_mtime_ns
    assert prepare_catalogs(folders, pack.cache) == ()
    assert first.stat().st_mtime_ns == made
    begun.write_bytes(begun.read_bytes() + b"\n")
    assert prepare_catalogs(folders, pack.cache) == ()
    assert pack_catalogs(folders, pack.cache)["fr"] != first
    assert {one.suffix for one in first.parent.iterdir()} == {".qm"}


@pytest.mark.parametrize("text", ["", "no catalog", "<TS><context>", "\0" * 99])
def test_what_is_no_catalog_is_a_finding(pack: PackWriter, begun: Path, text: str) -> None:
    pack.section("one")
    begun.write_text(text, encoding="utf-8")
    (problem,) = prepare_catalogs((pack.folder,), pack.cache)
    assert (problem.file, problem.is_fatal) == (FRENCH, False)
    assert pack_catalogs((pack.folder,), pack.cache) == {}
    pack.manifest()
    assert found(pack, "interface-words") == [(FRENCH, 0)]


def test_one_that_is_never_read_is_a_finding(pack: PackWriter, begun: Path) -> None:
    pack.section("one")
    (pack.folder / "es").mkdir()
    begun.rename(pack.folder / "es" / NAME)
    pack.manifest()
    assert found(pack, "interface-words") == [(f"es/{NAME}", 0)]


def test_a_link_out_of_the_pack_is_not_followed(pack: PackWriter, begun: Path) -> None:
    outside = pack.folder.parent / "outside.ts"
    begun.rename(outside)
    begun.symlink_to(outside)
    (problem,) = prepare_catalogs((pack.folder,), pack.cache)
    assert "outside the pack" in problem.what
