"""Makes the kiosk start whenever this machine is switched on, and undoes it."""

from __future__ import annotations
