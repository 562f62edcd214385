"""Reads which voices Windows has."""

from __future__ import annotations

import locale
import sys
from contextlib import suppress

TOKENS = r"SOFTWARE\Microsoft\Speech\Voices\Tokens"


def windows_voices() -> tuple[str, ...]:
    """Return the languages of the voices in the registry; empty on any other system."""
    found: set[str] = set()
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - Windows only

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, TOKENS) as tokens:
            for index in range(winreg.QueryInfoKey(tokens)[0]):
                name = rf"{winreg.EnumKey(tokens, index)}\Attributes"
                with suppress(OSError, ValueError), winreg.OpenKey(tokens, name) as attributes:
                    found.add(_code(str(winreg.QueryValueEx(attributes, "Language")[0])))
    return tuple(sorted(found - {""}))


def _code(numbers: str) -> str:
    """Return the language that Windows writes as `409;9`; empty for an unknown one.

    Raises:
        ValueError: it is no number.

    """
    number = int(numbers.split(";", maxsplit=1)[0], 16)
    return locale.windows_locale.get(number, "").replace("_", "-").lower()
