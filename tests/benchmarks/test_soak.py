"""Provides tests of what a soak makes of its samples."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from benchmarks.soak.report import report
from benchmarks.soak.sample import Sample, growth, take_sample

MINUTES = 30


def _samples(*megabytes: float) -> list[Sample]:
    """Return a sample a minute of a process with so much memory."""
    return [
        Sample(60.0 * minute, minute, memory, memory, 15, 7, 600, 60_000, 170)
        for minute, memory in enumerate(megabytes, start=1)
    ]


FLAT = [200.0] * MINUTES
CLIMBING = [200.0 + minute for minute in range(MINUTES)]


@pytest.mark.parametrize(
    ("megabytes", "verdict"),
    [
        (FLAT, "+0.00 % (at most 2 %: met)"),
        # What is filled in the first five minutes is no leak.
        ([100.0, 120.0, 140.0, 180.0, *FLAT[4:]], "+0.00 % (at most 2 %: met)"),
        # One sample says nothing, wherever it stands.
        ([*FLAT[1:], 400.0], "+0.00 % (at most 2 %: met)"),
        ([*FLAT[:-5], *[204.0] * 5], "+2.00 % (at most 2 %: met)"),
        ([*FLAT[:-5], *[205.0] * 5], "+2.50 % (at most 2 %: MISSED)"),
        (CLIMBING, "% (at most 2 %: MISSED)"),
    ],
)
def test_memory_may_hardly_grow_after_the_warm_up(megabytes: list[float], verdict: str) -> None:
    samples = _samples(*megabytes)
    said = report(samples, growth(samples), {}, Path("nowhere"))
    assert verdict in said
    assert said.endswith(f"{MINUTES} visits")


def test_a_short_soak_says_nothing() -> None:
    samples = _samples(200.0, 300.0)
    assert growth(samples) is None
    assert "too short to say" in report(samples, growth(samples), {}, Path("nowhere"))


def test_a_sample_sees_memory_files_and_objects(tmp_path: Path) -> None:
    gc.collect()
    before = take_sample(0, 0, 0)
    kept = [b"x" * 1_000_000 for _ in range(20)]
    lists: list[list[int]] = [[number] for number in range(1000)]
    with (tmp_path / "file").open("w"):
        after = take_sample(1, 1, 0)
    assert after.resident > before.resident + 0.9 * len(kept)
    assert after.own > before.own + 0.9 * len(kept)
    assert after.files == before.files + 1
    assert after.objects >= before.objects + len(lists)


def test_it_tells_what_is_left_on_the_disk_and_what_was_not_there(tmp_path: Path) -> None:
    log = tmp_path / "state" / "kiosk" / "log" / "kiosk.log"
    log.parent.mkdir(parents=True)
    log.write_bytes(bytes(5000))
    said = report(_samples(200.0), None, {"Close": 2}, tmp_path).splitlines()
    assert said[1:] == ["not there: Close (2 times)", "on the disk: state/kiosk/log, 5 kB"]
