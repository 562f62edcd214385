"""Provides another program on a virtual X screen that pays no heed to the kiosk."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from Xlib import X
from Xlib.display import Display
from Xlib.ext import randr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.xvfb.screen import VirtualScreen

RED = 0xFF0000


class RudeProgram:
    """Moves, hides and covers the window of the kiosk, and takes the keys for itself."""

    def __init__(self, screen: VirtualScreen) -> None:
        self._display = Display(screen.name)
        self._root = self._display.screen().root
        self._kiosk = self._display.create_resource_object("window", screen.window().id)
        self._own: list[Any] = []

    def close(self) -> None:
        """Go, with all windows."""
        self._display.close()

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """Let nobody else reach the screen meanwhile."""
        self._display.grab_server()
        yield
        self._display.ungrab_server()
        self._display.sync()

    def move(self) -> None:
        """Move the kiosk aside."""
        self._kiosk.configure(x=200, y=100)
        self._display.sync()

    def shrink(self) -> None:
        """Make the kiosk small."""
        self._kiosk.configure(width=300, height=200)
        self._display.sync()

    def hide(self) -> None:
        """Take the kiosk from the screen."""
        self._kiosk.unmap()
        self._display.sync()

    def cover(self, *, takes_keys: bool) -> None:
        """Put a window over the kiosk: a message of the system, or a program with the keys."""
        window = self._root.create_window(
            100, 100, 500, 300, 0, self._display.screen().root_depth, X.InputOutput,
            X.CopyFromParent, background_pixel=RED, override_redirect=not takes_keys,
        )  # fmt: skip
        self._own.append(window)
        window.map()
        self._display.sync()
        if takes_keys:
            self._display.set_input_focus(window, X.RevertToParent, X.CurrentTime)
            self._display.sync()

    def drop_keys(self) -> None:
        """Leave the keys to nobody."""
        self._display.set_input_focus(X.NONE, X.RevertToNone, X.CurrentTime)
        self._display.sync()

    def covered(self) -> tuple[int, int, int, int] | None:
        """Return where the window of the kiosk is, as VirtualScreen does; nothing if hidden."""
        if self._kiosk.get_attributes().map_state != X.IsViewable:
            return None
        place = self._kiosk.get_geometry()
        return (place.x, place.y, place.width, place.height)

    def is_kiosk_in_front(self) -> bool:
        """Say whether the kiosk is shown above all other windows."""
        shown = [
            window
            for window in self._root.query_tree().children
            if window.get_attributes().map_state == X.IsViewable
        ]
        return bool(shown) and shown[-1].id == self._kiosk.id

    def has_kiosk_keys(self) -> bool:
        """Say whether what is typed goes to the kiosk."""
        focus = self._display.get_input_focus().focus
        return bool(getattr(focus, "id", focus) == self._kiosk.id)

    def unplug(self) -> None:
        """Let the screen lose its only display."""
        resources = self._root.xrandr_get_screen_resources()
        (crtc, *_) = resources.crtcs
        stamp = resources.config_timestamp
        randr.set_crtc_config(self._root, crtc, stamp, 0, 0, 0, randr.Rotate_0, [])
        self._display.sync()
