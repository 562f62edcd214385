"""Provides the names of the site values that pages may show."""

from __future__ import annotations

SITE_KEYS = ("name", "phone", "fever_limit")
"""What may stand in text; a logo can't."""
