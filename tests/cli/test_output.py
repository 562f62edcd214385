"""Provides tests of what commands print when nobody reads it, or it can't be written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import CHECKOUT, KIOSK, PATIENCE, only_line, surroundings

FULL = Path("/dev/full")
WAY_OUT = (sys.executable, "-c", "from kiosk.cli.way_out import tell_way_out; tell_way_out()")


@pytest.mark.parametrize(
    "command",
    [(*KIOSK, "--help"), (*KIOSK, "config", "show"), WAY_OUT],
    ids=["help", "show", "run"],
)
def test_a_reader_that_has_gone_is_no_error(tmp_path: Path, command: tuple[str, ...]) -> None:
    read, write = os.pipe()
    os.close(read)
    done = _printing_to(write, tmp_path, *command)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not FULL.exists(), reason="there is no device that is always full")
def test_a_full_disk_is_one_line_and_stops_no_kiosk(tmp_path: Path) -> None:
    with FULL.open("wb") as full:
        done = _printing_to(full.fileno(), tmp_path, *KIOSK, "config", "show")
        assert done.returncode == 1
        assert "(No space left on device). Make room" in only_line(done.stderr)
        done = _printing_to(full.fileno(), tmp_path, *WAY_OUT)
        assert (done.returncode, done.stderr) == (0, "")


def _printing_to(file: int, folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Return how a command ended that printed to an open file; its folders are empty."""
    return subprocess.run(
        command, cwd=CHECKOUT,
        # What Python has kept back is written at its end.
        env=surroundings(("PYTHONUNBUFFERED",), {"XDG_CONFIG_HOME": str(folder)}),
        stdout=file, stderr=subprocess.PIPE, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip
