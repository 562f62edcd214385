"""Knows the machine that the kiosk runs on. Knows nothing of Qt."""

from __future__ import annotations
