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


def runs_file() -> Path:
    """Return where the kiosk notes when it was started and how it ended."""
    return state_folder() / "runs.log"


def lock_file() -> Path:
    """Return the file that the one kiosk on the screen holds locked."""
    return state_folder() / "kiosk.lock"


def pin_file() -> Path:
    """Return where the staff's PIN is kept, as a hash."""
    return config_file().with_name("pin.json")


def pin_tries_file() -> Path:
    """Return where wrong PINs are counted, so that no restart forgives them."""
    return state_folder() / "pin-tries.json"


def counts_file() -> Path:
    """Return where openings of pages are counted, on sites that want it."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "counts.sqlite"


def state_folder() -> Path:
    """Return where the kiosk keeps what it has to know after a restart."""
    return Path(platformdirs.user_state_dir(_NAME, appauthor=False))


def keyboard_folder() -> Path:
    """Return where the on-screen keyboard may write; emptied at the end of each visit."""
    return cache_folder() / "keyboard"
