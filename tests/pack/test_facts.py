"""Every numbered fact of the content brief stands on its page, a claim as a claim."""

from __future__ import annotations

import re

import pytest

from tests.pack.words import own_words

FACTS = {
    "OV-1": ("overview", ["malignant tumor", "starts in the inner lining", "mucosa"]),
    "OV-2": ("overview", ["middle or later life"]),
    "OV-3": ("overview", ["can grow quickly, but the pace differs"]),
    "OV-4": ("overview", ["treatment starts late, the outlook is often poorer"]),
    "OV-5": ("overview", ["the type of cancer, its stage and your health", "pathology"]),
    "OV-6": ("overview", ["treatment that works as well as it can", "quality of life"]),
    "SU-1": ("surgery", ["main treatment for cancer found at an early stage"]),
    "SU-2": ("surgery", ["takes out the tumor with some tissue around it"]),
    "SU-3": ("surgery", ["The aim is cure"]),
    "SU-4": ("surgery", ["thoracoscopy", "laparoscopy", "Keyhole"]),
    "SU-5": ("surgery", ["is said to injure the body less, speed recovery", "risk of complications"]),
    "RT-1": ("radiotherapy", ["not able to have an operation"]),
    "RT-2": ("radiotherapy", ["added (adjuvant) treatment after surgery"]),
    "RT-3": ("radiotherapy", ["high-energy rays to destroy cancer cells"]),
    "RT-4": ("radiotherapy", ["aim closely at the tumor", "spare nearby tissue"]),
    "RT-5": ("radiotherapy", ["ease symptoms", "lived longer on average"]),
    "CH-1": ("chemotherapy", ["joined with radiotherapy for a stronger effect"]),
    "CH-2": ("chemotherapy", ["stop cancer cells from dividing and hold back their growth"]),
    "CH-3": ("chemotherapy", ["Side effects are common and can be strong"]),
    "CH-4": ("chemotherapy", ["advanced or metastatic", "plays a large part here"]),
    "TT-1": ("targeted-therapy", ["Targeted drugs act on such a marker"]),
    "TT-2": ("targeted-therapy", ["block growth signals and to harm normal cells less"]),
    "TT-3": ("targeted-therapy", ["certain gene or protein markers"]),
    "TT-4": ("targeted-therapy", ["The hope is a more exact treatment"]),
    "EN-1": ("endoscopic-emr-esd", ["endoscopic mucosal resection", "endoscopic submucosal dissection"]),
    "EN-2": ("endoscopic-emr-esd", ["minimally invasive", "early lesion"]),
    "EN-3": ("endoscopic-emr-esd", ["hurts the body less", "usually recover faster"]),
    "EN-4": ("endoscopic-emr-esd", ["too unwell for one"]),
    "IS-1": ("iodine-125-seeds", ["guided by CT"]),
    "IS-2": ("iodine-125-seeds", ["helps them set each seed where it was planned"]),
    "IS-3": ("iodine-125-seeds", ["give off radiation for months", "destroys tumor cells"]),
    "IS-4": ("iodine-125-seeds", ["locally advanced cancer that surgery cannot remove"]),
    "IS-5": ("iodine-125-seeds", ["Some say seeds work better with it"]),
    "IS-6": ("iodine-125-seeds", ["said to slow it and ease pain. This is not proven"]),
    "PT-1": ("photodynamic-therapy", ["drug goes into a vein and makes cells sensitive to light"]),
    "PT-2": ("photodynamic-therapy", ["laser light to the tumor", "endoscope"]),
    "PT-3": ("photodynamic-therapy", ["reactive oxygen forms and kills cancer cells"]),
    "PT-4": ("photodynamic-therapy", ["small, early cancer in the top layers"]),
    "PT-5": ("photodynamic-therapy", ["To open a blockage"]),
    "PT-6": ("photodynamic-therapy", ["Some say it fits frail or older people well"]),
    "PT-7": ("photodynamic-therapy", ["4–6 weeks"]),
    "IR-1": ("immune-reconstruction", ["Supporters call", "a major part of modern cancer care"]),
    "IR-2": ("immune-reconstruction", ["They say it wakes up your own immune system"]),
    "IR-3": ("immune-reconstruction", ["They say treatment then works better. These are claims"]),
    "IR-4": ("immune-reconstruction", ["Stronger immunity against the cancer Not proven"]),
    "IR-5": ("immune-reconstruction", ["less return, less spread Not proven"]),
    "IR-6": ("immune-reconstruction", ["quality of life, fewer side effects from usual treatment Not proven"]),
    "IR-7": ("immune-reconstruction", ["weaken your defenses", "infections are likelier and recovery is slower"]),
    "IR-8": ("immune-reconstruction", ["propose phases to help people bear it and live better"]),
    "IR-9": ("immune-reconstruction", ["Short term: they say returned cells raise immunity quickly"]),
    "IR-10": ("immune-reconstruction", ["Mid term: they say it eases side effects"]),
    "IR-11": ("immune-reconstruction", ["immune cells, the gut, minerals and immune nutrition"]),
    "CO-1": ("conclusion", ["several kinds of experts who work together"]),
    "CO-2": ("conclusion", ["fits each person more exactly", "not proven for this method"]),
    "CO-3": ("conclusion", ["early diagnosis, and treatment that fits the person"]),
    "CO-4": ("conclusion", ["invited to take an active part", "suits you"]),
}  # fmt: skip


@pytest.mark.parametrize("fact", FACTS)
def test_fact_stands_on_its_page(fact: str) -> None:
    page_id, phrases = FACTS[fact]
    words = own_words(page_id)
    missing = [
        phrase for phrase in phrases if not re.search(re.escape(phrase), words, re.IGNORECASE)
    ]
    assert not missing, f"{fact} on {page_id}"


def test_every_number_of_the_brief_is_here() -> None:
    counts = {
        "OV": 6,
        "SU": 5,
        "RT": 5,
        "CH": 4,
        "TT": 4,
        "EN": 4,
        "IS": 6,
        "PT": 7,
        "IR": 11,
        "CO": 4,
    }
    expected = {
        f"{key}-{number}" for key, count in counts.items() for number in range(1, count + 1)
    }
    assert set(FACTS) == expected
