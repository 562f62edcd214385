"""Provides the words that the command line understands."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import NoReturn

from kiosk import __version__
from kiosk.ui.looks import SWITCHES, TEXT_PERCENTS, THEMES
from kiosk.ui.panel_names import PANELS, STAFF_PANELS

MIN_SIDE = 480
"""Pixels; below that the controls would lie over one another."""

MAX_SIDE = 16384
"""Pixels; more than any display has, and what Qt can still draw."""

EDITORS_COMMANDS = {
    "check": "find what is wrong in a pack",
    "review": "list who signed which page, sign one, mark drafts, or write a report",
    "new": "start a new pack, or a language in one",
    "preview": "show a pack in a window that follows every save",
}
"""What editors type, and what each command does."""


STAFF_COMMANDS = {
    "config": "show the settings, where they are, or write a file to begin with",
    "pin": "set or reset the PIN that staff leave the kiosk with",
    "install": "start the kiosk whenever this machine is switched on",
    "uninstall": "undo what install has done",
    "status": "say whether the kiosk starts by itself, and how it has fared",
    "doctor": "find what is wrong with this machine, and how to mend it",
    "stats": "tell how often each page was opened",
}
"""What staff and technicians type, and what each command does."""


class OneLineParser(argparse.ArgumentParser):
    """Says what is wrong in one line, and leaves with 2."""

    def error(self, message: str) -> NoReturn:
        """Print one line and leave."""
        self.exit(2, f"kiosk: {message.rstrip('.')}. See: kiosk --help\n")


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return what was asked for; `run` may be left out."""
    if not arguments or (arguments[0].startswith("-") and not _is_for_all(arguments[0])):
        arguments = ["run", *arguments]
    return _parser(arguments[0]).parse_args(arguments)


def _is_for_all(word: str) -> bool:
    """Say whether an option stands before any command."""
    return word in {"-h", "--help", "--version"}


def _parser(asked: str) -> OneLineParser:
    """Return the parser of all commands; those for editors get options when they are asked."""
    parser = OneLineParser(
        prog="kiosk",
        description="Explains treatments on a touch screen in a waiting room.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_run(commands.add_parser("run", help="open the kiosk (the default)", allow_abbrev=False))
    _add_screenshot(
        commands.add_parser("screenshot", help="write pictures of the pages", allow_abbrev=False)
    )
    for name, purpose in EDITORS_COMMANDS.items():
        command = commands.add_parser(name, help=purpose, allow_abbrev=False)
        if name == asked:
            from kiosk.cli.editor_options import add_options  # noqa: PLC0415 - no start needs them

            add_options(name, command)
    for name, purpose in STAFF_COMMANDS.items():
        command = commands.add_parser(name, help=purpose, allow_abbrev=False)
        if name == asked:
            from kiosk.cli.staff_options import add_staff_options  # noqa: PLC0415 - the same

            add_staff_options(name, command)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    """Add what every command that shows pages understands."""
    parser.add_argument(
        "--pack", type=Path, action="append", metavar="DIR", dest="packs",
        help="folder of a pack to show instead of the bundled one; may be given more than once",
    )  # fmt: skip
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="settings file, instead of the usual one"
    )
    parser.add_argument(
        "--language", metavar="CODE", default="", help="language to begin with, such as es"
    )
    parser.add_argument(
        "--size", type=size, metavar="WxH", help="size of the window, such as 1920x1080"
    )


def _add_run(parser: argparse.ArgumentParser) -> None:
    """Add the options of `kiosk run`."""
    _add_common(parser)
    parser.add_argument("--windowed", action="store_true", help="open an ordinary window")
    parser.add_argument("--section", metavar="ID", default="", help="begin at a section")
    parser.add_argument(
        "--supervised", action="store_true", help="start it again whenever it ends or hangs"
    )
    parser.add_argument(
        "--safe-mode", action="store_true",
        help="bundled pack, usual settings, no graphics card: for a kiosk that keeps failing",
    )  # fmt: skip


def _add_screenshot(parser: argparse.ArgumentParser) -> None:
    """Add the options of `kiosk screenshot`."""
    parser.add_argument("out", type=Path, metavar="OUT", help="folder for the pictures")
    _add_common(parser)
    parser.add_argument(
        "--section", metavar="ID", action="append", dest="sections",
        help="only this section (and the welcome screen); may be given more than once",
    )  # fmt: skip
    parser.add_argument(
        "--viewport", action="store_true", help="the exact screen, not the whole page"
    )
    parser.add_argument("--unfold", action="store_true", help="open all that is folded")
    parser.add_argument("--sheet", action="store_true", help="all on one picture, sheet.png")
    parser.add_argument(
        "--panel", choices=(*PANELS, *STAFF_PANELS), default="", metavar="NAME",
        help=f"with a panel or card open over each section: {', '.join(PANELS)}; or what staff "
        f"see: {', '.join(STAFF_PANELS)}",
    )  # fmt: skip
    _add_comfort(parser)


def _add_comfort(parser: argparse.ArgumentParser) -> None:
    """Add what a visitor may have chosen to make the kiosk easier to use."""
    parser.add_argument(
        "--theme", choices=THEMES, default=THEMES[0], metavar="NAME",
        help=f"colors that a visitor has chosen: {', '.join(THEMES)}",
    )  # fmt: skip
    parser.add_argument(
        "--text-size", type=int, choices=TEXT_PERCENTS, default=TEXT_PERCENTS[0], metavar="PERCENT",
        help=f"text size that a visitor has chosen: {', '.join(map(str, TEXT_PERCENTS))}",
    )  # fmt: skip
    for name in SWITCHES:
        parser.add_argument(
            f"--{name}", action="append_const", const=name, dest="switches", default=[],
            help=f"with {name.replace('-', ' ')} switched on",
        )  # fmt: skip


def size(text: str) -> tuple[int, int]:
    """Return width and height in pixels from words such as `800x480`.

    Raises:
        argparse.ArgumentTypeError: the words are something else, or out of range.

    """
    match = re.fullmatch(r"(\d{1,5})[xX×](\d{1,5})", text)
    if match is None:
        message = f"{text!r} is not a size; write width x height, such as 1920x1080"
        raise argparse.ArgumentTypeError(message)
    width, height = int(match.group(1)), int(match.group(2))
    if not (MIN_SIDE <= width <= MAX_SIDE and MIN_SIDE <= height <= MAX_SIDE):
        message = f"{text!r} is out of range; each side must be {MIN_SIDE} to {MAX_SIDE} pixels"
        raise argparse.ArgumentTypeError(message)
    return width, height
