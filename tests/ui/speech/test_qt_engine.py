"""Provides tests of the engine that speaks by Qt, with the engine that Qt brings for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.ui.speech import speech_thread
from kiosk.ui.speech.qt_engine import QtEngine
from tests.ui.speech.heard import Heard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

TEXT = "One two three"


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[Callable[[str], tuple[QtEngine, Heard]]]:
    """Return what makes an engine; all threads have ended after the test."""
    made: list[QtEngine] = []

    def make(name: str) -> tuple[QtEngine, Heard]:
        one = QtEngine(None, name)
        made.append(one)
        return one, Heard(one, qtbot)

    yield make
    for one in made:
        one.close()
    qtbot.waitUntil(lambda: not speech_thread.running())


@pytest.fixture
def mock(engine: Callable[[str], tuple[QtEngine, Heard]]) -> tuple[QtEngine, Heard]:
    """Return an engine that can speak, and what is heard of it."""
    one, heard = engine("mock")
    assert heard.start()
    return one, heard


def test_its_languages_are_those_of_its_voices(mock: tuple[QtEngine, Heard]) -> None:
    one, _ = mock
    assert "en" in one.languages()
    assert not {"es", "zh", "ar"} & one.languages()


def test_it_says_one_after_the_other_and_tells_each_word(mock: tuple[QtEngine, Heard]) -> None:
    _, heard = mock
    heard.say(TEXT)
    assert [TEXT[start : start + length] for start, length in heard.words] == TEXT.split()
    heard.say("Four")
    assert heard.ends == 2


def test_it_changes_its_voice_with_the_language(mock: tuple[QtEngine, Heard]) -> None:
    _, heard = mock
    for language in ("en", "nb", "en"):
        heard.say("One", language)
    assert heard.ends == 3


def test_what_is_interrupted_never_ends_and_the_next_is_said_whole(
    mock: tuple[QtEngine, Heard],
) -> None:
    one, heard = mock
    one.say("Long " * 200, "en", 0, 0.5)
    heard.wait_for_word()
    heard.words.clear()
    heard.say(TEXT)
    assert heard.ends == 1
    assert [TEXT[start : start + length] for start, length in heard.words] == TEXT.split()


def test_what_is_stopped_never_ends(mock: tuple[QtEngine, Heard]) -> None:
    one, heard = mock
    one.say("Long " * 200, "en", 0, 0.5)
    heard.wait_for_word()
    one.stop()
    heard.say("Two")
    assert heard.ends == 1


def test_only_the_last_of_several_wishes_is_said(mock: tuple[QtEngine, Heard]) -> None:
    one, heard = mock
    for text in ("One", "Two", "Three"):
        one.say(text, "en", 0, 0.5)
    heard.wait_for_end(0)
    heard.say("Four")
    assert heard.ends == 2


@pytest.mark.qt_log_ignore("is not supported")
def test_an_engine_that_is_not_there_says_so(
    engine: Callable[[str], tuple[QtEngine, Heard]],
) -> None:
    one, heard = engine("nonsense")
    assert not heard.start()
    assert one.languages() == frozenset()
    one.say("Nothing", "en", 0, 0.5)
    one.stop()


def test_it_can_be_started_again(mock: tuple[QtEngine, Heard]) -> None:
    _, heard = mock
    assert heard.start()
    heard.say("Again")
    assert heard.ends == 1
