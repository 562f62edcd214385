"""Provides tests of the numbers in the settings file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.station.config.config import Config, read_config
from kiosk.station.site_sizes import UNMEASURED, SiteSizes

if TYPE_CHECKING:
    from pathlib import Path


def test_what_a_technician_has_measured(tmp_path: Path) -> None:
    text = "screen_width_mm = 476\nviewing_distance_mm = 750.5\nscreen_bottom_height_mm = 850\n"
    config, warnings = _read(tmp_path, text)
    assert warnings == []
    assert config.sizes == SiteSizes(476, 750.5, 850)


def test_what_nobody_has_measured_is_as_usual(tmp_path: Path) -> None:
    config, warnings = _read(tmp_path, "")
    assert warnings == []
    assert config.sizes == UNMEASURED == SiteSizes(0, 600, 0)


@pytest.mark.parametrize(
    "line",
    [
        "screen_width_mm = 47.6",
        "screen_width_mm = 3001",
        "screen_width_mm = -476",
        'screen_width_mm = "476"',
        "screen_width_mm = true",
        "screen_width_mm = nan",
        "screen_width_mm = inf",
        "viewing_distance_mm = 60",
        "viewing_distance_mm = 0",
        "screen_bottom_height_mm = -1",
        "screen_bottom_height_mm = 2001",
    ],
)
def test_a_wrong_number_keeps_the_usual_one_and_the_range_is_told(
    tmp_path: Path, line: str
) -> None:
    config, (warning,) = _read(tmp_path, line + "\n")
    assert config.sizes == UNMEASURED
    key = line.split(" ", maxsplit=1)[0]
    assert f"kiosk.toml, line 1: {key} must be a number from " in warning


@pytest.mark.parametrize(
    ("line", "least", "most"),
    [
        ("screen_width_mm = 1", "100", "3000"),
        ("viewing_distance_mm = 1", "200", "3000"),
        ("screen_bottom_height_mm = -1", "0", "2000"),
    ],
)
def test_the_range_is_in_plain_figures(tmp_path: Path, line: str, least: str, most: str) -> None:
    _, (warning,) = _read(tmp_path, line + "\n")
    assert f" must be a number from {least} to {most}, without quotes. " in warning


def test_one_wrong_number_leaves_the_others(tmp_path: Path) -> None:
    config, warnings = _read(tmp_path, "screen_width_mm = 1\nscreen_bottom_height_mm = 900\n")
    assert len(warnings) == 1
    assert config.sizes == SiteSizes(screen_bottom_height_mm=900)


@pytest.mark.parametrize("line", ["screen_width_mm = 100", "screen_width_mm = 3000"])
def test_the_ends_of_a_range_belong_to_it(tmp_path: Path, line: str) -> None:
    config, warnings = _read(tmp_path, line + "\n")
    assert warnings == []
    assert config.sizes.screen_width_mm == float(line.rsplit(maxsplit=1)[-1])


def test_nobody_s_measure_may_be_written_down(tmp_path: Path) -> None:
    config, warnings = _read(tmp_path, "screen_width_mm = 0\nscreen_bottom_height_mm = 0\n")
    assert warnings == []
    assert config.sizes == UNMEASURED


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("screen_width", "screen_width_mm"),
        ("screen-width-mm", "screen_width_mm"),
        ("viewing_distance", "viewing_distance_mm"),
        ("screen_bottom_mm", "screen_bottom_height_mm"),
    ],
)
def test_a_near_miss_of_a_key_is_told(tmp_path: Path, typed: str, meant: str) -> None:
    config, (warning,) = _read(tmp_path, f"{typed} = 476\n")
    assert config.sizes == UNMEASURED
    assert f'"{typed}" is not known' in warning
    assert meant in warning


def _read(folder: Path, text: str) -> tuple[Config, list[str]]:
    """Return the settings in a file with some text, and what is wrong with it."""
    path = folder / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    warnings: list[str] = []
    return read_config(path, warnings), warnings
