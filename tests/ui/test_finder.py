"""Provides tests of a visitor's search: its states, its hits, and what is kept of it."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.content.pack import WORD_LIST
from kiosk.ui.searches import KEPT, Edition, Searches
from kiosk.ui.shell import Shell
from tests.content.search.shelf import library_of, page
from tests.pack.words import PACK, library

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.content.library import Library
    from kiosk.ui.finder import Finder
    from kiosk.ui.hits_model import Hit
    from kiosk.ui.visit import Visit


@pytest.fixture
def finder(visit: Visit, qtbot: QtBot) -> Finder:
    """Return the search of a visit to the bundled pack, with its index made."""
    _look(visit.finder, "surgery", qtbot)
    visit.finder.type("")
    return visit.finder


@pytest.fixture
def shell() -> Shell:
    """Return a shell without pages."""
    return Shell()


def _look(finder: Finder, text: str, qtbot: QtBot) -> None:
    """Type a text, and wait until it has been looked for."""
    finder.type(text)
    qtbot.waitUntil(lambda: finder.state != "waiting")


def _begin(shell: Shell, pages: Library) -> Finder:
    """Begin a visit to some pages."""
    shell.use_library(pages)
    shell.begin()
    return shell.visit.finder


def _first(finder: Finder) -> Hit:
    """Return the best hit."""
    return finder.hits.records[0]


def test_at_first_nothing_has_been_typed(visit: Visit) -> None:
    finder = visit.finder
    assert (finder.text, finder.state, finder.corrected) == ("", "empty", "")
    assert finder.hits.records == ()


def test_who_types_first_waits_for_the_index_and_then_finds(visit: Visit, qtbot: QtBot) -> None:
    finder = visit.finder
    finder.type("brachy")
    assert (finder.text, finder.state) == ("brachy", "waiting")
    with qtbot.waitSignal(finder.state_changed):
        pass
    assert finder.state == "found"
    assert _first(finder).plain.startswith("brachytherapy – ")


def test_once_the_index_is_there_each_letter_is_answered_at_once(
    visit: Visit, qtbot: QtBot
) -> None:
    visit.finder.prepare()
    qtbot.waitUntil(lambda: visit.finder.state == "empty" and _is_prepared(visit.finder))
    for end in range(1, len("surgery") + 1):
        visit.finder.type("surgery"[:end])
        assert visit.finder.state == "found"
    assert _first(visit.finder).sentence == "<b>Surgery</b>"


def _is_prepared(finder: Finder) -> bool:
    """Say whether a letter is answered without waiting."""
    finder.type("x")
    state = finder.state
    finder.type("")
    return state != "waiting"


# Row 42: the search says when it finds nothing.
@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("surgery", "found"),
        ("qqqqq", "nothing"),
        ("'", "nothing"),
        ("\ud800", "nothing"),
    ],
)
def test_the_state_says_what_came_of_it(finder: Finder, text: str, state: str) -> None:
    finder.type(text)
    assert finder.state == state
    assert bool(finder.hits.records) == (state == "found")


def test_a_hit_has_the_menus_title_and_icon(finder: Finder) -> None:
    finder.type("swallowing after radiotherapy")
    finder.type("radiotherapy")
    hit = _first(finder)
    assert (hit.title, hit.iconName, hit.sectionId, hit.row) == (
        "Radiotherapy", "radiation", "radiotherapy", -1,
    )  # fmt: skip
    (word,) = [one for one in finder.hits.records if one.plain.startswith("radiotherapy –")]
    assert (word.title, word.iconName, word.sectionId) == ("Word list", "book-a", WORD_LIST)


def test_the_words_found_are_bold_and_all_else_is_as_written(shell: Shell, qtbot: QtBot) -> None:
    finder = _begin(shell, library_of(page("one", 'If a < b & "pain" > 2, rest: pain ends.')))
    _look(finder, "pain", qtbot)
    hit = _first(finder)
    assert hit.plain == 'If a < b & "pain" > 2, rest: pain ends.'
    assert hit.sentence == (
        "If a &lt; b &amp; &quot;<b>pain</b>&quot; &gt; 2, rest: <b>pain</b> ends."
    )


def test_it_says_what_it_looked_for_instead(finder: Finder) -> None:
    finder.type("radio terapy")
    assert (finder.state, finder.corrected) == ("found", "radiotherapy")
    finder.type("radiotherapy")
    assert finder.corrected == ""


def test_a_hit_that_is_chosen_says_where_it_stands(finder: Finder, qtbot: QtBot) -> None:
    finder.type("brachytherapy")
    hit = finder.hits.records[1]
    with qtbot.waitSignal(finder.place_chosen) as chosen:
        finder.choose(1)
    assert chosen.args == [hit.sectionId, hit.row]
    with qtbot.assertNotEmitted(finder.place_chosen):
        finder.choose(99)
        finder.choose(-1)


# Row 26: each page is reachable by two routes or more: the menu, and the search for its title.
def test_the_title_of_every_page_leads_to_it(visit: Visit, finder: Finder) -> None:
    for section in visit.reader.pack.edition.page_ids if visit.reader.pack else ():
        finder.type(library().page(PACK, section, "en").title)
        assert _first(finder).sectionId == section
        finder.choose(0)
        assert visit.reader.sectionId == section


def test_of_a_pasted_megabyte_the_beginning_is_kept(finder: Finder) -> None:
    finder.type("surgery " * 131_072)
    assert finder.state == "found"
    assert len(finder.text) == 200


def test_the_next_visitor_finds_the_index_made_and_the_field_empty(
    shell: Shell, qtbot: QtBot
) -> None:
    _look(_begin(shell, library()), "radio terapy", qtbot)
    old = shell.visit.finder
    shell.visit.close()
    finder = shell.visit.finder
    # Row 53: nothing that was typed is there for the next visitor.
    assert finder is not old
    assert (finder.text, finder.state, finder.corrected, finder.hits.records) == (
        "", "empty", "", (),
    )  # fmt: skip
    shell.begin()
    finder.type("surgery")
    assert finder.state == "found"


def test_edited_pages_are_searched_anew(shell: Shell, qtbot: QtBot) -> None:
    finder = _begin(shell, library_of(page("one", "Rest well.")))
    _look(finder, "walk", qtbot)
    assert finder.state == "nothing"
    shell.renew_library(library_of(page("one", "Walk far.")))
    qtbot.waitUntil(lambda: finder.state == "found")
    assert [hit.plain for hit in finder.hits.records] == ["Walk far."]


def test_a_pack_is_searched_in_the_language_that_is_read(shell: Shell, qtbot: QtBot) -> None:
    pages = library_of(page("one", "Reposo."), language="es")
    finder = _begin(shell, pages)
    _look(finder, "repos", qtbot)
    assert _first(finder).plain == "Reposo."
    finder.use_pack(library_of(page("one", "Ruhe.")), "p", "en")
    _look(finder, "ruhe", qtbot)
    assert _first(finder).plain == "Ruhe."


def test_an_index_that_can_not_be_made_leaves_nobody_waiting(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    pages = library_of(page("one", "Rest."))
    # What only a broken installation does: the words of the pack are not to be had.
    pages.glossary = None  # type: ignore[assignment, method-assign]
    searches = Searches()
    searches.use_library(pages)
    with qtbot.waitSignal(searches.made):
        searches.prepare(Edition("p", "en"))
    assert searches.is_made(Edition("p", "en"))
    assert searches.search(Edition("p", "en")) is None
    assert "can't be searched" in caplog.text


def test_few_indexes_are_kept(qtbot: QtBot) -> None:
    searches = Searches()
    searches.use_library(library_of(page("one", "Rest.")))
    languages = [Edition("p", f"l{number}") for number in range(KEPT + 1)]
    for edition in languages:
        with qtbot.waitSignal(searches.made):
            searches.prepare(edition)
    assert [searches.is_made(edition) for edition in languages] == [False] + [True] * KEPT


def test_what_searches_is_loaded_when_somebody_first_looks_for_something() -> None:
    code = "import kiosk.ui.shell, sys; print({'sqlite3', 'rapidfuzz'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


# Row 53: a scan of the log finds nothing that was typed.
def test_nothing_that_is_typed_is_logged(
    shell: Shell, qtbot: QtBot, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG, logger="kiosk")
    finder = _begin(shell, library_of(page("one", "Rest."), broken="bad"))
    for text in (
        "secretword",
        "secretword'\"",
        "rest secretword",
        "sécretword NEAR(",
        "放secretword",
    ):
        _look(finder, text, qtbot)
        finder.choose(0)
    shell.visit.close()
    # Something was logged, so the log is listened to.
    assert "bad" in caplog.text
    assert "secret" not in (caplog.text + "".join(capfd.readouterr())).casefold()
