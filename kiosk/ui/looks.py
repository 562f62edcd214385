"""Provides the names of the themes and the text sizes, the usual one of each first."""

from __future__ import annotations

THEMES = ("paper", "dark", "contrast", "cream")
"""WCAG 2.2, 1.4.8 asks for colors that the reader can choose."""

TEXT_PERCENTS = (100, 130, 160, 200)
"""WCAG 2.2, 1.4.4 asks for text that can grow to 200 %."""
