"""Turns packs of Markdown pages into typed blocks. Knows nothing of Qt."""

from __future__ import annotations
