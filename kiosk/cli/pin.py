"""Provides `kiosk pin`: sets the PIN that lets staff in, or removes it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.cli.usage import UsageError
from kiosk.station.exit_codes import DONE
from kiosk.station.paths import pin_file, pin_tries_file
from kiosk.station.pin.pin import remove_pin, save_pin
from kiosk.station.pin.rules import MOST_DIGITS, fault_of_pin
from kiosk.station.pin.tries import forget_tries

if TYPE_CHECKING:
    from argparse import Namespace

LONGEST_LINE = 200
"""Letters; nobody types more by accident, and no line fills the memory."""


def pin(options: Namespace) -> int:
    """Set or reset the PIN; return the exit code.

    Raises:
        UsageError: what was typed can't be a PIN, or was not typed the same twice.
        StationError: the PIN can't be kept, or not be removed.

    """
    if options.action == "reset":
        return _reset()
    typed, again = _from_terminal() if _is_terminal() else (_line(), _line())
    _require_good(typed, again)
    save_pin(typed)
    forget_tries(pin_tries_file())
    write_out(
        f"The PIN is set, in {pin_file()}.\n"
        "To get in: tap the upper left corner of the screen five times, quickly, and hold the\n"
        "last tap for two seconds. With a keyboard: press Ctrl+Alt+S.\n"
    )
    return DONE


def _reset() -> int:
    """Forget the PIN and the wrong tries."""
    was_set = remove_pin()
    forget_tries(pin_tries_file())
    write_out("The PIN is removed. " if was_set else "There was no PIN. ")
    write_out("To set one, type: kiosk pin set\n")
    return DONE


def _require_good(typed: str, again: str) -> None:
    """Make sure that a PIN can be used; say it without repeating the PIN."""
    fault = fault_of_pin(typed)
    if fault:
        raise UsageError(f"No PIN was set. {fault} Choose another one.")
    if typed != again:
        raise UsageError("No PIN was set. The two are not the same. Type the same PIN twice.")


def _is_terminal() -> bool:
    """Say whether somebody types at a terminal."""
    return sys.stdin is not None and sys.stdin.isatty()


def _from_terminal() -> tuple[str, str]:
    """Ask twice, without showing what is typed."""
    from getpass import getpass  # noqa: PLC0415 - only at a terminal

    try:
        typed = getpass(f"New PIN (4 to {MOST_DIGITS} digits): ").strip()
        fault = fault_of_pin(typed)
        return typed, typed if fault else getpass("The same PIN again: ").strip()
    except (EOFError, KeyboardInterrupt):
        raise UsageError("No PIN was set.") from None


def _line() -> str:
    """Return the next line of standard input."""
    return sys.stdin.readline(LONGEST_LINE).strip() if sys.stdin is not None else ""
