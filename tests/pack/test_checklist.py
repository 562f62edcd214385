"""The content brief's checklist for editors, item by item."""

from __future__ import annotations

import re

import pytest

from kiosk.content import blocks
from tests.pack.words import (
    PACK,
    PAGES,
    TREATMENTS,
    all_words,
    library,
    open_words,
    own_words,
    page,
    source,
)

PRAISE = r"\b(precis\w+|eliminat\w+|complete(ly)?|ensur\w+|comprehensive\w*|notabl\w+|breakthrough\w*|best)\b"
SURVIVAL = (
    r"\b(\d[\d.]* (months?|years?)\b.{0,40}\b(alive|surviv\w+|lived)"
    r"|\b(alive|surviv\w+|lived)\b.{0,40}\b\d[\d.]* (months?|years?|days)"
    r"|\d+ in 100 (people )?(were |are )?(alive|die\w*|surviv\w*))"
)
FEVER_PAGES = ("radiotherapy", "chemotherapy", "immunotherapy-drugs", "targeted-therapy")


@pytest.mark.parametrize("page_id", PAGES)
def test_1_no_praise_in_our_own_voice(page_id: str) -> None:
    assert re.findall(PRAISE, own_words(page_id), re.IGNORECASE) == []


def test_2_immune_reconstruction_stands_apart() -> None:
    entries = library().packs[0].edition("en").entries
    apart = next(entry for entry in entries if entry.id == "immune-reconstruction")
    others = [entry for entry in entries if entry is not apart]
    assert apart.group not in {entry.group for entry in others}
    assert apart.icon not in {entry.icon for entry in others}
    assert [name for name in TREATMENTS if page(name).evidence == "investigational"] == [apart.id]


@pytest.mark.parametrize("page_id", PAGES)
def test_3_weak_evidence_is_said_in_words(page_id: str) -> None:
    one = page(page_id)
    labels = {
        one.evidence,
        *(part.evidence for part in one.blocks if isinstance(part, blocks.Label)),
    }
    if labels & {"limited", "investigational"}:
        assert re.search("not proven|we do not yet know", own_words(page_id), re.IGNORECASE)


@pytest.mark.parametrize("phrase", ["at least 30 days", "4–6 weeks", "longer"])
def test_4_light_is_avoided_long_enough(phrase: str) -> None:
    assert phrase in open_words("photodynamic-therapy")


def test_5_seed_page_tells_the_gap_and_the_usual_way() -> None:
    words = open_words("iodine-125-seeds")
    assert re.search(r"main tumor\. Here is a gap", words)
    assert "evidence is limited" in words
    assert "(section:radiotherapy)" in source("iodine-125-seeds").read_text(encoding="utf-8")


def test_6_depth_decides_on_endoscopic_removal() -> None:
    words = open_words("endoscopic-emr-esd")
    assert "How deep the cancer goes matters more than your age or fitness" in words


def test_7_origin_of_the_topic_list_is_not_advertised() -> None:
    """The centre's name belongs on the `about` page alone; it is not among the eleven."""
    assert [one for one in PAGES if "United Life" in all_words(one)] == []


@pytest.mark.parametrize("page_id", TREATMENTS)
def test_9_urgent_signs_are_on_every_treatment_page(page_id: str) -> None:
    one = page(page_id)
    assert {"unwell", "urgent", "tell-first"} <= {box.id for box in one.boxes}
    warnings = [part for part in one.blocks if isinstance(part, blocks.Callout)]
    assert "Get help fast" in [part.title for part in warnings if part.kind == "warning"]


@pytest.mark.parametrize("page_id", FEVER_PAGES)
def test_9_fever_rule_shows_a_number_only_where_the_site_set_one(page_id: str) -> None:
    fevers = re.findall(r"[Ff]ever \(([^)]*)\)", own_words(page_id))
    assert fevers
    assert not [one for one in fevers if re.search(r"\d", one)]
    text = str(page(page_id, fever_limit="38 °C or above").blocks)
    assert "38 °C or above" in text


def test_10_immunotherapy_calls_are_the_same_day() -> None:
    words = open_words("immunotherapy-drugs")
    calls = words[words.index("the same day, day or night") :]
    assert "diarrhea" in calls
    assert "breathlessness" in calls
    assert "Some start after treatment ends" in words


def test_11_light_and_seed_safety() -> None:
    light, seeds = open_words("photodynamic-therapy"), open_words("iodine-125-seeds")
    for phrase in ("skin and eyes", "starts at the injection", "do not sit in the dark"):
        assert phrase in light
    for phrase in ("small children", "pregnan", "loose seed", "hospital's own rule"):
        assert phrase in seeds


def test_12_surveillance_never_stands_without_its_caveats() -> None:
    labels = [part for part in page("surgery").blocks if isinstance(part, blocks.Label)]
    words = str([part for part in labels if part.evidence == "selected"])
    for caveat in (
        "every 3 months",
        "grows back",
        "still need surgery",
        "spread",
        "Longer results",
    ):
        assert caveat in words


@pytest.mark.parametrize("page_id", PAGES)
def test_12_no_survival_figure_on_an_open_page(page_id: str) -> None:
    found = [match.group(0) for match in re.finditer(SURVIVAL, open_words(page_id), re.IGNORECASE)]
    assert found == []


@pytest.mark.parametrize("page_id", PAGES)
def test_nobody_is_said_to_have_reviewed_a_page(page_id: str) -> None:
    one = page(page_id)
    assert (one.reviewer, one.reviewed, one.next_review) == ("", "", "")


def test_labels_are_those_of_the_page_map() -> None:
    assert {name: page(name).evidence for name in PAGES} == {
        "overview": "",
        "surgery": "standard",
        "radiotherapy": "standard",
        "chemotherapy": "standard",
        "immunotherapy-drugs": "standard",
        "targeted-therapy": "selected",
        "endoscopic-emr-esd": "standard",
        "iodine-125-seeds": "limited",
        "photodynamic-therapy": "selected",
        "immune-reconstruction": "investigational",
        "conclusion": "",
    }
    assert library().packs[0].id == PACK
