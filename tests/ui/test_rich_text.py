"""Provides tests of what a text item is given to show."""

from __future__ import annotations

import pytest

from kiosk.content.blocks import Run
from kiosk.ui.rich_text import is_rich, plain, shown

NASTY = '<script>"x" & </b>'


def test_plain_text_is_left_as_it_is() -> None:
    text = (Run("5 < 6 & "), Run("7 > 6"))
    assert not is_rich(text)
    assert shown(text) == plain(text) == "5 < 6 & 7 > 6"


@pytest.mark.parametrize(
    ("run", "html"),
    [
        (Run("a", bold=True), "<b>a</b>"),
        (Run("a", italic=True), "<i>a</i>"),
        (Run("a", bold=True, italic=True), "<i><b>a</b></i>"),
        (Run("a", link="section:surgery"), '<a href="section:surgery">a</a>'),
        (Run("a", link="glossary:stent"), '<a href="glossary:stent">a</a>'),
        (Run("a", link="https://a.org/b"), '<a href="https://a.org/b">a</a>'),
        (Run("a", link="glossary:stent", bold=True), '<a href="glossary:stent"><b>a</b></a>'),
    ],
)
def test_each_look_is_marked(run: Run, html: str) -> None:
    assert is_rich((run,))
    assert shown((run, Run(" b"))) == f"{html} b"


@pytest.mark.parametrize(
    "link", ["http://example.org", "file:///etc/passwd", "mailto:a@b", "glossary", "section"]
)
def test_no_other_links_can_be_touched(link: str) -> None:
    text = (Run("a word", link=link),)
    assert not is_rich(text)
    assert shown(text) == "a word"
    assert "href" not in shown((*text, Run("b", bold=True)))


@pytest.mark.parametrize("look", [{"bold": True}, {"italic": True}, {"link": "section:a"}, {}])
def test_html_in_the_words_is_escaped(look: dict[str, bool]) -> None:
    html = shown((Run(NASTY, **look), Run("b", bold=True)))  # type: ignore[arg-type]
    assert "&lt;script&gt;" in html
    assert "&amp; &lt;/b&gt;" in html
    assert "<script" not in html
    assert plain((Run(NASTY),)) == NASTY


@pytest.mark.parametrize("kind", ["section:", "glossary:", "https://"])
def test_html_in_a_link_is_escaped(kind: str) -> None:
    html = shown((Run("a", link=f'{kind}"><img src=x>'),))
    assert "<img" not in html
    assert html.count('"') == 2
