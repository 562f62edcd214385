"""Provides tests of the public address that a pack may give its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.address import page_address
from kiosk.content.limits import ADDRESS_LETTERS
from tests.content.pack_writer import LANGUAGE, SAMPLE, PackWriter, said

if TYPE_CHECKING:
    from kiosk.content.library import Library

GOOD = "https://example.org/food-pipe/{section}.html"
LONG = "https://example.org/{section}/" + "a" * ADDRESS_LETTERS

BAD = [
    ("5", "is not text"),
    ('""', "does not begin with https://"),
    ('"http://example.org/{section}"', "does not begin with https://"),
    ('"example.org/{section}"', "does not begin with https://"),
    ('"https://example.org/"', "has no {section}"),
    ('"https://example.org/my page/{section}"', "can't be an address"),
    ('"https://{section}"', "can't be an address"),
    (f'"{LONG}"', f"a code has room for {ADDRESS_LETTERS}"),
]


def test_a_page_has_the_address_of_its_name(pack: PackWriter) -> None:
    library = _library(pack, f'"{GOOD}"')
    assert library.packs[0].problems == ()
    address = library.packs[0].edition("en").address
    assert page_address(address, "surgery") == "https://example.org/food-pipe/surgery.html"


def test_it_is_still_there_when_the_pack_comes_out_of_the_cache(pack: PackWriter) -> None:
    _library(pack, f'"{GOOD}"')
    assert pack.open().packs[0].edition("en").address == GOOD


def test_a_new_address_is_taken_in(pack: PackWriter) -> None:
    _library(pack, f'"{GOOD}"')
    other = GOOD.replace("food-pipe", "other")
    assert _library(pack, f'"{other}"').packs[0].edition("en").address == other


def test_a_pack_needs_none(pack: PackWriter) -> None:
    pack.section("one")
    library = pack.open()
    assert library.packs[0].problems == ()
    assert library.packs[0].edition("en").address == ""


@pytest.mark.parametrize(("value", "what"), BAD)
def test_a_bad_one_is_told_with_its_line_and_left_out(
    pack: PackWriter, value: str, what: str
) -> None:
    library = _library(pack, value)
    assert [one.id for one in library.packs] == ["test"], "the pages can still be read"
    (line,) = said(library, "pack.toml")
    assert line.startswith(f"pack.toml:{_line(pack)}: ")
    assert what in line
    assert 'address = "https://example.org/{section}"' in line
    assert library.packs[0].edition("en").address == ""


def test_the_bundled_pack_has_none() -> None:
    for folder in (SAMPLE, SAMPLE.parents[2] / "resources" / "packs" / "esophageal-cancer"):
        assert "address" not in (folder / "pack.toml").read_text(encoding="utf-8")


def _library(pack: PackWriter, value: str) -> Library:
    """Return the library of a pack with an address."""
    pack.section("one")
    text = pack.manifest().read_text(encoding="utf-8")
    pack.file("pack.toml", text.replace(LANGUAGE, _with_address(value)))
    return pack.open()


def _with_address(value: str) -> str:
    """Return what `pack.toml` says of the language, with an address."""
    return LANGUAGE.replace('icon = "info"', f'icon = "info"\naddress = {value}')


def _line(pack: PackWriter) -> int:
    """Return the line of the address."""
    lines = (pack.folder / "pack.toml").read_text(encoding="utf-8").split("\n")
    return next(number for number, line in enumerate(lines, 1) if line.startswith("address"))
