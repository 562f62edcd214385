"""Provides tests of the line for staff on the welcome screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.app import KioskApp
from kiosk.cli.parser import parse
from kiosk.cli.settings import settings_from
from kiosk.station.paths import pin_file
from kiosk.station.pin.pin import remove_pin, save_pin
from tests.content.pack_writer import PackWriter
from tests.screens.faults import faults
from tests.screens.items import TEXT, rect_of
from tests.station.pin.pins import PIN, own_folders

if TYPE_CHECKING:
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk

UNSET = (
    "For staff: no PIN is set yet. Type kiosk pin set in a terminal. "
    "Until then, Ctrl+Q closes the kiosk."
)
WRONG = "For staff: something in the settings needs a look. Open the staff panel."
MISSING = "For staff: some pages can't be shown. Open the staff panel."
NOTE = "For staff:"


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_folders(tmp_path, monkeypatch)
    monkeypatch.setattr("kiosk.station.pin.pin.COST", 2)


def test_without_a_pin_staff_are_told_how_to_set_one_until_they_have(
    open_kiosk: OpenKiosk,
) -> None:
    visitor = open_kiosk()
    assert visitor.says(UNSET)
    assert not [name for name in visitor.names() if NOTE in name], "it is no control"
    save_pin(PIN)
    visitor.wait(lambda: not visitor.says(NOTE))
    remove_pin()
    visitor.wait(lambda: visitor.says(UNSET))


@pytest.mark.usefixtures("qapp")
def test_the_first_frame_has_it() -> None:
    kiosk = KioskApp(settings_from(parse(["run", "--size", "800x480"])))
    assert kiosk.entrance.staffNote == UNSET
    kiosk.window.deleteLater()
    kiosk.deleteLater()


def test_a_pin_that_can_not_be_read_is_told(open_kiosk: OpenKiosk) -> None:
    pin_file().parent.mkdir(parents=True)
    pin_file().write_text("half of i")
    assert open_kiosk().says("For staff: the PIN can't be read.")


def test_settings_that_need_a_look_are_told(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    save_pin(PIN)
    settings = tmp_path / "kiosk.toml"
    settings.write_text("idle_seconds = true\n")
    visitor = open_kiosk("--config", str(settings))
    assert visitor.says(WRONG)
    settings.write_text("idle_seconds = 100\n")
    visitor.wait(lambda: not visitor.says(NOTE))


@pytest.mark.parametrize("is_there", [False, True], ids=["missing", "unreadable page"])
def test_pages_that_can_not_be_shown_are_told_until_they_can(
    open_kiosk: OpenKiosk, tmp_path: Path, *, is_there: bool
) -> None:
    save_pin(PIN)
    good, bad = (PackWriter(tmp_path / name, tmp_path / "cache") for name in ("good", "bad"))
    for pack in (good, bad):
        pack.section("one")
        pack.section("two")
        pack.manifest()
    (bad.folder / "en/two.md").write_bytes(b"\xff")
    settings = tmp_path / "kiosk.toml"
    wrong = bad.folder if is_there else tmp_path / "gone"
    settings.write_text(f'packs = ["{wrong.as_posix()}"]\n')
    visitor = open_kiosk("--config", str(settings))
    assert visitor.says(MISSING)
    assert len([one for one in visitor.items(TEXT) if NOTE in one.property("text")]) == 1
    settings.write_text(f'packs = ["{good.folder.as_posix()}"]\n')
    visitor.wait(lambda: not visitor.says(NOTE))


def test_a_slip_that_costs_no_page_is_not_told_on_this_screen(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    save_pin(PIN)
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    pack.section("one")
    pack.manifest()
    pack.section("two")  # the order does not name it
    visitor = open_kiosk("--pack", str(pack.folder))
    assert pack.open().packs[0].problems
    assert not visitor.says(NOTE)


def test_safe_mode_is_told(open_kiosk: OpenKiosk) -> None:
    save_pin(PIN)
    assert open_kiosk("--safe-mode").says("For staff: the kiosk runs in safe mode.")


@pytest.mark.parametrize("size", ["1920x1080", "1080x1920", "800x480", "480x800"])
def test_it_stands_at_the_foot_and_nothing_is_cut(open_kiosk: OpenKiosk, size: str) -> None:
    visitor = open_kiosk(size=size)
    (note,) = [one for one in visitor.items(TEXT) if NOTE in one.property("text")]
    help_line = visitor.text("Need help?")
    assert note.property("text").endswith(UNSET)
    assert rect_of(note).top() >= rect_of(help_line).bottom()
    assert note.property("font").pixelSize() <= help_line.property("font").pixelSize()
    assert faults(visitor.window.contentItem()) == []
