"""Provides the fixtures of the content layer's tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.pack_writer import PackWriter

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def pack(tmp_path: Path) -> PackWriter:
    """Return a writer for a pack of its own, with a cache of its own."""
    return PackWriter(tmp_path / "pack", tmp_path / "cache")
