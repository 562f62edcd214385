"""Provides tests of what a search finds, and in which order."""

from __future__ import annotations

import pytest

from kiosk.content import blocks
from kiosk.content.blocks import Block, Detail, Heading, ListItem, Paragraph
from kiosk.content.glossary import Term
from kiosk.content.pack import WORD_LIST
from kiosk.content.search.search import Found, Search
from tests.content.search.shelf import (
    box,
    library_of,
    marked,
    page,
    search_of,
    sentences,
    words,
)


def _heading(text: str) -> Heading:
    """Return a heading."""
    return Heading(words(text), 2)


def test_a_word_is_found_and_marked_in_its_sentence_alone() -> None:
    search = search_of(page("care", "You may eat. Rest after the Surgery. Then walk."))
    assert search.find("surgery") == (Found("care", 0, "Rest after the Surgery.", ((15, 22),)),)


def test_each_row_has_its_number_and_the_head_has_none() -> None:
    boxes = [box("unwell", "Call us."), box("urgent", "Ring now.", is_first=True)]
    care = page("care", "Eat.", "Sleep.", summary="Good hands.", boxes=boxes)
    search = search_of(care)
    where = {text: search.find(text)[0].row for text in ("hands", "ring", "sleep", "unwell", "us")}
    assert where == {"hands": -1, "ring": 0, "sleep": 2, "unwell": 3, "us": 3}


def test_the_last_word_may_be_unfinished_and_the_first_may_not() -> None:
    search = search_of("The stomach heals.", "Sto is no word, nor is heals.")
    assert sentences(search, "stoma") == ["The stomach heals."]
    assert marked(search, "stoma") == ["stomach"]
    assert sentences(search, "sto heals") == ["Sto is no word, nor is heals."]


def test_a_title_comes_before_a_heading_and_a_heading_before_text() -> None:
    search = search_of(
        page("one", "Pain is spoken of here, and pain again."),
        page("two", _heading("Pain after it")),
        page("three", title="Pain"),
    )
    assert [found.section for found in search.find("pain")] == ["three", "two", "one"]


def test_all_words_must_stand_together() -> None:
    search = search_of("Pain in the chest.", "Pain in the belly.", "A cold chest.")
    assert sentences(search, "chest pain") == ["Pain in the chest."]


def test_a_word_may_stand_in_the_title_above_a_sentence() -> None:
    search = search_of(
        page("radiotherapy", _heading("Side effects"), "You get tired."),
        page("surgery", _heading("Side effects"), "You get tired too."),
    )
    (first, *_) = search.find("radiotherapy side effects")
    assert (first.section, first.sentence) == ("radiotherapy", "Side effects")
    assert sentences(search, "radiotherapy tired") == ["You get tired."]
    # One word at least must stand in the sentence itself.
    assert sentences(search, "radiotherapy") == ["Radiotherapy"]


def test_words_that_never_stand_together_are_found_one_by_one() -> None:
    search = search_of("Eat slowly.", "Walk a mile.")
    assert set(sentences(search, "eat mile")) == {"Eat slowly.", "Walk a mile."}


def test_words_that_stand_everywhere_find_nothing_on_their_own() -> None:
    search = search_of(*(f"The word {number}." for number in range(40)), "The stent.")
    assert sentences(search, "the stent qqqqq") == ["The stent."]
    assert search.find("the qqqqq") == ()


def test_a_letter_alone_finds_nothing_on_its_own() -> None:
    search = search_of("I rest.", "Do not drive.")
    assert sentences(search, "i drive") == ["Do not drive."]


def test_other_endings_are_found_when_the_very_word_is_not() -> None:
    search = search_of("Radiotherapy has side effects on some.", "One effect is rest.", "A ratio.")
    for text in ("radio side", "effect side"):
        assert sentences(search, text) == ["Radiotherapy has side effects on some."]
        assert {found.corrected for found in search.find(text)} == {""}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # Row 42: typos are forgiven, the first letter too; so is what only sounds alike.
        ("brakytherapy", "brachytherapy"),
        ("keemo", "chemotherapy"),
        ("esofagus", "esophagus"),
        ("oesophagus", "esophagus"),
        ("radio terapy", "radiotherapy"),
        ("radiothrepy", "radiotherapy"),
        ("tadiotherapy", "radiotherapy"),
        ("imunotherapy", "immunotherapy"),
        ("sergery", "surgery"),
        ("side efects", "side effects"),
        ("stnet", "stent"),
        ("tierd", "tired"),
        ("pian", "pain"),
        ("brakyth", "brachytherapy"),
        ("SURGARY!", "surgery"),
    ],
)
def test_what_was_meant_is_found_and_named(typed: str, meant: str) -> None:
    search = search_of(
        "Brachytherapy is a kind of radiotherapy.",
        "Chemotherapy and immunotherapy are drugs.",
        "The esophagus is the food pipe.",
        "After surgery there may be side effects; a stent may help.",
        "The tube is tied, and you are tired. Pain is treated.",
    )
    found = search.find(typed)
    assert {one.corrected.casefold() for one in found} == {meant}
    shown = found[0].sentence[slice(*found[0].marks[-1])]
    assert shown.casefold() == meant.rsplit(maxsplit=1)[-1]


@pytest.mark.parametrize("typed", ["radio terapy", "raydio therapy", "radio therapie"])
def test_halves_of_a_word_are_put_together_where_one_of_them_is_no_word(typed: str) -> None:
    search = search_of("Radiotherapy.", "Radio in the room.", "Cell therapy.")
    assert {one.corrected for one in search.find(typed)} == {"Radiotherapy"}


def test_two_words_that_are_no_halves_stay_two() -> None:
    search = search_of("Radiotherapy.", "Cell therapy.")
    assert {one.corrected for one in search.find("radox terapy")} == {"radox therapy"}


def test_of_words_that_sound_alike_the_one_that_is_written_alike_was_meant() -> None:
    search = search_of("The fase and the faze.", "The phase.")
    assert {one.corrected for one in search.find("phaise")} == {"phase"}


def test_a_word_is_named_without_the_capital_that_begins_a_sentence() -> None:
    search = search_of("Stent care.", "Care for a stent.", "Ask Barrett.")
    assert {one.corrected for one in search.find("stnet")} == {"stent"}
    assert {one.corrected for one in search.find("barett")} == {"Barrett"}


def test_what_is_known_is_not_corrected() -> None:
    search = search_of("The spleen.", "The screen.", "A follow-up.")
    for text in ("spleen", "scree", "followup", "follow-up", "follow up"):
        assert [one.corrected for one in search.find(text)] == [""], text


@pytest.mark.parametrize("typed", ["price", "parking", "hello", "lol", "fuck", "wifi"])
def test_another_word_is_no_slip(typed: str) -> None:
    search = search_of("A grain of rice, such low help, pressed.", "It is working within weeks.")
    assert search.find(typed) == ()


def test_each_language_is_corrected_by_its_own_words() -> None:
    spanish = search_of("La cirugía quita el tumor.", language="es")
    assert {one.corrected for one in spanish.find("sirujia")} == {"cirugía"}
    # The English word is no word of this pack, and no slip of one.
    assert spanish.find("surgery") == ()


@pytest.mark.parametrize("text", ["", "   ", "!?", "qqqqq", "qq", "zz zz", "9999"])
def test_nothing_is_found_of_what_stands_nowhere(text: str) -> None:
    assert search_of("The spleen is not needed.").find(text) == ()


# Row 54: Spanish is found without its accents, Chinese by one sign or two, Arabic without its
# vowel signs and with or without the article.
@pytest.mark.parametrize(
    ("language", "sentence", "typed", "mark"),
    [
        ("es", "El esófago lleva la comida.", "esofago", "esófago"),
        ("es", "El esófago lleva la comida.", "ESÓFAGO", "esófago"),
        ("es", "El esofago lleva la comida.", "esófago", "esofago"),
        ("zh", "医生建议放疗或手术。", "放疗", "放疗"),
        ("zh", "医生建议放疗或手术。", "疗", "疗"),
        ("zh", "医生建议放疗或手术。", "医生建议放", "医生建议放"),
        ("zh", "医生建议放疗或手术。", "放疗 手术", "放疗"),
        ("zh", "先做PET扫描。", "pet扫", "PET扫"),
        ("ja", "がんの治療", "がん", "がん"),
        ("th", "การรักษาด้วยรังสี", "รังสี", "รังสี"),
        ("ar", "يساعد العِلاج بالأشعة.", "علاج", "العِلاج"),
        ("ar", "يساعد علاج جديد.", "العلاج", "علاج"),
        ("ar", "يساعد العِلاج بالأشعة.", "العل", "العِلاج"),
        ("hi", "डॉक्टर से बात करें", "डॉक्टर", "डॉक्टर"),
        ("ko", "방사선 치료를 받습니다", "방사", "방사선"),
        ("ru", "Лучевая терапия", "ЛУЧЕВ", "Лучевая"),
    ],
)
def test_every_script_is_searched(language: str, sentence: str, typed: str, mark: str) -> None:
    search = search_of(sentence, "-", language=language)
    assert sentences(search, typed) == [sentence]
    assert marked(search, typed)[0] == mark


def test_signs_that_do_not_stand_side_by_side_are_not_a_word() -> None:
    search = search_of("放心治疗。", "放疗。", language="zh")
    assert sentences(search, "放疗") == ["放疗。"]


def test_the_middle_of_an_indian_word_is_no_word() -> None:
    search = search_of("डॉक्टर से बात करें", "-", language="hi")
    assert search.find("टर") == ()


def test_a_word_of_the_glossary_leads_to_the_word_list() -> None:
    terms = [
        Term("barrett", "Barrett", "A changed lining."),
        Term("biopsy", "biopsy", "A small sample.", variants=("biopsies",)),
        Term("stent", "stent", "A tube. It keeps the pipe open."),
    ]
    search = search_of(page("one", "Words."), terms=terms)
    shown = "biopsy – A small sample."
    assert search.find("biopsy") == (Found(WORD_LIST, 3, shown, ((0, 6),)),)
    # A form that is not shown leads there as well, and so does the meaning.
    assert search.find("biopsies") == (Found(WORD_LIST, 3, shown, ()),)
    assert search.find("sample") == (Found(WORD_LIST, 3, shown, ((17, 23),)),)
    assert search.find("tube")[0].row == 5


def test_a_word_comes_before_those_that_are_explained_by_it() -> None:
    terms = [
        Term("one", "chemoradiation", "Radiation and drugs, radiation and drugs."),
        Term("two", "radiation", "Strong rays that are aimed at one part of the body."),
    ]
    first = search_of(page("one", "Words."), terms=terms).find("radiation")[0]
    assert first.sentence.startswith("radiation –")


def test_a_word_that_is_said_again_in_its_meaning_is_one_hit() -> None:
    terms = [Term("stent", "stent", "A stent is a tube.")]
    assert len(search_of(page("one", "Words."), terms=terms).find("stent")) == 1


def test_a_title_is_found_however_much_is_written_before_it() -> None:
    long = page("long", *(f"Rest, day {number}." for number in range(4000)))
    assert search_of(long, page("rest")).find("rest")[0].section == "rest"


def test_one_page_has_three_hits_and_leaves_room_for_others() -> None:
    many = page("many", *(f"Rest, day {number}." for number in range(9)))
    search = search_of(many, page("few", "On another day, you may rest a little bit longer."))
    assert [one.section for one in search.find("rest")] == ["many"] * 3 + ["few"]


def test_there_are_no_more_hits_than_wanted() -> None:
    search = search_of(*(page(f"p{number}", "Rest well.") for number in range(30)))
    assert len(search.find("rest")) == 20
    assert len(search.find("rest", 7)) == 7


def test_what_pages_share_is_found_once() -> None:
    shared = [box("unwell", "Call the nurse.")]
    search = search_of(page("one", "A.", boxes=shared), page("two", "B.", boxes=shared))
    assert [(one.section, one.row) for one in search.find("nurse")] == [("one", 1)]


def test_what_pages_share_says_nothing_of_the_page_that_comes_first() -> None:
    search = search_of(page("surgery", "A.", boxes=[box("unwell", "Call the nurse.")]))
    assert set(sentences(search, "surgery nurse")) == {"Surgery", "Call the nurse."}


@pytest.mark.parametrize(
    ("block", "texts"),
    [
        (_heading("Hea"), ["hea"]),
        (blocks.List((ListItem(words("Poi"), blocks.List((ListItem(words("Sub")),))),)), ["sub"]),
        (blocks.Table((words("Col"),), ((words("Cel"),),)), ["col", "cel"]),
        (
            blocks.Figure("", "Alt", 1, "Tit", (words("Leg"),), (words("Des"),)),
            ["alt", "tit", "leg", "des"],
        ),
        (blocks.Quote((words("Quo"),)), ["quo"]),
        (blocks.Steps("Tim", (blocks.Step(words("Nam"), words("Hap")),)), ["tim", "nam", "hap"]),
        (blocks.Questions("Ask", (words("Why"),)), ["ask", "why"]),
        (blocks.Callout("note", "Not", (Paragraph(words("Ins")),)), ["not", "ins"]),
        (Detail("Fol", (_heading("Inh"), Paragraph(words("Ins")))), ["fol", "inh", "ins"]),
        (blocks.Label("limited", "Sco", (Paragraph(words("Ins")),)), ["sco", "ins"]),
        (box("tit", "Ins"), ["tit", "ins"]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_text_of_every_block_is_found(block: Block, texts: list[str]) -> None:
    search = search_of(page("one", "Par.", blocks.Rule(), block))
    for text in texts:
        assert [one.row for one in search.find(text)] == [2], text


def test_what_is_folded_is_found() -> None:
    search = search_of(page("one", "A.", Detail("More", (Paragraph(words("About rays.")),))))
    assert search.find("rays") == (Found("one", 1, "About rays.", ((6, 10),)),)


def test_a_broken_page_is_left_out() -> None:
    library = library_of(page("good", "About rays."), broken="bad")
    search = Search(library, "p", "en")
    assert [one.section for one in search.find("rays")] == ["good"]


def test_a_language_that_the_pack_has_not_is_its_default() -> None:
    search = Search(library_of(page("good", "About rays.")), "p", "xx")
    assert sentences(search, "rays") == ["About rays."]
