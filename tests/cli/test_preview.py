"""Provides tests of what `kiosk preview` says where it can't open."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.command import kiosk, only_line
from tests.screens.conftest import SAMPLE

if TYPE_CHECKING:
    from pathlib import Path

NO_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def test_help_names_its_options() -> None:
    done = kiosk("preview", "--help")
    assert done.returncode == 0
    assert "PACK" in done.stdout
    assert "--config" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "PACK"),
        (("no-such-folder",), "There is no folder 'no-such-folder'."),
        (("kiosk",), "kiosk has no pack.toml, so it is not a pack."),
        ((str(SAMPLE), "--config", "no-such-file.toml"), "There is no settings file"),
        ((str(SAMPLE), str(SAMPLE)), "unrecognized arguments"),
    ],
)
def test_what_is_wrong_is_one_clear_line(arguments: tuple[str, ...], said: str) -> None:
    done = kiosk("preview", *arguments)
    assert done.returncode == 2
    line = only_line(done.stderr)
    assert line.startswith("kiosk: ")
    assert said in line


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_without_a_display_one_line_says_so(tmp_path: Path) -> None:
    done = kiosk("preview", SAMPLE, without=NO_DISPLAY, XDG_CACHE_HOME=str(tmp_path))
    assert done.returncode == 1
    assert done.stdout == ""
    line = only_line(done.stderr)
    assert "There is no screen here" in line
