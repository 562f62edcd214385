"""Tests of the commands that staff type."""

from __future__ import annotations
