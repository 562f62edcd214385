"""Provides tests of where files of the kiosk are kept."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.station.paths import cache_folder, config_file, log_file


@pytest.mark.skipif(sys.platform != "linux", reason="the variables are those of Linux")
def test_each_kind_has_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    assert config_file() == tmp_path / "CONFIG" / "treatment-kiosk" / "kiosk.toml"
    assert cache_folder() == tmp_path / "CACHE" / "treatment-kiosk"
    assert tmp_path / "STATE" / "treatment-kiosk" in log_file().parents


def test_asking_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    assert {config_file().name, log_file().name} == {"kiosk.toml", "kiosk.log"}
    assert isinstance(cache_folder(), Path)
    assert list(tmp_path.iterdir()) == []
