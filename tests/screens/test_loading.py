"""Provides tests of a visitor who is faster than the first preparation of the pages."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk import open_packs
from tests.screens.conftest import BUNDLED, SAMPLE, OpenKiosk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.library import Library
    from kiosk.settings import Settings
    from tests.screens.visitor import Visitor

READY = "Getting ready. One moment, please."


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Hold the opening of the packs back until the gate is set, however fast the machine is."""
    event = threading.Event()
    read_library = open_packs.read_library

    def read_later(settings: Settings) -> Library:
        event.wait(timeout=30)
        return read_library(settings)

    monkeypatch.setattr(open_packs, "read_library", read_later)
    yield event
    event.set()


@pytest.fixture
def early(
    open_kiosk: OpenKiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gate: threading.Event
) -> Visitor:
    """Return a visitor at a kiosk that has no prepared pages yet."""
    del gate
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return open_kiosk(wait=False)


def test_a_tap_is_answered_at_once_and_goes_on_by_itself(
    early: Visitor, gate: threading.Event
) -> None:
    assert not early.visit.isReady
    early.tap("Touch to begin")
    assert not early.visit.isReady, "the pages must not be there yet, or this proves nothing"
    assert early.visit.screen == "reading"
    assert early.says(READY)
    gate.set()
    early.wait(lambda: early.visit.isReady)
    early.settle()
    assert early.says("About cancer of the food pipe")
    assert not early.says(READY)
    assert early.marked() == ["About this cancer, you are here"]


def test_the_keys_work_when_the_pages_come(early: Visitor, gate: threading.Event) -> None:
    early.tap("Touch to begin")
    gate.set()
    early.wait(lambda: early.visit.isReady)
    early.settle()
    early.key(Qt.Key.Key_End)
    assert early.page_y() > 0


def test_a_visitor_may_leave_before_the_pages_come(early: Visitor, gate: threading.Event) -> None:
    early.tap("Touch to begin")
    early.tap("Close")
    assert early.visit.screen == "welcome"
    gate.set()
    early.wait(lambda: early.visit.isReady)
    early.settle()
    assert early.visit.screen == "welcome"
    early.tap("Touch to begin")
    assert early.says("About cancer of the food pipe")


@pytest.mark.parametrize("name", ["Close", "Back to menu", "Page down", "Page up"])
def test_nothing_that_can_be_touched_meanwhile_does_harm(
    early: Visitor, gate: threading.Event, name: str
) -> None:
    early.tap("Touch to begin")
    assert not early.visit.isReady
    early.tap(name)
    gate.set()
    early.wait(lambda: early.visit.isReady)
    early.settle()
    assert early.visit.screen == ("welcome" if name == "Close" else "reading")


def test_several_packs_lead_to_the_topics(
    open_kiosk: OpenKiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gate: threading.Event
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    visitor = open_kiosk("--pack", str(BUNDLED), "--pack", str(SAMPLE), wait=False)
    visitor.tap("Touch to begin")
    assert visitor.says(READY)
    gate.set()
    visitor.wait(lambda: visitor.visit.isReady)
    visitor.settle()
    assert visitor.visit.screen == "topics"
    assert visitor.says("What would you like to read about?")


def test_nobody_waits_for_pages_that_never_come(
    open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(_settings: Settings) -> Library:
        raise RuntimeError

    monkeypatch.setattr(open_packs, "read_library", break_down)
    visitor = open_kiosk(wait=False)
    visitor.tap("Touch to begin")
    visitor.wait(lambda: visitor.says("There is nothing to read here right now."))
    assert not visitor.says(READY)
    visitor.tap("Close")
    assert visitor.visit.screen == "welcome"
