"""Provides tests that whatever is typed is just text, and is looked for in no time."""

from __future__ import annotations

import random
from dataclasses import replace
from time import perf_counter

import pytest

from kiosk.content.limits import SEARCH_LETTERS
from kiosk.content.search.search import Search
from kiosk.content.search.wanted import MOST_WORDS, read_wanted
from tests.content.search.shelf import library_of, page, search_of, sentences
from tests.pack.words import library

ODD = [
    "'", '"', '""', "*", "-", "^", ":", "(", ")", "{", "}", "+", ",", ".", "\\", "%", "_", ";",
    "NEAR(", "AND", "OR", "NOT", "NEAR/2", "text:", "{text}:", "rowid", "--", "/*", "\0", "\x1a",
    "\ud800", "\udfff", "\U0010ffff", "🙂", "👩‍⚕️", "\u202e", "\u0301", "\ufeff", "ß", "İ", "ﷺ",
    "放", "疗", "\u0627", "ل", "न", "rest", "the", "9", " ", "\n", "\t",
]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "rest'", 'rest"', 'NEAR("rest")', "rest*", "-rest", "^rest", "text:rest", "(rest", "rest)",
        "{rest}", "rest\0", "\0rest", "rest\ud800", "rest🙂", "\ufeffrest", "rest;--",
        '"rest" OR "x', "'; DROP TABLE passages; --rest",
    ],
)  # fmt: skip
def test_signs_and_commands_are_just_text(text: str) -> None:
    search = search_of("Rest well.", "Walk.")
    assert sentences(search, text) == ["Rest well."]
    assert sentences(search, "rest") == ["Rest well."]


def test_every_word_is_in_quotes() -> None:
    typed = 'near "a" not: 5* 放疗'
    said = [one.expression for one in read_wanted(typed)]
    assert said == ['("near")', '("a")', '("not")', '("5")', '("放疗")']
    assert [one.expression for one in read_wanted("no")] == ['("no" *)']


def test_no_command_is_obeyed() -> None:
    search = search_of("Rest.", "Walk.", "Not now.")
    # As a command it would find all that does not speak of walking.
    assert sentences(search, "walk NOT rest") != ["Walk."]
    assert sentences(search, "NOT") == ["Not now."]


def test_any_mix_of_odd_text_is_looked_for_without_an_error() -> None:
    search = search_of("Rest well, the 9th day.", "放疗", "العلاج", "न")
    dice = random.Random(7)  # noqa: S311 - the same mix each time
    for _ in range(1500):
        text = "".join(dice.choices(ODD, k=dice.randint(1, 12)))
        for found in search.find(text):
            assert all(0 <= start < end <= len(found.sentence) for start, end in found.marks)


def test_of_a_pasted_megabyte_only_the_beginning_is_looked_at() -> None:
    search = search_of("Rest well.", "Walk.")
    begin = perf_counter()
    assert sentences(search, "rest " + "walking far " * 100_000)[0] == "Rest well."
    assert search.find("疗" * 1_000_000) == ()
    assert len(read_wanted("a " * 1_000_000)) == MOST_WORDS
    assert search.find(" " * SEARCH_LETTERS + "walk") == ()
    # It takes a hundredth of this; all of the text would take a hundred times as long.
    assert perf_counter() - begin < 0.5


def test_an_index_is_made_and_asked_in_no_time() -> None:
    pages = library()
    (pack,) = pages.packs
    begin = perf_counter()
    search = Search(pages, pack.id, "en")
    # 0.06 s on a machine of 2024; 0.15 s are wanted where nothing else runs.
    assert perf_counter() - begin < 1
    assert _slowest(search, "radiotherapy side effects") < 0.1
    assert search.find("radiotherapy side effects")


def test_two_hundred_pages_are_no_burden() -> None:
    pages = library()
    (pack,) = pages.packs
    own = [pages.page(pack.id, name, "en") for name in pack.edition("en").page_ids]
    many = [replace(one, id=f"{one.id}-{n}") for n in range(200 // len(own) + 1) for one in own]
    search = Search(library_of(*many[:200], page("last", "Xylophone.")), "p", "en")
    # A first letter finds the most: 0.01 s, where the screen may wait for 0.05 s.
    assert _slowest(search, "surgery") < 0.2
    assert sentences(search, "xylofone") == ["Xylophone."]


def _slowest(search: Search, text: str) -> float:
    """Return how many seconds the slowest query takes while a text is being typed."""
    times = []
    for end in range(1, len(text) + 1):
        begin = perf_counter()
        search.find(text[:end])
        times.append(perf_counter() - begin)
    return max(times)
