"""Provides tests that a sentence is cut where its language changes."""

from __future__ import annotations

import pytest

from kiosk.ui.speech.language_parts import language_parts


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("Hello there.", "en", [("Hello there.", "en")]),
        ("Standard treatment: 早期", "zh", [("Standard treatment", "en"), ("早期", "zh")]),
        ("做PET-CT检查。", "zh", [("做PET-CT检查。", "zh")]),
        (
            "来自Cancer Research UK的数据。",
            "zh",
            [("来自", "zh"), ("Cancer Research UK", "en"), ("的数据。", "zh")],
        ),
        (
            "حسب دراسة National Cancer Institute.",
            "ar",
            [("حسب دراسة ", "ar"), ("National Cancer Institute.", "en")],
        ),
        (
            "The word 食管 is Chinese.",
            "en",
            [("The word ", "en"), ("食管", "zh"), ("is Chinese.", "en")],
        ),
        ("TGF-β is a protein", "en", [("TGF-β is a protein", "en")]),
        ("دواء HER2 فقط", "ar", [("دواء HER2 فقط", "ar")]),
        ("日本の病院", "ja", [("日本の病院", "ja")]),
        ("English words only", "zh", [("English words only", "en")]),
        ("", "en", [("", "en")]),
    ],
)
def test_parts_have_the_language_of_their_script(
    text: str, language: str, parts: list[tuple[str, str]]
) -> None:
    found = language_parts(text, language)
    assert [(text[one.start : one.end], one.language) for one in found] == parts
