"""Provides the kiosk's one window: full screen, without a frame."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QCursor, QGuiApplication, QScreen, QWindow
from PySide6.QtQuick import QQuickView

from kiosk.ui.qr_code import show_codes_in

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

# Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint. As a number, because the first use of
# the name `Qt` builds all its enumerations, which keeps the first frame waiting for 13 ms.
FRAMELESS = 0x00000001 | 0x00000800

STACKING = ("xcb", "windows")
"""Platforms where any window may come over another one; elsewhere a compositor forbids it."""

QML_FOLDER = Path(__file__).parent / "qml"


class KioskWindow(QQuickView):
    """Shows one QML screen and keeps it over the whole of the display."""

    close_asked = Signal()

    def __init__(self, size: QSize | None = None) -> None:
        """Make a window that covers the display, or one of a given size in pixels."""
        super().__init__()
        self._size = size
        self.setTitle("Kiosk")
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.engine().addImportPath(str(QML_FOLDER))
        show_codes_in(self.engine())
        self._place_later = QTimer(self, interval=0, singleShot=True)
        self._place_later.timeout.connect(self.place)
        if size is None:
            self.setProperty("flags", FRAMELESS)
            self._follow_displays()
        self.place()

    def load(self, name: str, **properties: object) -> None:
        """Load a QML file of the kiosk and give it what it requires."""
        self.setInitialProperties(properties)
        self.setSource(QUrl.fromLocalFile(str(QML_FOLDER / "Kiosk" / name)))
        if self.status() != QQuickView.Status.Ready:
            errors = "; ".join(error.toString() for error in self.errors())
            message = f"The screen {name} can't be built: {errors}. Install the kiosk again."
            raise RuntimeError(message)

    def unload(self) -> None:
        """Drop the screen, before what it was given is dropped."""
        self.setSource(QUrl())

    def open(self) -> None:
        """Put the window on the display."""
        if self._size is None:
            self.showFullScreen()
            # Without a window manager a full-screen window keeps the size it had before.
            self.place()
        else:
            self.show()

    @Slot()
    def place(self) -> None:
        """Take the size of the display, or the size that was asked for."""
        if self._size is not None:
            self.resize(self._size)
            return
        screen = QGuiApplication.primaryScreen()
        if screen is not None and self.geometry() != screen.geometry():
            self.setScreen(screen)
            self.setGeometry(screen.geometry())

    @property
    def is_full_screen(self) -> bool:
        """Say whether the window belongs over the whole of the display."""
        return self._size is None

    @property
    def has_lost_display(self) -> bool:
        """Say whether the window is hidden, small, elsewhere, or without the keys.

        Without any display, there is nothing to be lost.
        """
        screen = QGuiApplication.primaryScreen()
        if screen is None or screen.geometry().isEmpty():
            return False
        is_whole = self.visibility() == QWindow.Visibility.FullScreen and not self._is_unmapped
        return not (is_whole and self.geometry() == screen.geometry() and self.isActive())

    def take_display(self) -> None:
        """Come back over the whole of the display, in front, and with the keys."""
        if self._is_unmapped:
            # Qt holds that it is shown, and would do nothing.
            self.hide()
        self.showFullScreen()  # which asks for the keys as well
        self.place()
        self.come_to_front()

    def come_to_front(self) -> None:
        """Lie above a window that has come over this one without taking the keys."""
        if QGuiApplication.platformName() not in STACKING:
            return
        self.raise_()
        # Qt keeps the wish until it has another reason to talk to an X server; a question is one.
        QCursor.pos()

    @property
    def _is_unmapped(self) -> bool:
        """Say whether another program has hidden the window, which only X11 allows."""
        return QGuiApplication.platformName() == "xcb" and not self.isExposed()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless the window is an ordinary one."""
        if self._size is None:
            event.ignore()
        else:
            self.close_asked.emit()

    def _follow_displays(self) -> None:
        """Cover the display again whenever displays come, go or change."""
        application = cast("QGuiApplication", QGuiApplication.instance())
        application.screenAdded.connect(self._follow_display)
        application.screenAdded.connect(self._place_later.start)
        application.screenRemoved.connect(self._place_later.start)
        application.primaryScreenChanged.connect(self._place_later.start)
        for screen in QGuiApplication.screens():
            self._follow_display(screen)

    @Slot(QScreen)
    def _follow_display(self, screen: QScreen) -> None:
        """Cover a display again when its size changes."""
        screen.geometryChanged.connect(self._place_later.start)
