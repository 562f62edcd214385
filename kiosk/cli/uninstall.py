"""Provides `kiosk uninstall`: undoes what install has done."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.cli.plans import show_and_do
from kiosk.station.autostart.command import kiosk_command
from kiosk.station.autostart.uninstall_plan import uninstall_plan
from kiosk.station.exit_codes import DONE

if TYPE_CHECKING:
    from argparse import Namespace


def uninstall(options: Namespace) -> int:
    """Show what will be removed, then remove it; return the exit code.

    Raises:
        StationError: it can't be done, or not by this account.

    """
    plan = uninstall_plan()
    if not plan.steps:
        write_out("Nothing is installed: the kiosk does not start by itself.\n")
        return DONE
    again = shlex.join(["sudo", *kiosk_command("uninstall")])
    return show_and_do(plan, again, is_dry=options.dry_run)
