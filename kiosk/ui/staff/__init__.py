"""What staff see and do at the screen; a visitor never comes here."""

from __future__ import annotations
