"""Provides tests that the watch over a pack's files outlives every way of saving."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from kiosk.preview.pack_watch import PackWatch
from tests.preview.editor import save_by_backup, save_by_rename, save_in_place

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.content.pack_writer import PackWriter


def save_beside_a_link(path: Path, text: str) -> None:
    """Put a new file in place while the old one lives on under another name."""
    backup = path.with_name(f"{path.name}~")
    backup.unlink(missing_ok=True)
    backup.hardlink_to(path)
    save_by_rename(path, text)


@pytest.mark.parametrize(
    "save", [save_in_place, save_by_rename, save_by_backup, save_beside_a_link]
)
def test_after_any_save_the_next_one_is_seen(
    pack: PackWriter, qtbot: QtBot, save: Callable[[Path, str], None]
) -> None:
    watch = PackWatch(pack.folder)
    path = pack.folder / "en/one.md"
    for number in range(3):
        with qtbot.waitSignal(watch.changed):
            save(path, f"Words {number}.")
        with qtbot.waitSignal(watch.changed):
            save_in_place(path, f"Words {number}, in place.")


def test_new_files_and_folders_are_watched(pack: PackWriter, qtbot: QtBot) -> None:
    watch = PackWatch(pack.folder)
    with qtbot.waitSignal(watch.changed):
        (pack.folder / "es").mkdir()
    with qtbot.waitSignal(watch.changed):
        pack.file("es/one.md", "Palabras.")
    with qtbot.waitSignal(watch.changed):
        save_in_place(pack.folder / "es/one.md", "Otras.")


def test_many_writes_are_one_save(pack: PackWriter, qtbot: QtBot) -> None:
    watch = PackWatch(pack.folder)
    told: list[bool] = []
    watch.changed.connect(lambda: told.append(True))
    with qtbot.waitSignal(watch.changed):
        for name in ("one", "two"):
            for number in range(5):
                save_in_place(pack.folder / f"en/{name}.md", f"Words {number}.")
    assert len(told) == 1


def test_another_folder_in_its_place_is_watched(pack: PackWriter, qtbot: QtBot) -> None:
    watch = PackWatch(pack.folder)
    aside = pack.folder.with_name("aside")
    pack.folder.rename(aside)
    shutil.copytree(aside, pack.folder)
    watch.arm()
    with qtbot.waitSignal(watch.changed):
        save_in_place(pack.folder / "en/one.md", "Words.")
