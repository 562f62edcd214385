"""Says why a run of the kiosk has ended, in the language of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.station.runs.runs import HUNG, LEFT, RESTARTED, TERMINATED
from kiosk.station.runs.words import CODE, KILLED, NO_ROOM

if TYPE_CHECKING:
    from kiosk.station.runs.history import Restart

translate = QCoreApplication.translate


def end_words(restart: Restart) -> str:
    """Return the same as `Restart.why`, which commands say in English."""
    known = _known().get(restart.end)
    if known:
        return known
    for begin, words in _numbered().items():
        if restart.end.startswith(begin):
            return words.format(number=restart.end.removeprefix(begin)[:10])
    return _known()[""]


def _known() -> dict[str, str]:
    """Return the words for each end that has no number, by how it was noted."""
    return {
        LEFT: translate("StaffPanel", "Staff left the kiosk."),
        RESTARTED: translate("StaffPanel", "Staff restarted it."),
        TERMINATED: translate("StaffPanel", "The system asked it to end."),
        HUNG: translate("StaffPanel", "The screen no longer answered."),
        "": translate("StaffPanel", "It stopped without a word. The log may say more."),
        NO_ROOM: translate("StaffPanel", "The system ended it. The memory may have been full."),
    }


def _numbered() -> dict[str, str]:
    """Return the words for the other ends, by what stands before the number in the note."""
    return {
        KILLED: translate("StaffPanel", "It crashed (signal {number})."),
        CODE: translate("StaffPanel", "It ended with an error (code {number}). The log says more."),
    }
