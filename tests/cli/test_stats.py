"""Provides tests of `kiosk stats`: what a site may hand on, and what nobody can work out."""

from __future__ import annotations

import csv
import io
import re
from datetime import timedelta
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from kiosk.cli.today import today
from kiosk.content.library import open_library
from kiosk.station.counts.schema import open_to_write
from kiosk.station.counts.tally import Opening, Tally, VisitEnd
from kiosk.station.paths import cache_folder, counts_file
from tests.cli.command import kiosk, only_line
from tests.station.counts.tallies import write

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from tests.content.pack_writer import PackWriter

PACK = "esophageal-cancer"
HOSTILE = '=1+1<b>"&'
"""A formula for a spreadsheet, and markup for a browser."""


class Page(HTMLParser):
    """Reads the rows of the tables of a page, and whatever it would load or run."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.loaded: list[str] = []
        self.bars: list[float] = []
        self.inside: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.loaded += [key for key in found if key in {"src", "href", "data", "style"}]
        self.loaded += [tag] if tag in {"script", "link", "iframe", "img", "b"} else []
        if tag not in {"meta", "rect", "line"}:
            self.inside.append(tag)
        if tag == "rect" and "td" in self.inside:
            self.bars.append(float(found["width"] or 0))
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        while tag in self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.inside and self.inside[-1] in {"td", "th"}:
            self.rows[-1][-1] += data


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder where a site keeps its counts; each test has its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "data"


@pytest.fixture
def hostile(pack: PackWriter, tmp_path: Path, data: Path) -> Path:
    """Return the folder of a report on pages whose titles are hostile; `said` is what it prints."""
    pack.section("one", "A vein.", title=f"'{HOSTILE}'")
    pack.section("two", "A vein.", title="Zwei")
    pack.manifest()
    open_library([pack.folder], bundled=pack.folder, cache=cache_folder(), site={})
    config = tmp_path / "kiosk.toml"
    config.write_text(f'packs = ["{pack.folder}"]\n', encoding="utf-8")
    count("one", 10, 2, pack="test")
    count("two", 6, pack="test")
    end("closed", 3, 5)
    folder = data.parent
    html, table = folder / "a.html", folder / "a b.csv"
    done = kiosk("stats", "--config", config, "--html", html, "--csv", table)
    assert (done.returncode, done.stderr) == (0, "")
    (folder / "said").write_text(done.stdout, encoding="utf-8")
    return folder


def ago(days: int) -> date:
    """Return the day some days before today."""
    return today() - timedelta(days=days)


def count(page: str, *numbers: int, language: str = "en", pack: str = PACK, days: int = 1) -> None:
    """Write down how often a page was opened, today and on each of some days before."""
    tally = Tally()
    for place, number in enumerate(numbers):
        tally.openings[Opening(ago(place * days), pack, language, page)] += number
    write(counts_file(), tally, today=today())


def end(ending: str, minutes: int, number: int) -> None:
    """Write down how some visits ended today."""
    tally = Tally()
    tally.visits[VisitEnd(today(), minutes, ending)] += number  # type: ignore[arg-type]
    write(counts_file(), tally, today=today())


def rows_of(*options: str) -> dict[str, str]:
    """Return the names and numbers that the command prints."""
    done = kiosk("stats", *options)
    assert (done.returncode, done.stderr) == (0, "")
    form = re.compile(r"(.*\S) +(\d+|-|Openings|Visits)")
    found = [form.fullmatch(row) for row in done.stdout.splitlines()]
    return {row[1]: row[2] for row in found if row}


def test_it_prints_a_table() -> None:
    count("surgery", 7, 3)
    count("overview", 20)
    count("overview", 9, language="de")
    end("closed", 2, 4)
    end("timed-out", 7, 3)
    assert rows_of() == {
        "Page": "Openings",
        "overview": "29",
        "surgery": "10",
        "Language": "Openings",
        "en": "30",
        "de": "9",
        "Day": "Openings",
        ago(1).isoformat(): "3",
        today().isoformat(): "36",
        "How visits ended": "Visits",
        "Closed by the visitor": "4",
        "Nobody was there any more": "3",
        "Together": "7",
    }
    said = kiosk("stats").stdout
    assert f"from {ago(1)} to {today()}" in said
    assert "Typical length: 2 to 3 minutes. At least half of the visits took less than 3" in said
    assert re.search(r"Together +39\n", said)


def test_a_period_begins_and_ends_with_whole_days() -> None:
    count("surgery", 10, 20, 40, 80)
    assert rows_of("--from", ago(2).isoformat(), "--to", ago(1).isoformat())["surgery"] == "60"
    assert rows_of("--from", ago(99).isoformat(), "--to", ago(2).isoformat())["surgery"] == "120"
    assert rows_of("--from", ago(1).isoformat())["surgery"] == "30"


def test_a_long_period_is_told_month_by_month() -> None:
    count("surgery", 1, 1, 1, 1, 1, days=40)
    rows = rows_of()
    assert rows["Month"] == "Openings"
    months = {name: number for name, number in rows.items() if re.fullmatch(r"\d{4}-\d\d", name)}
    assert sum(map(int, months.values())) == 5
    assert {f"{today():%Y-%m}", f"{ago(160):%Y-%m}"} <= months.keys()


def test_pages_with_fewer_than_5_openings_are_one_line(tmp_path: Path) -> None:
    count("surgery", 5)
    count("overview", 4)
    count("rare", 3)
    files = [tmp_path / "a.csv", tmp_path / "a.html"]
    rows = rows_of("--csv", str(files[0]), "--html", str(files[1]))
    assert (rows["surgery"], rows["Fewer than 5"]) == ("5", "-")
    for text in ("\n".join(rows), *(file.read_text("utf-8") for file in files)):
        assert "Fewer than 5" in text
        assert "overview" not in text
        assert "rare" not in text


def test_no_number_of_a_rare_page_follows_from_the_others(tmp_path: Path) -> None:
    count("surgery", 6, 0, 7)
    count("overview", 1, 2, 1)
    count("surgery", 0, 3, language="de")
    count("overview", 0, 1, language="fr")
    file = tmp_path / "a.csv"
    rows = rows_of("--csv", str(file))
    kinds: dict[str, list[int]] = {}
    for row in csv.DictReader(io.StringIO(file.read_text("utf-8-sig"), newline="")):
        if row["number"]:
            kinds.setdefault(row["what"], []).append(int(row["number"]))
    assert rows["Together"] == rows["surgery"] == rows["en"] == "13"
    assert {kind: sum(numbers) for kind, numbers in kinds.items()} == dict.fromkeys(
        ("page", "pages together", "language", "month", "day"), 13
    )


def test_a_page_that_is_rare_without_a_rare_language_is_rare() -> None:
    count("surgery", 10)
    count("overview", 3)
    count("overview", 2, language="de")
    rows = rows_of()
    assert "overview" not in rows
    assert "de" not in rows
    assert rows["Together"] == "10"


def test_too_few_visits_are_not_told() -> None:
    count("surgery", 6)
    end("closed", 37, 4)
    said = kiosk("stats").stdout
    assert "Visits: fewer than 5" in said
    assert "37" not in said


def test_a_spreadsheet_reads_the_table(hostile: Path) -> None:
    data = (hostile / "a b.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf"), "Excel reads anything else as Latin letters"
    assert data.count(b"\r\n") == data.count(b"\n"), "RFC 4180"
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert {"what": "page", "id": "test/one", "name": f"'{HOSTILE}", "number": "12"} in rows
    assert not [row for row in rows for cell in row.values() if cell.startswith(("=", "+", "@"))]
    kinds = {row["what"] for row in rows}
    assert {"period", "language", "day", "month", "visits", "typical visit"} <= kinds
    files = f"\n\n{hostile / 'a b.csv'}\n{hostile / 'a.html'}\n"
    assert (hostile / "said").read_text("utf-8").endswith(files)


def test_a_browser_shows_and_prints_the_page(hostile: Path) -> None:
    text = (hostile / "a.html").read_text("utf-8")
    page = Page(text)
    assert page.loaded == []
    assert "url(" not in text
    assert "@import" not in text
    assert "http" not in text
    assert [HOSTILE, "", "12"] in page.rows
    assert ["Zwei", "", "6"] in page.rows
    assert ["English (en)", "", "18"] in page.rows
    assert page.bars[:2] == [100, 50], "bars are as long as their numbers are large"
    assert "break-inside: avoid" in text


def test_the_columns_say_what_they_show(hostile: Path) -> None:
    text = (hostile / "a.html").read_text("utf-8")
    (drawing,) = re.findall(r'<svg class="columns".*?</svg>', text, re.DOTALL)
    chart = ET.fromstring(drawing)  # noqa: S314 - our own
    assert chart.get("role") == "img"
    names = {one.get("id"): one.text for one in chart if one.tag in {"title", "desc"}}
    assert list(names) == (chart.get("aria-labelledby") or "").split()
    most = f"The most were on {today()}: 16 openings."
    assert names["columns-told"] == f"From {ago(1)} to {today()}. {most}"
    small, large = (one for one in chart if one.tag == "rect")
    assert [one[0].text for one in (small, large)] == [f"{ago(1)}: 2", f"{today()}: 16"]
    assert float(large.get("height", 0)) == pytest.approx(
        8 * float(small.get("height", 0)), rel=0.01
    )


def test_the_terminal_shows_the_titles_of_the_packs(hostile: Path) -> None:
    said = (hostile / "said").read_text("utf-8")
    assert re.search(rf"^{re.escape(HOSTILE)} +12$", said, re.MULTILINE)
    assert re.search(r"^English \(en\) +18$", said, re.MULTILINE)


def test_it_reads_while_the_kiosk_writes() -> None:
    count("surgery", 6)
    with open_to_write(counts_file()) as kiosk_itself:
        kiosk_itself.execute("BEGIN IMMEDIATE")
        kiosk_itself.execute("UPDATE openings SET n = 99")
        assert rows_of()["surgery"] == "6"
        kiosk_itself.execute("COMMIT")
        assert rows_of()["surgery"] == "99"


def test_nothing_counted_is_one_plain_line(data: Path) -> None:
    done = kiosk("stats", "--csv", "never.csv")
    assert done.returncode == 1
    assert "Nothing has been counted yet. To count, write count_openings" in only_line(done.stderr)
    assert not data.exists(), "looking makes no file"


def test_a_period_without_openings_is_told_as_such() -> None:
    count("surgery", 0, 0, 9)
    done = kiosk("stats", "--from", str(ago(1)))
    assert done.returncode == 0
    assert f"from {ago(1)} to {today()}" in done.stdout
    assert "surgery" not in done.stdout


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--from", "2026-05-02", "--to", "2026-05-01"), "--from 2026-05-02 is after 2026-05-01"),
        (("--from", "9999-01-01"), "is after today"),
        (("--to", "2026-02-30"), "is not a date"),
    ],
)
def test_wrong_days_are_one_line(options: tuple[str, ...], words: str) -> None:
    done = kiosk("stats", *options)
    assert done.returncode == 2
    assert words in only_line(done.stderr)


def test_what_can_not_be_read_or_written_is_one_line(tmp_path: Path) -> None:
    count("surgery", 6)
    done = kiosk("stats", "--html", tmp_path / "missing" / "a.html")
    assert done.returncode == 2
    assert "Name another file." in only_line(done.stderr)
    counts_file().write_bytes(b"no counts at all, and longer than the head of a file" * 3)
    done = kiosk("stats")
    assert done.returncode == 1
    assert "the counts can't be read" in only_line(done.stderr)
