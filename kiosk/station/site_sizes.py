"""Provides how large this kiosk's screen is, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SiteSizes:
    """What a technician has measured, in millimeters; 0 where nobody has."""

    screen_width_mm: float = 0
    """Width of the picture, without the frame."""
    viewing_distance_mm: float = 600
    """From the eyes to the screen; 600 is an arm's length."""
    screen_bottom_height_mm: float = 0
    """From the floor to the lower edge of the picture."""


UNMEASURED = SiteSizes()
"""What holds where nobody has measured anything."""
