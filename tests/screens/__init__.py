"""Tests of the screens, driven by real touches and keys."""

from __future__ import annotations
