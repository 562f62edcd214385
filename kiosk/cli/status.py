"""Provides `kiosk status`: says whether the kiosk starts by itself, and how it has fared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.cli.findings import findings_text
from kiosk.cli.output import write_out
from kiosk.station.autostart import places
from kiosk.station.doctor.autostart import autostart
from kiosk.station.exit_codes import DONE
from kiosk.station.only_one import is_taken
from kiosk.station.outside import answer_of
from kiosk.station.paths import lock_file, log_file, runs_file
from kiosk.station.runs.history import History, history
from kiosk.station.runs.runs import RunsFile

if TYPE_CHECKING:
    from argparse import Namespace

MOST_RESTARTS = 5
"""The latest tell enough; the file holds them all."""

MOMENT = "%Y-%m-%d %H:%M"

RUNNING_SINCE = {
    "normal": "It runs since {moment}.",
    "safe": "It runs in safe mode since {moment}: it failed several times.",
    "notice": "It fails, and shows a notice since {moment}. See what is wrong: kiosk doctor",
}


def status(_options: Namespace) -> int:
    """Print how the kiosk is started and how it has fared; return the exit code."""
    lines = [
        findings_text(autostart()).rstrip("\n"),
        *_by_systemd(),
        *_fared(history(RunsFile(runs_file()))),
        f"\nStarts and ends: {runs_file()}\nLog: {log_file()}\n",
    ]
    write_out("\n".join(lines))
    return DONE


def _by_systemd() -> list[str]:
    """Return what systemd says of the services that are installed."""
    asked: list[tuple[str, tuple[str, ...]]] = []
    if places.service_file().is_file():
        asked.append((places.SERVICE, ("systemctl", "--user")))
    if places.cage_file().is_file():
        asked.append((places.CAGE_SERVICE, ("systemctl",)))
    # Without --quiet it prints the state, but ends with an error for most of them.
    return [
        f"{name} is {'active' if answer_of(*command, 'is-active', name) else 'not active'} now."
        for name, command in asked
    ]


def _fared(past: History) -> list[str]:
    """Return since when the kiosk runs, and what made it start again, latest first."""
    lines = []
    running = past.running
    if not is_taken(lock_file()):
        lines.append("It does not run now.")
    elif running is None:
        lines.append("It runs now; since when could not be noted.")
    else:
        moment = running.started.strftime(MOMENT)
        lines.append(RUNNING_SINCE[running.mode].format(moment=moment))
    week = past.this_week()
    lines.append(f"Restarts: {len(past.today())} today, {len(week)} in the last 7 days.")
    lines += [f"    {one.when.strftime(MOMENT)}  {one.why}" for one in week[:MOST_RESTARTS]]
    if len(week) > MOST_RESTARTS:
        lines.append(f"    and {len(week) - MOST_RESTARTS} more")
    return lines
