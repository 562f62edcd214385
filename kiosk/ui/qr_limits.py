"""Provides how much text a code may hold, so that any phone can read it from the screen."""

from __future__ import annotations

TEXT_BYTES = 666
"""What a QR code of version 20 holds at level M (ISO/IEC 18004, table 7): 97 squares a side. With
squares of 0.7 mm and its margin it is 74 mm wide, which a phone sees whole from a hand's length."""


def fits(text: str, most: int = TEXT_BYTES) -> bool:
    """Say whether a text fits into a code that can be read well."""
    return len(text.encode()) <= most
