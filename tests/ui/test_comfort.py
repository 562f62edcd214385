"""Provides tests of what a visitor may choose to see better."""

from __future__ import annotations

import pytest

from kiosk.ui.comfort import Comfort
from kiosk.ui.looks import TEXT_PERCENTS, THEMES


def test_it_begins_with_the_usual_look() -> None:
    comfort = Comfort()
    assert (comfort.theme, comfort.textPercent) == ("paper", 100)


def test_every_choice_is_told_once() -> None:
    told: list[object] = []
    comfort = Comfort()
    comfort.theme_changed.connect(lambda: told.append(comfort.theme))
    comfort.text_percent_changed.connect(lambda: told.append(comfort.textPercent))
    for _ in range(2):
        comfort.chooseTheme("dark")
        comfort.chooseTextPercent(160)
    assert told == ["dark", 160]


@pytest.mark.parametrize("name", ["", "Dark", "pink"])
def test_an_unknown_theme_changes_nothing(name: str) -> None:
    comfort = Comfort()
    comfort.chooseTheme("cream")
    comfort.chooseTheme(name)
    assert comfort.theme == "cream"


@pytest.mark.parametrize("percent", [0, -100, 101, 400])
def test_an_unknown_text_size_changes_nothing(percent: int) -> None:
    comfort = Comfort()
    comfort.chooseTextPercent(130)
    comfort.chooseTextPercent(percent)
    assert comfort.textPercent == 130


def test_four_of_each_can_be_chosen() -> None:
    comfort = Comfort()
    for theme in THEMES:
        comfort.chooseTheme(theme)
        assert comfort.theme == theme
    for percent in TEXT_PERCENTS:
        comfort.chooseTextPercent(percent)
        assert comfort.textPercent == percent
    assert len(THEMES) == len(TEXT_PERCENTS) == 4
