"""Provides tests of what kinds of files the kiosk shows."""

from __future__ import annotations

import mimetypes
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
FOLDERS = ("kiosk", "resources")
"""All that is installed."""


# Row 2: today there is no sound and no film. Row 15: no sound. Row 49: so none without words.
def test_there_is_no_sound_and_no_film() -> None:
    files = [path for folder in FOLDERS for path in (CHECKOUT / folder).rglob("*")]
    assert len(files) > 100
    assert [path for path in files if _kind(path) in {"audio", "video"}] == []


# Row 11: no text inside bitmaps.
def test_packs_hold_drawings_and_text_alone() -> None:
    files = [path for path in (CHECKOUT / "resources" / "packs").rglob("*") if path.is_file()]
    assert any(path.suffix == ".svg" for path in files)
    pictures = {path.suffix for path in files if _kind(path) == "image"}
    assert pictures == {".svg"}


def _kind(path: Path) -> str:
    """Return what a file holds by its name, such as `audio`; nothing when it is not known."""
    return (mimetypes.guess_type(path.name)[0] or "").partition("/")[0]
