"""Scripts that make and check files of the kiosk; none is part of the program."""

from __future__ import annotations
