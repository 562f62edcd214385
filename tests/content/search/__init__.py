"""Tests of the search for words."""

from __future__ import annotations
