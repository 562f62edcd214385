"""Provides tests of what ties a signature to a page: all that a visitor sees, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.page_fingerprint import page_fingerprint
from tests.content.pack_writer import PICTURE, PackWriter

if TYPE_CHECKING:
    from collections.abc import Callable

BODY = "Words.\n\n!!! figure\n    ![A line](figures/a.svg)"
FRONT = {"boxes": "[one]", "evidence": "standard"}


@pytest.fixture
def signed(pack: PackWriter) -> PackWriter:
    """Return a pack whose one page has been signed off."""
    pack.file("figures/a.svg", PICTURE)
    pack.box("one", "Words of a box.\n\n!!! figure\n    ![A line](figures/b.svg)")
    pack.file("figures/b.svg", PICTURE)
    pack.section("page", BODY, **FRONT)
    sign(pack)
    return pack


def sign(pack: PackWriter, body: str = BODY, **front: str) -> None:
    """Write the page anew, with a signature for what it says."""
    pack.section("page", body, **FRONT, **front)
    mark = page_fingerprint(pack.folder.resolve(), "en", "page")
    review = {
        "reviewer": "Dr. Example",
        "reviewed": "2026-01-31",
        "next_review": "2028-02-29",
        "fingerprint": f'"{mark}"',
    }
    pack.section("page", body, **FRONT, **front, **review)


def reviewer(pack: PackWriter, site: dict[str, str] | None = None) -> tuple[str, str, str]:
    """Return what the page says of its review."""
    page = pack.open(site=site).page("test", "page", "en")
    return page.reviewer, page.reviewed, page.next_review


def rewrite(pack: PackWriter, file: str, old: str, new: str) -> None:
    """Change words in a file."""
    text = (pack.folder / file).read_text(encoding="utf-8")
    assert old in text
    pack.file(file, text.replace(old, new))


def test_a_signed_page_says_who_reviewed_it(signed: PackWriter) -> None:
    assert reviewer(signed) == ("Dr. Example", "2026-01-31", "2028-02-29")
    entry = signed.open().packs[0].editions[0].entries[0]
    assert (entry.reviewer, entry.reviewed, entry.next_review) == reviewer(signed)


def test_a_reviewer_without_a_signature_is_none(pack: PackWriter) -> None:
    pack.section("page", reviewer="Dr. Example", reviewed="2026-01-31", next_review="2028-02-29")
    assert reviewer(pack) == ("", "", "")


def add_page(pack: PackWriter) -> None:
    """Write one more page."""
    pack.section("other")
    pack.manifest()


CHANGES: dict[str, Callable[[PackWriter], None]] = {
    "words": lambda pack: rewrite(pack, "en/page.md", "Words.", "Other words."),
    "title": lambda pack: rewrite(pack, "en/page.md", "title: Page", "title: Other"),
    "label": lambda pack: rewrite(pack, "en/page.md", "standard", "limited"),
    "source": lambda pack: rewrite(pack, "en/page.md", "A book", "A leaflet"),
    "drawing": lambda pack: rewrite(pack, "figures/a.svg", "h9", "h8"),
    "alt text": lambda pack: rewrite(pack, "en/page.md", "A line", "A long line"),
    "words of a box": lambda pack: rewrite(pack, "en/boxes/one.md", "of a box", "of one box"),
    "drawing in a box": lambda pack: rewrite(pack, "figures/b.svg", "h9", "h8"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_any_change_that_a_visitor_sees_voids_it(
    signed: PackWriter, change: Callable[[PackWriter], None]
) -> None:
    change(signed)
    assert reviewer(signed) == ("", "", "")


KEEPS: dict[str, Callable[[PackWriter], None]] = {
    "a note": lambda pack: rewrite(pack, "en/page.md", "Words.", "Words. <!-- checked -->"),
    "a note of its own": lambda pack: rewrite(
        pack, "en/page.md", "!!! figure", "<!-- Drawn\nby hand. -->\n\n!!! figure"
    ),
    "line ends": lambda pack: rewrite(pack, "en/page.md", "\n", "\r\n"),
    "a comment": lambda pack: rewrite(pack, "en/page.md", "id: page", "id: page # the name"),
    "the order of keys": lambda pack: rewrite(
        pack, "en/page.md", "id: page\ntitle: Page", "title: Page\nid: page"
    ),
    "another page": add_page,
}


@pytest.mark.parametrize("change", KEEPS.values(), ids=KEEPS)
def test_what_nobody_sees_does_not(
    signed: PackWriter, change: Callable[[PackWriter], None]
) -> None:
    change(signed)
    assert reviewer(signed)[0] == "Dr. Example"


def test_the_sites_own_values_do_not(pack: PackWriter) -> None:
    sign_body = "Call {phone|us}."
    pack.file("figures/b.svg", PICTURE)
    pack.box("one")
    sign(pack, sign_body)
    assert reviewer(pack, {"phone": "1"})[0] == reviewer(pack, {"phone": "2"})[0] == "Dr. Example"
