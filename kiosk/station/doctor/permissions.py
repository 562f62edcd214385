"""Looks at what the kiosk may read and write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.station.doctor.folders import folders
from kiosk.station.doctor.pin import pin

if TYPE_CHECKING:
    from kiosk.station.finding import Finding


def permissions() -> tuple[Finding, ...]:
    """Return what is wrong with the kiosk's folders, and whether a PIN is set; reads only."""
    return (*folders(), pin())
