"""Provides tests of the lock after wrong PINs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.station.paths import pin_file, pin_tries_file
from kiosk.station.pin.gate import PinGate
from kiosk.station.pin.pin import save_pin
from kiosk.station.pin.tries import PinTries, lock_seconds
from tests.station.pin.pins import OTHER, PIN, own_folders

if TYPE_CHECKING:
    from pathlib import Path


class Clock:
    """A clock that stands still."""

    def __init__(self) -> None:
        self.seconds = 500.0

    def now(self) -> float:
        return self.seconds


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_folders(tmp_path, monkeypatch)
    monkeypatch.setattr("kiosk.station.pin.pin.COST", 2)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def _tries(clock: Clock) -> PinTries:
    """Return the tries, as a kiosk has them that is started now."""
    return PinTries(pin_tries_file(), clock.now)


def _fail(tries: PinTries, times: int = 5) -> None:
    """Try a wrong PIN some times."""
    for _ in range(times):
        tries.count()


@pytest.mark.parametrize(
    ("count", "seconds"),
    [(0, 0), (1, 0), (4, 0), (5, 30), (6, 0), (9, 0), (10, 60), (15, 120), (20, 120), (10**6, 120)],
)
def test_each_lock_is_twice_as_long_up_to_two_minutes(count: int, seconds: float) -> None:
    assert lock_seconds(count) == seconds


def test_five_tries_lock_for_half_a_minute(clock: Clock) -> None:
    tries = _tries(clock)
    assert [tries.left(), tries.seconds_to_wait()] == [5, 0]
    _fail(tries, 4)
    assert [tries.left(), tries.seconds_to_wait()] == [1, 0]
    _fail(tries, 1)
    assert tries.seconds_to_wait() == 30
    clock.seconds += 29
    assert tries.seconds_to_wait() == 1
    clock.seconds += 1
    assert [tries.left(), tries.seconds_to_wait()] == [5, 0]
    _fail(tries)
    assert tries.seconds_to_wait() == 60


def test_tries_and_locks_survive_a_restart(clock: Clock) -> None:
    _fail(_tries(clock), 3)
    assert _tries(clock).left() == 2
    _fail(_tries(clock), 2)
    clock.seconds += 20
    assert _tries(clock).seconds_to_wait() == 30, "in full, whatever the time of day says"


def test_a_lock_runs_out_while_nobody_asks(clock: Clock) -> None:
    _fail(_tries(clock))
    tries = _tries(clock)
    clock.seconds += 31
    assert tries.seconds_to_wait() == 0


def test_a_right_pin_and_a_reset_elsewhere_forget_all(clock: Clock) -> None:
    tries = _tries(clock)
    _fail(tries)
    tries.clear()
    assert [tries.left(), tries.seconds_to_wait()] == [5, 0]
    assert not pin_tries_file().exists()
    _fail(tries)
    pin_tries_file().unlink()
    assert [tries.left(), tries.seconds_to_wait()] == [5, 0]


@pytest.mark.parametrize("data", [b"", b"\xff\x00", b"-5", b"five", b"9" * 5000, b"5\n5"])
def test_a_damaged_file_is_a_first_lock_and_no_longer(clock: Clock, data: bytes) -> None:
    pin_tries_file().parent.mkdir(parents=True)
    pin_tries_file().write_bytes(data)
    tries = _tries(clock)
    assert tries.seconds_to_wait() == 30
    clock.seconds += 30
    assert [tries.left(), tries.seconds_to_wait()] == [5, 0]
    tries.count()
    assert _tries(clock).left() == 4


def test_what_can_not_be_written_is_kept_in_mind(clock: Clock) -> None:
    pin_tries_file().parent.parent.mkdir(parents=True)
    pin_tries_file().parent.write_text("a file")
    tries = _tries(clock)
    _fail(tries)
    assert tries.seconds_to_wait() == 30
    tries.clear()
    assert tries.seconds_to_wait() == 0


def test_the_gate_lets_in_who_knows_the_pin(clock: Clock) -> None:
    save_pin(PIN)
    gate = PinGate(clock.now)
    assert [gate.answer(OTHER) for _ in range(4)] == ["wrong"] * 4
    assert gate.answer(PIN) == "right"
    assert gate.tries.left() == 5


def test_the_gate_is_shut_while_it_is_locked(clock: Clock) -> None:
    save_pin(PIN)
    gate = PinGate(clock.now)
    assert [gate.answer(OTHER) for _ in range(6)] == ["wrong"] * 5 + ["locked"]
    assert gate.answer(PIN) == "locked"
    assert gate.tries.seconds_to_wait() == 30, "asking again makes it no longer"
    clock.seconds += 30
    assert gate.answer(PIN) == "right"


def test_a_try_counts_before_it_is_known_to_be_wrong(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_pin(PIN)
    counted = list[int]()

    def pull_the_plug(*_arguments: object, **_options: object) -> bytes:
        counted.append(PinTries(pin_tries_file(), clock.now).left())
        raise KeyboardInterrupt

    monkeypatch.setattr("hashlib.scrypt", pull_the_plug)
    with pytest.raises(KeyboardInterrupt):
        PinGate(clock.now).answer(OTHER)
    assert counted == [4]


def test_the_gate_takes_up_a_new_pin_at_once(clock: Clock) -> None:
    gate = PinGate(clock.now)
    assert gate.answer(PIN) == "none"
    save_pin(OTHER)
    assert gate.answer(PIN) == "wrong"
    save_pin(PIN)
    assert gate.answer(PIN) == "right"


def test_nobody_gets_in_by_a_damaged_pin(clock: Clock) -> None:
    save_pin(PIN)
    kept = json.loads(pin_file().read_text())
    gate = PinGate(clock.now)
    assert not gate.is_damaged()
    pin_file().write_text(json.dumps(kept | {"key": ""}))
    assert gate.is_damaged()
    assert gate.answer(PIN) == gate.answer("") == "damaged"
    assert gate.tries.left() == 5, "which is nobody's fault"
