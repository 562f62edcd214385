"""Provides tests that a signature changes its own lines of a file, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.signing import fingerprint_now
from tests.cli.command import kiosk, only_line
from tests.cli.reviewing import LATER, TODAY, listed, sign, signature

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

DONE = """reviewer: {name}
reviewed: {today}
next_review: {later}
fingerprint: "{print}"
"""
"""What a signature writes where nothing stood."""

FRONTS = {
    "as in the handbook": (
        'id: page\ntitle: Page\nreviewer: ""\nreviewed:\nnext_review:\nicon: info\n',
        f"id: page\ntitle: Page\n{DONE}icon: info\n",
    ),
    "comments": (
        (
            "# Mind the gap\nid: page # its name\ntitle: Page\n"
            "reviewer: ''   # who\nreviewed:   # when\nnext_review:  ~  # until\nicon: info\n"
        ),
        (
            "# Mind the gap\nid: page # its name\ntitle: Page\n"
            "reviewer: {name}   # who\nreviewed: {today}   # when\nnext_review:  {later}  # until\n"
            'fingerprint: "{print}"\nicon: info\n'
        ),
    ),
    "signed before": (
        (
            'id: page\ntitle: Page\nreviewer: "Dr: #1"\nreviewed: 2020-01-01\n'
            "next_review: 2021-01-01\nfingerprint: 12cd5678\nicon: info\n"
        ),
        f"id: page\ntitle: Page\n{DONE}icon: info\n",
    ),
    "none of the keys": (
        "id: page\ntitle: Page\nicon: info\n",
        f"id: page\ntitle: Page\nicon: info\n{DONE}",
    ),
    "another order": (
        "next_review:\nid: page\nreviewed: null\ntitle: Page\nreviewer: Lee\nicon: info\n",
        (
            'next_review: {later}\nfingerprint: "{print}"\nid: page\nreviewed: {today}\n'
            "title: Page\nreviewer: {name}\nicon: info\n"
        ),
    ),
    "like a key, but words": (
        (
            "id: page\ntitle: >\n  Page\n  reviewer: nobody\n"
            'reviewer: ""\nreviewed:\nnext_review:\nicon: info\n'
        ),
        f"id: page\ntitle: >\n  Page\n  reviewer: nobody\n{DONE}icon: info\n",
    ),
}
"""Forms in which front matter may be written, before a signature and after it."""

HEAD = "group: start\nsummary: One sentence.\nsources: [A book]\n"
BODY = "reviewer: is a word here   \n\n<!-- reviewed: no -->\n\n---\n\nTwo\twords.\n"


@pytest.mark.parametrize(("before", "after"), FRONTS.values(), ids=FRONTS)
@pytest.mark.parametrize(
    ("line_break", "begin"),
    [("\n", ""), ("\r\n", "\ufeff"), ("\r", "")],
    ids=["unix", "windows", "old mac"],
)
def test_a_signature_changes_its_own_lines_and_no_other_byte(
    pack: PackWriter, before: str, after: str, line_break: str, begin: str
) -> None:
    pack.section("page")
    pack.manifest()
    path = pack.folder / "en/page.md"
    path.write_bytes(written(begin, before, line_break))
    sign(pack, "page", reviewer='Dr. "Ann" Lee: #1 \\ Ünal')
    said = {
        "name": '"Dr. \\"Ann\\" Lee: #1 \\\\ Ünal"',
        "today": TODAY,
        "later": LATER,
        "print": fingerprint_now(pack.folder.resolve(), "en", "page"),
    }
    assert path.read_bytes() == written(begin, after.format(**said), line_break)


def written(begin: str, front: str, line_break: str) -> bytes:
    """Return a page's file in the form of some system."""
    return f"{begin}---\n{HEAD}{front}---\n{BODY}".replace("\n", line_break).encode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            '# Words.\nreviewer = "" # who\nreviewed = \'\'\nnext_review=""\n\n',
            (
                "# Words.\nreviewer = {name} # who\nreviewed = {today}\nnext_review= {later}\n"
                "{print}\n"
            ),
        ),
        (
            "reviewer = 'A'\nreviewed = 2020-01-31\nnext_review = 2021-01-31\nfingerprint = 'b'\n",
            "reviewer = {name}\nreviewed = {today}\nnext_review = {later}\n{print}",
        ),
        ("", "reviewer = {name}\nreviewed = {today}\nnext_review = {later}\n{print}"),
    ],
)
@pytest.mark.parametrize(
    ("line_break", "begin"), [("\n", ""), ("\r\n", "\ufeff")], ids=["unix", "windows"]
)
def test_a_glossary_changes_in_the_same_lines_alone(
    pack: PackWriter, before: str, after: str, line_break: str, begin: str
) -> None:
    pack.section("page", "A vein.")
    pack.manifest()
    terms = '[terms.vein]\nterm = "vein" # reviewer = ""\ndefinition = "A tube."\n'
    path = pack.folder / "en/glossary.toml"
    path.write_bytes((begin + before + terms).replace("\n", line_break).encode())
    sign(pack, "glossary", reviewer='Dr. "Ü"')
    said = {
        "name": r'"Dr. \"Ü\""',
        "today": f'"{TODAY}"',
        "later": f'"{LATER}"',
        "print": f'fingerprint = "{fingerprint_now(pack.folder.resolve(), "en", "glossary")}"\n',
    }
    expected = (begin + after.format(**said) + terms).replace("\n", line_break).encode()
    assert path.read_bytes() == expected
    assert listed(pack)[1][2] == "signed"


@pytest.mark.parametrize(
    "front",
    [
        '{id: page, title: Page, group: start, icon: info, summary: "A", sources: [A]}',
        "  id: page\n  title: Page\n  group: start\n  icon: info\n  summary: A\n  sources: [A]",
        (
            "id: page\ntitle: Page\ngroup: start\nicon: info\nsummary: A\nsources: [A]\n"
            "reviewer: >\n  Somebody\n  else"
        ),
    ],
)
def test_keys_in_an_unusual_form_are_left_alone(pack: PackWriter, front: str) -> None:
    path = pack.section("page")
    pack.manifest()
    path.write_text(f"---\n{front}\n---\nWords.\n", encoding="utf-8")
    before = path.read_bytes()
    done = kiosk("review", "sign", "page", *signature(pack))
    assert (done.returncode, path.read_bytes()) == (1, before)
    assert "on lines of their own" in only_line(done.stderr)
