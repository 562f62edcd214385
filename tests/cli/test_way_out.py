"""Provides tests of what a terminal is told about leaving the kiosk."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.cli.command import CHECKOUT, KIOSK, PATIENCE, surroundings

if TYPE_CHECKING:
    from pathlib import Path

SAID = "The kiosk is open. Press Ctrl+Q to leave it.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="it can't be asked to end")
@pytest.mark.parametrize(
    ("options", "variables", "said"),
    [
        ((), {}, SAID),
        ((), {"KIOSK_WATCHED_BY": "1"}, ""),
        (("--supervised",), {}, SAID),
    ],
    ids=["by hand", "started again", "whoever starts it again"],
)
def test_it_is_told_once(
    tmp_path: Path, options: tuple[str, ...], variables: dict[str, str], said: str
) -> None:
    homes = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "STATE", "CACHE")}
    process = subprocess.Popen(
        [*KIOSK, "run", "--size", "800x480", *options],
        cwd=CHECKOUT, env=surroundings(("NOTIFY_SOCKET",), homes | variables), text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        log, end = tmp_path / "STATE/treatment-kiosk/log/kiosk.log", time.monotonic() + PATIENCE
        while not log.exists():  # a kiosk begins it after its first frame
            assert time.monotonic() < end
            time.sleep(0.02)
        process.terminate()
        assert process.communicate(timeout=PATIENCE)[0] == said
    finally:
        process.kill()
