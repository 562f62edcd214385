"""Provides tests of looks at a machine that no test can bring about whole."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.station.doctor.clock import clock
from kiosk.station.doctor.disk import disk, in_words
from kiosk.station.doctor.libraries import PACKAGES, libraries
from kiosk.station.doctor.voices import voices
from tests.programs import Programs

SETUP = Path(__file__).parents[3] / "tools/setup.sh"

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the libraries are Linux's")


@pytest.mark.parametrize(
    ("year", "state"), [(1970, "fail"), (2025, "fail"), (2027, "ok"), (2106, "fail")]
)
def test_a_clock_without_a_battery_is_found(year: int, state: str) -> None:
    found = clock(now=datetime(year, 1, 1, tzinfo=UTC))
    assert found.state in ({state} if state == "fail" else {"ok", "warn"})
    assert ("set-time" in found.fix) == (state == "fail")
    assert str(year) in found.what


def test_a_folder_that_is_not_made_yet_is_on_the_disk_above(tmp_path: Path) -> None:
    assert disk(tmp_path / "not/yet/made").what == disk(tmp_path).what


@on_linux
def test_a_full_disk_fails() -> None:
    # What the kernel shows as files there is on a disk without any room.
    found = disk(Path("/proc"))
    assert (found.state, found.what) == ("fail", "Only 0 MB are free.")
    assert "apt-get clean" in found.fix


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0 MB"), (99_900_000, "99 MB"), (12_340_000_000, "12.3 GB")]
)
def test_sizes_are_told_as_staff_say_them(size: int, words: str) -> None:
    assert in_words(size) == words


@on_linux
def test_the_libraries_are_those_that_the_set_up_installs() -> None:
    table = re.search(r"libraries='\n(.*?)'", SETUP.read_text("utf-8"), re.DOTALL)
    assert table is not None
    assert dict(line.split() for line in table.group(1).splitlines()) == PACKAGES


@on_linux
def test_a_missing_library_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    assert libraries().state == "ok"
    monkeypatch.setitem(PACKAGES, "libnothing.so.9", "libnothing9")
    found = libraries()
    assert found.state == "fail"
    assert "libnothing.so.9" in found.what
    assert found.fix.endswith("sudo apt-get install libnothing9")


@on_linux
@pytest.mark.parametrize(
    ("table", "missing"),
    [
        (" 5 en-us a b c\n 5 cmn a b c\n 5 ar a b c", ""),
        (" 5 en-us a b c\n 5 yue a b c\n 5 hak a b c", "ar, zh"),
    ],
)
def test_a_language_without_a_voice_is_named_with_a_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, table: str, missing: str
) -> None:
    # Row 55: what is missing is said, with what brings it.
    programs = Programs(tmp_path / "bin")
    programs.say("espeak-ng", f"Pty Language\n{table}")
    programs.add("speech-dispatcher")
    monkeypatch.setenv("PATH", programs.path)
    found = voices(("en", "zh", "ar"))
    if not missing:
        assert (found.state, found.fix) == ("ok", "")
        return
    assert (found.state, found.fix) == ("warn", "sudo apt-get install espeak-ng-data")
    assert f"no voice for {missing}." in found.what


@on_linux
def test_what_joins_the_voices_to_the_kiosk_is_a_package_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = Programs(tmp_path / "bin")
    programs.say("espeak-ng", "Pty Language\n 5 en a b c")
    programs.add("speech-dispatcher")
    monkeypatch.setenv("PATH", programs.path)
    monkeypatch.setattr("kiosk.station.doctor.voices.MODULE_FOLDERS", (str(tmp_path),))
    assert voices().fix == "sudo apt-get install speech-dispatcher-espeak-ng"
    (tmp_path / "sd_espeak-ng").touch()
    assert voices().state == "ok"
