"""Provides tests of the marks in what the screen shows."""

from __future__ import annotations

import re

import pytest

from kiosk.ui.speech.markup import Inks, marked, words_of

RICH = 'One <b>two</b>. See <a href="glossary:x">a &amp; b <i>c</i></a> &lt;now&gt;. End.'
PLAIN = "One two. See a & b c <now>. End."


def underlined(html: str) -> str:
    """Return the words that are underlined."""
    return words_of("".join(re.findall("<u>(.*?)</u>", html)))


def test_the_words_of_styled_text_are_those_that_are_seen() -> None:
    assert words_of(RICH) == PLAIN


@pytest.mark.parametrize("sentence", ["One two.", "See a & b c <now>.", "End."])
def test_only_the_sentence_is_marked_and_nothing_else_changes(sentence: str) -> None:
    html = marked(RICH, is_rich=True, sentence=(PLAIN.index(sentence), len(sentence)))
    assert underlined(html) == sentence
    assert re.sub("</?u>", "", html) == RICH


def test_marks_lie_within_the_tags_that_are_there() -> None:
    html = marked(RICH, is_rich=True, sentence=(9, 18))
    opened: list[str] = []
    for tag in re.findall("<(/?[a-z]+)[^>]*>", html):
        if tag.startswith("/"):
            assert opened.pop() == tag[1:]
        else:
            opened.append(tag)
    assert not opened


def test_plain_words_keep_their_signs() -> None:
    html = marked("a < b & c. Next.", is_rich=False, sentence=(0, 10))
    assert html == "<u>a </u><u>&lt;</u><u> b </u><u>&amp;</u><u> c.</u> Next."


def test_the_word_in_the_sentence_has_an_ink_of_its_own() -> None:
    html = marked(
        "One two three.",
        is_rich=False,
        sentence=(0, 14),
        word=(4, 3),
        inks=Inks("#112233", "#445566"),
    )
    assert html == (
        '<font color="#112233"><u>One </u></font>'
        '<font color="#445566"><u>two</u></font>'
        '<font color="#112233"><u> three.</u></font>'
    )
