"""Provides tests of `kiosk status`."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.station.only_one import OnlyOne
from tests.cli.test_install import Home

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it needs a shell")

ON = 'case "$2" in is-enabled) echo enabled ;; is-active) echo active ;; esac'
OFF = 'case "$2" in is-*) echo disabled; exit 1 ;; esac'


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Return a home in which nothing was installed."""
    return Home(tmp_path)


def test_a_kiosk_that_nobody_installed_says_so(home: Home) -> None:
    done = home.type("status")
    assert done.returncode == 0
    assert "does not start by itself" in done.stdout
    assert "kiosk install" in done.stdout


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (ON, ["ok ", "treatment-kiosk.service is active now."]),
        (OFF, ["fail", "systemctl --user enable treatment-kiosk.service", "is not active now."]),
    ],
    ids=["on", "off"],
)
def test_systemd_is_asked(home: Home, answers: str, told: list[str]) -> None:
    home.type("install", "--session", "desktop")
    home.programs.add("systemctl", answers)
    said = home.type("status").stdout
    assert said.startswith(told[0])
    assert all(words in said for words in told)


def test_a_kiosk_of_another_folder_is_told_from_this_one(home: Home) -> None:
    home.type("install", "--session", "autostart")
    entry = home.config / "autostart/treatment-kiosk.desktop"
    assert home.type("status").stdout.startswith("ok ")
    text = entry.read_text("utf-8")
    entry.write_text(text.replace('Exec="', 'Exec="/opt/older'), encoding="utf-8")
    said = home.type("status").stdout
    assert said.startswith("warn")
    assert "another folder" in said


def test_a_kiosk_that_could_note_nothing_runs_all_the_same(home: Home, tmp_path: Path) -> None:
    kiosk = OnlyOne(tmp_path / "state/treatment-kiosk/kiosk.lock")
    said = home.type("status", XDG_STATE_HOME=str(tmp_path / "state")).stdout
    kiosk.let_go()
    assert "It runs now; since when could not be noted.\n" in said
    said = home.type("status", XDG_STATE_HOME=str(tmp_path / "state")).stdout
    assert "It does not run now.\n" in said


def test_it_tells_how_the_kiosk_has_fared(home: Home, tmp_path: Path) -> None:
    now = datetime.now().astimezone()
    events = [
        (now - timedelta(minutes=3), "start normal -"),
        (now - timedelta(minutes=2), "end killed by signal 9"),
        (now - timedelta(minutes=2), "start normal -"),
        (now - timedelta(minutes=1), "ready"),
    ]
    file = tmp_path / "state/treatment-kiosk/runs.log"
    file.parent.mkdir(parents=True)
    lines = [f"{when:%Y-%m-%dT%H:%M:%S%z} {what}\n" for when, what in events]
    file.write_text("".join(lines), encoding="utf-8")
    kiosk = OnlyOne(file.with_name("kiosk.lock"))
    said = home.type("status", XDG_STATE_HOME=str(tmp_path / "state")).stdout
    kiosk.let_go()
    assert "1 in the last 7 days." in said
    assert f"    {events[2][0]:%Y-%m-%d %H:%M}  " in said
    assert f"It runs since {events[2][0]:%Y-%m-%d %H:%M}." in said
    assert str(file) in said
    # It is gone, and nobody was left to note its end.
    said = home.type("status", XDG_STATE_HOME=str(tmp_path / "state")).stdout
    assert "It does not run now." in said
