"""Provides tests of the staff panel: the lamp, the facts, the buttons, and that it leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.station.counts.day import today
from kiosk.station.counts.store import CountsStore
from kiosk.station.counts.tally import Opening, Tally
from kiosk.station.paths import counts_file
from kiosk.ui.mishaps import Mishaps
from tests.fake_time import FakeTime
from tests.screens.items import rect_of
from tests.screens.staff_member import (
    PATIENCE,
    await_lamp,
    let_in,
    staff_of,
    staff_screen,
    staff_words,
)
from tests.station.pin.pins import own_folders

if TYPE_CHECKING:
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

BACK = "Back to the kiosk"
BUTTONS = ["Clean the screen", "Reload content", "Restart", "Screen test", "Leave the kiosk"]


@pytest.fixture
def staff(open_kiosk: OpenKiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Visitor:
    """Return a member of staff at the panel, whose time tests turn."""
    own_folders(tmp_path, monkeypatch)
    visitor = open_kiosk(time=FakeTime())
    let_in(visitor)
    return visitor


def is_closed(visitor: Visitor) -> bool:
    """Say whether the kiosk belongs to visitors again."""
    return staff_of(visitor).shown == "" and "Touch to begin" in visitor.names()


# What it shows


def test_what_is_wrong_what_to_do_and_the_facts(staff: Visitor) -> None:
    words = staff_words(staff)
    assert "2 things need a look" in words
    assert "52 pages are not signed yet." in words, "13 in each of four languages"
    assert "Ask a clinician to read and sign them." in words
    assert "Set one: kiosk pin set" in words
    assert "Running since\n" in words
    assert "(just started)" in words
    assert "Counting is off." in words


def test_no_seconds_that_stand_still(staff: Visitor) -> None:
    staff.key(Qt.Key.Key_Escape)
    staff.pass_seconds(150)
    let_in(staff)
    staff.wait(lambda: "(2 minutes)" in staff_words(staff), PATIENCE)


def test_an_error_in_the_program_is_told_at_once(staff: Visitor) -> None:
    mishaps = staff.kiosk.findChild(Mishaps)
    assert isinstance(mishaps, Mishaps)
    error = ValueError("nobody caught it")
    mishaps.take(type(error), error, None)
    staff.wait(lambda: mishaps.count == 1)
    await_lamp(staff)
    assert "Errors in the program since the start: 1." in staff_words(staff)


def test_settings_and_packs_that_are_wrong(
    open_kiosk: OpenKiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_folders(tmp_path, monkeypatch)
    file = tmp_path / "kiosk.toml"
    file.write_text('packs = ["nowhere"]\nidel_seconds = 90\n', encoding="utf-8")
    visitor = open_kiosk("--config", str(file))
    panel = let_in(visitor)
    words = staff_words(visitor)
    assert panel.health.lamp == "fail"
    assert words.index("nowhere: There is no such folder.") < words.index("idel_seconds")


@pytest.mark.parametrize("counts", [(1, 4), ()])
def test_the_last_days_as_bars_and_in_words(
    open_kiosk: OpenKiosk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    counts: tuple[int, ...],
) -> None:
    own_folders(tmp_path, monkeypatch)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for number in counts:
        tally = Tally()
        tally.openings[Opening(today(), "pack", "en", "surgery")] = number
        CountsStore(counts_file()).add(tally, today())
    file = tmp_path / "kiosk.toml"
    file.write_text("count_openings = true\n", encoding="utf-8")
    visitor = open_kiosk("--config", str(file))
    health = let_in(visitor).health
    shares = [day.share for day in health.days.records]
    if counts:
        assert shares == [0] * 29 + [1]
        assert "Pages opened: 5. Most on one day: 5" in staff_words(visitor)
    else:
        assert shares == []
        assert "Nothing has been counted yet." in staff_words(visitor)


# What it does


def test_it_leaves_by_itself_when_nobody_touches_it(staff: Visitor) -> None:
    staff.pass_seconds(59)
    assert staff_of(staff).shown == "panel"
    staff.pass_seconds(2)
    staff.settle()
    assert is_closed(staff)


def test_each_touch_lets_it_stay(staff: Visitor) -> None:
    staff.pass_seconds(50)
    staff.tap(rect_of(staff_screen(staff)).topLeft())
    staff.pass_seconds(50)
    assert staff_of(staff).shown == "panel"
    staff.pass_seconds(11)
    assert staff_of(staff).shown == ""


@pytest.mark.parametrize("way", ["touch", "key"])
def test_it_leaves_at_once(staff: Visitor, way: str) -> None:
    if way == "touch":
        staff.tap(BACK)
    else:
        staff.key(Qt.Key.Key_Escape)
    assert is_closed(staff)


@pytest.mark.parametrize(
    ("button", "question", "yes"),
    [
        ("Restart", "Restart now?", "Yes, restart"),
        ("Leave the kiosk", "Leave the kiosk?", "Yes, leave"),
    ],
)
def test_what_ends_the_kiosk_is_asked_about(
    staff: Visitor, button: str, question: str, yes: str
) -> None:
    asked: list[str] = []
    staff_of(staff).restart_asked.disconnect()
    staff_of(staff).leave_asked.disconnect()
    staff_of(staff).restart_asked.connect(lambda: asked.append("Yes, restart"))
    staff_of(staff).leave_asked.connect(lambda: asked.append("Yes, leave"))
    staff.tap(button)
    assert question in staff_words(staff)
    assert button not in staff.names()
    staff.tap("No, stay")
    assert button in staff.names()
    staff.tap(button)
    staff.key(Qt.Key.Key_Escape)
    assert staff_of(staff).shown == "panel"
    assert asked == []
    staff.tap(button)
    staff.tap(yes)
    assert asked == [yes]


def test_content_is_read_anew_and_it_says_so(staff: Visitor) -> None:
    staff.tap("Reload content")
    staff.wait(lambda: "The pages were read anew." in staff_words(staff), PATIENCE)
    await_lamp(staff)
    assert "All is well with them." in staff_words(staff)


def test_keys_reach_every_button_and_stay_within(staff: Visitor) -> None:
    reached = []
    for _ in range(12):
        reached.append(staff.focused())
        staff.key(Qt.Key.Key_Tab)
    assert reached[: len(BUTTONS) + 1] == [*BUTTONS, BACK]
    assert set(reached) == {*BUTTONS, BACK}


def test_the_keys_are_on_no_when_it_asks(staff: Visitor) -> None:
    for _ in range(2):
        staff.key(Qt.Key.Key_Tab)
    staff.key(Qt.Key.Key_Return)
    assert staff.focused() == "No, stay"
    staff.key(Qt.Key.Key_Return)
    assert staff.focused() == "Restart"
