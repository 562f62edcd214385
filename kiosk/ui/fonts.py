"""Loads the bundled fonts."""

from __future__ import annotations

import logging

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.resources import resource

logger = logging.getLogger(__name__)

TEXT_FAMILY = "Atkinson Hyperlegible Next"

FILES = (
    "fonts/AtkinsonHyperlegibleNext-Regular.ttf",
    "fonts/AtkinsonHyperlegibleNext-Medium.ttf",
    "fonts/AtkinsonHyperlegibleNext-SemiBold.ttf",
    "fonts/AtkinsonHyperlegibleNext-Bold.ttf",
    "fonts/AtkinsonHyperlegibleNext-Italic.ttf",
    "fonts/AtkinsonHyperlegibleNext-BoldItalic.ttf",
    "icons/icons.ttf",
)


def load_fonts() -> None:
    """Make the bundled fonts known and the text font the default."""
    for name in FILES:
        if QFontDatabase.addApplicationFont(str(resource(name))) < 0:
            logger.error("The font %s can't be read. Install the kiosk again.", name)
    QGuiApplication.setFont(QFont(TEXT_FAMILY))
