"""Provides what is known of a kiosk without reading any file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtQuick import QSGRendererInterface

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.content.library import Library
    from kiosk.settings import Settings
    from kiosk.ui.staff.known import Known
    from kiosk.ui.timepiece import Timepiece


@dataclass(frozen=True, slots=True)
class Screen:
    """What the kiosk is drawn on."""

    width: int
    """Pixels of the screen itself, whatever the scale."""
    height: int
    scale: float
    """Pixels of the screen in one of the kiosk's."""
    is_drawn_by_processor: bool


@dataclass(frozen=True, slots=True)
class Running:
    """Since when the kiosk runs."""

    since: datetime
    seconds: float


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All that a look at the kiosk begins with."""

    settings: Settings
    library: Library | None
    """None until the pages are there."""
    screen: Screen
    running: Running
    mishaps: int = 0
    """Errors since the start that visitors may have seen."""


def surroundings_now(known: Known, timepiece: Timepiece) -> Surroundings:
    """Return what a look begins with, by the clock as it is now: it may have been set since."""
    seconds = timepiece.now() - known.began
    since = datetime.now().astimezone() - timedelta(seconds=seconds)
    return Surroundings(
        settings=known.settings,
        library=known.library,
        screen=_screen_of(known.window),
        running=Running(since, seconds),
        mishaps=known.mishaps.count if known.mishaps else 0,
    )


def _screen_of(window: QQuickWindow) -> Screen:
    """Return what a window is drawn on."""
    scale = window.effectiveDevicePixelRatio()
    software = QSGRendererInterface.GraphicsApi.Software
    return Screen(
        round(window.width() * scale),
        round(window.height() * scale),
        scale,
        window.rendererInterface().graphicsApi() == software,
    )
