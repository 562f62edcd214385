"""Provides how fast and how loud is spoken."""

from __future__ import annotations

SPEEDS = {"slow": -0.5, "normal": -0.1, "fast": 0.2}
"""Rates of an engine from -1 to 1; with eSpeak NG some 125, 160 and 230 words a minute."""

USUAL_SPEED = "normal"

VOLUMES = (0.4, 0.55, 0.7, 0.85, 1.0)
"""Shares of what the engine can do; staff set the loudness of the speaker itself."""

USUAL_VOLUME = 3
"""Step that each visit begins with (EN 301 549, 5.1.3.13: the next person is not startled)."""


def rate_of(speed: str) -> float:
    """Return the engine's rate for one of `SPEEDS`."""
    return SPEEDS[speed]


def volume_of(step: int) -> float:
    """Return the engine's volume for a step from 1 to the number of `VOLUMES`."""
    return VOLUMES[step - 1]
