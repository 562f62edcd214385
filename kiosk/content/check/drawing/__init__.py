"""Provides what the check knows of drawings: their shapes, colors and places."""

from __future__ import annotations
