"""Watching over the kiosk, and being watched."""

from __future__ import annotations
