"""Provides the error of the benchmark."""

from __future__ import annotations


class MeasureError(Exception):
    """Says in one line why something could not be measured."""
