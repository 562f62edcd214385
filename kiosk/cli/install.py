"""Provides `kiosk install`: starts the kiosk whenever this machine is switched on."""

from __future__ import annotations

import os
import re
import shlex
from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.cli.plans import is_root, show_and_do
from kiosk.cli.usage import UsageError
from kiosk.station.autostart.command import kiosk_command
from kiosk.station.autostart.install_plan import fitting_session, install_plan
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from argparse import Namespace

DEFAULT_USER = "kiosk"

ACCOUNT_NAME = r"[A-Za-z_][A-Za-z0-9_.-]{0,31}"
"""What useradd allows, and capitals; systemd takes no more than that either."""


def install(options: Namespace) -> int:
    """Show what will be written, then write it; return the exit code.

    Raises:
        StationError: it can't be done on this machine, or not by this account.
        UsageError: the settings file is not there.

    """
    session = options.session or fitting_session()
    _require_account_name(options.user, session)
    _require_own_account(session)
    plan = install_plan(session, _run_options(options), options.user or DEFAULT_USER)
    if plan.before:
        write_out(f"First of all, on this machine:\n{_indented(plan.before)}\n")
    if plan.before and is_root() and not options.dry_run:
        raise StationError("Something is missing.", "Run the commands above, then try again.")
    return show_and_do(plan, _again(options, session), is_dry=options.dry_run)


def _require_account_name(user: str, session: str) -> None:
    """Make sure that what was typed can name an account, and matters.

    Raises:
        UsageError: it can't, or it doesn't.

    """
    if user and session != "cage":
        raise UsageError("--user is for --session cage only. Leave it out.")
    if user and not re.fullmatch(ACCOUNT_NAME, user):
        raise UsageError(f"{user!r} can't be the name of an account. Check it.")


def _require_own_account(session: str) -> None:
    """Make sure that a desktop's autostart is not written for root.

    Raises:
        StationError: it is run by sudo.

    """
    if session != "cage" and is_root() and os.environ.get("SUDO_USER"):
        what = "By sudo, the kiosk would start for root."
        raise StationError(what, "Sign in as the account of the screen, and leave out sudo.")


def _run_options(options: Namespace) -> tuple[str, ...]:
    """Return what the kiosk is started with.

    Raises:
        UsageError: the settings file is not there.

    """
    if options.config is None:
        return ()
    if not options.config.is_file():
        raise UsageError(f"There is no settings file {str(options.config)!r}. Check the name.")
    return ("--config", str(options.config.absolute()))


def _again(options: Namespace, session: str) -> str:
    """Return the command that does the same as root."""
    words = ["sudo", *kiosk_command("install", "--session", session)]
    if options.user:
        words += ["--user", options.user]
    return shlex.join([*words, *_run_options(options)])


def _indented(lines: str) -> str:
    """Return lines, moved to the right."""
    return "".join(f"    {line}\n" for line in lines.splitlines())
