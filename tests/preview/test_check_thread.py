"""Provides tests that only the newest check is told."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.content.check.runner import CheckResult, check_compiled
from kiosk.content.live_pack import LivePack, Reading
from kiosk.preview.check_thread import CheckThread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.content.pack_writer import PackWriter


@pytest.fixture
def readings(pack: PackWriter) -> list[Reading]:
    """Return two readings of a pack, the last one with praise in it."""
    with LivePack(pack.folder, {}, lambda _done, _all: None) as live:
        first = live.read()
        pack.section("one", "This one is a breakthrough.")
        return [first, live.read()]


@pytest.fixture
def checks(pack: PackWriter) -> Iterator[CheckThread]:
    """Return a thread that checks the pack."""
    checks = CheckThread(pack.folder)
    yield checks
    checks.close()


class Gate:
    """Holds up a check that has begun, until it may go on."""

    def __init__(self) -> None:
        self.begun, self.go_on = Event(), Event()

    def check(self, *arguments: Any) -> CheckResult:
        """Check a pack once it may."""
        self.begun.set()
        assert self.go_on.wait(10)
        return check_compiled(*arguments)


@pytest.mark.parametrize("is_stopped", [False, True])
def test_the_newest_is_told_alone(
    checks: CheckThread,
    readings: list[Reading],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    is_stopped: bool,
) -> None:
    gate, told = Gate(), []
    monkeypatch.setattr("kiosk.preview.check_thread.check_compiled", gate.check)
    checks.checked.connect(lambda reading, findings: told.append((reading, findings)))
    checks.check(readings[0])
    assert gate.begun.wait(10)
    if is_stopped:
        checks.stop()
        gate.go_on.set()
    with qtbot.waitSignal(checks.checked):
        checks.check(readings[-1])
        gate.go_on.set()
    assert [reading for reading, _ in told] == readings[-1:]
    assert "praise" in {finding.code for finding in told[0][1]}
