"""Provides the words that the commands for staff and technicians understand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.editor_options import iso_date

if TYPE_CHECKING:
    from argparse import ArgumentParser


def add_staff_options(name: str, parser: ArgumentParser) -> None:
    """Add the options of one command."""
    {
        "config": _add_config,
        "pin": _add_pin,
        "install": _add_install,
        "uninstall": _add_uninstall,
        "status": _add_status,
        "doctor": _add_doctor,
        "stats": _add_stats,
    }[name](parser)


def _add_config(parser: ArgumentParser) -> None:
    """Add the options of `kiosk config`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, purpose in (
        ("show", "print the settings in use, and what is wrong with them"),
        ("path", "print where the settings file is looked for"),
        ("init", "write a settings file that explains itself"),
    ):
        _add_file(actions.add_parser(name, help=purpose, allow_abbrev=False))


def _add_pin(parser: ArgumentParser) -> None:
    """Add the options of `kiosk pin`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("set", help="set a new PIN; asks for it twice", allow_abbrev=False)
    actions.add_parser("reset", help="remove the PIN and forget wrong tries", allow_abbrev=False)


def _add_install(parser: ArgumentParser) -> None:
    """Add the options of `kiosk install`."""
    parser.add_argument(
        "--session", choices=SESSIONS, metavar="NAME",
        help=f"how the kiosk is started: {', '.join(SESSIONS)}; without it, what fits this machine",
    )  # fmt: skip
    parser.add_argument(
        "--user", default="", metavar="NAME", help="account of a cage session; without it, kiosk"
    )
    _add_file(parser)
    _add_dry_run(parser)


def _add_uninstall(parser: ArgumentParser) -> None:
    """Add the options of `kiosk uninstall`."""
    _add_dry_run(parser)


def _add_status(_parser: ArgumentParser) -> None:
    """Add the options of `kiosk status`: it has none."""


def _add_doctor(parser: ArgumentParser) -> None:
    """Add the options of `kiosk doctor`."""
    parser.add_argument("--json", action="store_true", help="write the findings for programs")
    _add_file(parser)


def _add_stats(parser: ArgumentParser) -> None:
    """Add the options of `kiosk stats`."""
    parser.add_argument(
        "--from", dest="first", type=iso_date, metavar="DATE",
        help="first day; without it, the oldest there is",
    )  # fmt: skip
    parser.add_argument(
        "--to", dest="last", type=iso_date, metavar="DATE", help="last day; without it, today"
    )
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write a table for a spreadsheet")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page with bar charts")
    _add_file(parser)


def _add_file(parser: ArgumentParser) -> None:
    """Add the choice of a settings file."""
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="settings file, instead of the usual one"
    )


def _add_dry_run(parser: ArgumentParser) -> None:
    """Add the wish to see first what would be done."""
    parser.add_argument(
        "--dry-run", action="store_true", help="only show what would be written or removed"
    )


SESSIONS = ("desktop", "cage", "autostart", "windows")
"""A systemd user service in a desktop; a machine without a desktop; XDG autostart; Windows."""
