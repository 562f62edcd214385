"""Provides the comparison of a translation with its original."""

from __future__ import annotations
