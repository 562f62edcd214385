"""Provides tests of the log: plain on the terminal, whole in a file that stays small."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.station.log import log_to_file, log_to_terminal
from kiosk.station.log_file import BACKUPS, MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

FULL = Path("/dev/full")

logger = logging.getLogger("kiosk.some.part")


@pytest.fixture(autouse=True)
def _handlers() -> Iterator[None]:
    """Take away the handlers that a test has added."""
    root = logging.getLogger("kiosk")
    before, level = list(root.handlers), root.level
    yield
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_the_terminal_shows_one_plain_line(capsys: pytest.CaptureFixture[str]) -> None:
    log_to_terminal()
    try:
        _fail()
    except ZeroDivisionError:
        logger.exception("Something is wrong")
    logger.info("Nothing for the terminal")
    assert capsys.readouterr().err == "kiosk: Something is wrong\n"


def test_the_file_has_the_time_the_part_and_the_trace(tmp_path: Path) -> None:
    path = tmp_path / "new" / "kiosk.log"
    log_to_file(path)
    try:
        _fail()
    except ZeroDivisionError:
        logger.exception("Something is wrong")
    logger.info("Also this")
    text = path.read_text(encoding="utf-8")
    assert "ERROR kiosk.some.part: Something is wrong" in text
    assert "ZeroDivisionError" in text
    assert "INFO kiosk.some.part: Also this" in text


def test_the_file_can_not_fill_the_disk(tmp_path: Path) -> None:
    log_to_file(tmp_path / "kiosk.log")
    line = "x" * 100_000
    for _ in range((BACKUPS + 3) * MAX_BYTES // len(line)):
        logger.info(line)
    files = list(tmp_path.iterdir())
    assert len(files) == BACKUPS + 1
    assert sum(path.stat().st_size for path in files) <= (BACKUPS + 1) * MAX_BYTES


def test_a_disk_that_can_not_be_written_costs_the_file_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    log_to_terminal()
    log_to_file(tmp_path / "file" / "kiosk.log")
    logger.warning("Still heard")
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 2
    assert "can't be written" in said[0]
    assert said[1] == "kiosk: Still heard"


@pytest.mark.skipif(not FULL.exists(), reason="there is no device that is always full")
def test_a_full_disk_is_told_once_and_the_log_goes_on_when_there_is_room(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "kiosk.log"
    path.symlink_to(FULL)
    log_to_terminal()
    log_to_file(path)
    for number in range(3):
        logger.warning("Trouble %s", number)
    path.unlink()
    logger.info("There is room again")
    assert path.read_text("utf-8").endswith(": There is room again\n")
    said = capsys.readouterr().err.splitlines()
    full = f"kiosk: The log {path} can't be written (No space left on device)."
    assert sorted(said) == [full, *(f"kiosk: Trouble {number}" for number in range(3))]


def _fail() -> float:
    """Raise an error as broken code does."""
    return 1 / 0
