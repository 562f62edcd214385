"""Provides the way of staff into the kiosk, and what they see there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.station.pin.has_pin import has_pin
from kiosk.ui.qt_typing import Property, QmlUncreatable
from kiosk.ui.staff.known import Known
from kiosk.ui.staff.pin_pad import PinPad
from kiosk.ui.staff.way_in import WayIn

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.content.library import Library
    from kiosk.settings import Settings
    from kiosk.ui.mishaps import Mishaps
    from kiosk.ui.presence import Presence
    from kiosk.ui.staff.panel import StaffPanel

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

SCREENS = ("no-pin", "pin", "panel", "cleaning", "screen-test")
"""How to set a PIN, the PIN pad, the panel, and what the panel leads to."""
IN = frozenset({"panel", "cleaning", "screen-test"})
"""Those that nobody sees without a PIN."""


@QmlElement
@QmlUncreatable("the application makes it")
class Staff(QObject):
    """Shows staff one of their screens, or none while a visitor may be there."""

    shown_changed = Signal()
    leave_asked = Signal()
    restart_asked = Signal()
    reload_asked = Signal()
    settings_changed = Signal()

    def __init__(
        self,
        settings: Settings,
        presence: Presence,
        window: QQuickWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._presence = presence
        self._known = Known(settings, window, presence.timepiece.now())
        self._shown = ""
        self._way_in = WayIn(presence, self)
        self._way_in.show_asked.connect(self.show)
        self._panel: StaffPanel | None = None
        self.shown_changed.connect(self._tell_panel)

    @Property(str, notify=shown_changed)
    def shown(self) -> str:
        """Return which of `SCREENS` is on, or nothing."""
        return self._shown

    @Property(PinPad, constant=True)
    def pad(self) -> PinPad:
        """Return what takes the PIN."""
        return self._way_in.pad

    @Property(QObject, constant=True)
    def panel(self) -> StaffPanel:
        """Return what staff see and do once they are in; built when one of them first is."""
        if self._panel is None:
            self._panel = self._new_panel()
        return self._panel

    def use_library(self, library: Library | None) -> None:
        """Tell staff of the pages that were read, as often as they are; none are none yet."""
        self._known.library = library
        if self._panel is not None:
            self._panel.note_library()

    def use_mishaps(self, mishaps: Mishaps) -> None:
        """Tell staff of errors in the program, those to come included."""
        self._known.mishaps = mishaps
        mishaps.happened.connect(self._look)

    def use_settings(self, settings: Settings) -> None:
        """Tell staff of settings that have changed while the kiosk runs."""
        self._known.settings = settings
        self._look()
        self.settings_changed.emit()

    @Slot()
    def _look(self) -> None:
        """Let the panel look anew, if there is one."""
        if self._panel is not None:
            self._panel.health.look()

    @Slot()
    def _tell_panel(self) -> None:
        """Tell which screen is on: what was typed is forgotten, the panel leaves by itself."""
        self._way_in.follow(self._shown)
        if self._panel is not None:
            self._panel.follow(self._shown)

    def _new_panel(self) -> StaffPanel:
        """Build the panel."""
        from kiosk.ui.staff.panel import StaffPanel  # noqa: PLC0415 - most days nobody needs it

        panel = StaffPanel(self._known, self._presence, self)
        panel.show_asked.connect(self.show)
        panel.leave_asked.connect(self.leave_asked)
        panel.restart_asked.connect(self.restart_asked)
        panel.reload_asked.connect(self.reload_asked)
        return panel

    @Slot()
    def knock(self) -> None:
        """Show the way in to somebody who has found it, unless it is shown already."""
        if not self._shown:
            self._way_in.knock()

    @Slot()
    def quit(self) -> None:
        """Leave the kiosk, as long as there is no PIN to leave it with."""
        if not has_pin():
            self.leave_asked.emit()

    @Slot()
    def close(self) -> None:
        """Go back to the visitors."""
        self.show("")

    def show(self, screen: str) -> None:
        """Put one of `SCREENS` on, or none."""
        if screen != self._shown:
            if screen in IN and self._panel is None:
                # QML follows before anybody else does, and has to know the types by then.
                self._panel = self._new_panel()
            self._shown = screen
            self.shown_changed.emit()
