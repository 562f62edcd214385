"""Provides tests of the watch over one file, with saves of every kind."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from kiosk.ui.file_watch import SETTLE_MS, FileWatch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE = 30_000
"""Milliseconds; a save that is not seen by then never will be."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file in a folder of its own."""
    path = tmp_path / "folder" / "kiosk.toml"
    path.parent.mkdir()
    path.write_text("# old\n", encoding="utf-8")
    return path


def _in_place(file: Path) -> None:
    file.write_text("# new and longer\n", encoding="utf-8")


def _by_rename(file: Path) -> None:
    new = file.with_suffix(".new")
    new.write_text("# new\n", encoding="utf-8")
    new.replace(file)


def _with_backup(file: Path) -> None:
    file.rename(file.with_suffix(".toml~"))
    file.write_text("# new\n", encoding="utf-8")


def _with_linked_backup(file: Path) -> None:
    file.with_suffix(".toml~").hardlink_to(file)
    _by_rename(file)


def _folder_anew(file: Path) -> None:
    shutil.rmtree(file.parent)
    file.parent.mkdir()
    file.write_text("# new\n", encoding="utf-8")


def _rights(file: Path) -> None:
    file.chmod(0o600)


SAVES = (
    _in_place, _by_rename, _with_backup, _with_linked_backup, _folder_anew, _rights, os.unlink
)  # fmt: skip


@pytest.mark.parametrize("save", SAVES, ids=lambda save: save.__name__.strip("_"))
def test_every_kind_of_save_is_told_and_so_is_the_next(
    file: Path, save: Callable[[Path], None], qtbot: QtBot
) -> None:
    watch = _watch(file, qtbot)
    with qtbot.waitSignal(watch.saved, timeout=PATIENCE):
        save(file)
    with qtbot.waitSignal(watch.saved, timeout=PATIENCE):
        _in_place(file)


def test_folders_that_are_not_there_yet_are_waited_for(tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "a" / "b" / "kiosk.toml"
    watch = FileWatch(file)
    with qtbot.waitSignal(watch.saved, timeout=PATIENCE):
        file.parent.mkdir(parents=True)
        _in_place(file)


def test_the_file_behind_a_link_is_watched(file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    link = tmp_path / "kiosk.toml"
    link.symlink_to(file)
    watch = _watch(link, qtbot)
    for save in (_in_place, _by_rename):
        with qtbot.waitSignal(watch.saved, timeout=PATIENCE):
            save(file)


def test_a_file_that_was_saved_or_removed_while_the_kiosk_started_is_told(
    file: Path, qtbot: QtBot
) -> None:
    saved, removed = FileWatch(file), FileWatch(file)
    with qtbot.waitSignal(saved.saved, timeout=PATIENCE):
        pass
    file.unlink()
    with qtbot.waitSignal(removed.saved, timeout=PATIENCE):
        pass


def test_a_busy_folder_neither_tells_of_saves_nor_hides_them(file: Path, qtbot: QtBot) -> None:
    watch = _watch(file, qtbot)
    told: list[int] = []
    made: list[int] = []
    watch.saved.connect(lambda: told.append(len(made)))

    def make() -> None:
        (file.parent / f"{len(made)}").touch()
        made.append(len(made))

    busy = QTimer(interval=SETTLE_MS // 5)
    busy.timeout.connect(make)
    busy.start()
    qtbot.waitUntil(lambda: len(made) > 15, timeout=PATIENCE)
    assert told == []
    _in_place(file)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=PATIENCE)


def test_a_save_in_two_steps_is_told_once(file: Path, qtbot: QtBot) -> None:
    watch = _watch(file, qtbot)
    told: list[str] = []
    watch.saved.connect(lambda: told.append(file.read_text("utf-8")))
    file.write_bytes(b"")
    # After the first look, and before the one that finds nothing new.
    QTimer.singleShot(SETTLE_MS * 3 // 2, lambda: _in_place(file))
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told == ["# new and longer\n"]


def _watch(file: Path, qtbot: QtBot) -> FileWatch:
    """Return a watch that has told of the file that it found, which is new."""
    watch = FileWatch(file)
    with qtbot.waitSignal(watch.saved, timeout=PATIENCE):
        pass
    return watch
