"""Provides tests of settings files that can't be used at all: the kiosk goes on without them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kiosk.station.config.config import Config, read_config

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BROKEN: dict[str, tuple[bytes, str]] = {
    "no value": (b"a = 1\nb\n", "line 2: this can't be understood"),
    "no quotes": (b"[site]\nname = A clinic\n", "line 2"),
    "cut off": (b'a = 1\nb = "\n', "line 2"),
    "twice": (b"idle_seconds = 1\n\nidle_seconds = 2\n", "line 3"),
    "zeros": (b"\0" * 4096, "line 1"),
    "a zero": (b'a = 1\nb = "\0"\n', "line 2"),
    "not UTF-8": (b"# a\n# b\n[site]\nname = '\xe9'\n", "line 4: the settings are not UTF-8"),
    "UTF-16": ('a = "b"\n'.encode("utf-16"), "line 1: the settings are not UTF-8"),
    "10 MB": (b"a = 1\n" * 1_700_000, "larger than 64 KB"),
    "endless number": (b"idle_seconds = " + b"9" * 5000, "line 1"),
    "deep": (b"a = " + b"[" * 60_000, "too deep"),
    "long line": (b"x" * 60_000, "line 1"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "not UTF-8"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_one_warning_and_the_usual_settings(tmp_path: Path, name: str) -> None:
    data, said = BROKEN[name]
    path = tmp_path / "kiosk.toml"
    path.write_bytes(data)
    assert said in _only_warning(path)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.unlink(missing_ok=True), "can't be read (No such file"),
        (lambda path: path.mkdir(), "this is not a file"),
        (lambda path: path.symlink_to(path.with_name("gone")), "can't be read (No such file"),
        (lambda path: path.symlink_to(path), "can't be read"),
        (lambda path: path.symlink_to("/dev/zero"), "this is not a file"),
        (os.mkfifo, "this is not a file"),
    ],
    ids=["missing", "folder", "dangling link", "circle", "endless", "pipe"],
)
def test_what_is_no_file_is_one_warning(
    tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    path = tmp_path / "kiosk.toml"
    make(path)
    assert said in _only_warning(path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read_is_one_warning(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.touch(mode=0o200)
    assert "Check the name and who may read it" in _only_warning(path)


def _only_warning(path: Path) -> str:
    """Return what is said of a file that can't be used; it is short, and says what to do."""
    warnings: list[str] = []
    assert read_config(path, warnings) == Config()
    (warning,) = warnings
    assert warning.startswith(str(path))
    assert warning.endswith(". Until then the kiosk goes on with its usual settings.")
    assert "\n" not in warning
    assert len(warning) < len(str(path)) + 250
    return warning
