"""The window in which editors see what they write, as the kiosk will show it."""

from __future__ import annotations
