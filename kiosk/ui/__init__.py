"""Provides the Qt objects that QML sees, and the window that shows them."""

from __future__ import annotations
