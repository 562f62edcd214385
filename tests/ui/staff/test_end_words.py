"""Provides tests that the panel says of the end of a run what commands say of it."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.station.runs.history import Restart
from kiosk.station.runs.words import _WORDS, why_in_words
from kiosk.ui.staff.end_words import end_words
from kiosk.ui.wording import Wording


def restart(end: str) -> Restart:
    """Return a restart after such an end."""
    return Restart(datetime.now().astimezone(), end, why_in_words(end), is_failure=True)


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("end", [*_WORDS, "killed by signal 11", "code 3", "nobody knows"])
def test_both_say_the_same(end: str) -> None:
    assert end_words(restart(end)) == why_in_words(end)


@pytest.mark.usefixtures("qapp")
def test_it_is_said_in_the_language_of_the_screen() -> None:
    wording = Wording()
    wording.speak("es")
    assert end_words(restart("killed by signal 11")) == "Se cerró por un fallo (señal 11)."
