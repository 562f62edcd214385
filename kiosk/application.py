"""Provides the Qt application: fonts, drawing, and what happens to an error nobody caught."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication

from kiosk.ui.blank_cursor import blank_cursor
from kiosk.ui.fonts import load_fonts
from kiosk.ui.input_method import use_keyboard
from kiosk.ui.qt_messages import log_qt_messages
from kiosk.ui.renderer import choose_renderer
from kiosk.uncaught import watch_for_uncaught


def make_application(renderer: str) -> QGuiApplication:
    """Return the Qt application with the kiosk's fonts and its way of drawing."""
    log_qt_messages()
    use_keyboard()
    application = QGuiApplication(sys.argv[:1])
    prepare(application, renderer)
    application.setOverrideCursor(blank_cursor())
    return application


def prepare(application: QGuiApplication, renderer: str) -> None:
    """Give a Qt application the kiosk's name, fonts and way of drawing."""
    watch_for_uncaught()
    application.setApplicationName("treatment-kiosk")
    choose_renderer(renderer)
    load_fonts()
