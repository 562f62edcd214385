"""Provides the error of everything that concerns this machine."""

from __future__ import annotations


class StationError(Exception):
    """Something about this machine is not as the kiosk needs it; says what to do."""

    def __init__(self, what: str, fix: str) -> None:
        super().__init__(f"{what} {fix}")
        self.what = what
        self.fix = fix
