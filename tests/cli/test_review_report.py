"""Provides tests of `kiosk review report`: a page to print, and a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from tests.cli.command import kiosk, only_line
from tests.cli.reviewing import LATER, TODAY, sign

if TYPE_CHECKING:
    from pathlib import Path

    from tests.content.pack_writer import PackWriter


class Table(HTMLParser):
    """Reads the rows of a table, and whatever a page would load from elsewhere."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.loaded: list[str] = []
        self.inside: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.loaded += [key for key, _ in attrs if key in {"src", "href", "data", "style"}]
        self.loaded += [tag] if tag in {"script", "link", "iframe", "img", "b"} else []
        self.inside.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        while self.inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.inside and self.inside[-1] in {"td", "th"}:
            self.rows[-1][-1] += data


HOSTILE = '=1+1<b>"&'
"""A formula for a spreadsheet, and markup for a browser."""


@pytest.fixture
def reported(words: PackWriter, tmp_path: Path) -> Path:
    """Return a folder with the report on a pack whose words are hostile."""
    easy = "The doctor examines you before the operation. Ask about medicines. " * 20
    words.section("one", f"A vein. {easy}", title=f"'{HOSTILE}'")
    words.section("two", "#### Broken")
    sign(words, "one", reviewer=f"@{HOSTILE}")
    sign(words, "one", "--language", "fr", reviewer="Dr-Ünal")
    out = tmp_path / "new" / "folder"
    done = kiosk("review", "report", out, "--pack", words.folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [f"{out}/review.html", f"{out}/review.csv"]
    assert {path.name for path in out.iterdir()} == {"review.html", "review.csv"}
    return out


def test_the_report_is_a_table_for_a_spreadsheet(reported: Path) -> None:
    data = (reported / "review.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf"), "Excel reads anything else as Latin letters"
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [(row["language"], row["page"], row["state"]) for row in rows] == [
        ("en", "one", "signed"),
        ("en", "two", "missing"),
        ("en", "about", "missing"),
        ("en", "glossary", "missing"),
        ("fr", "one", "signed"),
        ("fr", "two", "missing"),
    ]
    one, two, _, glossary, french, _ = rows
    assert (one["title"], one["reviewer"]) == (f"'{HOSTILE}", f"'@{HOSTILE}")
    assert (one["date"], one["due"]) == (TODAY.isoformat(), LATER.isoformat())
    assert 3 < float(one["reading grade"]) < 12
    assert int(one["words"]) == 205
    assert (two["reading grade"], two["words"]) == ("", "")
    assert (glossary["reading grade"], glossary["words"]) == ("", "6")
    assert (french["reading grade"], french["reviewer"]) == ("", "Dr-Ünal")


def test_the_report_is_a_page_to_print(reported: Path) -> None:
    page = (reported / "review.html").read_text("utf-8")
    table = Table(page)
    assert table.loaded == []
    assert "url(" not in page
    assert "@import" not in page
    head, one, two, *_ = table.rows
    assert head[:3] == ["Language", "Page", "State"]
    assert one[:4] == ["en", f"{HOSTILE} (one)", "Signed", f"@{HOSTILE}"]
    assert one[4:6] == [TODAY.isoformat(), LATER.isoformat()]
    assert two[2] == "Not signed"
    assert len(table.rows) == 7
    assert {len(row) for row in table.rows} == {len(head)}
    # The head stands on every sheet of paper, whatever its size, and no row is cut in two.
    assert page.index("<thead>") < page.index("</thead>") < page.index("<tbody>")
    assert "table-header-group" in page
    assert "break-inside: avoid" in page


def test_colleagues_may_read_the_report(reported: Path) -> None:
    usual = reported / "usual"
    usual.touch()
    rights = {path.stat().st_mode for path in reported.iterdir()}
    assert rights == {usual.stat().st_mode}


def test_a_report_that_can_not_be_written_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    done = kiosk("review", "report", file / "out")
    assert done.returncode == 2
    assert "Name another folder." in only_line(done.stderr)
