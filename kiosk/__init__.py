"""A touch kiosk that explains treatments in a hospital waiting room."""

from __future__ import annotations

__version__ = "0.1.0"
