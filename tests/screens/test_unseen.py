"""Provides a test that a display that is off does not keep a kiosk from being ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.app import KioskApp
from kiosk.cli.parser import parse
from kiosk.cli.settings import settings_from
from kiosk.ui import first_frame

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_it_goes_on_where_nothing_can_be_drawn(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_frame, "UNSEEN_MS", 1)
    kiosk = KioskApp(settings_from(parse(["run", "--size", "800x480"])))
    # As on a display that is off: the window is never exposed.
    monkeypatch.setattr(kiosk.window, "open", lambda: None)
    kiosk.open()
    qtbot.waitUntil(lambda: kiosk.is_complete)
    assert not kiosk.window.isExposed()
    kiosk.close()
