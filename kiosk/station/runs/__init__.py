"""The starts and ends of this kiosk, and how they decide about the next start."""

from __future__ import annotations
