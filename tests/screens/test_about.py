"""Provides touch tests of the page about the kiosk, and of who has reviewed what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QLocale

from kiosk.content.glossary_file import glossary_fingerprint, read_glossary
from kiosk.content.page_fingerprint import page_fingerprint
from tests.content.pack_writer import PackWriter
from tests.pack.words import PAGES
from tests.screens.items import TEXT, rect_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

ABOUT = "About this kiosk"
REVIEWS = "Who has reviewed each page"
ACCESS = "Made for everyone"
LICENSES = "Licenses"
NOBODY = "Not yet reviewed by a clinician."
SAID = (
    "The list of treatments comes from an information text by",
    "The kiosk is independent of that center.",
    "Funding: none.",
    "Nothing about you is kept",
    "WCAG 2.2",
    "EN 301 549",
    "Section 508",
    "All of it works from a keyboard as well.",
    "Each page can be read aloud.",
    "Nothing makes a sound until you ask for it.",
    "The program: GNU General Public License, version 3 or later",
    "SIL Open Font License 1.1",
    "Lucide icons: ISC License",
    "GNU Lesser General Public License 3",
)
REVIEWED = "2026-03-01"
WORDS = '[terms.stent]\nterm = "stent"\ndefinition = "A tube."\n'
SIGNED = {
    # Far ahead and long past, so that the tests hold on any day.
    "one": {"next_review": "2199-03-09"},
    "two": {"next_review": "2026-03-02"},
    "three": {"next_review": ""},
}


@pytest.fixture
def pack(tmp_path: Path) -> PackWriter:
    """Return a pack of which three pages are signed off, one is not, and one has changed since."""
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    for name, keys in SIGNED.items():
        _sign(pack, name, **keys)
    _sign(pack, "four", next_review="2199-03-09")
    changed = pack.folder / "en" / "four.md"
    changed.write_text(changed.read_text(encoding="utf-8") + "\nNew words.\n", encoding="utf-8")
    pack.section("five")
    pack.manifest()
    return pack


@pytest.fixture
def signed(open_kiosk: OpenKiosk, pack: PackWriter) -> Visitor:
    """Return a visitor before the first page of that pack."""
    return open_kiosk("--pack", str(pack.folder), section="one")


@pytest.fixture
def about(reading: Visitor) -> Visitor:
    """Return a visitor who has opened the page about the kiosk of the bundled pack."""
    reading.tap_entry(ABOUT)
    return reading


def test_the_packs_own_words_come_first_then_what_the_program_knows(about: Visitor) -> None:
    heads = [
        "Where the list of topics comes from",
        "Who pays",
        REVIEWS,
        ACCESS,
        LICENSES,
        "Where this information comes from",
    ]
    tops = [rect_of(about.text(head)).top() for head in heads]
    assert tops == sorted(tops)


def test_it_says(about: Visitor) -> None:
    for words in SAID:
        assert about.says(words), words


def test_it_says_of_every_page_who_has_reviewed_it(about: Visitor) -> None:
    titles = [about.sections()[section] for section in (*PAGES, "glossary", "about")]
    lines = [f"<b>{title}: </b>{NOBODY}" for title in titles]
    assert _between(about, REVIEWS, ACCESS) == lines


def test_a_pack_that_says_nothing_about_itself_has_the_page_too(signed: Visitor) -> None:
    signed.tap_entry(ABOUT)
    assert signed.title == ABOUT
    for words in (ABOUT, REVIEWS, ACCESS, LICENSES):
        assert signed.says(words)
    assert not signed.says("Funding")
    assert not signed.says("minute read")


def test_its_lines_tell_reviewed_from_overdue_and_from_changed(signed: Visitor) -> None:
    signed.tap_entry(ABOUT)
    line = f"Reviewed by Dr. A. Example on {_long(REVIEWED)}."
    assert _between(signed, REVIEWS, ACCESS) == [
        f"<b>One: </b>{line} Next review {_long('2199-03-09')}.",
        f"<b>Two: </b>Review overdue. {line}",
        f"<b>Three: </b>{line}",
        f"<b>Four: </b>{NOBODY}",
        f"<b>Five: </b>{NOBODY}",
    ]


@pytest.mark.parametrize(
    ("title", "said", "unsaid"),
    [
        ("One", "Next review {2199-03-09}.", ("overdue", NOBODY)),
        ("Two", "Review overdue. Reviewed by Dr. A. Example on {2026-03-01}.", (NOBODY, "Next")),
        ("Three", "Reviewed by Dr. A. Example on {2026-03-01}.", ("overdue", NOBODY)),
        ("Four", NOBODY, ("Reviewed by", "overdue")),
        ("Five", NOBODY, ("Reviewed by", "overdue")),
    ],
)
def test_each_page_ends_with_its_own_line(
    signed: Visitor, title: str, said: str, unsaid: tuple[str, ...]
) -> None:
    signed.tap_entry(title)
    for iso in (REVIEWED, "2199-03-09"):
        said = said.replace(f"{{{iso}}}", _long(iso))
    assert signed.says(said)
    (foot,) = [line for line in _texts(signed) if said in line]
    assert not [word for word in unsaid if word in foot]


@pytest.mark.parametrize("is_signed", [True, False])
def test_the_word_list_has_its_own_line(
    open_kiosk: OpenKiosk, pack: PackWriter, is_signed: bool
) -> None:
    pack.file("en/glossary.toml", WORDS)
    mark = glossary_fingerprint(read_glossary(pack.folder, "en")[0].terms)
    keys = {"reviewer": "Dr. A. Example", "reviewed": REVIEWED, "fingerprint": mark}
    lines = [f'{key} = "{value}"' for key, value in keys.items() if is_signed]
    pack.file("en/glossary.toml", "\n".join([*lines, WORDS]))
    visitor = open_kiosk("--pack", str(pack.folder), section="five")
    visitor.tap_entry("Word list")
    assert visitor.says(f"Reviewed by Dr. A. Example on {_long(REVIEWED)}.") == is_signed
    assert visitor.says(NOBODY) != is_signed


def test_there_is_a_way_back_and_none_on(about: Visitor) -> None:
    assert not [name for name in about.names() if name.startswith("Next")]
    about.tap("Back to menu")
    assert about.title == "About cancer of the food pipe"


def _sign(pack: PackWriter, name: str, next_review: str) -> None:
    """Write a page that a clinician has signed off."""
    pack.section(name)
    mark = page_fingerprint(pack.folder, "en", name)
    signer = "Dr. A. Example"
    pack.section(
        name, reviewer=signer, reviewed=REVIEWED, next_review=next_review, fingerprint=mark
    )


def _texts(visitor: Visitor) -> list[str]:
    """Return all texts of the page, from its top."""
    texts = [one for one in visitor.items(TEXT) if one.property("text")]
    right = rect_of(visitor.menu_pane()).right()
    in_page = [one for one in texts if rect_of(one).left() > right]
    return [one.property("text") for one in sorted(in_page, key=lambda one: rect_of(one).top())]


def _between(visitor: Visitor, first: str, last: str) -> list[str]:
    """Return the texts between two headings of the page."""
    texts = _texts(visitor)
    return texts[texts.index(first) + 1 : texts.index(last)]


def _long(iso: str) -> str:
    """Return a date as a reader sees it."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    return QLocale().toString(date, QLocale.FormatType.LongFormat)
