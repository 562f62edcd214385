"""Provides the words that the commands for editors understand."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser

FORMATS = ("text", "json", "github")
"""For people, for programs, and for the checks of GitHub."""


def add_options(name: str, parser: ArgumentParser) -> None:
    """Add the options of one command."""
    {
        "check": _add_check,
        "review": _add_review,
        "new": _add_new,
        "preview": _add_preview,
    }[name](parser)


def _add_check(parser: ArgumentParser) -> None:
    """Add the options of `kiosk check`."""
    _add_pack(parser)
    parser.add_argument(
        "--format", choices=FORMATS, default=FORMATS[0], metavar="FORMAT",
        help=f"how to write what is found: {', '.join(FORMATS)}",
    )  # fmt: skip
    parser.add_argument("--strict", action="store_true", help="warnings fail the check as well")
    parser.add_argument(
        "--require-signoff", action="store_true", help="a page that nobody signed is an error"
    )


def _add_review(parser: ArgumentParser) -> None:
    """Add the options of `kiosk review`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="who signed which page", allow_abbrev=False)
    _add_pack(listing)
    _add_language(listing)
    _add_sign(actions.add_parser("sign", help="sign a page", allow_abbrev=False))
    _add_draft(actions.add_parser("draft", help="mark draft translations", allow_abbrev=False))
    report = actions.add_parser("report", help="write a table to print", allow_abbrev=False)
    report.add_argument("out", type=Path, metavar="OUT_FOLDER", help="folder for the two files")
    _add_named_pack(report)


def _add_sign(parser: ArgumentParser) -> None:
    """Add the options of `kiosk review sign`."""
    parser.add_argument("page", metavar="PAGE", help="a page's id, or about, or glossary")
    parser.add_argument("--reviewer", required=True, metavar="NAME", help="who has read the page")
    parser.add_argument(
        "--until", type=iso_date, required=True, metavar="DATE", help="when to read it again"
    )
    parser.add_argument(
        "--date", type=iso_date, metavar="DATE", help="when it was read; without it, today"
    )
    _add_named_pack(parser)
    _add_language(parser)


def _add_draft(parser: ArgumentParser) -> None:
    """Add the options of `kiosk review draft`."""
    parser.add_argument(
        "page", nargs="?", default="", metavar="PAGE",
        help="a page's id, or about, or glossary; without it, all that nobody has marked yet",
    )  # fmt: skip
    parser.add_argument(
        "--language", required=True, metavar="CODE", help="the language of the translation"
    )
    _add_named_pack(parser)


def _add_new(parser: ArgumentParser) -> None:
    """Add the options of `kiosk new`."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the pack's folder")
    parser.add_argument(
        "--language", default="", metavar="CODE",
        help="start a language in a pack that is there, such as fr or pt-BR",
    )  # fmt: skip
    parser.add_argument(
        "--name", default="", metavar="NAME", help="what the language calls itself: Français"
    )


def _add_preview(parser: ArgumentParser) -> None:
    """Add the options of `kiosk preview`."""
    parser.add_argument("pack", type=Path, metavar="PACK", help="the pack's folder")
    parser.add_argument(
        "--config", type=Path, metavar="FILE",
        help="settings file with the site's own values, instead of the usual one",
    )  # fmt: skip


def _add_pack(parser: ArgumentParser) -> None:
    """Add a pack that is named without an option."""
    parser.add_argument(
        "pack", type=Path, nargs="?", metavar="PACK", help="a pack's folder; without it, our own"
    )


def _add_named_pack(parser: ArgumentParser) -> None:
    """Add a pack for a command whose first word is something else."""
    parser.add_argument(
        "--pack", type=Path, metavar="DIR", help="a pack's folder; without it, our own"
    )


def _add_language(parser: ArgumentParser) -> None:
    """Add the choice of a language."""
    parser.add_argument("--language", default="", metavar="CODE", help="a language of the pack")


def iso_date(text: str) -> date:
    """Return a day from words such as `2026-01-31`.

    Raises:
        argparse.ArgumentTypeError: They are something else.

    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is not a date; write year-month-day, such as 2027-01-31"
        raise argparse.ArgumentTypeError(message) from None
