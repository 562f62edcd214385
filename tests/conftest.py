"""Provides what all tests share: folders of their own, and Qt without a display."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QGuiApplication

# Qt reads it when the application is made.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# What makes some Linux desktops reach into Qt's looks; the kiosk never has these.
for _name in ("QT_SCALE_FACTOR", "QT_QUICK_BACKEND", "QT_LOGGING_RULES", "QT_PLUGIN_PATH"):
    os.environ.pop(_name, None)


@pytest.fixture(scope="session", autouse=True)
def folders_of_their_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the tests away from the settings, the cache and the log of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "CACHE", "DATA", "STATE", "RUNTIME"):
            folder = home / name.lower()
            folder.mkdir(mode=0o700)
            patch.setenv(f"XDG_{name}_{'DIR' if name == 'RUNTIME' else 'HOME'}", str(folder))
        yield


@pytest.fixture(scope="session")
def qapp(folders_of_their_own: None) -> QGuiApplication:  # noqa: ARG001 - the order matters
    """Return an application as a kiosk has it, drawn by the processor.

    It can show widgets too, which the preview needs; there is one application in a process.
    """
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform comes first

    from kiosk.application import prepare  # noqa: PLC0415
    from kiosk.ui.blank_cursor import blank_cursor  # noqa: PLC0415
    from kiosk.ui.input_method import use_keyboard  # noqa: PLC0415

    hook, handler = sys.excepthook, signal.getsignal(signal.SIGINT)
    use_keyboard()
    application = QApplication(sys.argv[:1])
    prepare(application, "software")
    application.setOverrideCursor(blank_cursor())
    # What nobody catches, and Ctrl+C, belong to pytest again.
    sys.excepthook = hook
    signal.signal(signal.SIGINT, handler)
    return application
