"""The commands that staff type; each imports what it needs when it runs."""

from __future__ import annotations
