"""Finds the numbers in the attributes of a drawing."""

from __future__ import annotations

import re

NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"

_NUMBERS = re.compile(NUMBER)


def read_numbers(text: str) -> list[float]:
    """Return the numbers in a text; they may stand without spaces, as in `1-2.5.5`."""
    return [float(one) for one in _NUMBERS.findall(text)]


def read_number(text: str, default: float) -> float:
    """Return the first number in a text, a percentage as a part of one."""
    found = _NUMBERS.search(text)
    if not found:
        return default
    return float(found[0]) / (100 if text.rstrip().endswith("%") else 1)
