"""Provides a test that a kiosk which is told to end writes down what it has counted."""

from __future__ import annotations

import signal
import socket
import subprocess
from datetime import date
from typing import TYPE_CHECKING

from kiosk.station.counts.query import read_counts
from tests.cli.command import CHECKOUT, KIOSK, surroundings

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 60
"""Seconds; a kiosk that takes longer hangs."""


def test_a_kiosk_that_is_switched_off_writes_what_it_has_counted(tmp_path: Path) -> None:
    config, listening = tmp_path / "kiosk.toml", tmp_path / "notify"
    config.write_text("count_openings = true\n", encoding="utf-8")
    environment = {"XDG_DATA_HOME": str(tmp_path), "NOTIFY_SOCKET": str(listening)}
    command = [*KIOSK, "run", "--windowed", "--section", "surgery", "--config", str(config)]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(listening))
        systemd.settimeout(PATIENCE)
        with subprocess.Popen(
            command, cwd=CHECKOUT, env=surroundings((), environment), stdout=subprocess.DEVNULL
        ) as running:
            while b"READY=1" not in systemd.recv(4096):
                pass
            running.send_signal(signal.SIGTERM)
            assert running.wait(PATIENCE) == 0
    counts = read_counts(tmp_path / "treatment-kiosk" / "counts.sqlite", date.min, date.max)
    assert [(one.ending, number) for one, number in counts.visits.items()] == [("stopped", 1)]
