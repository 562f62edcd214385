"""Provides tests that settings and pages are renewed while the kiosk runs, between visits only."""

from __future__ import annotations

import shutil
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.renewal import Renewal
from kiosk.station.paths import config_file
from kiosk.ui.file_watch import FileWatch
from kiosk.ui.housekeeper import Housekeeper
from kiosk.ui.library_loader import LibraryLoader
from tests.fake_time import FakeTime
from tests.screens.conftest import BUNDLED, SAMPLE, OpenKiosk
from tests.screens.visitor import FRAME

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.settings import Settings
    from tests.screens.visitor import Visitor

Kind = TypeVar("Kind", bound=QObject)

PATIENCE = 30_000
"""Milliseconds; a save that is not seen by then never will be."""
BEGIN, CLOSE = "Touch to begin", "Close"
STONES = "Kidney stones"
WIDTH = "screen_width_mm = 476\n"
TO_STONES = f"packs = ['{SAMPLE}']\n"


class Site:
    """A kiosk and the settings file that its staff edit."""

    def __init__(self, open_kiosk: OpenKiosk, qtbot: QtBot, file: Path) -> None:
        self.file = file
        self._open_kiosk = open_kiosk
        self._qtbot = qtbot

    def open(self, *options: str, text: str | None = "", time: FakeTime | None = None) -> Visitor:
        """Return a visitor before a kiosk whose settings file has some text, if it is there."""
        if text is not None:
            self.file.write_text(text, encoding="utf-8")
            options = (*options, "--config", str(self.file))
        self.visitor = self._open_kiosk(*options, time=time)
        self.renewal = _only(self.visitor.kiosk, Renewal)
        self.read: list[Settings] = []
        """What the kiosk was given since, in order."""
        self.renewal.settings_read.connect(self.read.append)
        return self.visitor

    def save(self, text: str) -> None:
        """Save the settings file and wait until the kiosk knows of it."""
        with self._qtbot.waitSignal(_only(self.renewal, FileWatch).saved, timeout=PATIENCE):
            self.file.write_text(text, encoding="utf-8")

    def wait_for_pages(self) -> None:
        """Wait until the packs have been opened anew and the screen has followed."""
        with self._qtbot.waitSignal(self.renewal.library_opened, timeout=PATIENCE):
            pass
        self.visitor.settle()

    def reload(self) -> None:
        """Ask for the content as staff do, and wait for it."""
        with self._qtbot.waitSignal(self.renewal.library_opened, timeout=PATIENCE):
            staff = self.visitor.kiosk._staff
            assert staff is not None
            staff.reload_asked.emit()
        self.visitor.settle()

    @property
    def warnings(self) -> list[str]:
        """Return what the kiosk was told last of what is wrong."""
        return list(self.read[-1].warnings)

    @property
    def width(self) -> float:
        """Return how wide the kiosk takes its screen to be."""
        return float(self.visitor.kiosk.entrance.screenWidth)


@pytest.fixture
def site(open_kiosk: OpenKiosk, qtbot: QtBot, tmp_path: Path) -> Site:
    """Return a kiosk to be opened, with a settings file of its own."""
    return Site(open_kiosk, qtbot, tmp_path / "kiosk.toml")


class TestBetweenVisits:
    """What is saved while nobody is there counts at once."""

    def test_sizes_and_times_count_for_the_next_visit(self, site: Site) -> None:
        visitor = site.open()
        before = visitor.visit
        site.save(WIDTH + "idle_seconds = 300\ncount_openings = true\n")
        assert site.width == 476
        assert visitor.visit is not before
        assert visitor.visit.clock.idleSeconds == 300
        assert site.read[-1].has_counts
        target = visitor.control(BEGIN).property("height")
        drag = _drag_pixels()
        site.save("screen_width_mm = 238\n")
        visitor.settle()
        assert visitor.visit.clock.idleSeconds == 120
        assert visitor.control(BEGIN).property("height") > target
        assert _drag_pixels() == pytest.approx(2 * drag, abs=1)

    def test_how_long_a_visit_is_kept_counts_as_well(self, site: Site) -> None:
        time = FakeTime()
        visitor = site.open(time=time)
        site.save("continue_seconds = 0\n")
        visitor.tap(BEGIN)
        _time_out(visitor, time)
        assert visitor.ways_in() == [BEGIN]

    def test_other_packs_are_on_the_screen_soon(self, site: Site) -> None:
        visitor = site.open()
        site.save(TO_STONES)
        site.wait_for_pages()
        assert visitor.says(STONES)
        visitor.tap(BEGIN)
        assert visitor.title == "What kidney stones are"
        visitor.tap(CLOSE)
        site.save("")
        site.wait_for_pages()
        assert not visitor.says(STONES)

    def test_the_site_s_own_values_are_on_its_pages_soon(self, site: Site) -> None:
        visitor = site.open("--pack", str(SAMPLE))
        site.save("[site]\nfever_limit = 'a temperature of 102 °F'\n")
        site.wait_for_pages()
        visitor.tap(BEGIN)
        visitor.tap_entry("Letting a stone pass")
        assert visitor.says("fever or shivering (a temperature of 102 °F)")

    def test_a_new_file_in_the_place_of_the_old_one_counts_as_often_as_it_comes(
        self, site: Site, qtbot: QtBot
    ) -> None:
        site.open()
        for width in (400, 500, 600):
            new = site.file.with_suffix(".new")
            new.write_text(f"screen_width_mm = {width}\n", encoding="utf-8")
            with qtbot.waitSignal(_only(site.renewal, FileWatch).saved, timeout=PATIENCE):
                new.replace(site.file)
            assert site.width == width

    def test_a_file_and_its_folder_may_come_and_go(
        self, site: Site, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "not" / "there"))
        site.open(text=None)
        config_file().parent.mkdir(parents=True)
        config_file().write_text(WIDTH, encoding="utf-8")
        qtbot.waitUntil(lambda: site.width == 476, timeout=PATIENCE)
        with qtbot.waitSignal(_only(site.renewal, FileWatch).saved, timeout=PATIENCE):
            shutil.rmtree(config_file().parent)
        assert site.width == 0
        assert site.warnings == []

    def test_what_was_typed_still_wins(self, site: Site) -> None:
        visitor = site.open("--pack", str(SAMPLE))
        site.save(WIDTH + f"packs = ['{BUNDLED}']\n")
        assert site.read[-1].sizes.screen_width_mm == 476
        assert site.read[-1].packs == (SAMPLE,)
        assert visitor.says(STONES)

    def test_a_save_that_changes_nothing_disturbs_nothing(self, site: Site) -> None:
        visitor = site.open(text=WIDTH)
        before = visitor.visit
        site.save("# measured again\n" + WIDTH)
        assert visitor.visit is before
        assert site.read == []


class TestVisits:
    """Whoever is there is left in peace."""

    def test_a_save_waits_for_the_end_of_the_visit(self, site: Site, qtbot: QtBot) -> None:
        visitor = site.open()
        visitor.tap(BEGIN)
        title = visitor.title
        site.save(WIDTH + TO_STONES)
        assert (site.width, site.read, visitor.title) == (0, [], title)
        with qtbot.waitSignal(site.renewal.library_opened, timeout=PATIENCE):
            visitor.tap(CLOSE)
        visitor.settle()
        assert site.width == 476
        assert visitor.says(STONES)

    def test_a_visit_that_can_be_taken_up_is_waited_for(self, site: Site) -> None:
        time = FakeTime()
        visitor = site.open(time=time)
        visitor.tap(BEGIN)
        title = visitor.title
        _time_out(visitor, time)
        site.save(WIDTH)
        assert site.width == 0
        visitor.tap("Continue where you were")
        assert (site.width, visitor.title) == (0, title)
        _time_out(visitor, time)
        assert site.width == 0
        time.pass_seconds(31)
        visitor.wait(lambda: site.width == 476)

    def test_pages_that_come_when_somebody_has_begun_wait_for_the_end(
        self, site: Site, qtbot: QtBot
    ) -> None:
        visitor = site.open()
        site.renewal.settings_read.connect(visitor.kiosk.shell.begin)
        site.save(TO_STONES)
        loader = _only(site.renewal, LibraryLoader)
        qtbot.waitUntil(lambda: loader.library is not None, timeout=PATIENCE)
        visitor.settle()
        title = visitor.title
        assert STONES not in title
        with qtbot.waitSignal(site.renewal.library_opened, timeout=PATIENCE):
            visitor.tap(CLOSE)
        visitor.settle()
        assert visitor.says(STONES)


class TestTrouble:
    """What is wrong is told, and costs nobody the kiosk."""

    def test_bad_settings_are_told_and_mended(
        self, site: Site, caplog: pytest.LogCaptureFixture
    ) -> None:
        site.open(text=WIDTH)
        site.save('screen_width_mm = "wide"\n')
        assert site.width == 0
        (warning,) = site.warnings
        assert f"{site.file}, line 1: screen_width_mm must be a number" in warning
        assert warning in caplog.messages
        site.save("\0\0\0")
        assert len(site.warnings) == 1
        site.save(WIDTH)
        assert site.width == 476
        assert site.warnings == []

    def test_a_change_of_drawing_asks_for_a_restart(self, site: Site) -> None:
        site.open()
        site.save('renderer = "software"\n')
        (warning,) = site.warnings
        assert warning.startswith("Restart the kiosk")
        site.save("")
        assert site.warnings == []

    def test_it_restarts_by_itself_where_it_is_watched(
        self, site: Site, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        visitor = site.open()
        site.renewal.restart_needed.disconnect(visitor.kiosk._restart)
        monkeypatch.setenv("KIOSK_WATCHED_BY", "1")
        with qtbot.waitSignal(site.renewal.restart_needed, timeout=PATIENCE):
            site.save('renderer = "software"\n')
        assert site.warnings == []


class TestReload:
    """Staff ask for the content as it is now."""

    def test_edited_pages_are_shown(self, site: Site, tmp_path: Path) -> None:
        pack = Path(shutil.copytree(SAMPLE, tmp_path / "pack"))
        visitor = site.open("--pack", str(pack))
        _replace(pack / "pack.toml", STONES, "Stones, explained")
        site.reload()
        assert visitor.says("Stones, explained")

    def test_pages_that_were_renewed_are_forgotten(self, site: Site) -> None:
        visitor = site.open()
        housekeeper = _only(visitor.kiosk, Housekeeper)
        site.reload()
        visitor.wait(lambda: not housekeeper.is_due)
        old = weakref.ref(visitor.kiosk._library)
        site.reload()
        visitor.wait(lambda: not housekeeper.is_due)
        assert old() is None

    def test_a_pack_that_turned_bad_gives_way_and_comes_back(
        self, site: Site, tmp_path: Path
    ) -> None:
        pack = Path(shutil.copytree(SAMPLE, tmp_path / "pack"))
        visitor = site.open("--pack", str(pack))
        _replace(pack / "pack.toml", "version", "version = 1\nversion")
        site.reload()
        assert visitor.says("cancer")
        _replace(pack / "pack.toml", "version = 1\n", "")
        site.reload()
        assert visitor.says(STONES)

    def test_settings_are_read_as_well(self, site: Site) -> None:
        site.open()
        _only(site.renewal, FileWatch).blockSignals(True)  # noqa: FBT003 - as Qt has it
        site.file.write_text(WIDTH, encoding="utf-8")
        site.reload()
        assert site.width == 476

    def test_the_last_of_two_requests_counts(self, site: Site, tmp_path: Path) -> None:
        pack = Path(shutil.copytree(SAMPLE, tmp_path / "pack"))
        visitor = site.open(text=f"packs = ['{pack}']\n")
        opened: list[object] = []
        site.renewal.library_opened.connect(opened.append)
        site.renewal.reload()
        site.file.write_text("", encoding="utf-8")
        site.reload()
        visitor.wait(lambda: not site.renewal.findChildren(LibraryLoader))
        assert len(opened) == 1
        assert visitor.says("cancer")


def _only(owner: QObject, kind: type[Kind]) -> Kind:
    """Return the only object of a kind that belongs to another."""
    (found,) = owner.findChildren(kind)
    return found


def _drag_pixels() -> int:
    """Return how far a finger may stray before it drags."""
    return QGuiApplication.styleHints().startDragDistance()


def _time_out(visitor: Visitor, time: FakeTime) -> None:
    """Do nothing until the visit ends."""
    for seconds in (120, 30):
        time.pass_seconds(seconds)
        visitor.linger(FRAME)
        visitor.settle()
    assert visitor.visit.screen == "welcome"


def _replace(file: Path, old: str, new: str) -> None:
    """Replace words in a file, which must be there."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
