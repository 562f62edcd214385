"""Provides the part of the preview that shows the kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QPalette
from PySide6.QtQuickWidgets import QQuickWidget

from kiosk.ui import icons as _icons  # noqa: F401 - declares a QML type
from kiosk.ui.qr_code import show_codes_in
from kiosk.ui.window import QML_FOLDER

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.ui.entrance import Entrance

SMALLEST = QSize(320, 240)
"""Pixels; on less nothing can be made out."""


class Stage(QQuickWidget):
    """Shows the kiosk's own screens as on a screen of some size, made smaller to fit."""

    def __init__(self, entrance: Entrance, screen: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(SMALLEST)
        self.setClearColor(self.palette().color(QPalette.ColorRole.Dark))
        self.setResizeMode(QQuickWidget.ResizeMode.SizeRootObjectToView)
        self.engine().addImportPath(str(QML_FOLDER))
        show_codes_in(self.engine())
        entrance.wording.serve(self.engine())
        sides = {"screenWidth": screen.width(), "screenHeight": screen.height()}
        self.setInitialProperties({"entrance": entrance, **sides})
        self.setSource(QUrl.fromLocalFile(str(QML_FOLDER / "Kiosk" / "Stage.qml")))
        if self.status() != QQuickWidget.Status.Ready:
            errors = "; ".join(error.toString() for error in self.errors())
            message = f"The preview can't be built: {errors}. Install the kiosk again."
            raise RuntimeError(message)

    def show_screen(self, screen: QSize) -> None:
        """Show the kiosk as on a screen of another size, in pixels."""
        self.rootObject().setProperty("screenWidth", screen.width())
        self.rootObject().setProperty("screenHeight", screen.height())

    def unload(self) -> None:
        """Drop the screens, before what they were given is dropped."""
        self.setSource(QUrl())
