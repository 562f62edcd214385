"""Provides the `kiosk` command."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.cli.parser import parse
from kiosk.cli.usage import UsageError
from kiosk.content.problem import ContentError
from kiosk.station.log import log_to_terminal
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from argparse import Namespace


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return the exit code: 0 done, 1 not possible here, 2 asked wrongly."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    log_to_terminal()
    try:
        return _do(options)
    except (StationError, ContentError) as error:
        _say(str(error))
        return 1
    except UsageError as error:
        _say(str(error))
        return 2


def _do(options: Namespace) -> int:
    """Run a command; nothing of the others is imported."""
    match options.command:
        case "screenshot":
            from kiosk.cli.screenshot import screenshot as command  # noqa: PLC0415
        case "check":
            from kiosk.cli.check import check as command  # noqa: PLC0415
        case "review":
            from kiosk.cli.review import review as command  # noqa: PLC0415
        case "new":
            from kiosk.cli.new import new as command  # noqa: PLC0415
        case "preview":
            from kiosk.cli.preview import preview as command  # noqa: PLC0415
        case _:
            from kiosk.cli.run import run as command  # noqa: PLC0415
    return command(options)


def _say(message: str) -> None:
    """Print what staff should know, where there is a terminal."""
    if sys.stderr is not None:
        sys.stderr.write("".join(f"kiosk: {line}\n" for line in message.splitlines()))
