"""Provides what the kiosk tells its staff panel, from the start and whether it is there or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.content.library import Library
    from kiosk.settings import Settings
    from kiosk.ui.mishaps import Mishaps


@dataclass(slots=True)
class Known:
    """What was told last."""

    settings: Settings
    window: QQuickWindow
    began: float
    """When the kiosk was started, in seconds of its timepiece."""
    library: Library | None = None
    """None until the pages are there."""
    mishaps: Mishaps | None = None
    """Errors in the program, once somebody counts them."""
