"""The PIN of the staff, and what follows wrong tries."""

from __future__ import annotations
