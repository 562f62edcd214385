"""Writes the systemd service of a desktop session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.station.autostart.service_rules import NEVER_GIVE_UP, WATCHED
from kiosk.station.autostart.unit_command import unit_command

if TYPE_CHECKING:
    from collections.abc import Sequence


def desktop_service(command: Sequence[str]) -> str:
    """Return the unit; systemd.special(7) says how one belongs to a graphical session."""
    return f"""\
[Unit]
Description=Treatment kiosk
PartOf=graphical-session.target
After=graphical-session.target
{NEVER_GIVE_UP}

[Service]
ExecStart={unit_command(command)}
NotifyAccess=main
{WATCHED}
[Install]
WantedBy=graphical-session.target
"""
