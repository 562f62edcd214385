"""Puts everything between hands and screen that keeps from it what nobody has meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.ui.hands import Hands
from kiosk.ui.input_watch import InputWatch
from kiosk.ui.key_repeats import KeyRepeats
from kiosk.ui.lock import Lock
from kiosk.ui.quit_key import QuitKey
from kiosk.ui.speech.voice_corner import VoiceCorner
from kiosk.ui.speech.voice_key import VoiceKey
from kiosk.ui.staff.corner import Corner
from kiosk.ui.staff.staff_key import StaffKey

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.ui.presence import Presence
    from kiosk.ui.speech.speaking_mode import SpeakingMode
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
        mode: SpeakingMode,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        timepiece = presence.timepiece
        # The last ones to be asked: the others may see what these keep from the screen.
        self._hands = Hands(window, timepiece, settings.sizes.screen_width_mm, self)
        self._hands.use_keypad(lambda: staff.shown == "pin")
        KeyRepeats(window, timepiece, self)
        window.installEventFilter(Lock(self))
        # Before the lock: whoever presses a key that leads nowhere is there all the same.
        window.installEventFilter(InputWatch(presence, self))
        quit_key = QuitKey(self)
        quit_key.pressed.connect(staff.quit)
        window.installEventFilter(quit_key)
        staff_key = StaffKey(self)
        staff_key.pressed.connect(staff.knock)
        window.installEventFilter(staff_key)
        voice_key = VoiceKey(timepiece, self)
        voice_key.pressed.connect(mode.toggle)
        voice_key.louder.connect(mode.louder)
        voice_key.quieter.connect(mode.quieter)
        window.installEventFilter(voice_key)
        voice_corner = VoiceCorner(window, self._hands, timepiece, mode.can_begin, self)
        voice_corner.held.connect(mode.start)
        Corner(window, self._hands, timepiece, staff, self)

    def use_settings(self, settings: Settings) -> None:
        """Go by settings that have changed while the kiosk runs."""
        self._hands.use_screen_width(settings.sizes.screen_width_mm)
