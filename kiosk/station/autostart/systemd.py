"""Asks systemd about a service, and tells it of new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.station.autostart.places import CAGE_SERVICE, SERVICE
from kiosk.station.autostart.step import Run
from kiosk.station.outside import answer_of, is_installed

if TYPE_CHECKING:
    from kiosk.station.autostart.step import Step

LATER = "systemd of this account does not run yet. It reads the change at the next sign-in."

USER = ("systemctl", "--user")
SYSTEM = ("systemctl",)


def has_user_systemd() -> bool:
    """Say whether a systemd of this account's own runs here."""
    return answer_of(*USER, "show-environment") is not None


def switch_on() -> tuple[Step, ...]:
    """Return what makes systemd start the service of a desktop session."""
    # Enabling only makes a link; so it works without a session too, such as over SSH.
    return (Run((*USER, "enable", SERVICE)), Run((*USER, "daemon-reload"), LATER))


def switch_off() -> tuple[Step, ...]:
    """Return what ends the service of a desktop session and keeps it from starting."""
    if not is_installed("systemctl"):
        return ()
    nothing_ran = "No kiosk was open that systemd watches over."
    return (Run((*USER, "stop", SERVICE), nothing_ran), Run((*USER, "disable", SERVICE), LATER))


def read_again() -> tuple[Step, ...]:
    """Return what makes the account's systemd forget a service whose file is gone."""
    return (Run((*USER, "daemon-reload"), LATER),) if is_installed("systemctl") else ()


def switch_cage_on() -> tuple[Step, ...]:
    """Return what makes the system start the service without a desktop."""
    return (Run((*SYSTEM, "daemon-reload")), Run((*SYSTEM, "enable", CAGE_SERVICE)))


def switch_cage_off() -> tuple[Step, ...]:
    """Return what ends the service without a desktop, and keeps it from starting."""
    return (Run((*SYSTEM, "disable", CAGE_SERVICE)), Run((*SYSTEM, "stop", CAGE_SERVICE)))


def read_cage_again() -> tuple[Step, ...]:
    """Return what makes the system forget the service, and asks for a password again instead."""
    nobody = "The console asks for a password after the next start of the machine."
    return (
        Run((*SYSTEM, "daemon-reload")),
        Run((*SYSTEM, "start", "getty@tty1.service"), nobody),
    )
