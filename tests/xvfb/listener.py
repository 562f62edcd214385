"""Provides somebody who has the screen read to them, in a process beside the kiosk's own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.xvfb.atspi import AccessibilityBus
from tests.xvfb.hearing import Hearing
from tests.xvfb.session_bus import SessionBus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.xvfb.atspi import Item
    from tests.xvfb.screen import VirtualScreen

CHECKOUT = Path(__file__).parents[2]
BEGIN = "Touch to begin"


class Listener:
    """Somebody who has the screen read to them, and presses what they hear of."""

    def __init__(self, screen: VirtualScreen, bus: AccessibilityBus) -> None:
        self._screen = screen
        self.bus = bus
        self.hearings: list[Hearing] = []

    def items(self) -> list[Item]:
        """Return all items of the kiosk in reading order, without the program and its window."""
        (program,) = self.bus.programs()
        return [
            item
            for item in self.bus.read(program).walk()
            if item.role not in {"application", "frame"}
        ]

    def names(self, role: str = "") -> list[str]:
        """Return the names of the items of a role, or of all."""
        return [item.name for item in self.items() if role in {"", item.role}]

    def item(self, name: str, role: str = "push button") -> Item:
        """Return the first item of a name."""
        found = [one for one in self.items() if one.name == name and one.role == role]
        assert found, f"no {role} {name!r} in {self.names(role)}"
        return found[0]

    def press(self, name: str) -> None:
        """Press a control, as a screen reader does for its user."""
        self.bus.act(self.item(name), "Press")

    def hear(self, event: str, signal: str) -> Hearing:
        """Begin to listen for an event, as `Hearing` has it."""
        self.hearings.append(Hearing(self.bus.address, event, signal))
        # A program tells only what somebody listens for, and must have heard of it.
        for program in self.bus.programs():
            self.bus.catch_up(program)
        return self.hearings[-1]

    def leave(self) -> None:
        """Listen and read no longer."""
        self.bus.close()
        for hearing in self.hearings:
            hearing.close()

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._screen.wait(is_so)

    def open(self, title: str) -> None:
        """Open a section by its entry in the menu, and wait for all of it."""
        # Reading all of it takes a moment, so it is read once.
        buttons = {one.name: one for one in reversed(self.items()) if one.role == "push button"}
        if f"{title}, you are here" not in buttons:
            self.bus.act(buttons[title], "Press")
            self.wait_for_page(title)

    def wait_for_page(self, title: str) -> None:
        """Wait until a page is there with its last words."""
        end = "General information only. Your own team knows your situation."
        self.wait(lambda: {f"{title}, you are here", end} <= {*self.names()})


@contextmanager
def listening(screen: VirtualScreen) -> Iterator[Listener]:
    """Give a listener before the welcome screen of a kiosk in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="bus") as runtime:
        session = SessionBus(screen.name, Path(runtime))
        listener = Listener(screen, AccessibilityBus(session.accessibility_address()))
        process = _kiosk(session.environment)
        try:
            listener.wait(lambda: bool(listener.bus.programs()))
            listener.wait(lambda: BEGIN in listener.names())
            yield listener
        finally:
            process.kill()
            said = process.communicate()
            listener.leave()
            session.close()
    assert said[1] == "", "nothing is wrong"


def _kiosk(environment: dict[str, str]) -> subprocess.Popen[str]:
    """Return a kiosk that shows its tree to whoever asks."""
    own = {name: os.environ[name] for name in os.environ if name.startswith("XDG_")}
    always = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk"],
        cwd=CHECKOUT, env=environment | own | always, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
