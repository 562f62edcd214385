"""Tests of the words in the bundled English pack."""

from __future__ import annotations
