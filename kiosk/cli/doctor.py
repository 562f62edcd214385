"""Provides `kiosk doctor`: finds what is wrong with this machine, and how to mend it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from kiosk.cli.doctor_packs import languages_of, packs
from kiosk.cli.doctor_screen import see_with_qt
from kiosk.cli.findings import findings_json, findings_text
from kiosk.cli.output import write_out
from kiosk.cli.settings import BUNDLED_PACK, is_there
from kiosk.cli.shown_letters import interface_letters, pack_letters
from kiosk.cli.usage import UsageError
from kiosk.resources import resource
from kiosk.station.config.config import Config, read_config
from kiosk.station.counts.health import counts_health
from kiosk.station.doctor.autostart import autostart
from kiosk.station.doctor.blanking import blanking
from kiosk.station.doctor.clock import clock
from kiosk.station.doctor.disk import disk
from kiosk.station.doctor.libraries import libraries
from kiosk.station.doctor.permissions import permissions
from kiosk.station.doctor.screen import screen
from kiosk.station.doctor.voices import voices
from kiosk.station.exit_codes import DONE, NOT_POSSIBLE
from kiosk.station.finding import Finding
from kiosk.station.paths import config_file, counts_file, state_folder

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    Look = Callable[[], Iterable[Finding]]


def doctor(options: Namespace) -> int:
    """Print what is well, what is not, and how to mend it; return 1 when something fails.

    Raises:
        UsageError: a settings file that was named is not there.

    """
    warnings: list[str] = []
    path = options.config or config_file()
    config = _config(path, warnings, is_named=options.config is not None)
    found = _all_at_once([lambda: _settings(path, warnings), *_looks(config)])
    write_out(findings_json(found) if options.json else findings_text(found) + _summary(found))
    return NOT_POSSIBLE if any(one.state == "fail" for one in found) else DONE


def _config(path: Path, warnings: list[str], *, is_named: bool) -> Config:
    """Return the settings of the kiosk that is looked at."""
    if is_there(path):
        return read_config(path, warnings)
    if is_named:
        raise UsageError(f"There is no settings file {str(path)!r}. Check the name.")
    return Config()


def _settings(path: Path, warnings: Sequence[str]) -> Iterable[Finding]:
    """Yield what is wrong in the settings file, or that nothing is."""
    for warning in warnings:
        yield Finding("Settings", "warn", warning, "See all of them: kiosk config show")
    if not warnings:
        words = f"{path} is in order." if is_there(path) else "There is no file; all is as usual."
        yield Finding("Settings", "ok", words)


def _looks(config: Config) -> list[Look]:
    """Return all that is looked at, in the order in which it is told."""
    bundled = resource(BUNDLED_PACK)
    folders = config.packs or (bundled,)
    display = screen()
    shown = (*folders, bundled)
    letters = (*interface_letters(), *pack_letters(shown), *config.site.values())
    return [
        lambda: [libraries()],
        lambda: [display],
        lambda: see_with_qt(letters, shown, config.renderer, has_display=display.state == "ok"),
        lambda: [blanking()],
        lambda: packs(folders, bundled, config.site),
        lambda: [voices(languages_of(folders))],
        autostart,
        permissions,
        lambda: [clock(folders)],
        lambda: [disk(state_folder())],
        lambda: [counts_health(counts_file())] if config.has_counts else [],
    ]


def _all_at_once(looks: Sequence[Look]) -> tuple[Finding, ...]:
    """Return what is found, in order; slow programs do not wait for one another."""
    with ThreadPoolExecutor(len(looks)) as pool:
        asked = [pool.submit(_seen, look) for look in looks]
        return tuple(finding for one in asked for finding in one.result())


def _seen(look: Look) -> tuple[Finding, ...]:
    """Return all that one look finds."""
    return tuple(look())


def _summary(found: Sequence[Finding]) -> str:
    """Return the last line."""
    fails, warns = (sum(one.state == state for one in found) for state in ("fail", "warn"))
    if not fails and not warns:
        return "\nAll is well.\n"
    return f"\n{fails} to mend (fail), {warns} to look at (warn).\n"
