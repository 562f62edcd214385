"""Provides tests of the cutting of text into words and signs."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from kiosk.content.search.sentences import sentence_ranges, sentences
from kiosk.content.search.tokens import cut, forms, joined


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Eat 5 small meals.", ["eat", "5", "small", "meals"]),
        # Row 54: accents are no matter, nor are capitals.
        ("El esófago está ahí", ["el", "esofago", "esta", "ahi"]),
        ("E\u0301L", ["el"]),
        ("STRASSE Straße", ["strasse", "strasse"]),
        ("Sm\u00f8rrebr\u00f8d, \u0141\u00f3d\u017a, \u00c6gir", ["smorrebrod", "lodz", "aegir"]),
        ("ﬁne", ["fine"]),
        # Apostrophes: a short tail belongs to its word, a possessive s to none.
        ("the doctor's, the doctor’s", ["the", "doctor", "the", "doctor"]),
        ("don't 'quote' we'll", ["dont", "quote", "well"]),
        ("l'estomac d’eau", ["l", "estomac", "d", "eau"]),
        # Row 54: Arabic without vowel signs and tatweel; alef, yeh and heh in one form each.
        ("عِلَاج", ["علاج"]),
        ("عـــلاج", ["علاج"]),
        ("أشعة آ إ", ["اشعه", "\u0627", "\u0627"]),
        ("مستشفى", ["مستشفي"]),
        ("\u0663\u0664", ["34"]),
        # Row 54: one Chinese sign is found, and so are two.
        ("放疗", ["放", "疗", "放疗"]),
        ("疗", ["疗"]),
        ("PET扫描。", ["pet", "扫", "描", "扫描"]),
        ("がん", ["が", "ん", "がん"]),
        ("मरीज़ों", ["मरीज़ों"]),
        ("방사선", ["방사선"]),
        ("a\u00adb\u200dc", ["abc"]),
        ("", []),
        ("'\"*-(){}^:\0", []),
        ("\ud800\udfff", []),
        ("🙂👩‍⚕️", []),
    ],
)
def test_text_is_cut_into_folded_words_and_signs(text: str, tokens: list[str]) -> None:
    # Korean signs are taken apart, so that an unfinished one is found.
    expected = [normalize("NFKD", token) for token in tokens]
    assert [normalize("NFKD", token.text) for token in cut(text)] == expected


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("El esófago, ahí", ["El", "esófago", "ahí"]),
        ("de\u0301ja\u0300 vu", ["de\u0301ja\u0300", "vu"]),
        ("'quoted' Straße", ["quoted", "Straße"]),
        ("the doctor’s hands", ["the", "doctor", "hands"]),
        ("做放疗", ["做", "放", "疗", "做放", "放疗"]),
        ("العِلاجُ", ["العِلاجُ"]),
    ],
)
def test_a_token_knows_where_it_stands_in_the_text_as_written(
    text: str, written: list[str]
) -> None:
    assert [text[token.start : token.end] for token in cut(text)] == written


def test_plain_english_is_cut_as_any_other_text() -> None:
    plain = "The 2nd PET-CT scan (day 3): lie still, e.g. 20 minutes_long!"
    # An accent at its end takes the whole text the other way.
    assert cut(plain + " é")[:-1] == cut(plain)


def test_only_words_side_by_side_with_a_hyphen_are_one_word_too() -> None:
    text = "A follow-up, x - ray, e-mail; 放-疗"
    assert [token.text for token in joined(text, cut(text))] == ["followup", "email"]


def test_an_arabic_word_is_found_without_its_article() -> None:
    assert forms("العلاج") == ("العلاج", "علاج")
    assert forms("والعلاج") == ("والعلاج", "علاج")
    # Pain begins with the same letters, but has no article.
    assert forms("الم") == ("الم",)
    assert forms("علاج") == ("علاج",)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Some (e.g. this one) stay.", ["Some (e.g. this one) stay."]),
        ('Say "no." Then go.', ['Say "no."', "Then go."]),
        ("A point without a stop", ["A point without a stop"]),
        ("放疗用射线。需要几周。", ["放疗用射线。", "需要几周。"]),
        ("هل يؤلم؟ لا.", ["هل يؤلم؟", "لا."]),
        ("It takes 1.5 hours. ", ["It takes 1.5 hours."]),
        ("Dr. Smith saw you. You rest.", ["Dr. Smith saw you.", "You rest."]),
        ("Vea a la Dra. López. Él vino.", ["Vea a la Dra. López.", "Él vino."]),
        ("(Done.) “Next!” One more", ["(Done.)", "“Next!”", "One more"]),
        ("", []),
    ],
)
def test_text_is_cut_into_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts
    assert [text[start:end] for start, end in sentence_ranges(text)] == parts
