"""Provides tests of when a kiosk makes a voice ready, and that it lets it go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.upkeep import VOICE_SECONDS
from tests.fake_time import FakeTime
from tests.screens.listening import Voices

if TYPE_CHECKING:
    from tests.screens.conftest import OpenKiosk


def test_a_voice_is_made_ready_some_time_after_the_start(open_kiosk: OpenKiosk) -> None:
    time, voices = FakeTime(), Voices()
    visitor = open_kiosk(engine=voices, time=time)
    time.pass_seconds(VOICE_SECONDS - 1)
    assert voices.made == []
    time.pass_seconds(2)
    assert voices.engine.starts == 1
    assert voices.engine.said == []
    visitor.kiosk.shell.speaker.close()
    assert voices.engine.is_closed
