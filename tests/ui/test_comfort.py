"""Provides tests of what a visitor may choose to see better."""

from __future__ import annotations

import pytest

from kiosk.ui.choices import USUAL_CHOICES, Choices
from kiosk.ui.comfort import Comfort
from kiosk.ui.looks import SWITCHES, TEXT_PERCENTS, THEMES

CALM = Choices(theme="contrast", switches=frozenset({"less-movement"}))
"""What a system may ask for."""
SWITCHED = {
    "more-space": "hasMoreSpace",
    "less-movement": "hasLessMovement",
    "bigger-buttons": "hasBiggerButtons",
    "lower-controls": "hasLowerControls",
    "more-time": "hasMoreTime",
}
"""Which property tells of each switch."""


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


def test_every_switch_is_off_at_first_and_tells_of_itself_alone() -> None:
    assert set(SWITCHED) == set(SWITCHES)
    for name, told in SWITCHED.items():
        comfort = Comfort()
        comfort.toggle(name)
        assert {one for one in SWITCHED.values() if comfort.property(one)} == {told}
        comfort.toggle(name)
        assert comfort.choices == USUAL_CHOICES


def test_an_unknown_switch_changes_nothing() -> None:
    comfort = Comfort()
    comfort.toggle("more-noise")
    assert comfort.choices == USUAL_CHOICES


def test_it_goes_back_to_the_usual_settings_all_at_once() -> None:
    comfort = Comfort()
    comfort.chooseTheme("dark")
    comfort.chooseTextPercent(200)
    comfort.toggle("more-time")
    comfort.reset()
    assert comfort.choices == USUAL_CHOICES


@pytest.mark.parametrize("change", ["theme", "size", "switch"])
def test_any_change_can_be_undone(change: str) -> None:
    comfort = Comfort()
    told: list[bool] = []
    comfort.choices_changed.connect(lambda: told.append(comfort.isChanged))
    {
        "theme": lambda: comfort.chooseTheme("cream"),
        "size": lambda: comfort.chooseTextPercent(160),
        "switch": lambda: comfort.toggle("more-space"),
    }[change]()
    comfort.reset()
    assert told == [True, False]


def test_what_the_system_asks_for_is_the_usual() -> None:
    comfort = Comfort()
    comfort.begin_with(CALM)
    assert (comfort.theme, comfort.hasLessMovement, comfort.isChanged) == ("contrast", True, False)
    comfort.chooseTheme("paper")
    comfort.reset()
    assert comfort.choices == CALM


def test_what_the_visitor_has_chosen_goes_before_the_system() -> None:
    comfort = Comfort()
    comfort.chooseTheme("cream")
    comfort.begin_with(CALM)
    assert (comfort.theme, comfort.hasLessMovement) == ("cream", False)
    comfort.reset()
    assert comfort.choices == CALM


def test_all_that_can_be_chosen_has_words() -> None:
    comfort = Comfort()
    words = [comfort.words(name) for name in (*THEMES, *SWITCHES)]
    assert all(words)
    assert len(set(words)) == len(words)
    assert comfort.words("pink") == comfort.hint("pink") == ""
