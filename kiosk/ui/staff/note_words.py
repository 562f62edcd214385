"""Says in one line what staff should do about this kiosk, for the welcome screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.station.pin.has_pin import has_pin

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.settings import Settings


def note_words(
    settings: Settings, library: Library | None = None, *, is_pin_damaged: bool = False
) -> str:
    """Return a line for staff, or nothing; the first frame waits for it, so it reads no file."""
    if not has_pin():
        words = (
            "For staff: no PIN is set yet. Type kiosk pin set in a terminal. "
            "Until then, Ctrl+Q closes the kiosk."
        )
    elif is_pin_damaged:
        words = (
            "For staff: the PIN can't be read. "
            "In a terminal, type kiosk pin reset, and then kiosk pin set."
        )
    elif settings.is_safe:
        words = "For staff: the kiosk runs in safe mode. Open the staff panel."
    elif library is not None and _lacks_pages(library):
        words = "For staff: some pages can't be shown. Open the staff panel."
    elif settings.warnings:
        words = "For staff: something in the settings needs a look. Open the staff panel."
    else:
        return ""
    return QCoreApplication.translate("StaffNote", words)


def _lacks_pages(library: Library) -> bool:
    """Say whether visitors miss a pack or a page that should be there."""
    is_broken = any(problem.is_fatal for pack in library.packs for problem in pack.problems)
    return is_broken or bool(library.problems) or not library.packs
