"""Provides tests that weak evidence is said in words, and that unproven care stands apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.check.checking import found, messages, turn_into
from tests.content.pack_writer import BODY_LINE

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "proof-wording"
EVIDENCE_LINE = BODY_LINE - 1
"""Line of `evidence:`, the last key that a test adds."""


@pytest.mark.parametrize("evidence", ["limited", "investigational"])
def test_silence_on_weak_evidence_is_found(pack: PackWriter, evidence: str) -> None:
    pack.section("page", "It may help.", evidence=evidence)
    assert messages(pack, CODE) == [
        (
            f'en/page.md:{EVIDENCE_LINE}: proof-wording The label is "{evidence}", '
            "but the open text does not say what that means. "
            'Write what is "not proven", or what "we do not yet know".'
        )
    ]


@pytest.mark.parametrize(
    "words",
    [
        "This is **not proven**.",
        "We do not yet know if it helps.",
        "| It helps | Not proven |\n|---|---|\n| a | b |",
    ],
)
def test_words_that_say_it_are_enough(pack: PackWriter, words: str) -> None:
    pack.section("page", words, evidence="limited")
    assert found(pack, CODE) == []


@pytest.mark.parametrize("words", ["It is proven.", "!!! detail\n    It is not proven."])
def test_other_or_folded_words_are_not_enough(pack: PackWriter, words: str) -> None:
    pack.section("page", words, evidence="limited")
    assert found(pack, CODE) == [("en/page.md", EVIDENCE_LINE)]


def test_a_second_label_counts(pack: PackWriter) -> None:
    label = 'Words.\n\n!!! label limited "as a cure"\n    It may help.'
    pack.section("page", label, evidence="standard")
    assert found(pack, CODE) == [("en/page.md", EVIDENCE_LINE + 4)]


def test_stronger_labels_need_no_such_words(pack: PackWriter) -> None:
    label = 'Words.\n\n!!! label selected "after surgery"\n    It may help.'
    pack.section("one", label, evidence="standard")
    pack.section("two", evidence="selected")
    pack.section("three")
    assert found(pack, CODE) == []


def test_unproven_and_standard_care_share_no_group(pack: PackWriter) -> None:
    new = "It is not proven."
    pack.section("apart", new, evidence="investigational")
    pack.section("among", new, evidence="investigational", group="main")
    pack.section("usual", evidence="standard", group="main")
    pack.section("weak", new, evidence="limited", group="main")
    assert messages(pack, CODE) == [
        (
            "en/among.md:4: proof-wording It is investigational, but shares the group "
            '"main" with en/usual.md. Give it a group of its own, away from standard treatment.'
        )
    ]


def test_other_languages_are_asked_for_the_group_alone(pack: PackWriter) -> None:
    pack.section("new", "No está probado.", evidence="investigational")
    pack.section("usual", evidence="standard")
    turn_into("es", pack)
    assert found(pack, CODE) == [("es/new.md", 4)]
