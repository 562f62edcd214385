"""Reads what the numbers in a text count: days or weeks, grams or milligrams."""

from __future__ import annotations

import re

from kiosk.content.check.compare.numbers import NUMBER, plain_number, western

_UNITS = {
    "minutes": ("minutes?", "min", "minutos?", "分钟", "دقيقة", "دقائق"),
    "hours": ("hours?", "horas?", "个?小时", "ساعة", "ساعات"),
    "days": ("days?", "días?", "天", "يوما?", "[أا]يام"),
    "weeks": ("weeks?", "semanas?", "个?星期", "周", "[أا]سبوعا?", "[أا]سابيع"),
    "months": ("months?", "mes(?:es)?", "个月", "شهرا?", "[أا]شهر", "شهور"),
    "years": ("years?", "años?", "年", "سنة", "سنوات", "عاما?", "[أا]عوام"),
    "percent": ("%", "٪", "％", "per ?cent", "por ciento", "(?:في|ب)? ?الم(?:ئ|ائ)ة"),
    "milligrams": ("mg", "milligrams?", "miligramos?", "毫克", "مل?غم?"),
    "grams": ("g", "grams?", "gramos?", "克", "غراما?"),
    "kilograms": ("kg", "kilograms?", "kilos?", "kilogramos?", "公斤", "千克", "كغم?"),
    "milliliters": ("m[lL]", "milliliters?", "mililitros?", "毫升", "مل"),
    "liters": ("liters?", "litros?", "升", "لترا?"),
    "millimeters": ("mm", "millimeters?", "milímetros?", "毫米", "ملم", "مم", "م[يل]*ليمترا?"),
    "centimeters": ("cm", "centimeters?", "centímetros?", "厘米", "سم", "سنتيمترا?"),
    "meters": ("m", "meters?", "metros?", "米", "مترا?", "[أا]متار"),
    "inches": ("inch(?:es)?", "pulgadas?", "英寸", "بوصة", "بوصات"),
    "feet": ("foot", "feet", "pies?", "英尺", "قدما?", "[أا]قدام"),
    "gray": ("Gy", "grays?", "戈瑞", "戈", "[غج]راي"),
}
"""Words for each unit in the languages of the bundled pack; others are not compared."""

_VOWEL_SIGNS = re.compile("[\u064b-\u0652]")

_UNIT = re.compile(
    r"[\s\u00a0\u202f-]*(?:"
    + "|".join(
        # A word of these scripts ends where a letter of its own does; Chinese writes no spaces.
        f"(?P<{name}>(?:{'|'.join(words)})(?![a-zA-Z\u00c0-\u024f\u0620-\u064a]))"
        for name, words in _UNITS.items()
    )
    + ")"
)


def units_of(text: str) -> dict[str, frozenset[str]]:
    """Return what each number of a text counts, as far as that is known, by the number."""
    found: dict[str, set[str]] = {}
    even = _VOWEL_SIGNS.sub("", western(text))
    for number in NUMBER.finditer(even):
        unit = _UNIT.match(even, number.end())
        if unit and unit.lastgroup:
            found.setdefault(plain_number(number[0]), set()).add(unit.lastgroup)
    return {number: frozenset(units) for number, units in found.items()}
