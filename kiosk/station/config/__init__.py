"""The settings of this kiosk: their names, the file they are in, and what is wrong with it."""

from __future__ import annotations
