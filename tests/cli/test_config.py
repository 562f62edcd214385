"""Provides tests of `kiosk config`, and of a running kiosk whose settings file is edited."""

from __future__ import annotations

import contextlib
import json
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from kiosk.station.config.text import config_text
from kiosk.station.exit_codes import RESTART
from tests.cli.command import CHECKOUT, KIOSK, PATIENCE, kiosk, only_line, surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class TestShow:
    """What is in use, where it is from, and what is wrong."""

    def test_each_setting_with_its_value_and_where_it_is_from(self, tmp_path: Path) -> None:
        file = tmp_path / "kiosk.toml"
        (tmp_path / "one").mkdir()
        file.write_text('packs = ["one"]\nidle_seconds = 60\n[site]\nphone = "555"\n', "utf-8")
        done = kiosk("config", "show", "--config", file)
        assert (done.returncode, done.stderr) == (0, "")
        rows = dict(_rows(done.stdout))
        assert str(file) in done.stdout.splitlines()[0]
        assert rows["packs"] == f'["{tmp_path}/one"] file'
        assert rows["idle_seconds"] == "60 file"
        assert rows["warning_seconds"] == "30 default"
        assert rows["count_openings"] == "false default"
        assert rows["site.phone"] == '"555" file'
        assert rows["site.name"] == '"" default'

    def test_problems_are_told_below_and_are_a_failure(self, tmp_path: Path) -> None:
        file = tmp_path / "kiosk.toml"
        file.write_text('\nrendrer = "software"\nidle_seconds = -1\n', encoding="utf-8")
        done = kiosk("config", "show", "--config", file)
        assert done.returncode == 1
        unknown, bad = done.stderr.splitlines()
        assert unknown.startswith(f"kiosk: {file}, line 2: ")
        assert 'Did you mean "renderer"?' in unknown
        assert bad.startswith(f"kiosk: {file}, line 3: idle_seconds must be a number from 0 to")
        assert dict(_rows(done.stdout))["idle_seconds"] == "120 default"

    @pytest.mark.parametrize("name", ["gone", "no folder", "long" * 100, "two\nlines", "😀/x", "~"])
    def test_a_pack_that_is_not_there_is_named(self, tmp_path: Path, name: str) -> None:
        (tmp_path / "no folder").touch()
        file = tmp_path / "kiosk.toml"
        file.write_text(f"packs = [{json.dumps(name, ensure_ascii=False)}]\n", "utf-8")
        done = kiosk("config", "show", "--config", file)
        assert done.returncode == 1
        said = only_line(done.stderr)
        assert said.startswith(f"kiosk: {file}: packs: ")
        assert json.dumps(f"{tmp_path}/{name}", ensure_ascii=False) in said
        assert said.endswith(" Check its name, and whether its drive is there.")

    def test_without_a_file_all_is_as_usual(self, tmp_path: Path) -> None:
        done = kiosk("config", "show", XDG_CONFIG_HOME=str(tmp_path))
        assert (done.returncode, done.stderr) == (0, "")
        assert "not there; to write it: kiosk config init" in done.stdout
        assert all(row.endswith(" default") for _, row in _rows(done.stdout))

    def test_a_file_that_was_named_must_be_there(self, tmp_path: Path) -> None:
        done = kiosk("config", "show", "--config", tmp_path / "kiosk.toml")
        assert done.returncode == 2
        assert only_line(done.stderr).startswith("kiosk: There is no settings file ")


def test_the_path_is_told_whether_the_file_is_there_or_not(tmp_path: Path) -> None:
    usual = kiosk("config", "path", XDG_CONFIG_HOME=str(tmp_path))
    named = kiosk("config", "path", "--config", tmp_path / "my.toml")
    assert usual.stdout == f"{tmp_path}/treatment-kiosk/kiosk.toml\n"
    assert named.stdout == f"{tmp_path}/my.toml\n"


class TestInit:
    """A file to begin with."""

    def test_it_is_written_where_the_kiosk_looks_for_it(self, tmp_path: Path) -> None:
        done = kiosk("config", "init", XDG_CONFIG_HOME=str(tmp_path))
        file = tmp_path / "treatment-kiosk" / "kiosk.toml"
        assert (done.returncode, done.stderr) == (0, "")
        assert str(file) in done.stdout
        assert file.read_text("utf-8") == config_text()
        shown = kiosk("config", "show", XDG_CONFIG_HOME=str(tmp_path))
        assert (shown.returncode, shown.stderr) == (0, "")

    def test_a_file_that_is_there_is_left_alone(self, tmp_path: Path) -> None:
        file = tmp_path / "kiosk.toml"
        file.write_text("# mine\n", encoding="utf-8")
        done = kiosk("config", "init", "--config", file)
        assert done.returncode == 1
        assert "stays as it is" in only_line(done.stderr)
        assert file.read_text("utf-8") == "# mine\n"


class TestRunning:
    """A kiosk that runs while its settings file is edited."""

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        path = tmp_path / "kiosk.toml"
        path.touch()
        return path

    def test_a_slip_is_told_when_it_is_saved(self, tmp_path: Path, file: Path) -> None:
        with _running(tmp_path, "--config", str(file)) as process:
            file.write_text("idle_secs = 60\n", encoding="utf-8")
            assert process.stderr is not None
            line = process.stderr.readline()
            process.terminate()
        assert line.startswith(f"kiosk: {file}, line 1: ")
        assert 'Did you mean "idle_seconds"?' in line

    def test_a_change_of_drawing_restarts_a_kiosk_that_is_watched(
        self, tmp_path: Path, file: Path
    ) -> None:
        with _running(tmp_path, "--config", str(file), KIOSK_WATCHED_BY="1") as process:
            file.write_text('renderer = "software"\n', encoding="utf-8")
            assert process.wait(PATIENCE) == RESTART

    def test_a_kiosk_that_is_watched_goes_on_without_a_file_that_was_named(
        self, tmp_path: Path
    ) -> None:
        file = tmp_path / "gone.toml"
        with _running(tmp_path, "--config", str(file), KIOSK_WATCHED_BY="1") as process:
            assert process.stderr is not None
            line = process.stderr.readline()
            file.write_text('renderer = "software"\n', encoding="utf-8")
            assert process.wait(PATIENCE) == RESTART
        assert line.startswith(f"kiosk: {file}: there is no such settings file.")

    def test_a_kiosk_that_is_started_by_hand_does_not(self, tmp_path: Path) -> None:
        done = kiosk("run", "--config", tmp_path / "gone.toml")
        assert done.returncode == 2
        assert "no settings file" in only_line(done.stderr)

    def test_safe_mode_goes_by_no_settings_and_no_packs(self, tmp_path: Path, file: Path) -> None:
        file.write_text('packs = ["nowhere"]\nrenderer = 1\n', encoding="utf-8")
        words = ("--safe-mode", "--pack", "nowhere", "--config", str(file))
        with _running(tmp_path, *words) as process:
            _wait_for(tmp_path / "cache", "treatment-kiosk/safe/*/*/pack.json")
            process.terminate()
            assert process.stderr is not None
            assert process.stderr.read() == ""


def _wait_for(folder: Path, pattern: str) -> None:
    """Wait until another process has written some file."""
    end = time.monotonic() + PATIENCE
    while not list(folder.glob(pattern)):
        assert time.monotonic() < end, f"{pattern} never came"
        time.sleep(0.02)


def _rows(shown: str) -> list[tuple[str, str]]:
    """Return each setting with its value and where that is from, one space between them."""
    lines = [line.split() for line in shown.splitlines()[2:]]
    return [(first, " ".join(rest)) for first, *rest in lines]


@contextlib.contextmanager
def _running(folder: Path, *arguments: str, **variables: str) -> Iterator[subprocess.Popen[str]]:
    """Run a kiosk with folders of its own until it has read its settings; end it at last."""
    homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("STATE", "CACHE")}
    process = subprocess.Popen(
        [*KIOSK, "run", "--size", "800x480", *arguments],
        cwd=CHECKOUT, env=surroundings((), homes | variables), text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        if "KIOSK_WATCHED_BY" in variables:  # then it says nothing
            _wait_for(folder / "state", "treatment-kiosk/log/kiosk.log")
        else:
            assert process.stdout.readline().startswith("The kiosk is open")
        yield process
    finally:
        process.kill()
        process.communicate(timeout=PATIENCE)
