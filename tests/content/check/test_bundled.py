"""Provides the test that the pack which comes with the program passes its own check."""

from __future__ import annotations

from kiosk.content.check.runner import CheckOptions, check_pack
from kiosk.resources import resource
from tests.content.check.checking import TODAY


def test_the_bundled_pack_lacks_nothing_but_signatures() -> None:
    root = resource("packs/esophageal-cancer").resolve()
    result = check_pack(root, CheckOptions(TODAY))
    serious = [str(one) for one in result.findings if one.severity != "notice"]
    assert serious == []
    assert {one.code for one in result.findings} <= {"review-missing"}
    assert result.pages == 48, "eleven pages and the one about the kiosk, in four languages"
