"""Reads the numbers in a text of any language, so that two languages can be compared."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_SIGNS = str.maketrans({"\u066b": ".", "\u066c": ",", "\uff0e": "."})
"""The Arabic signs before decimals and thousands, and the full-width point."""

_GROUPED = r"\d{1,3}(?:[.,'\u2019\u00a0\u202f ]\d{3})+(?![\d])"
_PLAIN = r"\d+"
NUMBER = re.compile(
    # Capitals with figures are a name, such as HER2, PD-1 or NG83.
    rf"(?<![A-Za-z\d])(?<!\d[.,])(?<![A-Z]-)(?:{_GROUPED}|{_PLAIN})(?:[.,]\d+)?"
)
_OTHER_FIGURE = re.compile(r"(?![0-9])\d")
_GAPS = re.compile(r"[\u00a0\u202f ]")
_LAST = re.compile(r"[.,](\d+)$")


def western(text: str) -> str:
    """Return a text with the figures of any script as 0 to 9, and their signs as in English."""
    if text.isascii():
        return text
    return _OTHER_FIGURE.sub(_western, text.translate(_SIGNS))


def numbers_of(text: str) -> Counter[str]:
    """Return the numbers in a text, each as often as it stands there.

    1,134 and 1.134 and 1 134 are one number, and so are 50.4 and 50,4. A range is two numbers, a
    date three. Number words are none.
    """
    return Counter(plain_number(found[0]) for found in NUMBER.finditer(western(text)))


def plain_number(number: str) -> str:
    """Return a number with a point before its decimals, and no other sign."""
    number = _GAPS.sub("", number).replace("'", "").replace("\u2019", "")
    last = _LAST.search(number)
    if not last:
        return number
    whole = re.sub("[.,]", "", number[: last.start()])
    # Three figures after a sign are thousands, but never after a zero.
    if len(last[1]) == 3 and whole.strip("0"):
        return whole + last[1]
    return f"{whole}.{last[1]}"


def _western(figure: re.Match[str]) -> str:
    """Return a figure of any script as the one on every keyboard."""
    return str(unicodedata.decimal(figure[0]))
