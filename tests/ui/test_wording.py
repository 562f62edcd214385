"""Provides tests of the words of the screen in each language, where its catalog is lost as well."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.resources import resource
from kiosk.ui.counted import counted
from kiosk.ui.review import review_line
from kiosk.ui.staff.day_bars import day_words
from kiosk.ui.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Signed:
    """A page that somebody has signed."""

    reviewer, reviewed, next_review, is_draft = "A. B.", "2026-03-09", "", False


@pytest.fixture
def wording(qapp: object) -> Iterator[Wording]:  # noqa: ARG001 - Qt has to be there
    wording = Wording()
    yield wording
    wording.speak("en")


def said(source: str = "Close", context: str = "Bar") -> str:
    """Return what is said by now."""
    return QCoreApplication.translate(context, source)


def test_each_language_has_words_numbers_and_dates_of_its_own(wording: Wording) -> None:
    for language, close, day, line in (
        ("es", "Cerrar", "9 mar", "Revisada por A. B. el lunes, 9 de marzo de 2026."),
        ("zh", "关闭", "3月9日", "A. B.于2026年3月9日星期一审阅。"),
        ("ar", "إغلاق", "9 مارس", "المراجعة: \u2068A. B.\u2069، \u2068الاثنين، 9 مارس 2026\u2069."),  # noqa: RUF001
        ("en", "Close", "Mar 9", "Reviewed by A. B. on Monday, March 9, 2026."),
    ):
        wording.speak(language)
        assert said() == close
        assert day_words(date(2026, 3, 9)) == day
        assert review_line(Signed()) == line


def test_a_number_takes_the_form_that_its_language_wants(wording: Wording) -> None:
    forms = {
        "en": {1: "1 day", 2: "2 days"},
        "es": {1: "1 día", 2: "2 días"},
        "zh": {1: "1天", 2: "2天"},
        "ar": {1: "يوم واحد", 2: "يومين", 3: "3 أيام", 11: "11 يومًا", 100: "100 يوم"},
    }
    for language, expected in forms.items():
        wording.speak(language)
        assert {number: counted().days(number) for number in expected} == expected


def test_a_language_without_words_keeps_english_ones_and_its_own_dates(wording: Wording) -> None:
    wording.speak("fr")
    assert said() == "Close"
    assert QLocale().dayName(1) == "lundi"
    wording.speak("es")
    assert said() == "Cerrar"


@pytest.mark.parametrize("how", ["missing", "empty", "cut", "noise"])
def test_lost_words_are_english_ones(wording: Wording, tmp_path: Path, how: str) -> None:
    whole = resource("translations/kiosk_es.qm").read_bytes()
    file = tmp_path / "words.qm"
    if how != "missing":
        file.write_bytes({"empty": b"", "cut": whole[:999], "noise": b"\\xff" * 9999}[how])
    wording.use_catalogs({"es": file})
    wording.speak("es")
    assert said() == "Close"
    assert counted().days(2) == "2 days"
    wording.use_catalogs({})
    assert said() == "Cerrar", "words that come later are taken up"
