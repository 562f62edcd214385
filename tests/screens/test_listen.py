"""Provides tests of reading aloud, as a visitor touches and hears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible

from kiosk.ui.speech.pace import USUAL_VOLUME, VOLUMES, rate_of, volume_of
from tests.fake_time import FakeTime
from tests.screens.items import description_of, role_of
from tests.screens.listening import Voices

if TYPE_CHECKING:
    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor
    from tests.speech_engine import SpokenEngine

MOVES = ["Pause", "Back one sentence", "Repeat the sentence", "Next sentence"]
TUNES = ["Slow", "Normal, chosen", "Fast", "Quieter", "Louder"]
TITLE = "Surgery."


@pytest.fixture
def voices() -> Voices:
    """Return what makes the engine that speaks."""
    return Voices()


@pytest.fixture
def surgery(open_kiosk: OpenKiosk, voices: Voices) -> Visitor:
    """Return a visitor before a page, at a kiosk that can speak."""
    return open_kiosk(section="surgery", engine=voices)


# Row 15: nothing makes a sound until somebody asks for it, whatever else is opened.
def test_nothing_is_said_until_somebody_asks(surgery: Visitor, voices: Voices) -> None:
    surgery.visit.cards.open("help")
    surgery.settle()
    surgery.visit.cards.close()
    surgery.visit.openSection("radiotherapy")
    surgery.settle()
    assert all(not engine.said for engine in voices.made)
    surgery.tap("Listen")
    assert voices.engine.on_air is not None


def test_it_stands_beside_the_way_back_where_there_is_a_page(
    two_topics: Visitor, surgery: Visitor
) -> None:
    names = surgery.names()
    assert names.index("Listen") == names.index("Back to menu") + 1
    assert "Listen" not in two_topics.names()


def test_it_reads_from_the_top_of_the_page(surgery: Visitor, voices: Voices) -> None:
    surgery.tap("Listen")
    assert surgery.visit.speech.state == "speaking"
    assert voices.engine.end() == "Surgery"
    assert _now(voices.engine).startswith("Evidence label: Standard treatment")


def test_it_reads_from_what_is_in_view(surgery: Visitor, voices: Voices) -> None:
    heading = surgery.text("Who it is for")
    surgery.bring_to_top(lambda: heading)
    y = surgery.page_y()
    surgery.tap("Listen")
    assert _now(voices.engine) == "Who it is for"
    assert surgery.page_y() == pytest.approx(y, abs=2)


# What is put round the words of a page has to be found for the catalogs, too.
def test_another_language_is_read_without_words_of_the_first(
    surgery: Visitor, voices: Voices
) -> None:
    surgery.visit.chooseLanguage("es")
    surgery.settle()
    surgery.tap("Escuchar")
    said = " ".join(voices.engine.read_on())
    assert "Etiqueta de evidencia: Tratamiento estándar" in said
    # Its end says so as well; it has to be known from the beginning on.
    assert said.index("Esta traducción es un borrador.") < said.index("Una operación")
    assert "Cerrado. Ábralo para escucharlo." in said
    assert "Dibujo: " in said
    assert [one for one in ("Evidence label", "Closed.", "Picture:") if one in said] == []


# Row 46: pause, go on, say again, a sentence back and on, and stop.
def test_the_controls_do_what_they_say(surgery: Visitor, voices: Voices) -> None:
    surgery.tap("Listen")
    engine = voices.engine
    first, second = engine.end(), _now(engine)
    surgery.tap("Pause")
    assert (engine.on_air, surgery.visit.speech.state) == (None, "paused")
    surgery.tap("Go on")
    assert _now(engine) == second
    surgery.tap("Next sentence")
    third = _now(engine)
    assert third not in {first, second}
    surgery.tap("Repeat the sentence")
    assert (engine.texts[-2:], _now(engine)) == ([third, third], third)
    surgery.tap("Back one sentence")
    surgery.tap("Back one sentence")
    assert _now(engine) == first
    surgery.tap("Stop")
    assert (engine.on_air, surgery.visit.speech.state) == (None, "off")
    assert "Pause" not in surgery.names()


# Row 47: three speeds, and steps of the volume; the next person finds the usual ones.
def test_speed_and_volume_are_chosen_while_it_reads(surgery: Visitor, voices: Voices) -> None:
    surgery.tap("Listen")
    engine = voices.engine
    for name, speed in (("Slow", "slow"), ("Fast", "fast"), ("Normal", "normal")):
        surgery.tap(name)
        assert f"{name}, chosen" in surgery.names()
        assert role_of(surgery.control(f"{name}, chosen")) == QAccessible.Role.RadioButton
        assert engine.said[-1].rate == rate_of(speed)
    for step in range(USUAL_VOLUME + 1, len(VOLUMES) + 1):
        surgery.tap("Louder")
        assert engine.said[-1].volume == volume_of(step)
        assert description_of(surgery.control("Louder")) == f"Volume {step} of {len(VOLUMES)}"
    assert not surgery.control("Louder").isEnabled()
    surgery.tap("Quieter")
    assert surgery.says(f"{len(VOLUMES) - 1} of {len(VOLUMES)}")
    surgery.tap("Fast")
    surgery.tap("Close")
    surgery.tap("Touch to begin")
    surgery.tap("Listen")
    assert engine.said[-1].volume == volume_of(USUAL_VOLUME)
    assert engine.said[-1].rate == rate_of("normal")


def test_by_keys(surgery: Visitor, voices: Voices) -> None:
    surgery.control("Listen").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    surgery.key(Qt.Key.Key_Return)
    assert surgery.focused() == "Pause"
    surgery.key(Qt.Key.Key_Return)
    assert (surgery.visit.speech.state, surgery.focused()) == ("paused", "Go on")
    met = []
    for _ in range(len(MOVES) + len(TUNES)):
        surgery.key(Qt.Key.Key_Tab)
        met.append(surgery.focused())
    assert met == [*MOVES[1:], *TUNES, "Stop"]
    surgery.key(Qt.Key.Key_Escape)
    assert (surgery.visit.speech.state, voices.engine.on_air) == ("off", None)
    assert (surgery.focused(), surgery.title) == ("Listen", "Surgery")


def test_the_keys_stay_where_one_of_both_is_at_its_end(surgery: Visitor) -> None:
    surgery.tap("Listen")
    for _ in range(USUAL_VOLUME, len(VOLUMES)):
        surgery.control("Louder").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        surgery.key(Qt.Key.Key_Return)
    assert surgery.focused() == "Quieter"


# Row 46: any navigation stops it at once, and the end of the visit too.
@pytest.mark.parametrize("way", ["menu", "back", "language", "close", "word"])
def test_whatever_leads_elsewhere_silences_it(surgery: Visitor, voices: Voices, way: str) -> None:
    surgery.tap("Listen")
    before = voices.engine.on_air
    if way == "menu":
        surgery.tap_entry("Radiotherapy")
    elif way == "back":
        surgery.tap("Back to menu")
    elif way == "language":
        surgery.visit.chooseLanguage("es")
        surgery.settle()
    elif way == "close":
        surgery.tap("Close")
    else:
        surgery.tap("Help")
    assert (before is not None, voices.engine.on_air) == (True, None)
    assert surgery.visit.speech.state == ("paused" if way == "word" else "off")


def test_an_idle_visitor_who_listens_is_not_asked(open_kiosk: OpenKiosk, voices: Voices) -> None:
    time = FakeTime()
    visitor = open_kiosk(section="surgery", engine=voices, time=time)
    visitor.tap("Listen")
    time.pass_seconds(1000)
    was_asked = bool(visitor.visit.clock.isWarning)
    visitor.tap("Pause")
    time.pass_seconds(visitor.visit.clock.idleSeconds + 1)
    assert (was_asked, bool(visitor.visit.clock.isWarning)) == (False, True)


def test_what_is_folded_is_read_once_it_is_open(surgery: Visitor, voices: Voices) -> None:
    surgery.tap("Listen")
    engine = voices.engine
    while not _now(engine).startswith("Feeling unwell"):
        engine.end()
    surgery.tap("Feeling unwell right now? Tell a member of staff.")
    read = [engine.end() for _ in range(6)]
    assert any("staff" in text and "Closed" not in text for text in read[2:])


def test_the_end_of_the_page_is_the_end(surgery: Visitor, voices: Voices) -> None:
    surgery.tap("Listen")
    read = voices.engine.read_on()
    surgery.settle()
    assert len(read) > 60
    assert surgery.visit.speech.state == "off"
    assert "Pause" not in surgery.names()


# Row 55: no voice, or one that has died, is told in plain words; all else works.
@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (Voices(is_able=False), "Reading aloud does not work right now."),
        (Voices(languages=frozenset({"es"})), "This kiosk has no voice for"),
    ],
)
def test_without_a_voice_it_says_so(open_kiosk: OpenKiosk, asked: Voices, words: str) -> None:
    visitor = open_kiosk(section="surgery", engine=asked)
    visitor.tap("Listen")
    assert visitor.says(words)
    assert "Pause" not in visitor.names()
    visitor.tap("I see")
    assert not visitor.says(words)
    visitor.tap("Page down")
    assert visitor.page_y() > 0
    assert "Listen" in visitor.names()
    asked.made.clear()


def test_a_voice_that_dies_is_told(surgery: Visitor, voices: Voices) -> None:
    surgery.tap("Listen")
    voices.engine.is_able = False
    voices.engine.die()
    surgery.settle()
    assert surgery.says("Reading aloud does not work right now.")
    surgery.drag(QPointF(1100, 500), 200)
    assert surgery.page_y() > 0


def test_a_hard_word_is_spoken_from_its_card(surgery: Visitor, voices: Voices) -> None:
    surgery.visit.links.explainWord("biopsy", 300, 340)
    surgery.settle()
    surgery.tap("Say it")
    assert [one.text.lower() for one in voices.engine.said]
    assert "Pause" not in surgery.names()


def test_a_hard_word_without_a_voice_says_why(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk(section="surgery", engine=Voices(is_able=False))
    visitor.visit.links.explainWord("biopsy", 300, 340)
    visitor.settle()
    assert not visitor.says("Reading aloud does not work right now.")
    visitor.tap("Say it")
    assert visitor.says("Reading aloud does not work right now.")


def _now(engine: SpokenEngine) -> str:
    """Return what is being said."""
    assert engine.on_air is not None, "it is silent"
    return engine.on_air.text
