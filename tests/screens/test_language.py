"""Provides tests of choosing a language, on the welcome screen and on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from kiosk.ui.page_rows import page_rows
from tests.cli.command import kiosk
from tests.fake_time import FakeTime
from tests.screens.conftest import BUNDLED, SAMPLE
from tests.screens.items import rect_of
from tests.screens.keypad import DOWN, OK

if TYPE_CHECKING:
    from pathlib import Path

    from tests.screens.conftest import OpenKiosk
    from tests.screens.visitor import Visitor

SURGERY = {"en": "Surgery", "es": "Cirugía", "zh": "手术"}
LINE = 30
"""Pixels; less than the height of a line."""
NAMES = ["English", "Español", "简体中文", "العربية"]


def _top_of(visitor: Visitor, row: int) -> float:
    """Return how far below the upper edge of the page's pane the words of a row begin."""
    words = visitor.text(visitor.visit.reader.page.records[row].plain)
    return rect_of(words).top() - rect_of(visitor.page_pane()).top()


def _choose(visitor: Visitor, name: str) -> None:
    """Choose a language on the card, and wait until all of the page is in it."""
    visitor.visit.cards.open("language")
    visitor.settle()
    visitor.tap(name)
    _await_words(visitor)


def _await_words(visitor: Visitor) -> None:
    """Wait until all of the page is in the language that was chosen."""
    visit, reader = visitor.visit, visitor.visit.reader
    visitor.wait(lambda: reader.edition is not None and reader.edition.language == visit.language)
    page, pack = reader.open_page, reader.pack
    assert page is not None
    assert pack is not None
    wanted = [row._replace(isOpen=True) for row in page_rows(page, pack.figure_url)]
    visitor.wait(lambda: [row._replace(isOpen=True) for row in reader.page.records] == wanted)
    visitor.settle()


def _chosen(visitor: Visitor) -> list[str]:
    """Return the languages that the card marks as chosen."""
    return [name for name in visitor.names() if name.split(",")[0] in NAMES and "," in name]


def test_each_language_stands_on_the_welcome_screen_by_its_own_name(welcomed: Visitor) -> None:
    assert [name for name in welcomed.names() if name in NAMES] == NAMES


@pytest.mark.parametrize(("name", "code"), [("Español", "es"), ("简体中文", "zh")])
def test_a_touch_on_a_name_begins_in_that_language(welcomed: Visitor, name: str, code: str) -> None:
    welcomed.tap(name)
    assert welcomed.visit.screen == "reading"
    assert welcomed.visit.language == code
    welcomed.visit.openSection("surgery")
    assert welcomed.title == SURGERY[code]
    assert QLocale().name().startswith(code)


def test_a_kiosk_with_one_language_has_no_choice(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk("--pack", str(SAMPLE))
    assert "English" not in visitor.names()
    visitor.tap("Touch to begin")
    assert "Language" not in visitor.names()


def test_the_keys_reach_the_names(welcomed: Visitor) -> None:
    welcomed.key(Qt.Key.Key_Down)
    assert welcomed.focused() == "English"
    welcomed.key(Qt.Key.Key_Right)
    assert welcomed.focused() == "Español"
    welcomed.key(Qt.Key.Key_Up)
    welcomed.key(Qt.Key.Key_Up)
    assert welcomed.focused() == "Touch to begin"
    welcomed.key(Qt.Key.Key_Down)
    welcomed.key(Qt.Key.Key_Right)
    welcomed.key(Qt.Key.Key_Return)
    assert welcomed.visit.language == "es"


# A pad with five keys has neither Left nor Right.
def test_two_keys_reach_each_name_and_come_back(welcomed: Visitor) -> None:
    walked = []
    for _ in range(len(NAMES) + 1):
        welcomed.key(DOWN)
        walked.append(welcomed.focused())
    assert walked == [*NAMES, "Touch to begin"]
    for _ in range(2):
        welcomed.key(DOWN)
    welcomed.key(OK)
    assert welcomed.visit.language == "es"


def test_the_card_has_each_name_and_marks_the_one_that_is_read(reading: Visitor) -> None:
    reading.tap("Language")
    assert reading.visit.cards.opened == "language"
    assert _chosen(reading) == ["English, chosen"]
    assert {"Español", "简体中文", "العربية"} <= set(reading.names())


@pytest.mark.parametrize("unfolded", [False, True])
def test_a_change_keeps_the_page_and_the_place(reading: Visitor, unfolded: bool) -> None:
    reading.visit.openSection("surgery")
    reading.settle()
    if unfolded:
        reading.visit.reader.page.unfold()
        reading.settle()
    page = reading.visit.reader.page
    row = [one.kind for one in page.records].index("heading", 9)
    reading.visit.reader.jumpTo(row)
    reading.settle()
    top, opened = _top_of(reading, row), [one.isOpen for one in page.records]
    for name, code in (("简体中文", "zh"), ("Español", "es"), ("English", "en")):
        _choose(reading, name)
        assert reading.title == SURGERY[code]
        assert abs(_top_of(reading, row) - top) < LINE, code
        assert [one.isOpen for one in reading.visit.reader.page.records] == opened
        assert reading.visit.cards.opened == ""


def test_every_row_of_the_page_changes(reading: Visitor) -> None:
    reading.visit.openSection("surgery")
    reading.settle()
    reading.visit.chooseLanguage("es")
    _await_words(reading)
    changed = reading.visit.reader.page.records
    reading.visit.openSection("overview")
    reading.visit.openSection("surgery")
    reading.settle()
    assert changed == reading.visit.reader.page.records, "as if it had been opened so"


def test_the_menu_goes_along(reading: Visitor) -> None:
    before = reading.sections()
    _choose(reading, "Español")
    assert reading.sections()["surgery"] == "Cirugía"
    assert list(reading.sections()) == list(before)
    reading.wait(lambda: "Surgery" not in reading.names())  # also at the foot of the page


# Row 53: after clear, settings are default.
def test_the_next_person_begins_in_the_usual_language(reading: Visitor) -> None:
    reading.visit.chooseLanguage("zh")
    reading.visit.close()
    reading.settle()
    assert reading.says("Esophageal cancer")
    assert QLocale().name() == "en_US"
    reading.tap("Touch to begin")
    assert reading.visit.language == "en"
    reading.visit.cards.open("language")
    reading.settle()
    assert _chosen(reading) == ["English, chosen"]


def test_who_comes_back_in_time_goes_on_in_their_language(open_kiosk: OpenKiosk) -> None:
    time = FakeTime()
    visitor = open_kiosk(time=time)
    visitor.tap("Español")
    visitor.visit.openSection("surgery")
    visitor.settle()
    time.pass_seconds(151)
    assert visitor.visit.screen == "welcome"
    assert visitor.visit.language == "en"
    visitor.kiosk.shell.take_up()
    visitor.settle()
    assert (visitor.visit.language, visitor.title) == ("es", "Cirugía")
    assert visitor.kiosk.entrance.wording.language == "es"


def test_a_pack_without_the_language_is_read_in_its_own(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk("--pack", str(BUNDLED), "--pack", str(SAMPLE))
    visitor.tap("Español")
    assert visitor.says("Cáncer de esófago")
    visitor.tap("Kidney stones")
    visitor.settle()
    assert visitor.title == "What kidney stones are"


def test_a_kiosk_can_begin_in_a_language(open_kiosk: OpenKiosk) -> None:
    visitor = open_kiosk("--language", "es")
    assert visitor.says("Cáncer de esófago")
    visitor.visit.begin()
    visitor.settle()
    assert visitor.visit.language == "es"
    visitor.visit.chooseLanguage("en")
    visitor.visit.close()
    visitor.settle()
    assert visitor.says("Cáncer de esófago"), "the next visit begins as the first one did"


def test_the_settings_file_says_it_too(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('language = "zh"\n', encoding="utf-8")
    assert open_kiosk("--config", str(file)).says("食管癌")


def test_pictures_are_taken_in_a_language(tmp_path: Path) -> None:
    usual, other = tmp_path / "usual", tmp_path / "other"
    ask = ("--viewport", "--section", "surgery", "--size", "800x480")
    for folder, more in ((usual, ()), (other, ("--language", "es"))):
        assert kiosk("screenshot", folder, *ask, *more).returncode == 0
    for name in ("welcome.png", "surgery.png"):
        assert (usual / name).read_bytes() != (other / name).read_bytes()


@pytest.mark.parametrize("command", ["run", "screenshot"])
def test_a_language_that_nobody_has_is_named(command: str, tmp_path: Path) -> None:
    out = [str(tmp_path / "out")] if command == "screenshot" else []
    done = kiosk(command, *out, "--language", "ez", "--size", "800x480")
    assert done.returncode == 2
    assert "There is no language 'ez' here." in done.stderr
    assert "Traceback" not in done.stderr
