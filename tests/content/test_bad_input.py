"""Provides tests that every kind of bad page is told by file, line, what and what to do.

All bad pages stand in one pack: each must be told of by itself, and the good page must work.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from kiosk.content.blocks import Paragraph
from kiosk.content.problem import ContentError, Problem
from tests.content.pack_writer import BODY_LINE, PICTURE, PackWriter

if TYPE_CHECKING:
    from kiosk.content.library import Library


@dataclass(frozen=True)
class Bad:
    """A bad page, and what must be said about it."""

    name: str
    body: str
    line: int
    """Line of the body, counted from 1; 0 for the whole file."""
    what: str
    fix: str
    is_fatal: bool = True


def mild(name: str, body: str, line: int, what: str, fix: str) -> Bad:
    """Return a page on which something is wrong, but no words are lost."""
    return Bad(name, body, line, what, fix, is_fatal=False)


def row(cell: str, count: int) -> str:
    """Return a row of a table with the same words in every cell."""
    return f"|{cell}" * count + "|\n"


def image(name: str) -> str:
    """Return a block with an image."""
    return f"!!! figure\n    ![a]({name})"


TABLE = "| a | b |\n|---|---|\n"
HUGE_TABLE = row("a", 300) + row("-", 300) + row("b", 300) * 200
DEEP_LISTS = "\n".join(" " * 2 * level + "- x" for level in range(300))
DEEP_BLOCKS = "\n".join(" " * 4 * level + "!!! note" for level in range(240))
DEEP_BOLD = "*a **b " * 1000 + "x" + "c** d* " * 1000

BODIES = [
    Bad("heading-1", "Words.\n\n# Title", 3, "heading of level 1", "Use ## for"),
    Bad("heading-4", "#### Title", 1, "heading of level 4", "### for a smaller"),
    mild("no-heading", "##\n\nWords.", 1, "heading has no words", "Write some"),
    Bad("code", "Words.\n\n    code", 3, "begin with four spaces", "Take the spaces out"),
    mild("ticks", "Some\n`code`.", 2, '"`" shows as it was typed', "**bold**"),
    mild("script", "One\n<script>alert(1)</script>", 2, '"<script>" shows', "**bold**"),
    mild("entity", "a&nbsp;b", 1, '"&nbsp;" shows', "Take it out"),
    mild("footnote", "a[^1]", 1, "Footnotes", "into the sentence"),
    mild("reference", "[a][b]", 1, "link by reference", "[words](section:ID)"),
    mild("definition", "a\n\n[b]: https://c.org", 3, "link by reference", "Write"),
    mild("half-link", "[a] (section:good)", 1, "not complete", "no space"),
    mild("half-bold", "One\n\n**two", 3, "star has no partner", "Close the bold"),
    mild("setext", "One\n===", 2, "not understood", "Use ##"),
    Bad("image-in-text", "One\n![x](figures/good.svg) two", 2, "can't stand in text", "!!! figure"),
    mild("no-empty-line", "One:\n- two", 2, "needs an empty line", "Put an empty"),
    Bad("two-paragraphs", "- one\n\n  two", 3, "one paragraph only", "Join it"),
    Bad("mixed-list", "- one\n1. two", 2, "mixes numbers and bullets", "Use one of them"),
    Bad("year-list", "2020\\. Yes.\n\n2020. No.", 3, '"2020." at the start', "2020\\."),
    mild("misnumbered", "1. one\n2. two\n4. four", 3, '"4." shows as 3', "one by one"),
    Bad("list-in-quote", "> - one", 1, "quotation holds paragraphs only", "outside"),
    Bad("quote-in-quote", "> one\n> > two", 2, "inside a quotation", "Use one >"),
    Bad("deep-list", "- a\n  - b\n    - c\n      - d", 4, "nested more than 3 deep", "of its own"),
    Bad("ragged", TABLE + "| c |", 3, "has 1 cells, the header 2", "Put a |"),
    Bad("too-ragged", TABLE + "| c | d |\n| c | d | e |", 4, "has 3 cells", "\\|"),
    Bad("hard-space-row", TABLE + "\u00a0| c | d |", 3, "has 3 cells", "Put a |"),
    Bad("half-border", "a | b\n--|--\n| c | d |", 3, "has 4 cells", "Put a |"),
    Bad("no-rows", TABLE, 1, "no rows", "Add one"),
    mild("no-header", "One\n\n| a | b |\n| c | d |", 3, "table is not understood", "|---|"),
    Bad("wide", row("a", 13) + row("-", 13) + row("b", 13), 1, "13 columns", "12 columns"),
    Bad("long", TABLE + "| c | d |\n" * 101, 1, "101 rows", "100 rows"),
    Bad("huge-table", HUGE_TABLE, 1, "300 columns", "Split it"),
    Bad("unknown-block", "One\n\n!!! warnning\n    x", 3, '"warnning"', 'Did you mean "warning"?'),
    Bad("no-kind", '!!! "Title"\n    x', 1, "is not understood", '!!! note "Title"'),
    Bad("no-quotes", "!!! note Title\n    x", 1, '"Title" after !!! note', "double quotes"),
    Bad("open-quotes", '!!! note "Title\n    x', 1, "is not understood", '!!! note "Title"'),
    Bad("empty-titled-block", '!!! warning "Help"\n\nx', 1, "would be lost", "four spaces"),
    mild("empty-block", "!!! note\n\nx", 1, "block is empty", "four spaces"),
    Bad("no-title", "!!! warning\n    x", 1, "warning has no title", "!!! warning"),
    Bad("block-in-block", "!!! note\n    x\n\n    !!! note\n        y",
        4, "stand inside !!! note", "End the one"),
    Bad("figure-in-note", "!!! note\n    !!! figure\n        y",
        2, "!!! figure can't stand", "End the one"),
    Bad("label-word", "!!! label limitd\n    x", 1, '"limitd"', 'Did you mean "limited"?'),
    Bad("bullet-steps", "!!! steps\n    - **a** b",
        1, "holds one numbered list", "Move everything"),
    Bad("plain-step", "!!! steps\n    1. **a** b\n    2. c", 3, "begin with a bold", "**Name.**"),
    Bad("nested-questions", "!!! questions\n    - a\n        - b",
        1, "one list of questions", "Move"),
    Bad("no-image", "!!! figure\n    Words.",
        2, "does not begin with an image", "![What it shows]"),
    mild("no-alt", "!!! figure\n    ![](figures/good.svg)", 2, "can't see it", "square brackets"),
    Bad("bullet-legend", "!!! figure\n    ![a](figures/good.svg)\n\n    - b",
        4, "one numbered legend", "Move"),
    mild("bad-section", "One\n[a](section:goood)", 2, 'section "goood"', 'Did you mean "good"?'),
    mild("file-link", "[a](file:///etc/passwd)", 1, '"file:///etc/passwd"', "https://"),
    mild("script-link", "[a](javascript:alert(1))", 1, '"javascript:alert(1)"', "https://"),
    mild("data-link", "[a](data:text/html,x)", 1, '"data:text/html,x"', "https://"),
    mild("http-link", "[a](http://example.org)", 1, '"http://example.org"', "https://"),
    mild("relative-link", "[a](good.md)", 1, '"good.md"', "section:ID"),
    Bad("spaced-term", "[a](glossary:two words)", 1, 'two words" holds spaces', "Close its"),
    mild("bad-term", "[a](glossary:a.b)", 1, '"glossary:a.b"', "TERM"),
    Bad("link-title", 'One\n[a](section:good "b")', 2, "words in quotes", "Take them out"),
    Bad("image-title", '!!! figure\n    ![a](figures/good.svg "b")', 2, "more than a", "Begin"),
    mild("site-typo", "One\n{phne|us}", 2, '"phne"', 'Did you mean "phone"?'),
    mild("site-logo", "{logo|us}", 1, '"logo"', "fever_limit, name, phone"),
    Bad("site-alone", "One\n\n{phone}", 3, "no words for a site without it", "{phone|words"),
    Bad("site-empty", "{phone| }", 1, "no words for a site without it", "{phone|words"),
    Bad("long-word", "One\n" + "x" * 201, 2, "longer than 200 letters", "Put spaces"),
    Bad("brackets", "One\n\n" + "[" * 8192, 3, "longer than 200", "Put spaces"),
    Bad("spaced-brackets", "[ " * 4096, 1, "8 square brackets", "Close them"),
    Bad("deep-lists", DEEP_LISTS, 4, "3 deep", "of its own"),
    Bad("deep-quotes", "> " * 1000 + "x", 1, "inside a quotation", "Use one >"),
    Bad("deep-blocks", DEEP_BLOCKS, 2, "can't stand inside", "End"),
    Bad("deep-bold", DEEP_BOLD, 1, "nested too deep", "stars"),
    Bad("deep-links", "[a " * 9 + "](section:good)" * 9, 1, "8 square brackets", "Close them"),
    Bad("many-blocks", "x\n\n" * 501, 1001, "more than 500 blocks", "Split it"),
    Bad("many-points", "- x\n" * 501, 1, "more than 500 blocks", "Split it"),
    mild("empty", "", 1, "The page is empty", "Write it"),
    mild("figure-missing", image("figures/goood.svg"), 2, "no such file", "Put the file"),
    mild("figure-absolute", image("/etc/x.svg"), 2, "not named from", "figures/"),
    mild("figure-drive", image("C:/x.svg"), 2, "not named from", "figures/"),
    mild("figure-outside", image("../x.svg"), 2, "outside the pack", "figures/"),
    mild("figure-web", image("https://x.org/x.svg"), 2, "not named from", "figures/"),
    mild("figure-png", image("figures/x.png"), 2, "not an SVG", "figures/"),
]  # fmt: skip

FRONTS: list[tuple[str, dict[str, str | None], int, str, str, bool]] = [
    ("title-missing", {"title": None}, 1, '"title" is missing', "Add a line title:", True),
    ("sources-missing", {"sources": ""}, 10, '"sources" is missing', "one source a line", True),
    ("group-missing", {"group": None}, 1, '"group" is missing', "Add a line group:", False),
    ("review-missing", {"reviewed": None}, 1, '"reviewed" is missing', "Add a line", False),
    ("key-typo", {"evidnce": "limited"}, 11, '"evidnce" is not known', '"evidence"?', True),
    ("key-unknown", {"zzz": "1"}, 11, '"zzz" is not known', "Take it out", False),
    ("bad-group", {"group": "mian"}, 4, 'group "mian"', 'Did you mean "main"?', False),
    ("bad-icon", {"icon": "inffo"}, 5, 'icon "inffo"', 'Did you mean "info"?', False),
    ("bad-evidence", {"evidence": "limted"}, 11, 'evidence "limted"', '"limited"?', True),
    ("bad-date", {"reviewed": "2026-02-30"}, 8, '"2026-02-30" is not a date', "2026-01-31", False),
    ("number-title", {"title": "12"}, 3, '"title" must be text', "double quotes", True),
    ("text-sources", {"sources": "A book"}, 10, '"sources" must be a list', "hyphen", True),
    ("map-source", {"sources": "[a: b]"}, 10, 'A point of "sources"', "double quotes", True),
    ("bad-box", {"boxes": "[urgnt]"}, 11, 'no box "urgnt"', 'Did you mean "urgent"?', False),
    ("outward-box", {"boxes": "[../../../x]"}, 11, 'no box "../../../x"', "Write it", False),
    ("bad-open-box", {"open_boxes": "[urgent]"}, 11, '"urgent" in open_boxes', "", False),
    ("other-id", {"id": "elsewhere"}, 2, 'The id is "elsewhere"', "Write id: other-id", False),
    ("colon", {"summary": "One: two"}, 6, "front matter can't be read", "double quotes", True),
    ("alias", {"summary": "&a words"}, 6, "signs & and *", "double quotes", True),
    ("deep-yaml", {"boxes": "[" * 1000}, 2, "nested too deep", "double quotes", True),
    ("tag", {"title": "!!python/name:os.system x"}, 3, '"title" must be text', "quotes", True),
    ("summary-word", {"summary": "x" * 201}, 6, "longer than 200 letters", "spaces", True),
]  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Return a library of one pack, with a page for every kind of badness and a good one."""
    folder = tmp_path_factory.mktemp("bad")
    pack = PackWriter(folder / "pack", folder / "cache")
    pack.section("good", "[Words](section:code).")
    pack.box("urgent")
    pack.file("figures/good.svg", PICTURE)
    for bad in BODIES:
        pack.section(bad.name, bad.body)
    for name, front, *_ in FRONTS:
        pack.section(name, "Words.", **front)
    return pack.open()


def problems_of(library: Library, name: str) -> list[Problem]:
    """Return what is said about a page."""
    return [one for one in library.packs[0].problems if one.file == f"en/{name}.md"]


def assert_said(
    library: Library, name: str, place: tuple[int, bool], words: tuple[str, str]
) -> None:
    """Assert that a page has one problem, at its line, with the words that matter."""
    (problem,) = problems_of(library, name)
    assert (problem.line, problem.is_fatal) == place
    assert words[0] in problem.what
    assert words[1] in problem.fix
    entries = {entry.id: entry for entry in library.packs[0].editions[0].entries}
    assert entries[name].is_broken == problem.is_fatal
    if not problem.is_fatal:
        assert library.page("test", name, "en").id == name
        return
    with pytest.raises(ContentError) as caught:
        library.page("test", name, "en")
    assert caught.value.problems == (problem,)


@pytest.mark.parametrize("bad", BODIES, ids=[bad.name for bad in BODIES])
def test_bad_body(library: Library, bad: Bad) -> None:
    line = BODY_LINE + bad.line - 1 if bad.line else 0
    assert_said(library, bad.name, (line, bad.is_fatal), (bad.what, bad.fix))


@pytest.mark.parametrize(
    ("name", "line", "what", "fix", "is_fatal"),
    [(name, *rest) for name, _, *rest in FRONTS],
    ids=[front[0] for front in FRONTS],
)
def test_bad_front_matter(
    library: Library, name: str, line: int, what: str, fix: str, is_fatal: bool
) -> None:
    assert_said(library, name, (line, is_fatal), (what, fix))


def test_good_page_works_beside_all_bad_ones(library: Library) -> None:
    assert library.problems == ()
    assert problems_of(library, "good") == []
    assert library.page("test", "good", "en").blocks


def test_what_is_not_understood_shows_as_letters(library: Library) -> None:
    (block,) = library.page("test", "script", "en").blocks
    assert "<script>alert(1)</script>" in str(block)


@pytest.mark.parametrize("name", ["file-link", "script-link", "bad-section"])
def test_a_bad_link_leaves_its_words(library: Library, name: str) -> None:
    (block,) = library.page("test", name, "en").blocks
    assert isinstance(block, Paragraph)
    (run,) = block.text
    assert run.text.endswith("a")
    assert run.link == ""


def test_several_problems_in_one_file_are_all_told(pack: PackWriter) -> None:
    body = "# One\n\n[two](http://two.org)\n\n!!! thre\n    x\n\n`four`"
    pack.section("good")
    pack.section("bad", body, icon="nothing", titel="x", title=None)
    lines = [problem.line for problem in problems_of(pack.open(), "bad")]
    # A missing title, the icon, the unknown key, and four in the page.
    body_line = BODY_LINE
    assert lines == [1, 4, 10, body_line, body_line + 2, body_line + 4, body_line + 7]


def test_two_files_with_one_id_name_each_other(pack: PackWriter) -> None:
    pack.section("one", id="shared")
    pack.section("two", id="shared")
    problems = [str(problem) for problem in pack.open().packs[0].problems]
    assert any("en/one.md:2" in one and "also the id of en/two.md" in one for one in problems)
    assert any("en/two.md:2" in one and "also the id of en/one.md" in one for one in problems)


def test_a_bad_box_is_left_out_and_told_once(pack: PackWriter) -> None:
    pack.box("bad", "Words.\n\n!!! note\n    x")
    pack.section("one", boxes="[bad]")
    pack.section("two", boxes="[bad]")
    library = pack.open()
    (problem,) = library.packs[0].problems
    assert (problem.file, problem.line, problem.is_fatal) == ("en/boxes/bad.md", 9, False)
    assert "can't stand inside a shared box" in problem.what
    assert library.page("test", "two", "en").boxes == ()
