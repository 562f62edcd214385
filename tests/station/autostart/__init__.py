"""Tests of what makes the kiosk start by itself."""

from __future__ import annotations
