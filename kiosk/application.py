"""Provides the Qt application: fonts, drawing, and what happens to an error nobody caught."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from kiosk.ui.blank_cursor import blank_cursor
from kiosk.ui.fonts import load_fonts
from kiosk.ui.input_method import use_keyboard
from kiosk.ui.renderer import choose_renderer

if TYPE_CHECKING:
    from types import TracebackType

logger = logging.getLogger(__name__)


def make_application(renderer: str) -> QGuiApplication:
    """Return the Qt application with the kiosk's fonts and its way of drawing."""
    use_keyboard()
    application = QGuiApplication(sys.argv[:1])
    prepare(application, renderer)
    application.setOverrideCursor(blank_cursor())
    return application


def prepare(application: QGuiApplication, renderer: str) -> None:
    """Give a Qt application the kiosk's name, fonts and way of drawing."""
    sys.excepthook = log_exception
    application.setApplicationName("treatment-kiosk")
    choose_renderer(renderer)
    load_fonts()


def log_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log what nobody caught; the visitor goes on."""
    logger.critical("Something went wrong: %s", error, exc_info=(kind, error, trace))
