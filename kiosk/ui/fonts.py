"""Loads the bundled fonts."""

from __future__ import annotations

import logging

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.resources import resource

logger = logging.getLogger(__name__)

TEXT_FAMILY = "Atkinson Hyperlegible Next"
CHINESE_MARKS = "Kiosk Chinese Marks"
"""Asked before the text face where lines are Chinese, for marks that are as wide as a sign."""

OTHER_SCRIPTS = ("Kiosk Noto Sans Arabic", "Kiosk Noto Sans SC")
"""Asked, in this order, for what the text face lacks, before any font of the machine."""

FILES = (
    "fonts/AtkinsonHyperlegibleNext-Regular.ttf",
    "fonts/AtkinsonHyperlegibleNext-Medium.ttf",
    "fonts/AtkinsonHyperlegibleNext-SemiBold.ttf",
    "fonts/AtkinsonHyperlegibleNext-Bold.ttf",
    "fonts/AtkinsonHyperlegibleNext-Italic.ttf",
    "fonts/AtkinsonHyperlegibleNext-BoldItalic.ttf",
    "fonts/ChineseMarks-Regular.ttf",
    "fonts/ChineseMarks-Bold.ttf",
    "fonts/NotoSansArabic-Regular.ttf",
    "fonts/NotoSansArabic-SemiBold.ttf",
    "fonts/NotoSansArabic-Bold.ttf",
    "fonts/NotoSansSC-Regular.ttf",
    "fonts/NotoSansSC-Bold.ttf",
    "icons/icons.ttf",
)
"""All of them at once, since a font takes 0.2 ms and its letters stay on the disk until one is
drawn: so a word in another script is never an empty box."""


def load_fonts() -> None:
    """Make the bundled fonts known and the text font the default."""
    for name in FILES:
        if QFontDatabase.addApplicationFont(str(resource(name))) < 0:
            logger.error("The font %s can't be read. Install the kiosk again.", name)
    lend_letters(OTHER_SCRIPTS)
    QGuiApplication.setFont(QFont(TEXT_FAMILY))


def lend_letters(families: tuple[str, ...]) -> None:
    """Have families asked, after those that are asked already, for what the text face lacks.

    `QFontDatabase.addApplicationFallbackFontFamily` would do it script by script; Python has no way
    to name a script to it.
    """
    QFont.insertSubstitutions(TEXT_FAMILY, families)
    QFont.insertSubstitutions(CHINESE_MARKS, (TEXT_FAMILY, *families))
