"""Provides tests of the lamp and the facts of the staff panel, each trouble by a real cause."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from shutil import copytree
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale, QTime

from kiosk.content.library import open_library
from kiosk.station.paths import counts_file, pin_file, runs_file, state_folder
from kiosk.station.pin.pin import save_pin
from kiosk.station.runs.runs import RunsFile, this_boot
from kiosk.station.site_sizes import SiteSizes
from kiosk.ui.staff.look import Seen, look_at
from kiosk.ui.staff.look_thread import LookThread
from kiosk.ui.staff.surroundings import Running
from tests.content.pack_writer import PackWriter
from tests.station.pin.pins import PIN, own_folders
from tests.ui.staff.surroundings import NOW, YESTERDAY, known, sign_page, signed_pack

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kiosk.content.library import Library
    from kiosk.ui.staff.surroundings import Surroundings


@dataclass(frozen=True)
class Prepared:
    """What takes long to make, and no test changes."""

    pack: PackWriter
    library: Library
    pin: bytes
    """The file of a PIN."""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Return a signed pack, its pages, and a PIN."""
    folder = tmp_path_factory.mktemp("prepared")
    with pytest.MonkeyPatch.context() as patch:
        own_folders(folder, patch)
        save_pin(PIN)
        pin = pin_file().read_bytes()
    pack = signed_pack(folder)
    return Prepared(pack, pack.open(), pin)


@pytest.fixture
def well(prepared: Prepared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Surroundings:
    """Return a kiosk with nothing wrong: folders of its own, a PIN, two signed pages."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    own_folders(tmp_path, monkeypatch)
    pin_file().parent.mkdir(parents=True)
    pin_file().touch(mode=0o600)
    pin_file().write_bytes(prepared.pin)
    return known(prepared.pack, prepared.library)


@pytest.fixture
def pack(well: Surroundings, prepared: Prepared, tmp_path: Path) -> PackWriter:
    """Return a writer for a signed pack of its own, at a kiosk with nothing wrong."""
    copy = PackWriter(tmp_path / "own", prepared.pack.cache)
    copytree(well.settings.packs[0], copy.folder, dirs_exist_ok=True)
    copy.order = [*prepared.pack.order]
    return copy


def told(seen: Seen) -> list[str]:
    """Return all that is not well, as staff read it."""
    return [f"{one.about}: {one.what} {one.fix}" for one in seen.troubles]


def only(seen: Seen, *words: str, lamp: str = "warn") -> None:
    """Make sure that exactly one thing is wrong, and that it says these words."""
    (trouble,) = told(seen)
    assert [one for one in words if one not in trouble] == [], trouble
    assert seen.lamp == lamp


def fact(seen: Seen, name: str) -> str:
    """Return the words of a fact."""
    (words,) = [one.words for one in seen.facts if one.name == name]
    return words


def test_all_is_well(well: Surroundings) -> None:
    seen = look_at(well)
    assert told(seen) == []
    assert seen.lamp == "ok"


def test_each_thing_wrong_in_the_settings_is_told(well: Surroundings) -> None:
    settings = replace(well.settings, warnings=("kiosk.toml, line 3: no such key.", "And more."))
    seen = look_at(replace(well, settings=settings))
    assert [one.what for one in seen.troubles] == list(settings.warnings)
    assert seen.lamp == "warn"


def test_a_pack_that_is_not_there_is_grave(well: Surroundings, tmp_path: Path) -> None:
    settings = replace(well.settings, packs=(tmp_path / "nowhere",))
    library = open_library(
        settings.packs, bundled=well.settings.packs[0], cache=settings.cache, site={}
    )
    only(
        look_at(replace(well, settings=settings, library=library)),
        str(tmp_path / "nowhere"), "no such folder", "Check the folder's name", lamp="fail",
    )  # fmt: skip


def test_a_broken_page_is_grave_and_comes_first(pack: PackWriter) -> None:
    pack.section("two", "<<<", summary=None)
    broken = known(pack)
    settings = replace(broken.settings, warnings=("A slip in the settings.",))
    seen = look_at(replace(broken, settings=settings))
    assert "en/two.md" in told(seen)[0]
    assert seen.lamp == "fail"
    assert [one.isGrave for one in seen.troubles] == [True, False, False]


def test_of_many_problems_the_first_are_told_and_the_rest_counted(pack: PackWriter) -> None:
    for number in range(6):
        pack.section(f"more{number}", summary=None)
    pack.manifest()
    pages = [one for one in look_at(known(pack)).troubles if one.about == "Pages"]
    assert len(pages) == 4
    assert "3 more things" in pages[-1].what


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("unsigned", "words"), [(1, "1 page is not signed"), (2, "2 pages are not signed")]
)
def test_pages_that_nobody_signed(pack: PackWriter, unsigned: int, words: str) -> None:
    for name in ("one", "two")[:unsigned]:
        pack.section(name, "Words that changed.")
    seen = look_at(known(pack))
    only(seen, words, "Ask a clinician", f"kiosk review list {pack.folder}")
    assert f"{2 - unsigned} signed, {unsigned} not signed, 0 overdue" in fact(seen, "Pages")


@pytest.mark.usefixtures("english")
def test_pages_that_are_overdue(pack: PackWriter) -> None:
    sign_page(pack, "one", YESTERDAY)
    seen = look_at(known(pack))
    only(seen, "1 page is overdue for review", "Ask a clinician")
    assert "1 signed, 0 not signed, 1 overdue" in fact(seen, "Pages")


def test_no_pages_at_all(well: Surroundings, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    library = open_library([nowhere], bundled=nowhere, cache=tmp_path / "cache", site={})
    seen = look_at(replace(well, library=library))
    assert "There are no pages to show." in [one.what for one in seen.troubles]
    assert seen.lamp == "fail"


def test_pages_that_are_still_being_read(well: Surroundings) -> None:
    only(look_at(replace(well, library=None)), "still being read")


def test_safe_mode_is_grave(well: Surroundings) -> None:
    settings = replace(well.settings, is_safe=True)
    only(look_at(replace(well, settings=settings)), "safe mode", "Restart", lamp="fail")


def test_a_graphics_card_that_does_not_draw(well: Surroundings) -> None:
    settings = replace(well.settings, renderer="hardware")
    only(look_at(replace(well, settings=settings)), "graphics card", "kiosk doctor")
    card = replace(well.screen, is_drawn_by_processor=False)
    assert look_at(replace(well, settings=settings, screen=card)).lamp == "ok"


def test_errors_since_the_start(well: Surroundings) -> None:
    only(look_at(replace(well, mishaps=3)), "since the start: 3", str(well.settings.log))


def test_crashes_of_the_last_week(well: Surroundings) -> None:
    days = [NOW - timedelta(days=one) for one in (9, 8, 2, 1)]
    lines = [f"{one:%Y-%m-%dT%H:%M:%S%z} start normal {this_boot()}" for one in days]
    ends = [f"{one:%Y-%m-%dT%H:%M:%S%z} end killed by signal 11" for one in days]
    runs_file().parent.mkdir(parents=True)
    both = [line for pair in zip(lines, ends, strict=True) for line in pair]
    runs_file().write_text("\n".join([*both, ""]), encoding="utf-8")
    seen = look_at(well)
    only(seen, "failed 2 times in the last 7 days", "signal 11", "kiosk doctor")
    assert "0 today, 2 in the last 7 days" in fact(seen, "Restarts")


def test_a_restart_by_staff_is_no_trouble(well: Surroundings) -> None:
    runs = RunsFile(runs_file())
    for _ in range(2):
        runs.note_start("normal")
        runs.note_ready()
        runs.note_end("restart")
    seen = look_at(well)
    assert seen.lamp == "ok"
    assert "1 today, 1 in the last 7 days" in fact(seen, "Restarts")


def test_a_folder_that_cannot_be_written(well: Surroundings) -> None:
    state_folder().parent.mkdir(parents=True, exist_ok=True)
    state_folder().write_text("in the way", encoding="utf-8")
    seen = look_at(well)
    assert any("can't be written" in one.what and one.isGrave for one in seen.troubles)


def test_no_pin(well: Surroundings) -> None:
    pin_file().unlink()
    only(look_at(well), "There is no PIN", "kiosk pin set")


def test_counts_that_cannot_be_written(well: Surroundings) -> None:
    counts_file().mkdir(parents=True)
    assert look_at(well).lamp == "ok", "nobody counts here"
    settings = replace(well.settings, has_counts=True)
    only(look_at(replace(well, settings=settings)), "can't be counted", str(counts_file()))


def test_facts_in_plain_words(well: Surroundings) -> None:
    settings = replace(well.settings, sizes=SiteSizes(screen_width_mm=477))
    seen = look_at(replace(well, settings=settings))
    since = well.running.since
    clock = QLocale().toString(QTime(since.hour, since.minute), QLocale.FormatType.ShortFormat)
    assert fact(seen, "Running since").endswith(f"{clock} (3 hours)")
    assert fact(seen, "Restarts") == "None in the last 7 days."
    assert fact(seen, "Pages").startswith("A title, version 1. 2 pages: 2 signed")
    assert "1920 × 1080 pixels, scale 100 %. 477 mm wide." in fact(seen, "Screen")
    assert fact(seen, "Disk").endswith("are free.")
    assert fact(seen, "Waiting times").startswith("Asks after 2 minutes without a touch")
    assert str(settings.config) in fact(seen, "Settings file")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(45, "just started"), (3600, "60 minutes"), (5 * 3600, "5 hours"), (49 * 3600, "2 days")],
)
def test_how_long_it_has_run(well: Surroundings, seconds: float, words: str) -> None:
    seen = look_at(replace(well, running=Running(NOW - timedelta(seconds=seconds), seconds)))
    assert fact(seen, "Running since").endswith(f"({words})")


def test_a_look_that_fails_says_so_and_leaves_a_trace(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, well: Surroundings
) -> None:
    thread, found = LookThread(), list[Seen]()
    thread.seen.connect(found.append)
    nothing: Any = None
    thread.look(replace(well, settings=nothing))
    thread.look(well)
    qtbot.waitUntil(lambda: len(found) == 2, timeout=60_000)
    assert "How the kiosk is can't be found out." in found[0].troubles[0].what
    assert "Traceback" in caplog.text
    assert found[1].lamp == "ok", "the next look is not held up"
