"""Provides tests that a change of which the file system does not tell is found all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.preview.pack_thread import PackThread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kiosk.content.live_pack import Reading
    from tests.content.pack_writer import PackWriter


@pytest.fixture
def readings(pack: PackWriter, qtbot: QtBot) -> Iterator[list[Reading]]:
    """Return what a thread has read of the pack; nobody tells it of saves."""
    thread = PackThread(pack.folder.resolve(), {})
    found: list[Reading] = []
    thread.read.connect(found.append)
    thread.start()
    qtbot.waitUntil(lambda: len(found) == 1, timeout=20_000)
    yield found
    thread.close()


def test_it_looks_for_itself(pack: PackWriter, readings: list[Reading], qtbot: QtBot) -> None:
    pack.section("one", "Other words.")
    qtbot.waitUntil(lambda: len(readings) > 1, timeout=8000)
    assert "Other words." in words(readings[-1])
    assert len(readings) == 2, "it has looked more than once, and read what has changed alone"


def test_a_save_that_is_half_done_is_not_told(pack: PackWriter, qtbot: QtBot) -> None:
    aside = pack.folder / "en/one.md~"
    (pack.folder / "en/one.md").replace(aside)
    thread = PackThread(pack.folder.resolve(), {})
    read = thread._pack.read

    def read_while_the_save_goes_on() -> Reading:
        """Read the pack without the page, which comes back meanwhile."""
        reading = read()
        if aside.exists():
            aside.replace(pack.folder / "en/one.md")
        return reading

    thread._pack.read = read_while_the_save_goes_on  # type: ignore[method-assign]
    found: list[Reading] = []
    thread.read.connect(found.append)
    thread.start()
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    thread.close()
    assert [entry.id for entry in found[0].library.packs[0].editions[0].entries] == ["one", "two"]


def test_what_is_no_longer_new_is_given_up(
    pack: PackWriter, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    for number in range(40):
        pack.section(f"page-{number}")
    pack.manifest()
    thread = PackThread(pack.folder.resolve(), {})
    found: list[Reading] = []
    thread.read.connect(found.append)
    thread.start()
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("kiosk-*"))))
    pack.section("one", "Other words.")
    thread.read_again()
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    thread.close()
    assert "Other words." in words(found[0])


def words(reading: Reading) -> str:
    """Return what stands on the first page."""
    return str(reading.library.page("test", "one", "en").blocks)
