"""Tests of the looks at a machine."""

from __future__ import annotations
