"""Looks at whether the libraries are there that Qt loads from the system."""

from __future__ import annotations

import ctypes
import sys

from kiosk.station.finding import Finding

ABOUT = "Libraries"

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpulse.so.0": "libpulse0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Each library, and the package of Debian and Ubuntu that holds it; `tools/setup.sh` has the same
table, and a test compares that with what Qt's files ask for."""


def libraries() -> Finding:
    """Return which libraries are missing; loads them, as Qt would."""
    if not sys.platform.startswith("linux"):
        return Finding(ABOUT, "ok", "Qt brings all that it needs.")
    missing = [name for name in PACKAGES if not _loads(name)]
    if not missing:
        return Finding(ABOUT, "ok", f"All {len(PACKAGES)} that Qt needs are there.")
    packages = " ".join(dict.fromkeys(PACKAGES[name] for name in missing))
    what = f"Qt needs what is not there: {', '.join(missing)}."
    return Finding(ABOUT, "fail", what, f"Install it: sudo apt-get install {packages}")


def _loads(name: str) -> bool:
    """Say whether a library can be loaded."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
