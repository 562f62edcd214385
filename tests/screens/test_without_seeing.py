"""Provides a test of a whole visit by somebody who sees nothing and goes by what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.speech.voice_key import VOICE_KEY
from tests.fake_time import FakeTime
from tests.screens.keypad import BACK, DOWN, OK, UP
from tests.screens.listening import Listener, Voices

if TYPE_CHECKING:
    from tests.screens.conftest import OpenKiosk

LONG = 130.0
"""Seconds; more than a visitor may be idle, and less than that with the time to answer."""


# Row 44: nothing here looks at the screen. Each step follows from words that were said before it.
# Row 48: it begins with a key.
def test_a_whole_visit_from_the_spoken_words_alone(open_kiosk: OpenKiosk) -> None:
    time, voices = FakeTime(), Voices()
    visitor = open_kiosk(engine=voices, time=time)
    ear = Listener(visitor, voices)

    # The key for speech, found by touch.
    said = ear.press(VOICE_KEY)
    assert "Speaking mode is on." in said
    assert "Press Down or Up to go from one thing to the next, Enter to choose it" in said
    assert "Press Enter to begin." in said

    said = ear.press(OK)
    assert "About cancer of the food pipe." in said
    assert "Up for the list of pages" in said
    assert "Press Enter to hear this page" in said

    said = ear.press(UP)
    assert "button" in said
    said = ear.walk("Surgery, button", UP)
    said = ear.press(OK)
    assert said.startswith("Surgery.")
    assert "Standard treatment: for cancer that has not spread far." in said
    assert "An operation to take out the part of the food pipe" in said

    # Enter on the page reads it to its end.
    said = ear.press(OK)
    assert "Surgery takes out the tumor with some tissue around it." in said
    assert "Keyhole surgery" in said
    assert said.rstrip().endswith("Listen, button, 2 of 8.")
    assert "That was the end of the page." in said

    # A hard word: its button stands under the page.
    said = ear.walk("biopsy, button", UP)
    said = ear.press(OK)
    assert "biopsy" in said.split(".")[0]
    assert "A tiny sample is taken, to look at under a microscope." in said
    assert "Press Escape to close this." in said
    assert "Say it, button" in ear.walk("Say it, button")
    assert ear.press(OK)
    said = ear.press(BACK)
    assert said.startswith("Back on: Surgery.")

    # Nobody acts: the kiosk asks, and the answer has the keys.
    time.pass_seconds(LONG)
    said = ear.hear()
    assert "Are you still there?" in said
    assert "This screen will clear in" in said
    assert "I'm still here, button" in said
    said = ear.press(OK)
    assert said.startswith("Back on: Surgery.")

    # The way out: back twice leads to it.
    said = ear.press(BACK)
    assert "About cancer of the food pipe." in said
    said = ear.press(BACK)
    if "Close, button" not in said:
        said = ear.press(BACK)
    assert "Close, button" in said
    said = ear.press(OK)
    assert "Your visit is closed, and the screen is clear." in said
    assert ear.press(DOWN) == ""
