"""Provides tests of what a visitor can take home: an address, or the page in few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.ui.qr_limits import TEXT_BYTES
from kiosk.ui.visit import Visit
from kiosk.ui.wording import Wording
from tests.content.pack_writer import LANGUAGE, PackWriter
from tests.pack.words import PAGES, library

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")

QUESTIONS = "!!! questions\n    - Will it hurt?\n    - How **long** does it take?"
LINK = "Read more from [a good source](https://example.org/good) or [it](https://example.org/good)."
ADDRESS = "https://example.org/{section}"


@pytest.fixture
def pack(tmp_path: Path) -> PackWriter:
    """Return a writer for a pack of its own."""
    return PackWriter(tmp_path / "pack", tmp_path / "cache")


@pytest.mark.parametrize("section", PAGES)
def test_every_bundled_page_can_be_taken_home(section: str) -> None:
    visit = Visit(library())
    visit.start_at(section)
    visit.cards.open("take-home")
    home, page = visit.takeHome, visit.reader.page
    assert home.kind == "words"
    assert home.title == page.title
    assert page.summary in home.content
    assert "General information, not medical advice." in home.content
    assert 0 < len(home.content.encode()) <= TEXT_BYTES


def test_the_words_are_title_label_summary_and_questions(pack: PackWriter) -> None:
    pack.section("one", QUESTIONS, evidence="limited", evidence_scope="for a few", title="First")
    visit = _at_the_card(pack)
    assert visit.takeHome.lines == [
        "A title: First",
        "Limited evidence: for a few",
        "One sentence.",
        "Questions to ask your team:",
        "- Will it hurt?",
        "- How long does it take?",
        "Not yet reviewed by a clinician.",
        "General information, not medical advice.",
    ]
    assert visit.takeHome.content == "\n".join(visit.takeHome.lines)


def test_warnings_come_before_questions(pack: PackWriter) -> None:
    warning = f'!!! warning "Get help fast"\n    {"Ring them. " * 48}\n\n'
    pack.section("one", warning + QUESTIONS)
    visit = _at_the_card(pack)
    lines = visit.takeHome.lines
    assert lines[2].startswith("Get help fast: Ring them.")
    assert not any(line.startswith("-") for line in lines), "there is no room for them"
    assert len("\n".join(lines).encode()) <= TEXT_BYTES


def test_the_points_of_a_warning_do_not_run_together(pack: PackWriter) -> None:
    warning = '!!! warning "Get help fast"\n    Ring if:\n\n    - you bleed\n    - you choke\n\n'
    pack.section("one", warning + QUESTIONS)
    visit = _at_the_card(pack)
    assert visit.takeHome.lines[2:5] == [
        "Get help fast: Ring if:",
        "you bleed",
        "you choke",
    ]


def test_warnings_that_are_too_long_are_spoken_of(pack: PackWriter) -> None:
    warning = f'!!! warning "Get help fast"\n    {"Ring them. " * 60}\n\n'
    pack.section("one", warning + QUESTIONS)
    visit = _at_the_card(pack)
    lines = visit.takeHome.lines
    assert "The page also says when to get help fast. Ask staff for a copy of it." in lines
    assert "- Will it hurt?" in lines


def test_a_page_with_an_address_gives_the_address(pack: PackWriter) -> None:
    pack.section("one", QUESTIONS)
    visit = _at_the_card(pack, ADDRESS)
    home = visit.takeHome
    assert (home.kind, home.content) == ("address", "https://example.org/one")
    assert home.lines == ["https://example.org/one"]


def test_each_page_gives_its_own(pack: PackWriter) -> None:
    pack.section("one")
    pack.section("two")
    visit = _at_the_card(pack, ADDRESS)
    visit.cards.close()
    visit.openSection("two")
    visit.cards.open("take-home")
    assert visit.takeHome.content == "https://example.org/two"


def test_questions_that_do_not_fit_are_left_out(pack: PackWriter) -> None:
    question = f"    - {'Why this ' * 10}?\n"
    pack.section("one", "!!! questions\n" + question * 12)
    visit = _at_the_card(pack)
    assert 1 < visit.takeHome.content.count("- Why this") < 12


def test_a_page_that_does_not_fit_gives_nothing(pack: PackWriter) -> None:
    pack.section("one", summary="Why this " * 80)
    visit = _at_the_card(pack)
    home = visit.takeHome
    assert (home.title, home.kind, home.content, home.lines) == ("One", "", "", [])


def test_the_word_list_gives_nothing_even_with_an_address(pack: PackWriter) -> None:
    pack.section("one")
    pack.file("en/glossary.toml", '[terms.word]\nterm = "word"\ndefinition = "It is short."\n')
    visit = _at_the_card(pack, ADDRESS)
    visit.cards.close()
    visit.openSection("glossary")
    visit.cards.open("take-home")
    assert (visit.takeHome.title, visit.takeHome.kind) == ("Word list", "")


def test_a_link_to_the_web_shows_its_address(pack: PackWriter, qtbot: QtBot) -> None:
    pack.section("one", LINK)
    visit = _visit(pack)
    qtbot.waitUntil(lambda: visit.reader.page.isComplete)
    visit.links.follow("https://example.org/good", 10, 20)
    assert visit.cards.opened == "take-home"
    home = visit.takeHome
    assert (home.title, home.kind) == ("a good source", "address")
    assert home.content == "https://example.org/good"


def test_the_link_is_forgotten_when_its_card_closes(pack: PackWriter, qtbot: QtBot) -> None:
    pack.section("one", LINK)
    visit = _visit(pack)
    qtbot.waitUntil(lambda: visit.reader.page.isComplete)
    visit.links.follow("https://example.org/good", 10, 20)
    visit.cards.close()
    assert (visit.takeHome.title, visit.takeHome.content) == ("", "")
    visit.cards.open("take-home")
    assert visit.takeHome.title == "One", "the page itself is what stands there now"


@pytest.mark.parametrize("link", ["http://example.org", "file:///etc/passwd", "javascript:a"])
def test_other_links_show_nothing(pack: PackWriter, link: str) -> None:
    pack.section("one")
    visit = _visit(pack)
    visit.links.follow(link, 10, 20)
    assert not visit.cards.isOpen


def test_the_page_names_each_address_once(pack: PackWriter, qtbot: QtBot) -> None:
    pack.section("one", LINK + '\n\n!!! detail "More"\n    See [this](https://example.org/two).')
    visit = _visit(pack)
    qtbot.waitUntil(lambda: visit.reader.page.isComplete)
    assert [tuple(one) for one in visit.reader.webLinks.records] == [
        ("a good source", "https://example.org/good"),
        ("this", "https://example.org/two"),
    ]


def _visit(pack: PackWriter, address: str = "") -> Visit:
    """Return a visit to a pack, whose pages may have an address."""
    language = LANGUAGE.replace("icon", f'address = "{address}"\nicon') if address else LANGUAGE
    text = pack.manifest().read_text(encoding="utf-8")
    pack.file("pack.toml", text.replace(LANGUAGE, language))
    visit = Visit(pack.open())
    visit.begin()
    return visit


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("ar", "علاج معتمد: للسرطان الذي لم ينتشر بعيدًا"),
        ("zh", "标准治疗：用于没有扩散到远处的癌症"),
    ],
)
def test_an_evidence_label_reads_as_on_the_screen(language: str, label: str) -> None:
    wording = Wording()
    wording.speak(language)
    visit = Visit(library())
    visit.chooseLanguage(language)
    visit.start_at("surgery")
    visit.cards.open("take-home")
    assert visit.takeHome.lines[1] == label


def _at_the_card(pack: PackWriter, address: str = "") -> Visit:
    """Return a visit that takes its first page home."""
    visit = _visit(pack, address)
    visit.cards.open("take-home")
    return visit
