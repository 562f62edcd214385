"""Provides the `kiosk` command."""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from kiosk.cli.output import end_output
from kiosk.cli.parser import parse
from kiosk.cli.usage import UsageError
from kiosk.content.problem import ContentError
from kiosk.station.exit_codes import ASKED_WRONGLY, NOT_POSSIBLE
from kiosk.station.log import log_to_terminal
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return the exit code: 0 done, 1 not possible here, 2 asked wrongly."""
    try:
        return _answered(sys.argv[1:] if arguments is None else arguments)
    finally:
        end_output()


def _answered(arguments: list[str]) -> int:
    """Run a command, and say why it can't be run; return the exit code."""
    options = parse(arguments)
    log_to_terminal()
    try:
        return _do(options)
    except (StationError, ContentError) as error:
        _say(str(error))
        return NOT_POSSIBLE
    except UsageError as error:
        _say(str(error))
        return ASKED_WRONGLY


def _do(options: Namespace) -> int:
    """Run a command, the function in the file of its name; nothing of the others is imported."""
    module = import_module(f"kiosk.cli.{options.command}")
    command: Callable[[Namespace], int] = getattr(module, options.command)
    return command(options)


def _say(message: str) -> None:
    """Print what staff should know, where there is a terminal."""
    if sys.stderr is not None:
        with suppress(OSError):  # nobody is there to read it
            sys.stderr.write("".join(f"kiosk: {line}\n" for line in message.splitlines()))
