"""Provides tests that a kiosk opens whatever was damaged while it was switched off."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from tests.xvfb.machine import FOLDERS, Machine
from tests.xvfb.systemd import PATIENCE, Systemd

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.xvfb.screen import VirtualScreen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(sys.platform != "linux", reason="hears what systemd would"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
]

KEPT = (
    ("CONFIG_HOME", "kiosk.toml"),
    ("CONFIG_HOME", "pin.json"),
    ("STATE_HOME", "runs.log"),
    ("STATE_HOME", "pin-tries.json"),
    ("STATE_HOME", "kiosk.lock"),
    ("STATE_HOME", "log/kiosk.log"),
    ("DATA_HOME", "counts.sqlite"),
)
"""What a kiosk keeps beside its cache."""


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualScreen]:
    """Return a virtual screen for the machines of these tests, one after the other."""
    from tests.xvfb.screen import VirtualScreen  # noqa: PLC0415 - needs a Unix

    screen = VirtualScreen(1280, 720)
    yield screen
    screen.close()


@pytest.fixture(scope="module")
def used(screen: VirtualScreen, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folders of a kiosk at which a page was read and counted."""
    machine = Machine(screen, tmp_path_factory.mktemp("used"))
    machine.write_settings("count_openings = true\n")
    begin_and_read(machine)
    assert machine.path("DATA_HOME", "counts.sqlite").exists()
    return machine.home


@pytest.fixture
def machine(screen: VirtualScreen, used: Path, tmp_path: Path) -> Machine:
    """Return a machine that was used before, and is switched off."""
    machine = Machine(screen, tmp_path)
    for name in FOLDERS:
        shutil.copytree(used / name, tmp_path / name, dirs_exist_ok=True)
    for folder, name in KEPT:
        path = machine.path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return machine


def begin_and_read(machine: Machine) -> None:
    """Switch a kiosk on, let a visitor open the first page, and switch it off."""
    screen, systemd = machine.screen, Systemd()
    try:
        kiosk = machine.run(**systemd.environment)
        assert systemd.next() == "READY=1"
        assert machine.shows_kiosk()
        assert not screen.has_drawings()
        screen.tap(640, 360)
        screen.wait_for_drawings()
        kiosk.terminate()
        assert kiosk.wait(PATIENCE) == 0
    finally:
        systemd.close()
        machine.close()


def files(machine: Machine) -> list[Path]:
    """Return all files that a kiosk has written, and those that it may write."""
    cached = [path for path in machine.path("CACHE_HOME").rglob("*") if path.is_file()]
    assert cached
    return [*cached, *(machine.path(folder, name) for folder, name in KEPT)]


def test_garbage(machine: Machine) -> None:
    for path in files(machine):
        path.write_bytes(b"\x00\xff{[garbage\n" * 100)
    begin_and_read(machine)
    assert machine.runs()[-1] == "end terminated", "what is noted is not lost in the garbage"


def test_files_that_a_power_cut_has_cut_off(machine: Machine) -> None:
    for path in files(machine):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    begin_and_read(machine)


def test_folders_in_place_of_files(machine: Machine) -> None:
    for path in files(machine):
        path.unlink()
        path.mkdir()
    begin_and_read(machine)


def test_folders_that_can_not_be_written(machine: Machine) -> None:
    for name in ("CACHE_HOME", "STATE_HOME", "DATA_HOME"):
        shutil.rmtree(machine.path(name))
        machine.path(name).touch()
    begin_and_read(machine)


@pytest.mark.parametrize("harm", ["garbage", "nothing"])
def test_a_damaged_pack(machine: Machine, tmp_path: Path, harm: str) -> None:
    pack = tmp_path / "pack"
    if harm == "garbage":
        shutil.copytree("resources/packs/esophageal-cancer", pack)
        for path in pack.rglob("*.*"):
            path.write_bytes(b"\x00\xff{[garbage\n" * 100)
    machine.write_settings(f'packs = ["{pack}"]\n')
    begin_and_read(machine)
