"""Provides tests of the on-screen keyboard: when it is loaded, what it is told, what it keeps."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from kiosk.station.paths import config_file, keyboard_folder, pin_file
from kiosk.ui.keyboard import LAYOUTS, Keyboard

START = """
import os
os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_IM_MODULES": "wayland;ibus"}
from PySide6.QtTest import QTest
from kiosk.application import make_application
from kiosk.app import KioskApp
from kiosk.cli.parser import parse
from kiosk.cli.settings import settings_from

def is_loaded():
    with open("/proc/self/maps", encoding="utf-8") as maps:
        return "/QtQuick/VirtualKeyboard/" in maps.read()

application = make_application("software")
options = ["run", "--size", "1280x720", "--pack", "tests/packs/sample"]
kiosk = KioskApp(settings_from(parse(options)))
kiosk.open()
while not kiosk.shell.visit.isReady:
    QTest.qWait(20)
kiosk.shell.begin()
QTest.qWait(300)
print("reading", is_loaded())
kiosk.shell.visit.cards.open("find")
for _ in range(2000):
    QTest.qWait(20)
    if is_loaded() and application.inputMethod().isVisible():
        break
print("finding", is_loaded(), application.inputMethod().isVisible())
os._exit(0)
"""
CHECKOUT = Path(__file__).parents[2]
TIMEOUT = 100
"""Seconds on a busy machine; a small pack is compiled on the way."""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what is loaded")
def test_it_is_loaded_when_somebody_first_wants_to_find_something() -> None:
    result = subprocess.run(
        [sys.executable, "-c", START],
        cwd=CHECKOUT, capture_output=True, text=True, timeout=TIMEOUT, check=False,
    )  # fmt: skip
    assert result.stdout.splitlines() == ["reading False", "finding True True"], result.stderr
    assert "irtual" not in result.stderr
    assert "multimedia" not in result.stderr


@pytest.mark.parametrize(
    ("language", "layout"),
    [("en", "en_US"), ("es-MX", "es_ES"), ("zh", "zh_CN"), ("zh-Hant", "zh_TW"), ("ar", "ar_AR")],
)
def test_its_layout_is_that_of_the_language(language: str, layout: str) -> None:
    keyboard = Keyboard()
    keyboard.use_language(language)
    assert keyboard.layout == layout


def test_a_language_without_a_layout_has_the_usual_one() -> None:
    keyboard = Keyboard()
    keyboard.use_language("es")
    keyboard.use_language("tlh")
    assert keyboard.layout == LAYOUTS["en"]


# Row 53: no personal data stored.
def test_what_it_has_kept_is_deleted() -> None:
    keyboard = Keyboard()
    keyboard.prepare()
    assert Path(keyboard.folder) == keyboard_folder()
    assert keyboard_folder().stat().st_mode & 0o077 == 0, "nobody else may look into it"
    (keyboard_folder() / "pinyin").mkdir()
    (keyboard_folder() / "pinyin" / "usr_dict.dat").write_text("words", encoding="utf-8")
    keyboard.forget()
    assert not keyboard_folder().exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the folder is told in another way")
def test_only_qt_takes_its_folder_for_that_of_settings() -> None:
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    before = config_file(), pin_file(), QStandardPaths.writableLocation(place)
    keyboard = Keyboard()
    keyboard.prepare()
    assert QStandardPaths.writableLocation(place) == keyboard.folder
    assert (config_file(), pin_file()) == before[:2]
    keyboard.forget()
    assert QStandardPaths.writableLocation(place) == before[2]
