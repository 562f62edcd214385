"""Tells the facts of a kiosk in plain words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from kiosk import __version__
from kiosk.content.sign_offs import sign_offs
from kiosk.station.doctor.disk import disk, free_words
from kiosk.station.doctor.voices import voices
from kiosk.station.paths import config_file, state_folder
from kiosk.ui.counted import counted
from kiosk.ui.staff.end_words import end_words
from kiosk.ui.staff.panel_models import Fact
from kiosk.ui.time_words import time_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.library import Library
    from kiosk.content.pack import Pack
    from kiosk.settings import Settings
    from kiosk.station.runs.history import History
    from kiosk.ui.staff.surroundings import Running, Screen, Surroundings

translate = QCoreApplication.translate

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def facts(surroundings: Surroundings, past: History) -> Iterator[Fact]:
    """Yield the facts, those first that staff ask for most."""
    settings = surroundings.settings
    yield Fact(translate("StaffPanel", "Running since"), _since(surroundings.running))
    yield Fact(translate("StaffPanel", "Restarts"), _restarts(past))
    if surroundings.library is not None:
        for pack in surroundings.library.packs:
            yield Fact(translate("StaffPanel", "Pages"), _pack(surroundings.library, pack))
    yield Fact(translate("StaffPanel", "Disk"), _disk())
    yield Fact(translate("StaffPanel", "Screen"), _screen(surroundings.screen, settings))
    yield Fact(translate("StaffPanel", "Voices"), voices().what)
    yield Fact(translate("StaffPanel", "Waiting times"), _times(settings))
    yield Fact(translate("StaffPanel", "Settings file"), _settings_file(settings))
    yield Fact(
        translate("StaffPanel", "Kiosk"),
        translate("StaffPanel", "Version {version}").format(version=__version__),
    )


def span_words(seconds: float) -> str:
    """Return a time in words, such as "3 days" or "5 minutes"; the largest unit says enough.

    No seconds: they would go on while the words stand still.
    """
    if seconds >= 2 * DAY:
        return counted().days(int(seconds // DAY))
    if seconds >= 2 * HOUR:
        return counted().hours(int(seconds // HOUR))
    if seconds >= 2 * MINUTE:
        return counted().minutes(int(seconds // MINUTE))
    return translate("StaffPanel", "just started")


def _since(running: Running) -> str:
    """Return since when the kiosk runs, and how long that is."""
    words = translate("StaffPanel", "{moment} ({span})")
    return words.format(moment=_moment(running.since), span=span_words(running.seconds))


def _restarts(past: History) -> str:
    """Return how often the kiosk was started again, and why the last time."""
    week = past.this_week()
    if not week:
        return translate("StaffPanel", "None in the last 7 days.")
    words = translate(
        "StaffPanel", "{today} today, {week} in the last 7 days. The last one, {moment}: {why}"
    )
    return words.format(
        today=len(past.today()),
        week=len(week),
        moment=_moment(week[0].when),
        why=end_words(week[0]),
    )


def _pack(library: Library, pack: Pack) -> str:
    """Return which pack it is, and how many of its pages are signed."""
    edition = pack.edition(pack.default_language)
    found = sign_offs(library, pack, datetime.now().astimezone().date())
    signed = found.pages - found.unsigned - found.overdue
    words = translate(
        "StaffPanel",
        "{title}, version {version}. {pages} pages: {signed} signed, {unsigned} not signed, "
        "{overdue} overdue for review.",
    )
    return words.format(
        title=edition.title, version=pack.version, pages=found.pages, signed=signed,
        unsigned=found.unsigned, overdue=found.overdue,
    )  # fmt: skip


def _disk() -> str:
    """Return how much room is left; in English where that can't be read."""
    free = free_words(state_folder())
    if not free:
        return disk(state_folder()).what
    #: How much room is left on the disk. {size} is such as "78.2 GB".
    return translate("StaffPanel", "{size} are free.").format(size=free)


def _screen(screen: Screen, settings: Settings) -> str:
    """Return what the kiosk is drawn on, and by what."""
    width = settings.sizes.screen_width_mm
    parts = [
        translate("StaffPanel", "{width} × {height} pixels, scale {scale} %.").format(
            width=screen.width, height=screen.height, scale=round(100 * screen.scale)
        ),
        translate("StaffPanel", "{width} mm wide.").format(width=round(width))
        if width
        else translate("StaffPanel", "Nobody has measured how wide it is."),
        translate("StaffPanel", "Drawn by the processor.")
        if screen.is_drawn_by_processor
        else translate("StaffPanel", "Drawn by the graphics card."),
    ]
    return " ".join(parts)


def _times(settings: Settings) -> str:
    """Return how long the kiosk waits for somebody who does nothing."""
    times = settings.times
    if not times.idle_seconds:
        return translate("StaffPanel", "The screen never asks, and never clears by itself.")
    words = translate(
        "StaffPanel", "Asks after {idle} without a touch, and clears {warning} later."
    )
    return words.format(
        idle=time_words(times.idle_seconds), warning=time_words(times.warning_seconds)
    )


def _settings_file(settings: Settings) -> str:
    """Return where the settings are, or would be."""
    path = settings.config or config_file()
    if path.exists():
        return str(path)
    return translate("StaffPanel", "None yet. It would be {path}").format(path=path)


def _moment(moment: datetime) -> str:
    """Return a date and a time in words."""
    date = QDate(moment.year, moment.month, moment.day)
    day = QLocale().toString(date, QLocale.FormatType.LongFormat)
    time = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    return translate("StaffPanel", "{day}, {time}").format(day=day, time=time)
