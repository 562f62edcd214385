"""Provides tests of the words for what was counted."""

from __future__ import annotations

import pytest

from kiosk.station.counts.names import length_words
from kiosk.station.counts.tally import MOST_MINUTES


@pytest.mark.parametrize(
    ("minutes", "typical", "half"),
    [
        (0, "less than a minute", "were that short"),
        (1, "1 to 2 minutes", "took less than 2 minutes"),
        (59, "59 to 60 minutes", "took less than 60 minutes"),
        (MOST_MINUTES, "an hour or more", "took that long"),
    ],
)
def test_a_typical_length_says_no_more_than_whole_minutes_know(
    minutes: int, typical: str, half: str
) -> None:
    said = f"Typical length: {typical}. At least half of the visits {half}."
    assert length_words(minutes) == said
