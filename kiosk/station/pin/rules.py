"""Says which PINs are good enough."""

from __future__ import annotations

LEAST_DIGITS = 4
MOST_DIGITS = 10

_RUN = "01234567890"
"""A run goes up or down by one, and 0 comes after 9 as it does on a keyboard."""


def fault_of_pin(pin: str) -> str:
    """Return why a PIN can't be used, in one sentence; nothing if it can."""
    if not (pin.isascii() and pin.isdecimal() and LEAST_DIGITS <= len(pin) <= MOST_DIGITS):
        return f"A PIN has {LEAST_DIGITS} to {MOST_DIGITS} digits and nothing else."
    if len(set(pin)) == 1:
        return "All digits are the same, which is what people try first."
    if pin in _RUN or pin in _RUN[::-1]:
        return "The digits follow one another, which is what people try first."
    return ""
