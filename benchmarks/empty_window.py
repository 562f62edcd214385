"""Shows an empty Qt Quick window over the whole screen: what the kiosk is compared with."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface


def main() -> int:
    """Open the window, drawn by the processor, and stay until killed."""
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = QGuiApplication(sys.argv)
    view = QQuickView()
    view.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setSource(QUrl.fromLocalFile(sys.argv[1]))
    view.setGeometry(application.primaryScreen().geometry())
    view.showFullScreen()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
