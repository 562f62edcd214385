"""Provides tests of the speaking mode: the ways into it, what it says, and how it ends."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAccessible

from kiosk.ui.speech.headphones import Outputs
from kiosk.ui.speech.pace import USUAL_VOLUME
from kiosk.ui.speech.voice_corner import HOLD_SECONDS
from kiosk.ui.speech.voice_key import LOUDER_KEY, QUIETER_KEY, VOICE_KEY
from kiosk.uncaught import take_uncaught
from tests.fake_time import FakeTime
from tests.screens.items import TEXT, name_of, rect_of, role_of
from tests.screens.listening import Listener, Voices

if TYPE_CHECKING:
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

ON, OFF = "Speaking mode is on.", "Speaking mode is off."
CORNER = QPointF(1880, 1040)
SIZES = ("1920x1080", "1080x1920", "800x480")


class Jack(Outputs):
    """What sound can come out of; a test plugs things in and pulls them out."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.there = {b"speaker"}

    def ids(self) -> frozenset[bytes]:
        """Return what names each output that is there now."""
        return frozenset(self.there)


@pytest.fixture
def voices() -> Voices:
    """Return what makes the engine that speaks."""
    return Voices()


@pytest.fixture
def reader(open_kiosk: OpenKiosk, voices: Voices) -> Visitor:
    """Return a visitor before a page, to whom all is spoken."""
    visitor = open_kiosk(section="surgery", engine=voices)
    visitor.visit.speech.setGuiding(True)
    return visitor


# Row 48: a key starts it, also on the welcome screen, and it says how to go on.
def test_a_key_starts_and_ends_it(open_kiosk: OpenKiosk, voices: Voices) -> None:
    visitor = open_kiosk(engine=voices)
    ear = Listener(visitor, voices)
    said = ear.press(VOICE_KEY)
    assert said.startswith(ON)
    assert "Esophageal cancer." in said
    assert "Press Enter to begin." in said
    assert ear.press(VOICE_KEY) == "", "a second press at once is an echo"
    visitor.pass_seconds(1)
    assert ear.press(VOICE_KEY) == OFF
    assert ear.press(Qt.Key.Key_Return) == ""


# Row 48: a corner that is held starts it.
@pytest.mark.parametrize("size", SIZES)
def test_the_marked_corner_is_held_to_start_it(
    open_kiosk: OpenKiosk, voices: Voices, size: str
) -> None:
    time = FakeTime()
    visitor = open_kiosk(size=size, engine=voices, time=time)
    sign = rect_of(visitor.text("Hold to hear"))
    visitor.press(sign.center())
    time.pass_seconds(HOLD_SECONDS - 0.1)
    speech = visitor.visit.speech
    before = speech.isGuiding
    time.pass_seconds(0.2)
    assert (before, bool(speech.isGuiding)) == (False, True)
    visitor.release(sign.center())
    visitor.settle()
    assert visitor.visit.screen == "welcome", "what was held is no touch that begins"
    assert Listener(visitor, voices).hear().startswith(ON)


def test_the_corner_does_no_harm_otherwise(open_kiosk: OpenKiosk, voices: Voices) -> None:
    time = FakeTime()
    visitor = open_kiosk(engine=voices, time=time)
    visitor.press(CORNER)
    visitor.move(CORNER - QPointF(120, 0))
    time.pass_seconds(HOLD_SECONDS + 1)
    assert not visitor.visit.speech.isGuiding
    visitor.release(CORNER - QPointF(120, 0))
    time.pass_seconds(5)
    if visitor.visit.screen == "welcome":
        visitor.tap(CORNER)
    assert visitor.visit.screen == "reading", "a touch anywhere begins"
    visitor.press(CORNER)
    time.pass_seconds(HOLD_SECONDS + 1)
    assert not visitor.visit.speech.isGuiding, "on a page, the corner has a button"
    visitor.release(CORNER)


# Row 48: headphones start it; without them nothing more is heard.
def test_headphones_start_and_end_it(
    open_kiosk: OpenKiosk, voices: Voices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jacks: list[Jack] = []

    def make(parent: QObject) -> Jack:
        jacks.append(Jack(parent))
        return jacks[-1]

    monkeypatch.setattr("kiosk.ui.speech.headphones.system_outputs", make)
    config = tmp_path / "kiosk.toml"
    config.write_text("headphones = true\n", encoding="utf-8")
    visitor = open_kiosk("--config", str(config), engine=voices)
    jack = jacks[0]
    jack.there.add(b"headphones")
    jack.changed.emit()
    ear = Listener(visitor, voices)
    assert ear.hear().startswith(ON)
    ear.press(Qt.Key.Key_Return)
    visitor.tap("Listen")
    assert visitor.visit.speech.state == "speaking"
    jack.there.discard(b"headphones")
    jack.changed.emit()
    visitor.settle()
    assert voices.engine.on_air is None
    assert not visitor.visit.speech.isGuiding
    assert visitor.visit.screen == "reading", "the visit goes on"


def test_sites_without_headphones_load_nothing_for_them(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QObject] = []
    monkeypatch.setattr("kiosk.ui.speech.headphones.system_outputs", asked.append)
    open_kiosk()
    assert asked == []


def test_the_panel_switches_it(open_kiosk: OpenKiosk, voices: Voices) -> None:
    visitor = open_kiosk(section="surgery", engine=voices)
    visitor.visit.cards.open("comfort")
    visitor.settle()
    visitor.tap("Speaking mode, off")
    ear = Listener(visitor, voices)
    said = ear.hear()
    assert said.startswith(ON)
    assert "Speaking mode, on" in visitor.names()
    visitor.tap("Speaking mode, on")
    assert ear.hear() == OFF


# Row 47: louder and quieter by key; the next person finds the usual volume.
def test_keys_change_the_volume(reader: Visitor, voices: Voices) -> None:
    ear = Listener(reader, voices)
    ear.press(LOUDER_KEY)
    assert reader.visit.speech.volume == USUAL_VOLUME + 1
    ear.press(QUIETER_KEY)
    ear.press(QUIETER_KEY)
    assert reader.visit.speech.volume == USUAL_VOLUME - 1
    reader.tap("Close")
    assert reader.visit.speech.volume == USUAL_VOLUME


# Row 44: menus, controls with what they are and their place, labels, cards, the search.
def test_it_says_what_has_the_focus(reader: Visitor, voices: Voices) -> None:
    ear = Listener(reader, voices)
    said = ear.hear()
    assert said.startswith(ON)
    assert "Surgery. Standard treatment: for cancer that has not spread far." in said
    said = ear.press(Qt.Key.Key_HomePage)
    assert "About this cancer, you are here, button, 1 of 13." in said
    said = ear.press(Qt.Key.Key_Down)
    assert said == "Main treatments. Surgery, button, 2 of 13."


def test_it_says_what_a_card_says(reader: Visitor, voices: Voices) -> None:
    ear = Listener(reader, voices)
    ear.hear()
    reader.visit.cards.open("comfort")
    said = ear.hear()
    assert said.startswith("Easier to see, hear, reach. Text size: 100 %. Colors: Paper.")
    assert said.endswith("Press Escape to close this. Close this card, button.")
    said = ear.walk("Text size 130 %", Qt.Key.Key_Tab)
    assert said == "Text size 130 %, choice, 2 of 4."
    said = ear.press(Qt.Key.Key_Return)
    assert said == "Text size 130 %, chosen, choice, 2 of 4."
    assert ear.press(Qt.Key.Key_Escape).startswith("Back on: Surgery.")


# A card that was talked over can be heard again.
def test_a_card_is_walked_through_line_by_line(reader: Visitor, voices: Voices) -> None:
    ear = Listener(reader, voices)
    ear.hear()
    reader.visit.cards.open("help")
    ear.hear()
    said = " ".join(ear.press(Qt.Key.Key_Down) for _ in range(12))
    assert "What the buttons do." in said


def test_what_a_control_says_of_itself_is_said_once(reader: Visitor, voices: Voices) -> None:
    ear = Listener(reader, voices)
    ear.hear()
    said = ear.walk("not ticked", Qt.Key.Key_Tab)
    assert said.endswith("?, not ticked, switch, 1 of 5.")


def test_a_warning_is_called_one_by_those_who_walk(reader: Visitor, voices: Voices) -> None:
    ear = Listener(reader, voices)
    ear.hear()
    assert "Warning. Get help fast." in ear.walk("Get help fast.")


# Row 43: what a search finds is spoken.
def test_it_says_what_a_search_finds(reader: Visitor, voices: Voices) -> None:
    ear = Listener(reader, voices)
    reader.visit.cards.open("find")
    assert "text field" in ear.hear()
    for letter in "zzzzz":
        reader.key(Qt.Key(ord(letter.upper())))
    reader.wait(lambda: reader.visit.finder.state == "nothing")
    assert "Nothing found for" in ear.hear()


def test_walking_down_a_page_leaves_out_no_words(reader: Visitor, voices: Voices) -> None:
    end = rect_of(reader.text("Who it is for")).top()
    paragraphs = [
        name_of(one)
        for one in reader.items(TEXT)
        if role_of(one) == QAccessible.Role.Paragraph and rect_of(one).top() < end
    ]
    assert len(paragraphs) > 8
    ear = Listener(reader, voices)
    said = ear.hear()
    while "Who it is for" not in said:
        said += f" {ear.press(Qt.Key.Key_Down)}"
    assert [words for words in paragraphs if words not in said] == []


# Row 43: the warning is spoken, and what is said of it is no answer to it.
def test_the_question_before_the_end_is_spoken(open_kiosk: OpenKiosk, voices: Voices) -> None:
    time = FakeTime()
    visitor = open_kiosk(section="surgery", engine=voices, time=time)
    visitor.visit.speech.setGuiding(True)
    ear = Listener(visitor, voices)
    ear.hear()
    time.pass_seconds(visitor.visit.clock.idleSeconds + 1)
    visitor.wait(lambda: voices.engine.on_air is not None)
    assert visitor.visit.clock.isWarning, "while it is spoken, it stays"
    said = ear.hear()
    assert said.startswith("Are you still there? This screen will clear in")
    assert "I'm still here, button" in said
    assert visitor.visit.clock.isWarning
    time.pass_seconds(31)
    assert "Your visit is closed" in ear.hear()
    assert not visitor.visit.speech.isGuiding
    assert "Press Down to continue where you were." in ear.press(VOICE_KEY)


def test_a_page_that_is_read_is_not_talked_over(reader: Visitor, voices: Voices) -> None:
    ear = Listener(reader, voices)
    ear.hear()
    reader.key(Qt.Key.Key_Return)
    assert reader.visit.speech.state == "speaking"
    assert reader.focused() == "Pause"
    for _ in range(3):
        voices.engine.end()
        reader.settle()
    assert reader.visit.speech.state == "speaking"
    reader.key(Qt.Key.Key_Down)
    assert reader.visit.speech.state == "paused"
    assert voices.engine.on_air is not None
    assert voices.engine.on_air.text.startswith("Back one sentence, button")


def test_another_language_is_spoken_in_it(reader: Visitor, voices: Voices) -> None:
    ear = Listener(reader, voices)
    ear.hear()
    reader.visit.chooseLanguage("es")
    said = ear.hear()
    assert voices.engine.said[-1].language == "es"
    assert said.count("El modo hablado está activado. Presione Abajo o Arriba") == 1
    assert said.index("El modo hablado") < said.index("Cirugía.")
    assert "Presione Enter para escuchar esta página" in said
    assert "El modo hablado" not in ear.press(Qt.Key.Key_Down)
    reader.tap("Cerrar")
    assert "Su visita" in ear.hear(), "the last words are for the one who leaves"
    assert voices.engine.said[-1].language == "es"


def test_staff_are_not_spoken_of(reader: Visitor, voices: Voices) -> None:
    ear = Listener(reader, voices)
    ear.hear()
    reader.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert ear.hear() == ""
    assert ear.press(VOICE_KEY) == ""


def test_the_next_person_is_not_spoken_to(reader: Visitor, voices: Voices) -> None:
    ear = Listener(reader, voices)
    ear.hear()
    reader.tap("Close")
    assert "Your visit is closed, and the screen is clear." in ear.hear()
    assert not reader.visit.speech.isGuiding
    reader.tap("Touch to begin")
    assert ear.hear() == ""


@pytest.mark.qt_log_ignore("radiotherapy")
def test_a_program_that_fails_says_so(
    reader: Visitor, voices: Voices, monkeypatch: pytest.MonkeyPatch
) -> None:
    ear = Listener(reader, voices)
    ear.hear()
    monkeypatch.setattr(sys, "excepthook", take_uncaught)

    def fail(section: str) -> None:
        raise RuntimeError(section)

    monkeypatch.setattr(reader.visit.reader, "open_section", fail)
    before = len(voices.engine.said)
    place = rect_of(reader.entry("Radiotherapy")).center()
    reader.press(place)
    reader.release(place)
    reader.wait(lambda: reader.says("Something went wrong"))
    voices.engine.read_on()
    said = " ".join(voices.engine.texts[before:])
    assert "Your visit is closed" in said
    assert "went wrong" in said
