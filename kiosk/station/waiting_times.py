"""Provides how long this kiosk waits for somebody who does nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WaitingTimes:
    """The times of a visit, in seconds."""

    idle_seconds: float = 120
    """From the last act to the question whether anybody is there; 0 never asks."""
    warning_seconds: float = 30
    """From the question to the end of the visit; WCAG 2.2, 2.2.1 asks for 20 or more."""
    continue_seconds: float = 30
    """How long a visit that timed out can be taken up again."""


USUAL_TIMES = WaitingTimes()
"""What holds where a site has set nothing else."""

NO_LIMIT = WaitingTimes(idle_seconds=0)
"""For a preview and for pictures, where nobody is waited for."""
