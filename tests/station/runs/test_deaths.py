"""Provides tests of what comes after a kiosk has died, under our parent and under systemd."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.station.runs.deaths import mode_after, pause_after
from kiosk.station.runs.runs import RunsFile, this_boot
from kiosk.station.runs.start_mode import mode_now

if TYPE_CHECKING:
    from pathlib import Path

DEATH = ["start normal BOOT", "ready", "end killed by signal 11"]
SILENT_DEATH = ["start normal BOOT", "ready"]
SAFE_DEATH = ["start safe BOOT"]
NOTICE = ["start notice BOOT", "end code 1"]
LASTED = ["start normal BOOT", "ready", "steady", "end hang"]


def test_pauses_grow_to_a_minute() -> None:
    assert [pause_after(deaths) for deaths in range(10)] == [1, 1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_it_gets_ever_more_careful() -> None:
    modes = ["normal"] * 3 + ["safe"] * 3 + ["notice"] * 2
    assert [mode_after(deaths) for deaths in range(8)] == modes


@pytest.mark.parametrize(
    ("lines", "mode"),
    [
        ([], "normal"),
        (DEATH * 2, "normal"),
        (DEATH * 3, "safe"),
        (SILENT_DEATH * 3, "safe"),
        (DEATH * 3 + SAFE_DEATH * 2, "safe"),
        (DEATH * 3 + SAFE_DEATH * 3, "notice"),
        (DEATH * 3 + SAFE_DEATH * 3 + NOTICE, "safe"),
        (DEATH * 3 + SAFE_DEATH * 3 + NOTICE + SAFE_DEATH, "notice"),
        (DEATH * 3 + ["start safe BOOT", "ready", "steady", "end restart"], "normal"),
        (DEATH * 3 + ["start safe BOOT", "ready", "end restart"], "normal"),
        (DEATH * 2 + LASTED + DEATH * 2, "normal"),
        (DEATH * 2 + LASTED + DEATH * 3, "safe"),
        (["start normal BOOT", "ready", "end terminated"] * 4, "normal"),
        (["start normal BOOT", "end terminated"] * 3, "safe"),
        (["start normal other", "ready"] * 4, "normal"),
        (["start normal other", "ready"] * 4 + DEATH * 2, "normal"),
        (["garbage", "start strange BOOT", "start"] * 4, "normal"),
    ],
)
def test_systemd_starts_it_as_it_has_fared(tmp_path: Path, lines: list[str], mode: str) -> None:
    runs = RunsFile(tmp_path / "runs.log")
    text = "".join(f"2026-01-05T08:00:00+0000 {line}\n" for line in lines)
    runs.path.write_text(text.replace("BOOT", this_boot()), encoding="utf-8")
    assert mode_now(runs) == mode
