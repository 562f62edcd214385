"""Provides tests that a voice is used only where it really speaks the language."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.ui.speech.voices import Voice, best_voice, spoken_code, spoken_languages

ESPEAK = tuple(
    Voice(*line.split("\t"))
    for line in (Path(__file__).parent / "espeak_voices.txt")
    .read_text(encoding="utf-8")
    .splitlines()
)
"""The voices of eSpeak NG 1.51 as Qt reports them through Speech Dispatcher 0.11."""

WINDOWS = (
    Voice("Microsoft David", "en", "US"),
    Voice("Microsoft Tracy", "zh", "HK"),
    Voice("Microsoft Hanhan", "zh", "TW"),
    Voice("Microsoft Huihui", "zh", "CN"),
    Voice("Microsoft Sabina", "es", "MX"),
)
OTHER_MANDARIN = (
    Voice("Mandarin", "C"),
    Voice("Chinese (Mandarin, latin as Pinyin)", "C"),
)
ONLY_CANTONESE = (
    Voice("Microsoft Tracy", "zh", "HK"),
    Voice("Chinese (Cantonese)", "zh", "CN"),
    Voice("Hakka Chinese", "C"),
    Voice("Bishnupriya Manipuri", "C"),
)


@pytest.mark.parametrize(
    ("voices", "language", "name"),
    [
        (ESPEAK, "en", "English (America)"),
        (ESPEAK, "en-GB", "English (Great Britain)"),
        (ESPEAK, "es", "Spanish (Latin America)"),
        (ESPEAK, "es-ES", "Spanish (Spain)"),
        (ESPEAK, "ar", "Arabic"),
        (ESPEAK, "zh", "Chinese (Mandarin, latin as Pinyin)"),
        (ESPEAK, "zh-Hans", "Chinese (Mandarin, latin as Pinyin)"),
        (ESPEAK, "pt", "Portuguese (Brazil)"),
        (OTHER_MANDARIN, "zh", "Chinese (Mandarin, latin as Pinyin)"),
        (WINDOWS, "zh", "Microsoft Huihui"),
        (WINDOWS, "zh-Hant", "Microsoft Hanhan"),
        (WINDOWS, "es", "Microsoft Sabina"),
    ],
)
def test_the_voice_is_the_best_of_its_language(
    voices: tuple[Voice, ...], language: str, name: str
) -> None:
    best = best_voice(voices, language)
    assert best is not None
    assert best.name == name


@pytest.mark.parametrize(
    ("voices", "language"),
    [
        (ONLY_CANTONESE, "zh"),
        (ONLY_CANTONESE, "en"),
        (WINDOWS, "ar"),
        ((), "en"),
    ],
)
def test_no_voice_of_another_language_is_taken(voices: tuple[Voice, ...], language: str) -> None:
    assert best_voice(voices, language) is None


def test_languages_are_told_by_what_the_voices_speak() -> None:
    assert {"en", "es", "zh", "ar", "yue"} <= spoken_languages(ESPEAK)
    assert spoken_languages(ONLY_CANTONESE) == frozenset()
    assert spoken_languages(WINDOWS) == {"en", "zh", "es"}


@pytest.mark.parametrize(
    ("language", "code"),
    [("en", "en"), ("pt-BR", "pt"), ("zh-Hans", "zh"), ("cmn", "zh"), ("yue", ""), ("ar", "")],
)
def test_a_page_is_read_in_the_language_that_is_spoken(language: str, code: str) -> None:
    assert spoken_code(language, {"en", "pt", "zh"}) == code
