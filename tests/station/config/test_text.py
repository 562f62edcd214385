"""Provides tests of the settings file that explains itself."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from kiosk.resources import resource
from kiosk.station.config.config import Config, read_config
from kiosk.station.config.keys import KEYS, SITE
from kiosk.station.config.text import config_text, write_config
from kiosk.station.config.toml_text import toml_value
from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from pathlib import Path

BUNDLED = resource("packs/esophageal-cancer")
_SETTING = re.compile(r"^#(?! )", re.MULTILINE)


def test_it_sets_nothing(tmp_path: Path) -> None:
    assert _read(tmp_path, config_text()) == (Config(), [])


def test_with_all_lines_taken_in_it_sets_the_defaults(tmp_path: Path) -> None:
    text, number = _SETTING.subn("", config_text())
    assert number == len(KEYS)
    assert _read(tmp_path, text) == (Config(), [])


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.path)
def test_each_line_can_be_taken_in_alone(tmp_path: Path, key: object) -> None:
    text = config_text().replace(f"\n#{key.name} = ", f"\n{key.name} = ")  # type: ignore[attr-defined]
    assert text != config_text()
    assert _read(tmp_path, text) == (Config(), [])


def test_each_line_is_explained_and_fits_the_terminal() -> None:
    lines = config_text().splitlines()
    for number, line in enumerate(lines):
        assert len(line) <= 100
        if _SETTING.match(line):
            assert lines[number - 1].startswith("# ")


def test_site_values_tell_where_they_show() -> None:
    pages = [path.read_text("utf-8") for path in BUNDLED.rglob("*.md")]
    for key in (one for one in KEYS if one.table == SITE and one.name != "logo"):
        is_shown = any(f"{{{key.name}|" in page for page in pages)
        assert f"{{{key.name}|" in key.about
        assert ("boxes" in key.about) == is_shown
        assert ("come with the program have that nowhere" in key.about) == (not is_shown)
    assert "the welcome screen shows none of it" in config_text()


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "kiosk.toml"
    write_config(path)
    path.write_text("idle_seconds = 60\n", encoding="utf-8")
    with pytest.raises(StationError, match="is there already"):
        write_config(path)
    assert path.read_text("utf-8") == "idle_seconds = 60\n"
    assert [one.name for one in path.parent.iterdir()] == ["kiosk.toml"]


def test_a_folder_that_can_not_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StationError, match="can't be written"):
        write_config(tmp_path / "file" / "kiosk.toml")


@pytest.mark.parametrize(
    "value",
    ["", 'a "b" \\ c', "tab\t, line\n, bell\a, \x7f", "38 °C 😀", 0, -3, 750.5, True, False, []],
)
def test_values_are_written_as_toml_reads_them(value: object) -> None:
    assert tomllib.loads(f"a = {toml_value(value)}")["a"] == value
    assert tomllib.loads(f"a = {toml_value([str(value)])}")["a"] == [str(value)]


def _read(folder: Path, text: str) -> tuple[Config, list[str]]:
    """Return the settings in a file with some text, and what is wrong with it."""
    path = folder / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    warnings: list[str] = []
    return read_config(path, warnings), warnings
