"""Names the events of a touch, for all that watch a window."""

from __future__ import annotations

from PySide6.QtCore import QEvent

TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
