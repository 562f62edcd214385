"""Keeps Qt's own files from complaining of what nobody can mend."""

from __future__ import annotations

from PySide6.QtCore import QLoggingCategory

_NOISE = """
qt.multimedia.symbolsresolver=false
qt.qml.propertyCache.append=false
qt.virtualkeyboard.pinyin=false
"""
"""What they say when they are loaded: that a sound server is missing, which is not wanted; that two
of their parts share a name; and that a folder is made."""


def quiet_qt() -> None:
    """Drop these messages from now on."""
    QLoggingCategory.setFilterRules(_NOISE)
