"""Looks at how the kiosk is, in the words of the staff panel; may take a second or two."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from kiosk.station.paths import runs_file
from kiosk.station.runs.history import history
from kiosk.station.runs.runs import RunsFile
from kiosk.ui.staff.day_bars import day_bars, days_in_words
from kiosk.ui.staff.facts import facts
from kiosk.ui.staff.panel_models import Trouble
from kiosk.ui.staff.troubles import troubles

if TYPE_CHECKING:
    from kiosk.ui.staff.panel_models import Day, Fact
    from kiosk.ui.staff.surroundings import Surroundings

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Seen:
    """How the kiosk is."""

    troubles: tuple[Trouble, ...]
    """Gravest first."""
    facts: tuple[Fact, ...]
    days: tuple[Day, ...]
    """Empty while counting is off."""
    days_words: str

    @property
    def lamp(self) -> Literal["ok", "warn", "fail"]:
        """Return how grave the gravest is that is not well."""
        if not self.troubles:
            return "ok"
        return "fail" if self.troubles[0].isGrave else "warn"


def look_at(surroundings: Surroundings) -> Seen:
    """Return how the kiosk is; runs in a thread, since it reads files and asks other programs."""
    past = history(RunsFile(runs_file()))
    days = day_bars(surroundings.settings)
    return Seen(
        troubles=tuple(troubles(surroundings, past)),
        facts=tuple(facts(surroundings, past)),
        days=days,
        days_words=days_in_words(surroundings.settings, days),
    )


def failed_look() -> Seen:
    """Return what to show where the look itself has failed: nothing is known, and that is told."""
    trouble = Trouble(
        about=translate("StaffPanel", "Errors"),
        what=translate("StaffPanel", "How the kiosk is can't be found out."),
        fix=translate("StaffPanel", "The log says why. More can be seen by: kiosk doctor"),
        isGrave=False,
    )
    return Seen((trouble,), (), (), "")
