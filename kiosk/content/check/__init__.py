"""Provides the check of a pack: whether it is whole, readable, honest and signed."""

from __future__ import annotations
