"""Chooses how letters get into the kiosk: by its own on-screen keyboard, and by a real one."""

from __future__ import annotations

import os

_MODULE = "qtvirtualkeyboard"
"""What Qt calls its on-screen keyboard."""


def use_keyboard() -> None:
    """Have Qt type by its on-screen keyboard in our window; before the application is made.

    It costs less than 1 ms: the keyboard itself is loaded when somebody first wants to type.
    """
    # Newer desktops name their own ways of typing here, which would win.
    os.environ.pop("QT_IM_MODULES", None)
    os.environ["QT_IM_MODULE"] = _MODULE
    # Or the keyboard would open a window of its own.
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"


def has_keyboard() -> bool:
    """Say whether this application types by it."""
    return os.environ.get("QT_IM_MODULE") == _MODULE
