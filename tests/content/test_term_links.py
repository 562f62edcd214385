"""Provides tests of how words of the glossary are found in Arabic and beside Chinese."""

from __future__ import annotations

import pytest

from kiosk.content.blocks import Paragraph, Run
from kiosk.content.glossary import Glossary, Term
from kiosk.content.term_links import TermLinker

TERMS = (
    Term("biopsy", "خزعة", ""),
    Term("adjuvant", "علاج مساعد", "", variants=("معالجة مساعدة",)),
    Term("radiotherapy", "العلاج الإشعاعي", ""),
    Term("treatment", "العلاج", ""),
    Term("marker", "واسم حيوي", ""),
    Term("claudin", "كلودين 18.2", ""),
    Term("blood", "دم", ""),
    Term("vaccine", "لقاح", ""),
    Term("pd-l1", "PD-L1", "", is_case_exact=True),
    Term("stage", "分期", ""),
    Term("pet", "PET检查", ""),
)

FOUND = [
    ("تؤخذ خزعة صغيرة.", [("خزعة", "biopsy")]),
    ("بعد الخزعة.", [("الخزعة", "biopsy")]),
    ("والخزعة مهمة.", [("والخزعة", "biopsy")]),
    ("بالخزعة وللخزعة.", [("بالخزعة", "biopsy")]),
    ("وللخزعة.", [("وللخزعة", "biopsy")]),
    ("لخزعة أخرى.", [("لخزعة", "biopsy")]),
    ("الخَزْعَةُ.", [("الخَزْعَةُ", "biopsy")]),
    ("خزعةً.", [("خزعةً", "biopsy")]),
    ("يُعطى علاجًا مساعدًا.", [("علاجًا مساعدًا", "adjuvant")]),
    ("العلاج المساعد.", [("العلاج المساعد", "adjuvant")]),
    ("بمعالجة مساعدة.", [("بمعالجة مساعدة", "adjuvant")]),
    ("علاج إشعاعي.", [("علاج إشعاعي", "radiotherapy")]),
    ("للعلاج الإشعاعي.", [("للعلاج الإشعاعي", "radiotherapy")]),
    ("العلاج وحده.", [("العلاج", "treatment")]),
    ("بواسم حيوي.", [("بواسم حيوي", "marker")]),
    ("على كلودين 18.2.", [("كلودين 18.2", "claudin")]),
    ("على كلودين.", []),
    ("للقاح.", [("للقاح", "vaccine")]),
    # Words that merely hold the letters.
    ("قدم وكدم ودمعة.", []),
    ("الدم.", [("الدم", "blood")]),
    ("خزعات.", []),
    ("علاج، مساعد.", [("علاج", "treatment")]),
    ("علاج/مساعد.", [("علاج", "treatment")]),
    ("واسم.", []),
    # Chinese writes no spaces, not even beside Latin letters.
    ("检测PD-L1阳性。", [("PD-L1", "pd-l1")]),
    ("PD-L1.", [("PD-L1", "pd-l1")]),
    ("PD-L12 and xPD-L1.", []),
    ("做PET检查和分期。", [("PET检查", "pet"), ("分期", "stage")]),
    ("فحص PD-L1.", [("PD-L1", "pd-l1")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), FOUND, ids=[text for text, _ in FOUND])
def test_words_are_found_as_a_language_writes_them(text: str, found: list[tuple[str, str]]) -> None:
    (block,), _, used = TermLinker(Glossary(TERMS)).link((Paragraph((Run(text),)),), ())
    assert isinstance(block, Paragraph)
    linked = [(run.text, run.link.removeprefix("glossary:")) for run in block.text if run.link]
    assert linked == found
    assert set(used) == {term for _, term in found}
    assert "".join(run.text for run in block.text) == text, "no letter is lost"
