"""Provides tests of when a parent starts its child again, with children that only end."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.station.runs.runs import RunsFile

CHECKOUT = Path(__file__).parents[3]
PARENT = """
import sys
from pathlib import Path
from kiosk.station.runs.runs import RunsFile
from kiosk.station.watch.supervisor import Supervisor
from kiosk.station.watch.run import Patience

folder, pause, start = Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])
child = [sys.executable, "-S", str(folder / "child.py")]
commands = {"normal": child, "safe": child, "notice": [*child, "notice"]}
patience = Patience(start=start, grace=0.2, pause=pause)
sys.exit(Supervisor(commands, RunsFile(folder / "runs.log"), patience).watch())
"""
CHILD = """
import signal, sys, time
from pathlib import Path

path = Path(__file__).with_name("ends")
if "notice" in sys.argv:
    time.sleep(60)
first, _, rest = path.read_text().partition(" ")
path.write_text(rest)
if first == "hang":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(60)
sys.exit(int(first))
"""


def watch(folder: Path, ends: str, pause: float, start: float = 30) -> list[str]:
    """Watch over children that end like this until the last has ended; return what was noted."""
    (folder / "child.py").write_text(CHILD, encoding="utf-8")
    (folder / "ends").write_text(ends, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PARENT, str(folder), str(pause), str(start)],
        cwd=CHECKOUT, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    words = [line.split()[1:] for line in RunsFile(folder / "runs.log").lines()]
    return [" ".join(one[:2] if one[0] == "start" else one) for one in words]


def test_a_restart_that_staff_want_comes_at_once(tmp_path: Path) -> None:
    # Any pause would take longer than the test may.
    assert watch(tmp_path, "11 11 11 11 10", pause=1000) == ["start normal"] * 5


def test_each_pause_is_longer(tmp_path: Path) -> None:
    before = time.monotonic()
    noted = watch(tmp_path, "1 2 0 10", pause=0.1)
    assert time.monotonic() - before >= 0.1 + 0.2 + 0.4
    assert noted == [
        "start normal", "end code 1", "start normal", "end code 2", "start normal", "start safe",
    ]  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="no process can refuse to end there")
def test_a_start_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    noted = watch(tmp_path, "hang 10", pause=0.01, start=3)
    assert noted == ["start normal", "end hang", "start normal"]


def test_it_is_tried_on_and_on_in_safe_mode(tmp_path: Path) -> None:
    noted = watch(tmp_path, "1 1 1 1 1 1 1 10", pause=0.001)
    starts = [line for line in noted if line.startswith("start")]
    assert starts == ["start normal"] * 3 + ["start safe"] * 5
