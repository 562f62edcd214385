"""Provides tests that what the handbook tells editors to type is understood."""

from __future__ import annotations

import json
import re
import shlex
from typing import TYPE_CHECKING

import pytest

from kiosk.cli.parser import parse
from tests.cli.command import CHECKOUT, kiosk

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

DOCS = CHECKOUT / "docs"
PAGES = ("checking.md", "signing-off.md", "new-pack.md", "preview.md")


def blocks(page: str, kind: str = "") -> list[str]:
    """Return the blocks of a page that show what to type."""
    text = (DOCS / page).read_text("utf-8")
    return re.findall(rf"^```{kind}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_every_command_can_be_typed(page: str) -> None:
    lines = [line for block in blocks(page) for line in block.splitlines()]
    typed = [line for line in lines if line.startswith("kiosk ")]
    assert typed
    for line in typed:
        assert parse(shlex.split(line)[1:]).command == line.split()[1]


def test_every_link_leads_somewhere() -> None:
    pages = [CHECKOUT / "README.md", CHECKOUT / "CONTRIBUTING.md", *DOCS.rglob("*.md")]
    links = [
        (page, link)
        for page in pages
        for link in re.findall(r"\]\(([\w./-]+\.md)\)", page.read_text("utf-8"))
    ]
    assert len(links) > 20
    assert [link for page, link in links if not (page.parent / link).exists()] == []


def test_the_settings_of_the_check_are_understood(pack: PackWriter) -> None:
    pack.section("photodynamic-therapy", "Stay out of the sun for at least 30 days.")
    path = pack.manifest()
    (table,) = blocks("checking.md", "toml")
    path.write_text(path.read_text("utf-8") + table, encoding="utf-8")
    found = json.loads(kiosk("check", "--format", "json", pack.folder).stdout)["findings"]
    assert {one["code"] for one in found} == {"review-missing"}


def test_the_words_of_the_glossary_are_understood(pack: PackWriter) -> None:
    pack.section("page", "A biopsy from the ureter.")
    pack.manifest()
    (words,) = (one for one in blocks("writing-pages.md", "toml") if "[terms." in one)
    (more,) = (one for one in blocks("new-pack.md", "toml") if "[terms." in one)
    pack.file("en/glossary.toml", words + more)
    found = json.loads(kiosk("check", "--format", "json", pack.folder).stdout)["findings"]
    assert {one["code"] for one in found} == {"review-missing"}
