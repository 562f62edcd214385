"""Provides the telling of a plan before it is carried out."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.station.exit_codes import DONE
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from kiosk.station.autostart.plan import Plan


def show_and_do(plan: Plan, as_root: str, *, is_dry: bool) -> int:
    """Tell what a plan does, and do it unless it is only to be shown; return the exit code.

    Args:
        plan: What to do.
        as_root: The command that does it as root.
        is_dry: Whether it is only to be shown.

    Raises:
        StationError: a step can't be done, or only root may do it.

    """
    write_out(plan.tell())
    if is_dry:
        write_out("\nNothing was changed; this only shows what would be done.\n")
        return DONE
    if plan.needs_root and not is_root():
        raise StationError("Nothing was changed: only root may do this.", f"Run: {as_root}")
    for said in plan.carry_out():
        write_out(f"{said}\n")
    write_out(f"\n{plan.after}\n")
    return DONE


def is_root() -> bool:
    """Say whether this process may change the system; on Windows nobody is root."""
    return sys.platform != "win32" and os.geteuid() == 0
