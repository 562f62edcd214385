"""Tests of the kiosk."""

from __future__ import annotations
