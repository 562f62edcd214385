"""Provides a test of the one defect of a PySide6 release that would end the kiosk."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 1000


def test_void_calls_of_qt_do_not_use_up_none() -> None:
    # PySide6 6.12.0 on Python 3.11 drops one reference of None with every void call, and the
    # process aborts after some 5,000 calls. From Python 3.12 on, None is immortal.
    thing = QObject()
    thing.setObjectName("once, so that all is warm")
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("void")
    assert abs(sys.getrefcount(None) - before) < CALLS / 10
