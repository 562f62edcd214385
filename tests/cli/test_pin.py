"""Provides tests of `kiosk pin`."""

from __future__ import annotations

import stat
import subprocess
import sys
from threading import Timer
from typing import TYPE_CHECKING

import pytest

from kiosk.station.paths import pin_file, pin_tries_file
from kiosk.station.pin.has_pin import has_pin
from kiosk.station.pin.pin import read_pin, save_pin
from tests.cli.command import CHECKOUT, KIOSK, PATIENCE, kiosk, only_line
from tests.station.pin.pins import OTHER, PIN, own_folders

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_folders(tmp_path, monkeypatch)


def _set(*lines: str) -> subprocess.CompletedProcess[str]:
    """Return how `kiosk pin set` ended that was given some lines."""
    return subprocess.run(
        [*KIOSK, "pin", "set"], cwd=CHECKOUT, input="".join(f"{line}\n" for line in lines),
        capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip


def _is_right(pin: str) -> bool:
    """Say whether a PIN is the one that is kept."""
    kept = read_pin()
    return kept is not None and kept.is_of(pin)


def test_set_reads_two_lines_and_tells_how_to_get_in() -> None:
    pin_tries_file().parent.mkdir(parents=True)
    pin_tries_file().write_text("5")
    done = _set(PIN, PIN)
    assert done.returncode == 0, done.stderr
    assert "Ctrl+Alt+S" in done.stdout
    assert "upper left corner" in done.stdout
    assert str(pin_file()) in done.stdout
    assert PIN not in done.stdout + done.stderr
    assert _is_right(PIN)
    assert not pin_tries_file().exists(), "whoever sets a PIN need not wait"
    if sys.platform != "win32":
        assert stat.S_IMODE(pin_file().stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ((PIN, OTHER), "not the same"),
        ((), "4 to 10 digits"),
        (("4" * 5000, "4" * 5000), "4 to 10 digits"),
        (("1234", "1234"), "follow one another"),
    ],
)
def test_what_can_not_be_a_pin_leaves_the_old_one(lines: tuple[str, ...], why: str) -> None:
    save_pin(OTHER)
    done = _set(*lines)
    assert done.returncode == 2
    assert done.stdout == ""
    assert why in only_line(done.stderr)
    assert not any(line in done.stderr for line in lines)
    assert _is_right(OTHER)


def test_reset_forgets_the_pin_and_the_tries() -> None:
    save_pin(PIN)
    pin_tries_file().parent.mkdir(parents=True)
    pin_tries_file().write_text("5")
    done = kiosk("pin", "reset")
    assert done.returncode == 0
    assert "The PIN is removed." in only_line(done.stdout)
    assert not has_pin()
    assert not pin_tries_file().exists()
    again = kiosk("pin", "reset")
    assert again.returncode == 0
    assert "There was no PIN." in only_line(again.stdout)


def test_a_pin_that_can_not_be_kept_is_said_plainly() -> None:
    pin_file().parent.parent.mkdir(parents=True)
    pin_file().parent.write_text("")
    done = _set(PIN, PIN)
    assert done.returncode == 1
    assert "can't be kept" in only_line(done.stderr)


def test_something_has_to_be_asked_for() -> None:
    done = kiosk("pin")
    assert done.returncode == 2
    assert "ACTION" in only_line(done.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        ((PIN, PIN), 0, "The PIN is set"),
        ((PIN, OTHER), 2, "not the same"),
        (("1111",), 2, "are the same"),
        ((PIN, "\x03"), 2, "No PIN was set."),
    ],
)
def test_a_terminal_is_asked_twice_and_shows_nothing(
    typed: tuple[str, ...], code: int, said: str
) -> None:
    ended, shown = _at_a_terminal(typed)
    assert ended == code, shown
    assert said in shown
    assert shown.count("PIN (4 to 10 digits):") == 1
    assert shown.count("The same PIN again:") == len(typed) - 1
    assert PIN not in shown
    assert "Traceback" not in shown
    assert _is_right(PIN) == (code == 0)


SPAWN = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"


def _at_a_terminal(typed: tuple[str, ...]) -> tuple[int, str]:
    """Return how the command ended and all that the terminal showed."""
    with subprocess.Popen(
        [sys.executable, "-c", SPAWN, *KIOSK, "pin", "set"],
        cwd=CHECKOUT, bufsize=0, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        # A question that nobody answers would be waited for without end.
        patience = Timer(PATIENCE, process.kill)
        patience.start()
        shown = b""
        for text in typed:
            # Whoever types before the question is asked is not heard.
            while not shown.endswith(b": ") and (more := process.stdout.read(1000)):
                shown += more
            process.stdin.write(text.encode() if text < " " else f"{text}\n".encode())
            shown += b"\n"
        shown += process.stdout.read()
        patience.cancel()
        return process.wait(PATIENCE), shown.decode()
