"""Holds how each bundled face is made; `tools/make_fonts.py` makes them all."""

from __future__ import annotations
