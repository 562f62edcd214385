"""Writes the systemd service of a machine without a desktop, where cage shows the kiosk alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.station.autostart.service_rules import NEVER_GIVE_UP, WATCHED
from kiosk.station.autostart.unit_command import unit_command

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOW_ALONE = (
    'code="$XDG_RUNTIME_DIR/treatment-kiosk-code"; rm -f "$code"; '
    """cage -d -- sh -c '"$@"; echo $? >"$0"' "$code" "$@"; """
    'read -r number <"$code"; exit "${number:-1}"'
)
"""Lets cage show a command, and ends as the command does.

cage 0.1.4, which Debian 12 has, ends with 0 whatever its program ends with [tried]; so nobody could
leave the kiosk.
"""

SIGN_IN = """\
auth     required pam_unix.so
account  required pam_unix.so
session  required pam_unix.so
session  required pam_systemd.so
"""
"""How the service signs in its account, which needs no password for that."""


def cage_service(command: Sequence[str], user: str) -> str:
    """Return the unit, a template named after the console that it takes.

    It follows the advice of cage's authors: https://github.com/cage-kiosk/cage/wiki
    """
    return f"""\
[Unit]
Description=Treatment kiosk on %I
After=systemd-user-sessions.service plymouth-quit-wait.service
Wants=dbus.socket systemd-logind.service
After=dbus.socket systemd-logind.service
ConditionPathExists=/dev/tty0
# It takes the console from whoever would ask for a password there.
Conflicts=getty@%i.service
After=getty@%i.service
{NEVER_GIVE_UP}

[Service]
# cage shows the kiosk alone; this ends with the kiosk's own exit code, which cage may keep back.
ExecStart={unit_command(("/bin/sh", "-c", SHOW_ALONE, "kiosk", *command))}
Environment=QT_QPA_PLATFORM=wayland
# The kiosk is a child of cage, so its signs of life come from a child.
NotifyAccess=all
{WATCHED}\
User={user}
PAMName=treatment-kiosk
WorkingDirectory=~
UtmpIdentifier=%I
UtmpMode=user
TTYPath=/dev/%I
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
StandardInput=tty-fail
StandardOutput=journal
StandardError=journal

[Install]
WantedBy=multi-user.target
DefaultInstance=tty1
"""
