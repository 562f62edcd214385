"""Tests of the Qt objects that QML sees."""

from __future__ import annotations
