"""Provides tests of the settings file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.station.config import Config, read_config
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from pathlib import Path


def test_everything_that_can_be_set(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(
        'packs = ["one", "/two"]\nrenderer = "software"\n'
        '[site]\nname = "A clinic"\nphone = "555 0100"\nlogo = ""\n',
        encoding="utf-8",
    )
    warnings: list[str] = []
    config = read_config(path, warnings)
    assert warnings == []
    assert [str(pack) for pack in config.packs] == [str(tmp_path / "one"), "/two"]
    assert config.renderer == "software"
    assert config.site == {"name": "A clinic", "phone": "555 0100"}


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.touch()
    assert read_config(path, []) == Config()


def test_what_is_wrong_is_left_out_and_the_rest_counts(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('packs = [1]\nrenderer = "hardware"\nspeed = 1\n', encoding="utf-8")
    warnings: list[str] = []
    config = read_config(path, warnings)
    assert config == Config(renderer="hardware")
    assert len(warnings) == 2


@pytest.mark.parametrize("text", ["a = b\n", 'a = 1\nb = "\n'])
def test_toml_that_can_not_be_read_names_the_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StationError, match=r"line \d") as caught:
        read_config(path, [])
    assert str(path) in caught.value.what
    assert caught.value.fix


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StationError, match="can't be read"):
        read_config(tmp_path / "kiosk.toml", [])
