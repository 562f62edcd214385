"""Provides tests of packs and settings that are wrong: the kiosk says so and goes on."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from tests.cli.command import CHECKOUT, KIOSK, PATIENCE, kiosk, only_line
from tests.screens.conftest import SAMPLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHOT = ("--viewport", "--size", "800x480")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[site]\nname = A clinic\n", "line 2"),
        ("renderer = 'fast'", "renderer must be one of auto, software, hardware"),
        ("packs = 'here'", "packs must be a list of folders"),
        ("pakcs = []", 'Did you mean "packs"?'),
        ("[site]\nphon = '1'", 'Did you mean "phone"?'),
        ("[site]\nphone = 1", "phone must be text in quotes"),
        ("site = 1", "[site] must be a table"),
        ("x = '" + "x" * 70_000 + "'", "larger than 64 KB"),
    ],
)
def test_bad_settings_are_one_line_and_the_kiosk_goes_on(
    tmp_path: Path, text: str, said: str
) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    done = kiosk("screenshot", out, "--section", "surgery", *SHOT, "--config", settings)
    assert done.returncode == 0
    line = only_line(done.stderr)
    assert line.startswith(f"kiosk: {settings}")
    assert said in line
    assert (out / "surgery.png").is_file()


def test_settings_that_are_not_utf_8_are_one_line(tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_bytes(b"[site]\nname = '\xe9'\n")
    done = kiosk("screenshot", tmp_path, "--section", "surgery", *SHOT, "--config", settings)
    assert done.returncode == 0
    assert "not UTF-8" in only_line(done.stderr)


def test_packs_are_looked_for_beside_the_settings(tmp_path: Path) -> None:
    shutil.copytree(SAMPLE, tmp_path / "packs" / "stones")
    settings = tmp_path / "kiosk.toml"
    settings.write_text('packs = ["packs/stones"]', encoding="utf-8")
    done = kiosk("screenshot", tmp_path / "out", *SHOT, "--config", settings)
    assert (done.returncode, done.stderr) == (0, "")
    names = {path.stem for path in (tmp_path / "out").iterdir()}
    assert names == {"welcome", "what-they-are", "passing-a-stone", "removal", "glossary", "about"}


def test_settings_are_found_where_they_belong(tmp_path: Path) -> None:
    folder = tmp_path / "treatment-kiosk"
    folder.mkdir()
    (folder / "kiosk.toml").write_text(f'packs = ["{SAMPLE}"]', encoding="utf-8")
    out = tmp_path / "out"
    done = kiosk("screenshot", out, *SHOT, XDG_CONFIG_HOME=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert (out / "removal.png").is_file()


def test_what_is_typed_wins_over_the_settings(tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text('packs = ["nowhere"]', encoding="utf-8")
    out = tmp_path / "out"
    done = kiosk("screenshot", out, *SHOT, "--config", settings, "--pack", SAMPLE)
    assert (done.returncode, done.stderr) == (0, "")
    assert (out / "removal.png").is_file()


def test_a_bad_pack_gives_the_bundled_one(tmp_path: Path) -> None:
    done = kiosk("screenshot", tmp_path, "--section", "surgery", *SHOT, "--pack", "nowhere")
    assert done.returncode == 0
    line = only_line(done.stderr)
    assert line.startswith("kiosk: ")
    assert "nowhere" in line
    assert (tmp_path / "surgery.png").is_file()


class TestRunning:
    """A kiosk that runs, until it is stopped as Ctrl+C in a terminal does."""

    def test_a_bad_pack_is_named_on_the_terminal_and_in_the_log(self, tmp_path: Path) -> None:
        folder = tmp_path / "empty"
        folder.mkdir()
        with _running(tmp_path, "--pack", str(folder)) as process:
            assert process.stderr is not None
            line = process.stderr.readline()
            log = _wait_for_text(tmp_path, "kiosk.log", str(folder))
        assert line.startswith("kiosk: ")
        assert str(folder) in line
        assert "Traceback" not in log

    def test_it_says_how_to_leave_it(self, tmp_path: Path) -> None:
        with _running(tmp_path) as process:
            assert process.stdout is not None
            said = process.stdout.readline()
        assert said == "The kiosk is open. Press Ctrl+Q to leave it.\n"

    def test_a_log_that_can_not_be_written_is_one_line(self, tmp_path: Path) -> None:
        (tmp_path / "treatment-kiosk").touch()
        with _running(tmp_path) as process:
            assert process.stderr is not None
            line = process.stderr.readline()
        assert line.startswith("kiosk: The log ")
        assert "can't be written" in line


def _wait_for_text(folder: Path, name: str, words: str) -> str:
    """Return the text of a file as soon as the words are in it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        text = "".join(path.read_text(encoding="utf-8") for path in folder.rglob(name))
        if words in text:
            return text
        time.sleep(0.02)  # another process writes it
    message = f"{words!r} never came into {name}"
    raise AssertionError(message)


@contextlib.contextmanager
def _running(state: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run a kiosk with a log folder of its own; interrupt it in the end."""
    environment = os.environ | {"XDG_STATE_HOME": str(state)}
    process = subprocess.Popen(
        [*KIOSK, "run", *arguments],
        cwd=CHECKOUT, env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.terminate()
        rest, problems = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in rest + problems
