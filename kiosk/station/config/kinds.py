"""Provides the kinds of values that the settings file may hold."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


# No dataclass: making one takes a millisecond, and a kiosk starts with this.
class Kind(NamedTuple):
    """Tells values that can be used from those that can't."""

    wanted: str
    """What a value must be, to follow on `must be`."""
    allows: Callable[[object], bool]
    """Says whether a value can be used."""


def number(least: float, most: float, unset: float | None = None) -> Kind:
    """Return the kind of a number in a range; `unset` may stand outside and says: not set."""
    wanted = f"a number from {least:g} to {most:g}, without quotes"
    return Kind(wanted, partial(_is_number, least, most, unset))


def one_of(*words: str) -> Kind:
    """Return the kind of a word that is one of a few."""
    return Kind(f"one of {', '.join(words)}, in quotes", partial(_is_one_of, words))


def _is_number(least: float, most: float, unset: float | None, value: object) -> bool:
    """Say whether a value is a number in a range; TOML's true and false are none."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return False
    return least <= value <= most or value == unset


def _is_one_of(words: tuple[str, ...], value: object) -> bool:
    """Say whether a value is one of some words."""
    return isinstance(value, str) and value in words


def _are_folders(value: object) -> bool:
    """Say whether a value can be a list of names of folders."""
    return isinstance(value, list) and all(
        isinstance(one, str) and one != "" and "\0" not in one for one in value
    )


def _is_text(value: object) -> bool:
    """Say whether a value is text."""
    return isinstance(value, str)


def _is_yes_or_no(value: object) -> bool:
    """Say whether a value is true or false."""
    return isinstance(value, bool)


FOLDERS = Kind('a list of folders, such as ["my-pack"]', _are_folders)
TEXT = Kind("text in quotes", _is_text)
YES_OR_NO = Kind("true or false, without quotes", _is_yes_or_no)
