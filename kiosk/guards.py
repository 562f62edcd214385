"""Puts everything between hands and screen that keeps from it what nobody has meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.ui.hands import Hands
from kiosk.ui.input_watch import InputWatch
from kiosk.ui.key_repeats import KeyRepeats
from kiosk.ui.quit_key import QuitKey

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.ui.presence import Presence
    from kiosk.ui.staff.staff import Staff
    from kiosk.ui.window import KioskWindow


class Guards(QObject):
    """Holds the filters of a window; the one that was installed last is asked first."""

    def __init__(
        self,
        window: KioskWindow,
        settings: Settings,
        presence: Presence,
        staff: Staff,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        timepiece = presence.timepiece
        # The last ones to be asked: the others may see what these keep from the screen.
        Hands(window, timepiece, settings.sizes.screen_width_mm, self)
        KeyRepeats(window, timepiece, self)
        window.installEventFilter(InputWatch(presence, self))
        quit_key = QuitKey(self)
        quit_key.pressed.connect(staff.leave_asked)
        window.installEventFilter(quit_key)
