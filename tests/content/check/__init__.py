"""Tests of the check of packs."""

from __future__ import annotations
