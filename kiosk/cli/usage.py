"""Provides the error of a command that was asked for something that is not there."""

from __future__ import annotations


class UsageError(Exception):
    """A value on the command line can't be used; says why and what to do."""
