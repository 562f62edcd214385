"""Provides the names of all that a visitor can choose to make the kiosk easier to use."""

from __future__ import annotations

THEMES = ("paper", "dark", "contrast", "cream")
"""WCAG 2.2, 1.4.8 asks for colors that the reader can choose; the usual one stands first."""

TEXT_PERCENTS = (100, 130, 160, 200)
"""WCAG 2.2, 1.4.4 asks for text that can grow to 200 %; the usual size stands first."""

SWITCHES = ("more-space", "less-movement", "bigger-buttons", "lower-controls", "more-time")
"""What a visitor can switch on; all are off at first."""

SPEAKING_MODE = "speaking-mode"
"""One switch more, which belongs to what is spoken; keys and headphones switch it as well."""
