"""Looks at this machine and says what is well, what is not, and how to mend it."""

from __future__ import annotations
