"""Provides tests of the one place that finds bundled files."""

from __future__ import annotations

import pytest

from kiosk.resources import resource


def test_a_bundled_file_is_found() -> None:
    assert resource("icons/icons.json").is_file()
    assert resource("packs/esophageal-cancer").is_dir()


@pytest.mark.parametrize("name", ["", "/etc/passwd", "../x", "icons/../../x", "C:/x", "icons\\x"])
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="Not a relative name"):
        resource(name)
