"""Provides tests that one kiosk at most covers the screen, and that none is kept out for good."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.station.only_one import OnlyOne, is_taken
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from pathlib import Path

HOLD = """
import sys
from pathlib import Path
from kiosk.station.only_one import OnlyOne
lock = OnlyOne(Path(sys.argv[1]))
print("taken", flush=True)
sys.stdin.read()
"""


def test_only_one_has_it(tmp_path: Path) -> None:
    path = tmp_path / "state" / "kiosk.lock"
    first = OnlyOne(path)
    assert is_taken(path)
    with pytest.raises(StationError, match="already open"):
        OnlyOne(path)
    first.let_go()
    assert not is_taken(path)


def test_a_process_that_is_killed_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as holder:  # fmt: skip
        assert holder.stdout is not None
        assert holder.stdout.readline() == "taken\n"
        assert is_taken(path)
        holder.kill()
        holder.wait()
        assert not is_taken(path)


def test_where_nothing_can_be_written_nobody_is_kept_out(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path, tmp_path / "file" / "kiosk.lock"):
        OnlyOne(path)
        OnlyOne(path)
