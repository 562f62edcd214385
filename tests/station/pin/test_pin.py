"""Provides tests of how the PIN of staff is kept."""

from __future__ import annotations

import json
import os
import stat
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from kiosk.station.paths import pin_file
from kiosk.station.pin.has_pin import has_pin
from kiosk.station.pin.pin import DamagedPinError, read_pin, remove_pin, save_pin
from kiosk.station.pin.rules import fault_of_pin
from kiosk.station.problem import StationError
from tests.station.pin.pins import OTHER, PIN, own_folders

if TYPE_CHECKING:
    from pathlib import Path


LONG = "2580137946"
"""No salt and no key holds as many digits in this order by chance."""


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_folders(tmp_path, monkeypatch)


def test_only_the_same_pin_is_right() -> None:
    assert not has_pin()
    assert read_pin() is None
    save_pin(PIN)
    kept = read_pin()
    assert has_pin()
    assert kept is not None
    assert kept.is_of(PIN)
    assert not kept.is_of(OTHER)


def test_the_file_holds_no_pin_and_is_another_each_time() -> None:
    save_pin(LONG)
    before = pin_file().read_text()
    save_pin(LONG)
    after = pin_file().read_text()
    assert LONG not in before
    for name in ("key", "salt"):
        assert json.loads(before)[name] != json.loads(after)[name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_else_can_read_the_file_at_any_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    pin_file().parent.mkdir(parents=True)
    seen = set[int]()
    is_over = threading.Event()

    def watch() -> None:
        """Note the rights of all files that appear in the folder."""
        while not is_over.is_set():
            for one in os.scandir(pin_file().parent):
                try:
                    seen.add(stat.S_IMODE(one.stat().st_mode))
                except FileNotFoundError:
                    continue

    monkeypatch.setattr("kiosk.station.pin.pin.COST", 2)
    before = os.umask(0)
    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        for _ in range(100):
            save_pin(PIN)
            pin_file().unlink()
        save_pin(PIN)
        save_pin(OTHER)
    finally:
        is_over.set()
        watcher.join()
        os.umask(before)
    assert stat.S_IMODE(pin_file().stat().st_mode) == 0o600
    assert seen <= {0o600}
    assert seen


def test_a_file_that_others_could_read_is_private_again() -> None:
    save_pin(PIN)
    pin_file().chmod(0o644)
    save_pin(OTHER)
    assert stat.S_IMODE(pin_file().stat().st_mode) == 0o600


def test_a_pin_is_removed_once() -> None:
    save_pin(PIN)
    assert remove_pin()
    assert not has_pin()
    assert not remove_pin()


def _kept(**changes: object) -> str:
    """Return what a file holds, some of it changed."""
    whole = {"scrypt": {"n": 2, "r": 8, "p": 1}, "salt": "00" * 16, "key": "00" * 64}
    return json.dumps(whole | changes)


DAMAGED = {
    "nothing": "",
    "no JSON": "\x00" * 200,
    "half": _kept()[:60],
    "a list": "[]",
    "a number": "7",
    "no salt": _kept(salt=""),
    "no key": _kept(key=""),
    "a short key": _kept(key="00"),
    "no hex": _kept(key="zz" * 64),
    "no work": _kept(scrypt={}),
    "work in words": _kept(scrypt={"n": "2", "r": 8, "p": 1}),
    "too much work": _kept(scrypt={"n": 2**30, "r": 8, "p": 1}),
    "odd work": _kept(scrypt={"n": 3, "r": 8, "p": 1}),
    "deep": "[" * 4000,
    "long": _kept(salt="00" * 4000),
}


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_file_is_no_open_door(text: str) -> None:
    pin_file().parent.mkdir(parents=True)
    pin_file().write_text(text)
    assert has_pin()
    with pytest.raises(DamagedPinError, match="kiosk pin reset"):
        read_pin()


def test_what_is_undamaged_is_read() -> None:
    pin_file().parent.mkdir(parents=True)
    pin_file().write_text(_kept())
    assert read_pin() is not None


def test_a_folder_or_a_lost_link_in_its_place_is_no_open_door() -> None:
    pin_file().mkdir(parents=True)
    assert has_pin()
    with pytest.raises(DamagedPinError):
        read_pin()
    with pytest.raises(StationError, match="by hand"):
        remove_pin()
    with pytest.raises(StationError, match="can't be kept"):
        save_pin(PIN)
    pin_file().rmdir()
    pin_file().symlink_to("gone")
    assert has_pin()
    with pytest.raises(DamagedPinError):
        read_pin()


def test_a_file_where_the_folder_should_be_is_no_pin() -> None:
    pin_file().parent.parent.mkdir(parents=True)
    pin_file().parent.write_text("")
    assert not has_pin()
    assert not remove_pin()
    with pytest.raises(StationError, match="can't be kept"):
        save_pin(PIN)


@pytest.mark.parametrize("pin", [PIN, OTHER, "0070", "2468013579", "1123", "9081", "1221"])
def test_a_good_pin(pin: str) -> None:
    assert fault_of_pin(pin) == ""


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        ("", "4 to 10 digits"), ("258", "4 to 10 digits"), ("25802580258", "4 to 10 digits"),
        ("25 80", "4 to 10 digits"), ("258O", "4 to 10 digits"), ("²⁵⁸⁰", "4 to 10 digits"),
        ("٢٥٨٠", "4 to 10 digits"), ("-258", "4 to 10 digits"),
        ("0000", "same"), ("7777777", "same"),
        ("1234", "follow"), ("4321", "follow"), ("0123456789", "follow"), ("7890", "follow"),
        ("0987", "follow"),
    ],
)  # fmt: skip
def test_a_bad_pin(pin: str, why: str) -> None:
    assert why in fault_of_pin(pin)
