"""Provides tests of when a kiosk makes a voice ready, and that it lets it go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.fake_time import FakeTime
from tests.screens.listening import Voices

if TYPE_CHECKING:
    from tests.screens.conftest import OpenKiosk

LONG = 60
"""Seconds, in which nobody asks to hear anything."""


def test_a_voice_is_made_ready_when_somebody_wants_to_listen(open_kiosk: OpenKiosk) -> None:
    time, voices = FakeTime(), Voices()
    visitor = open_kiosk(engine=voices, time=time)
    time.pass_seconds(LONG)
    assert voices.made == [], "a kiosk that nobody listens to does without"
    visitor.tap("Touch to begin")
    visitor.tap("Listen")
    visitor.wait(lambda: bool(voices.made))
    assert voices.engine.starts == 1
    visitor.kiosk.shell.speaker.close()
    assert voices.engine.is_closed
