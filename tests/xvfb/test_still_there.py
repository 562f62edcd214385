"""Provides a test of what a screen reader hears when a visit is about to end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.station.paths import config_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.xvfb.listener import Listener

pytestmark = pytest.mark.xvfb

QUESTION = "Are you still there?"


@pytest.fixture(autouse=True)
def short_times() -> Iterator[None]:
    """Have the kiosk ask after three seconds."""
    file = config_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("idle_seconds = 3\n", encoding="utf-8")
    yield
    file.unlink()


# Row 43: status changes announced. Row 18: the dialog has the keys.
def test_the_question_is_announced_and_can_be_answered(welcomed: Listener) -> None:
    announced = welcomed.hear("object:announcement", "Announcement")
    welcomed.press("Touch to begin")
    words = announced.next().words
    while not words.startswith(QUESTION):
        words = announced.next().words
    assert words.startswith(f"{QUESTION} This screen will clear in 30 seconds.")
    assert QUESTION in welcomed.names("dialog")
    assert "focused" in welcomed.item("I'm still here").states
    welcomed.press("I'm still here")
    welcomed.wait(lambda: QUESTION not in welcomed.names("dialog"))
    welcomed.wait_for_page("About this cancer")
