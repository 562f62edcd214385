"""Finds all that is not well with a kiosk, and says what to do."""

from __future__ import annotations

from datetime import datetime
from itertools import chain
from shlex import quote
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content.sign_offs import sign_offs
from kiosk.station.doctor.clock import clock
from kiosk.station.doctor.disk import disk
from kiosk.station.doctor.permissions import permissions
from kiosk.station.finding import Finding, State
from kiosk.station.paths import counts_file, state_folder
from kiosk.ui.counted import counted
from kiosk.ui.staff.end_words import end_words
from kiosk.ui.staff.panel_models import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.content.library import Library
    from kiosk.content.pack import Pack
    from kiosk.content.problem import Problem
    from kiosk.settings import Settings
    from kiosk.station.runs.history import History
    from kiosk.ui.staff.surroundings import Surroundings

translate = QCoreApplication.translate

MOST_PROBLEMS = 3
"""Of one pack; whoever mends them reads the whole list elsewhere."""


def troubles(surroundings: Surroundings, past: History) -> list[Trouble]:
    """Return what is not well, gravest first."""
    settings = surroundings.settings
    found = chain(
        _safe_mode(surroundings),
        _settings(surroundings),
        _pages(surroundings),
        _drawing(surroundings),
        _mishaps(surroundings),
        _crashes(past),
        [disk(state_folder())],
        permissions(),
        [clock(settings.packs)],
        _counts(surroundings),
        _reviews(surroundings),
    )
    bad = [one for one in found if one.state != "ok"]
    ordered = sorted(bad, key=lambda one: one.state != "fail")
    return [Trouble(one.about, one.what, one.fix, one.state == "fail") for one in ordered]


def _safe_mode(surroundings: Surroundings) -> Iterator[Finding]:
    """Yield that the kiosk shows less than it should."""
    if surroundings.settings.is_safe:
        what = translate(
            "StaffPanel",
            "The kiosk failed several times and now runs in safe mode: with the pages that came "
            "with it, and with the usual settings.",
        )
        fix = translate(
            "StaffPanel", "Mend what stands below, if anything does. Then touch “Restart”."
        )
        yield Finding(translate("StaffPanel", "Safe mode"), "fail", what, fix)


def _settings(surroundings: Surroundings) -> Iterator[Finding]:
    """Yield each thing that is wrong in the settings file."""
    for warning in surroundings.settings.warnings:
        yield Finding(translate("StaffPanel", "Settings"), "warn", warning)


def _pages(surroundings: Surroundings) -> Iterator[Finding]:
    """Yield what is wrong with the packs and their pages."""
    library, about = surroundings.library, translate("StaffPanel", "Pages")
    if library is None:
        yield Finding(about, "warn", translate("StaffPanel", "The pages are still being read."))
        return
    yield from _problems((*library.problems, *library.word_problems))
    if not library.packs:
        fix = translate("StaffPanel", "Install the kiosk again.")
        yield Finding(about, "fail", translate("StaffPanel", "There are no pages to show."), fix)
    for pack in library.packs:
        yield from _problems(pack.problems)


def _problems(problems: Iterable[Problem]) -> Iterator[Finding]:
    """Yield the first problems, the grave ones before the others, and how many more there are."""
    about = translate("StaffPanel", "Pages")
    ordered = sorted(problems, key=lambda one: not one.is_fatal)
    for one in ordered[:MOST_PROBLEMS]:
        place = f"{one.file}:{one.line}" if one.line else one.file
        yield Finding(about, _state(one), f"{place}: {one.what}", one.fix)
    rest = ordered[MOST_PROBLEMS:]
    if rest:
        fix = translate("StaffPanel", "See all of them: kiosk doctor")
        yield Finding(about, _state(rest[0]), counted().more_things(len(rest)), fix)


def _state(problem: Problem) -> State:
    """Return how grave a problem is; where words are missing, visitors miss something."""
    return "fail" if problem.is_fatal else "warn"


def _drawing(surroundings: Surroundings) -> Iterator[Finding]:
    """Yield that the screen is not drawn as the settings ask for."""
    wants_card = surroundings.settings.renderer == "hardware"
    if wants_card and surroundings.screen.is_drawn_by_processor:
        what = translate(
            "StaffPanel", "The settings ask for the graphics card, but the processor draws."
        )
        fix = translate("StaffPanel", "Look what is wrong with it: kiosk doctor")
        yield Finding(translate("StaffPanel", "Screen"), "warn", what, fix)


def _mishaps(surroundings: Surroundings) -> Iterator[Finding]:
    """Yield that the program has failed while it ran."""
    number = surroundings.mishaps
    if number:
        what = translate("StaffPanel", "Errors in the program since the start: {number}.").format(
            number=number
        )
        fix = translate("StaffPanel", "Send the log to who looks after the kiosk: {log}")
        about = translate("StaffPanel", "Errors")
        yield Finding(about, "warn", what, fix.format(log=surroundings.settings.log))


def _crashes(past: History) -> Iterator[Finding]:
    """Yield that the kiosk had to be started again."""
    crashes = [one for one in past.this_week() if one.is_failure]
    if not crashes:
        return
    why = translate("StaffPanel", "{what} The last time: {why}").format(
        what=counted().failures(len(crashes)), why=end_words(crashes[0])
    )
    fix = translate("StaffPanel", "If it goes on, look for the cause: kiosk doctor")
    yield Finding(translate("StaffPanel", "Restarts"), "warn", why, fix)


def _counts(surroundings: Surroundings) -> Iterator[Finding]:
    """Yield whether openings are counted, on sites that want it."""
    if surroundings.settings.has_counts:
        from kiosk.station.counts.health import counts_health  # noqa: PLC0415 - only there

        yield counts_health(counts_file())


def _reviews(surroundings: Surroundings) -> Iterator[Finding]:
    """Yield that clinicians have to sign pages."""
    library = surroundings.library
    if library is None:
        return
    words = translate("StaffPanel", "Ask a clinician to read and sign them. The list: {command}")
    fix = words.format(command=_review_command(surroundings.settings, library))
    for pack in library.packs:
        yield from _reviews_of(library, pack, fix)


def _review_command(settings: Settings, library: Library) -> str:
    """Return the command that lists who has signed which page; our own pack needs no name."""
    if len(settings.packs) > 1:
        return "kiosk review list FOLDER"
    if settings.packs == (settings.bundled,) or library.problems:
        return "kiosk review list"
    return f"kiosk review list {quote(str(settings.packs[0]))}"


def _reviews_of(library: Library, pack: Pack, fix: str) -> Iterator[Finding]:
    """Yield how many pages of a pack are not signed, or are to be read again."""
    found = sign_offs(library, pack, datetime.now().astimezone().date())
    about = translate("StaffPanel", "Reviews")
    if found.unsigned:
        yield Finding(about, "warn", counted().unsigned(found.unsigned), fix)
    if found.overdue:
        yield Finding(about, "warn", counted().overdue(found.overdue), fix)
