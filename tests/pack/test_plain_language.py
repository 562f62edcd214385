"""The pages are short, in plain sentences and in US spelling."""

from __future__ import annotations

import re

import pytest

from tests.pack.words import PAGES, all_words, page, source

BRITISH = (
    r"\b(tumour|diarrhoea|oesophag\w+|randomis\w+|anaesthe\w+|haem\w+|leukaem\w+|centre|programme"
    r"|paracetamol|practise\w*|recognis\w+|organis\w+|colour\w*|fibre|litre|paediatric\w*|behaviour"
    r"|labour|neighbour|judgement|whilst|photosensitis\w+|operating theatre)\b"
)
FIRST_USE = r"food pipe \(esophagus\)"


@pytest.mark.parametrize("page_id", PAGES)
def test_open_text_is_neither_thin_nor_long(page_id: str) -> None:
    assert 350 <= page(page_id).words <= 650


@pytest.mark.parametrize("page_id", PAGES)
def test_spelling_is_american(page_id: str) -> None:
    assert re.findall(BRITISH, all_words(page_id), re.IGNORECASE) == []


@pytest.mark.parametrize("page_id", PAGES)
def test_no_sentence_is_over_25_words(page_id: str) -> None:
    body = source(page_id).read_text(encoding="utf-8").split("---\n", 2)[2]
    text = re.sub(r"\{\w+\|([^}]*)\}", r"\1", re.sub(r"\]\([^)]*\)", "", body))
    parts = re.split(r"\n\s*\n|\n(?=\s*(?:[-#>|]|\d+\.) )|(?<=[.!?:])[*)]*\s+|\|", text)
    assert [part for part in parts if len(part.split()) > 25] == []


@pytest.mark.parametrize("page_id", PAGES)
def test_the_food_pipe_is_named_both_ways(page_id: str) -> None:
    assert re.search(FIRST_USE, all_words(page_id))


@pytest.mark.parametrize("page_id", PAGES)
def test_page_says_where_its_facts_come_from(page_id: str) -> None:
    one = page(page_id)
    assert len(one.sources) >= 4
    assert one.summary
    assert len(one.summary.split()) <= 30
