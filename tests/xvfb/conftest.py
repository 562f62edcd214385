"""Provides listeners to tests, each with a screen, buses and a kiosk of its own."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.xvfb.listener import Listener
    from tests.xvfb.screen import VirtualScreen

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
"""Where distributions put the program that starts the accessibility bus."""


@pytest.fixture
def wide_screen() -> Iterator[VirtualScreen]:
    """Return a virtual screen without a window manager."""
    from tests.xvfb.screen import VirtualScreen  # noqa: PLC0415 - needs a Unix

    screen = VirtualScreen(1280, 720)
    yield screen
    screen.close()


@pytest.fixture
def welcomed(request: pytest.FixtureRequest) -> Iterator[Listener]:
    """Return a listener before the welcome screen of a kiosk in a process of its own."""
    _skip_where_something_is_missing()
    from tests.xvfb.listener import listening  # noqa: PLC0415 - needs a Unix

    with listening(request.getfixturevalue("wide_screen")) as listener:
        yield listener


@pytest.fixture
def reading(welcomed: Listener) -> Listener:
    """Return a listener who has begun, and is on the page about surgery."""
    _begin(welcomed)
    return welcomed


@pytest.fixture(scope="module")
def reader() -> Iterator[Listener]:
    """Return a listener who has begun, for tests that change nothing but the page that is open."""
    _skip_where_something_is_missing()
    from tests.xvfb.listener import listening  # noqa: PLC0415 - needs a Unix
    from tests.xvfb.screen import VirtualScreen  # noqa: PLC0415 - needs a Unix

    screen = VirtualScreen(1280, 720)
    try:
        with listening(screen) as listener:
            _begin(listener)
            yield listener
    finally:
        screen.close()


def _skip_where_something_is_missing() -> None:
    """Skip a test where the system lacks what a screen reader needs."""
    missing = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if missing or not any(Path(one).exists() for one in LAUNCHERS):
        pytest.skip(f"not installed: {', '.join(missing) or 'at-spi2-core'}")


def _begin(listener: Listener) -> None:
    """Begin a visit and open the page about surgery."""
    listener.press("Touch to begin")
    listener.wait_for_page("About this cancer")
    listener.open("Surgery")
