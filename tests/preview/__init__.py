"""Tests of the preview: real files, a real window without a display."""

from __future__ import annotations
