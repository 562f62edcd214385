"""Shows what staff see in a window that nobody touches: for pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.presence import presence_here
from kiosk.ui.staff.staff import Staff

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.content.library import Library
    from kiosk.settings import Settings
    from kiosk.ui.entrance import Entrance


class ShownStaff:
    """One of the screens of staff, over all the rest."""

    def __init__(
        self, entrance: Entrance, window: QQuickWindow, settings: Settings, library: Library
    ) -> None:
        self._entrance = entrance
        self._staff = Staff(settings, presence_here(), window, entrance)
        self._staff.use_library(library)

    def show(self, screen: str) -> None:
        """Put one of `kiosk.ui.staff.staff.SCREENS` on, or none."""
        self._staff.show(screen)
        self._entrance.use_staff(self._staff if screen else None)

    @property
    def is_ready(self) -> bool:
        """Say whether all is there that is looked for in a thread."""
        return not self._staff.panel.health.is_looking
