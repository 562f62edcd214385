"""Knows where settings, caches and logs are kept on this machine."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_NAME = "treatment-kiosk"


def config_file() -> Path:
    """Return where the kiosk looks for its settings."""
    return Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "kiosk.toml"


def cache_folder() -> Path:
    """Return where compiled packs are kept; all of it may be deleted at any time."""
    return Path(platformdirs.user_cache_dir(_NAME, appauthor=False))


def log_file() -> Path:
    """Return where the log is written."""
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False)) / "kiosk.log"


def keyboard_folder() -> Path:
    """Return where the on-screen keyboard may write; emptied at the end of each visit."""
    return cache_folder() / "keyboard"
