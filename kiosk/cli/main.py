"""Provides the `kiosk` command."""

from __future__ import annotations

import sys

from kiosk.cli.parser import parse
from kiosk.cli.usage import UsageError
from kiosk.station.log import log_to_terminal
from kiosk.station.problem import StationError


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return the exit code: 0 done, 1 not possible here, 2 asked wrongly."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    log_to_terminal()
    try:
        if options.command == "screenshot":
            from kiosk.cli.screenshot import screenshot  # noqa: PLC0415

            return screenshot(options)
        from kiosk.cli.run import run  # noqa: PLC0415

        return run(options)
    except StationError as error:
        _say(str(error))
        return 1
    except UsageError as error:
        _say(str(error))
        return 2


def _say(message: str) -> None:
    """Print one line for staff, where there is a terminal."""
    if sys.stderr is not None:
        sys.stderr.write(f"kiosk: {message}\n")
