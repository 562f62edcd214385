"""Measures the kiosk from outside, beside an empty Qt Quick window."""

from __future__ import annotations
