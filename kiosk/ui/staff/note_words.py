"""Says in one line what staff should do about this kiosk, for the welcome screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.station.pin.has_pin import has_pin

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.settings import Settings


def note_words(
    settings: Settings, library: Library | None = None, *, is_pin_damaged: bool = False
) -> str:
    """Return a line for staff, or nothing, to be translated where it is shown.

    The first frame waits for it, so it reads no file.
    """
    return str(_marked(settings, library, is_pin_damaged=is_pin_damaged))


def _marked(settings: Settings, library: Library | None, *, is_pin_damaged: bool) -> object:
    """Return the line as Qt's marks hand it on: it is a text, but not to those who check types."""
    if not has_pin():
        #: "kiosk pin set" is a command; it stays as it is.
        return QT_TRANSLATE_NOOP(
            "StaffNote",
            "For staff: no PIN is set yet. Type kiosk pin set in a terminal. "
            "Until then, Ctrl+Q closes the kiosk.",
        )
    if is_pin_damaged:
        #: "kiosk pin reset" and "kiosk pin set" are commands; they stay as they are.
        return QT_TRANSLATE_NOOP(
            "StaffNote",
            "For staff: the PIN can't be read. "
            "In a terminal, type kiosk pin reset, and then kiosk pin set.",
        )
    if settings.is_safe:
        return QT_TRANSLATE_NOOP(
            "StaffNote", "For staff: the kiosk runs in safe mode. Open the staff panel."
        )
    if library is not None and _lacks_pages(library):
        return QT_TRANSLATE_NOOP(
            "StaffNote", "For staff: some pages can't be shown. Open the staff panel."
        )
    if settings.warnings:
        return QT_TRANSLATE_NOOP(
            "StaffNote", "For staff: something in the settings needs a look. Open the staff panel."
        )
    return ""


def _lacks_pages(library: Library) -> bool:
    """Say whether visitors miss a pack or a page that should be there."""
    is_broken = any(problem.is_fatal for pack in library.packs for problem in pack.problems)
    return is_broken or bool(library.problems) or not library.packs
