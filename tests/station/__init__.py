"""Tests of the layer that knows this machine."""

from __future__ import annotations
