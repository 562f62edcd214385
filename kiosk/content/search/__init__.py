"""Provides the search for words on the pages of a pack."""

from __future__ import annotations
