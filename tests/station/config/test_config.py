"""Provides tests of what the settings file may set, and of what it may not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.station.config.config import Config, read_config
from kiosk.station.config.keys import KEYS
from kiosk.station.site_sizes import SiteSizes
from kiosk.station.waiting_times import WaitingTimes

if TYPE_CHECKING:
    from pathlib import Path

EVERYTHING = """
packs = ["one", "/two"]
language = "es"
renderer = "software"
count_openings = true
headphones = true
screen_width_mm = 476
viewing_distance_mm = 750.5
screen_bottom_height_mm = 850
idle_seconds = 0
warning_seconds = 60
continue_seconds = 0
[site]
name = "A clinic"
phone = "555 0100"
logo = ""
fever_limit = "38 °C"
"""


def test_everything_that_can_be_set(tmp_path: Path) -> None:
    config, warnings = _read(tmp_path, EVERYTHING)
    assert warnings == []
    assert [str(pack) for pack in config.packs] == [str(tmp_path / "one"), "/two"]
    assert (config.renderer, config.has_counts, config.has_headphones) == ("software", True, True)
    assert config.language == "es"
    assert config.sizes == SiteSizes(476, 750.5, 850)
    assert config.times == WaitingTimes(0, 60, 0)
    assert config.site == {"name": "A clinic", "phone": "555 0100", "fever_limit": "38 °C"}
    assert all(f"\n{key.name} = " in EVERYTHING for key in KEYS)


@pytest.mark.parametrize("text", ["", "\ufeff", "# nothing\r\n[site]\r\n"])
def test_a_file_without_settings_changes_nothing(tmp_path: Path, text: str) -> None:
    assert _read(tmp_path, text) == (Config(), [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('packs = [1]\nspeed = 1\nrenderer = "hardware"', "line 1: packs must be a list of"),
        ("packs = ['']", "packs must be a list of folders"),
        (r'packs = ["a\u0000b"]', "packs must be a list of folders"),
        ("\n\nrenderer = 'fast'", "line 3: renderer must be one of auto, software, hardware"),
        ("renderer = ['auto']", "line 1: renderer must be one of"),
        ("count_openings = 1", "line 1: count_openings must be true or false"),
        ('count_openings = "false"', "count_openings must be true or false"),
        ("idle_seconds = true", "idle_seconds must be a number from 0 to 3600"),
        ("warning_seconds = 19", "warning_seconds must be a number from 20 to 600"),
        ("[site]\n\nphone = 1", "line 3: [site] phone must be text in quotes"),
        ("[ 'site' ]\nphone = 1", "line 2: [site] phone must be"),
        ("a.b = 1\nsite.phone = 1", "line 2: [site] phone must be"),
        ("site = {phone = 1}", "kiosk.toml: [site] phone must be"),
    ],
)
def test_a_bad_value_has_its_default_and_is_told_with_its_line(
    tmp_path: Path, text: str, said: str
) -> None:
    config, warnings = _read(tmp_path, text)
    assert config == Config(renderer="hardware" if "hardware" in text else "auto")
    assert any(str(tmp_path / "kiosk.toml") in one and said in one for one in warnings), warnings
    assert all("\n" not in one for one in warnings)


def test_a_bad_value_tells_what_holds_meanwhile(tmp_path: Path) -> None:
    _, warnings = _read(tmp_path, 'renderer = 1\nidle_seconds = "long"\n[site]\nname = 1\n')
    assert warnings[0].endswith(' Until then it is "auto".')
    assert warnings[1].endswith(" Until then it is 120.")
    assert warnings[2].endswith(" Until then the kiosk goes without it.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\npakcs = []", 'line 2: the key "pakcs" is not known. Did you mean "packs"?'),
        ("count-openings = true", 'Did you mean "count_openings"?'),
        ("[sites]\nname = 'x'", 'line 1: the key "sites" is not known. Did you mean "site"?'),
        ("[site]\nphon = '1'", 'line 2: [site] the key "phon" is not known. Did you mean "phone"?'),
        ("phone = '1'", 'line 1: the key "phone" belongs below the line [site].'),
        ("[site]\nidle_seconds = 1", 'line 2: the key "idle_seconds" belongs above the line'),
        ("'packs ' = []", 'line 1: the key "packs " is not known. Did you mean "packs"?'),
        ("# xyz = 1\n[xyz.a]\nb = 1", 'the key "xyz" is not known. Use one of: '),
        ("site = 1", "line 1: [site] must be a table"),
        ("[[site]]", "[site] must be a table"),
    ],
)
def test_what_nothing_reads_is_named_with_what_was_meant(
    tmp_path: Path, text: str, said: str
) -> None:
    config, (warning,) = _read(tmp_path, text)
    assert config == Config()
    assert said in warning


def test_what_is_wrong_is_left_out_and_the_rest_counts(tmp_path: Path) -> None:
    text = 'packs = [1]\nrenderer = "hardware"\nspeed = 1\n[site]\nname = 1\nphone = "1"\n'
    config, warnings = _read(tmp_path, text)
    assert config == Config(renderer="hardware", site={"phone": "1"})
    assert len(warnings) == 3


def _read(folder: Path, text: str) -> tuple[Config, list[str]]:
    """Return the settings in a file with some text, and what is wrong with it."""
    path = folder / "kiosk.toml"
    path.write_bytes(text.encode())
    warnings: list[str] = []
    return read_config(path, warnings), warnings
