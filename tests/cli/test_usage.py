"""Provides tests of what the command says when it is asked, rightly and wrongly."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from kiosk import __version__
from tests.cli.command import kiosk, only_line

if TYPE_CHECKING:
    from pathlib import Path

NO_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def test_version() -> None:
    done = kiosk("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"kiosk {__version__}\n", "")


@pytest.mark.parametrize(
    ("command", "named"),
    [
        (("--help",), ("run", "screenshot", "check", "review", "new", "--version")),
        (("run", "--help"), ("--pack", "--config", "--windowed", "--size", "--section")),
        (("screenshot", "--help"), ("--size", "--section", "--viewport", "--sheet", "--unfold")),
        (("check", "--help"), ("PACK", "--format", "--strict", "--require-signoff")),
        (("review", "--help"), ("list", "sign", "report")),
        (("review", "list", "--help"), ("PACK", "--language")),
        (("review", "sign", "--help"), ("PAGE", "--reviewer", "--until", "--date", "--pack")),
        (("review", "report", "--help"), ("OUT_FOLDER", "--pack")),
        (("new", "--help"), ("FOLDER",)),
        (("screenshot", "--help"), ("--theme", "paper", "dark", "contrast", "cream")),
        (("screenshot", "--help"), ("--text-size", "100", "130", "160", "200")),
    ],
)
def test_help_names_every_option(command: tuple[str, ...], named: tuple[str, ...]) -> None:
    done = kiosk(*command)
    assert done.returncode == 0
    assert [name for name in named if name not in done.stdout] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--colour",), "--colour"),
        (("run", "--colour", "red"), "--colour"),
        (("bogus",), "bogus"),
        (("screenshot",), "OUT"),
        (("run", "--size", "big"), "'big' is not a size; write width x height"),
        (("--size", "10x10"), "'10x10' is out of range"),
        (("--size", "99999x1000"), "out of range"),
        (("--size", "-5x1000"), "--size"),
        (("--size", "1920"), "'1920' is not a size"),
        (("--pack",), "--pack"),
        (("--section", "sugery"), "There is no section 'sugery'. Did you mean"),
        (("--section", "zzzz"), "There is no section 'zzzz'."),
        (("screenshot", "out", "--section", "radiotherpy"), "Did you mean"),
        (("screenshot", "out", "--theme", "pink"), "'pink'"),
        (("screenshot", "out", "--text-size", "150"), "150"),
        (("screenshot", "out", "--text-size", "large"), "'large'"),
        (("--config", "no-such-file.toml"), "There is no settings file 'no-such-file.toml'."),
        (("screenshot", "out", "--config", "."), "There is no settings file"),
    ],
)
def test_what_is_wrong_is_one_clear_line(arguments: tuple[str, ...], said: str) -> None:
    done = kiosk(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    line = only_line(done.stderr)
    assert line.startswith("kiosk: ")
    assert said in line


def test_a_near_miss_names_the_section_that_was_meant() -> None:
    assert "surgery" in kiosk("--section", "sugery").stderr
    assert "radiotherapy" in kiosk("--section", "radiotherpy").stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
@pytest.mark.parametrize("display", ["", ":4242", "localhost:4242", "nonsense"])
def test_without_a_display_one_line_names_the_way_on(display: str) -> None:
    given = {"DISPLAY": display} if display else {}
    done = kiosk(without=NO_DISPLAY, **given)
    assert done.returncode == 1
    assert done.stdout == ""
    line = only_line(done.stderr)
    assert "There is no screen here" in line
    assert "xvfb-run" in line


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_a_wayland_socket_that_is_not_there_is_no_display(tmp_path: Path) -> None:
    done = kiosk(without=NO_DISPLAY, WAYLAND_DISPLAY="wayland-7", XDG_RUNTIME_DIR=str(tmp_path))
    assert done.returncode == 1
    assert "xvfb-run" in only_line(done.stderr)
