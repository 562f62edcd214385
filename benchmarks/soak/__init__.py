"""Keeps one kiosk busy with visits and watches what it holds on to: `make soak`."""

from __future__ import annotations
