"""Finds out who watches over this process and starts it again when it ends."""

from __future__ import annotations

import os
from typing import Literal

Watcher = Literal["parent", "systemd", ""]

PARENT_MARK = "KIOSK_WATCHED_BY"
"""The variable by which `kiosk run --supervised` tells the kiosk that it watches."""


def watcher() -> Watcher:
    """Return who watches: our own parent, systemd, or nobody."""
    if os.environ.get(PARENT_MARK):
        return "parent"
    return "systemd" if os.environ.get("NOTIFY_SOCKET") else ""
