"""Picks how the screen is drawn: by the processor or by a graphics card."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

_GL_RENDERER = 0x1F01
_DRAWN_BY_PROCESSOR = ("llvmpipe", "softpipe", "swrast", "software")


def choose_renderer(setting: str) -> str:
    """Set up drawing before the first window; return `software` or `hardware`.

    `setting` is `auto`, `software` or `hardware`. OpenGL that runs on the processor is slower
    than Qt's own software renderer (246 against 160 ms to the first frame), so `auto` avoids it.
    """
    wants_software = setting == "software" or (setting == "auto" and not has_graphics_card())
    if wants_software:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    return "software" if wants_software else "hardware"


def has_graphics_card() -> bool:
    """Say whether there is a graphics card that is worth using."""
    return bool(graphics_card())


def graphics_card() -> str:
    """Return the name of the graphics card; nothing where there is none that is worth using."""
    if not sys.platform.startswith("linux"):
        return "the graphics card"
    if not any(Path("/dev/dri").glob("renderD*")):
        return ""
    name = _opengl_name()
    return "" if any(word in name.lower() for word in _DRAWN_BY_PROCESSOR) else name


def _opengl_name() -> str:
    """Return what OpenGL calls the thing that draws, or nothing without OpenGL."""
    from PySide6.QtGui import (  # noqa: PLC0415 - only where there may be a graphics card
        QOffscreenSurface,
        QOpenGLContext,
    )

    surface, context = QOffscreenSurface(), QOpenGLContext()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    name = str(context.functions().glGetString(_GL_RENDERER))
    context.doneCurrent()
    return name
