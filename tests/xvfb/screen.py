"""Provides a virtual X screen that tests touch with a pointer and look at."""

from __future__ import annotations

import os
import subprocess
import time
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import BadWindow
from Xlib.ext import randr, xtest
from Xlib.protocol import event

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

PATIENCE = 20
"""Seconds that anything on the screen may take on a busy machine."""
AREAS = 25
"""The first page has drawings, of about 40 colors; the welcome screen, "Getting ready" and a page
that can't be shown have text only, and 15 at most."""
COMPILED = 60
"""Seconds that compiling a pack in all its languages may take on a busy machine."""
EDGE = 32
"""Of 255. Qt sets large letters anew by a part of a pixel when their size comes back: their edges
differ by 16 then. Letters that stand one pixel elsewhere differ by more than 100."""
STILL = 5
"""How many pictures, a tenth of a second apart, must be alike."""
LEFT = 1


class VirtualScreen:
    """An X server of our own, and a client of it that acts like a visitor."""

    def __init__(self, width: int, height: int) -> None:
        """Start a server with a screen of some size, and nothing on it: no window manager."""
        read, write = os.pipe()
        try:
            self._server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24",
                 "-nolisten", "tcp", "-noreset"],
                pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )  # fmt: skip
        finally:
            os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        self.name = f":{number}"
        self._display = Display(self.name)
        self._root = self._display.screen().root
        self._modes: dict[tuple[int, int], int] = {}

    def close(self) -> None:
        """End the server."""
        self._display.close()
        self._server.terminate()
        self._server.wait(PATIENCE)

    def picture(self) -> bytes:
        """Return all pixels of the screen."""
        size = self._root.get_geometry()
        image = self._root.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF)
        return bytes(image.data)

    def colors(self) -> int:
        """Return how many colors are on the screen."""
        return len(self._samples())

    def has_drawings(self) -> bool:
        """Say whether more colors fill some of the screen than text alone has."""
        return sum(number >= 5 for number in self._samples().values()) > AREAS

    def wait_for_drawings(self) -> None:
        """Wait until a page with drawings is there, which may have to be compiled first."""
        self.wait(self.has_drawings, COMPILED)

    def _samples(self) -> Counter[bytes]:
        """Return the colors of some pixels all over the screen, and how many have each."""
        data = self.picture()
        return Counter(data[at : at + 4] for at in range(0, len(data), 4 * 97))

    def tap(self, x: int, y: int) -> None:
        """Tap a place of the screen."""
        self.press(x, y)
        self.release()

    def press(self, x: int, y: int) -> None:
        """Press a place of the screen, and do not let go."""
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self._display, X.ButtonPress, LEFT)
        self._display.sync()

    def release(self) -> None:
        """Let go of the place that is pressed."""
        xtest.fake_input(self._display, X.ButtonRelease, LEFT)
        self._display.sync()

    def press_keys(self, *names: str) -> None:
        """Press keys together, such as `Control_L` and `q`."""
        codes = [self._display.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()

    def window(self, title: str = "Kiosk") -> Any:
        """Return the window of the kiosk, or another one, or nothing while there is none."""
        for window in self._root.query_tree().children:
            with suppress(BadWindow):  # it has just gone
                is_shown = window.get_attributes().map_state == X.IsViewable
                if is_shown and window.get_wm_name() == title:
                    return window
        return None

    def covered(self, title: str = "Kiosk") -> tuple[int, int, int, int] | None:
        """Return left, top, width and height of the kiosk's window or another one, or nothing."""
        window = self.window(title)
        if window is None:
            return None
        place = window.get_geometry()
        return (place.x, place.y, place.width, place.height)

    def ask_to_close(self) -> None:
        """Ask the window to close, as a window manager does on Alt+F4."""
        protocols = self._display.intern_atom("WM_PROTOCOLS")
        delete = self._display.intern_atom("WM_DELETE_WINDOW")
        window = self.window()
        message = event.ClientMessage(
            window=window, client_type=protocols, data=(32, [delete, X.CurrentTime, 0, 0, 0])
        )
        window.send_event(message)
        self._display.sync()

    def resize(self, width: int, height: int) -> None:
        """Give the screen another size, no larger than it began, as turning a display does."""
        resources = self._root.xrandr_get_screen_resources()
        (output, *_), (crtc, *_) = resources.outputs, resources.crtcs
        mode = self._mode(width, height)
        stamp = resources.config_timestamp
        randr.add_output_mode(self._root, output, mode)  # once more does no harm
        randr.set_crtc_config(self._root, crtc, stamp, 0, 0, 0, randr.Rotate_0, [])
        self._root.xrandr_set_screen_size(width, height, width // 4, height // 4)
        randr.set_crtc_config(self._root, crtc, stamp, 0, 0, mode, randr.Rotate_0, [output])
        self._display.sync()

    def _mode(self, width: int, height: int) -> int:
        """Return the number of the display's mode of some size."""
        if (width, height) not in self._modes:
            made = self._root.xrandr_create_mode(_mode(width, height), _mode_name(width, height))
            self._modes[width, height] = made.mode
        return self._modes[width, height]

    def wait(self, is_so: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Wait until something is so; other processes draw, so it has to be asked for."""
        end = time.monotonic() + seconds
        while not is_so():
            assert time.monotonic() < end, f"not so after {seconds} s"
            time.sleep(0.02)

    def wait_until_still(self) -> bytes:
        """Wait until the screen no longer changes; return what it shows."""
        pictures = [self.picture()]
        while len(pictures) < STILL:
            time.sleep(0.1)
            now = self.picture()
            pictures = [*pictures, now] if now == pictures[-1] else [now]
        return pictures[-1]


def are_alike(one: bytes, other: bytes) -> bool:
    """Say whether two pictures show the same, at the same place."""
    return len(one) == len(other) and all(
        abs(a - b) <= EDGE for a, b in zip(one, other, strict=True) if a != b
    )


def _mode(width: int, height: int) -> dict[str, int]:
    """Return a mode of a display; an imagined display needs no real timing."""
    times = ("h_sync_start", "h_sync_end", "h_total")
    lines = ("v_sync_start", "v_sync_end", "v_total")
    return {
        "id": 0, "width": width, "height": height, "dot_clock": width * height * 60,
        **dict.fromkeys(times, width), "h_skew": 0, **dict.fromkeys(lines, height),
        "name_length": len(_mode_name(width, height)), "flags": 0,
    }  # fmt: skip


def _mode_name(width: int, height: int) -> str:
    """Return a name for a mode; a server takes each name once."""
    return f"{width}x{height}"
