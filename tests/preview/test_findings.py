"""Provides tests of the list of findings: what stands in it, and where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.content.pack_writer import BODY_LINE, PICTURE
from tests.preview.editor import FIGURE
from tests.preview.test_follow import long_body

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.check.finding import Finding
    from tests.content.pack_writer import PackWriter
    from tests.preview.editor import Editor

BAD = "This one is a breakthrough."
"""The rule on praise finds it; the page can be shown."""


def praise(editor: Editor) -> list[Finding]:
    """Return what the rule on praise has found."""
    return [finding for finding in editor.findings() if finding.code == "praise"]


@pytest.fixture
def praised(open_preview: Callable[[], Editor], pack: PackWriter) -> Editor:
    """Return an editor whose second page has praise far down."""
    pack.section("two", long_body() + f"\n\n{BAD}", title="The second page")
    editor = open_preview()
    editor.wait(lambda: bool(praise(editor)))
    return editor


def test_what_the_rules_find_comes_and_goes(editor: Editor) -> None:
    editor.pack.section("one", BAD)
    editor.wait_says(BAD)
    editor.wait(lambda: len(praise(editor)) == 1)
    assert (praise(editor)[0].file, praise(editor)[0].line) == ("en/one.md", BODY_LINE)
    editor.pack.section("one", "Plain words.")
    editor.wait(lambda: praise(editor) == [])


def test_the_gravest_stand_first(editor: Editor) -> None:
    editor.pack.section("one", f"{BAD}\n\n!!! nonsense\n    Words.")
    editor.wait(lambda: len(editor.found()) == 1)
    editor.wait(lambda: "Checking" not in editor.state)
    severities = [finding.severity for finding in editor.findings() if finding.file == "en/one.md"]
    assert severities[0] == "error"
    assert severities == sorted(severities, key=["error", "warning", "notice"].index)
    assert len(severities) > 1


@pytest.mark.parametrize("is_by_key", [False, True])
def test_one_opens_its_page_at_its_place(praised: Editor, is_by_key: bool) -> None:
    praised.wait_says("The first words.")
    (finding,) = praise(praised)
    if is_by_key:
        praised.point_of(finding)
        praised.listed.setCurrentIndex(
            praised.listed.findings.index(praised.listed.findings.row_of(finding))
        )
        QTest.keyClick(praised.listed, Qt.Key.Key_Return)
    else:
        praised.click(finding)
    praised.wait_says(BAD)
    praised.wait(lambda: 0 <= praised.top_of(BAD) < praised.window.height())
    assert praised.headings()[0].startswith("This page: ")
    here = praised.findings()[0]
    assert here.file == "en/two.md"


def test_one_in_a_box_opens_the_page_with_the_box(
    open_preview: Callable[[], Editor], pack: PackWriter
) -> None:
    pack.box("help", BAD)
    pack.section("two", "Words of the second page.", boxes="[help]", open_boxes="[help]")
    editor = open_preview()
    editor.wait(lambda: [one.file for one in praise(editor)] == ["en/boxes/help.md"])
    assert praise(editor)[0] not in before_the_rest(editor)
    editor.click(praise(editor)[0])
    editor.wait_says("Words of the second page.")
    assert praise(editor)[0] in before_the_rest(editor)


def test_one_in_a_drawing_or_a_word_opens_where_it_is_seen(
    open_preview: Callable[[], Editor], pack: PackWriter
) -> None:
    pack.file("figures/a.svg", PICTURE.replace("d=", "stroke='#eeeeee' d="))
    pack.section("two", FIGURE)
    many = "word " * 30
    pack.file("en/glossary.toml", f'[terms.hub]\nterm = "hub"\ndefinition = "A {many}."\n')
    editor = open_preview()
    editor.wait(lambda: {"svg-contrast", "glossary-length"} <= set(codes(editor)))
    editor.click(codes(editor)["svg-contrast"])
    editor.wait_says("Above the drawing")
    editor.click(codes(editor)["glossary-length"])
    editor.wait(lambda: editor.preview.shell.visit.reader.sectionId == "glossary")


def test_one_of_the_pack_itself_leads_nowhere(editor: Editor) -> None:
    editor.pack.section("three", "Words.")
    editor.pack.manifest(order='["one", "two", "four"]')
    editor.wait(lambda: any(one.file == "pack.toml" for one in editor.findings()))
    editor.open_page("two")
    editor.click(next(one for one in editor.findings() if one.file == "pack.toml"))
    assert editor.says("Words of the second page.")


def test_one_can_be_copied(praised: Editor) -> None:
    (finding,) = praise(praised)
    praised.click(finding)
    QTest.keyClick(praised.listed, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == str(finding)
    assert f"en/two.md:{finding.line}: praise " in copied


def test_a_screen_reader_hears_all_of_it(praised: Editor) -> None:
    (finding,) = praise(praised)
    model = praised.listed.findings
    words = model.data(model.index(model.row_of(finding)))
    for part in ("Error", f"en/two.md:{finding.line}", finding.what, finding.fix):
        assert part in words


def test_the_mark_stays_while_lines_move(praised: Editor) -> None:
    (finding,) = praise(praised)
    praised.click(finding)
    praised.pack.section("two", f"A line more.\n\n{long_body()}\n\n{BAD}", title="The second page")
    praised.wait(lambda: [one.line for one in praise(praised)] == [finding.line + 2])
    marked = praised.listed.current_finding()
    assert marked == praise(praised)[0]


def before_the_rest(editor: Editor) -> list[Finding]:
    """Return the findings of the open page."""
    model = editor.listed.findings
    found = []
    for row in range(1, model.rowCount()):
        finding = model.finding(row)
        if finding is None:
            break
        found.append(finding)
    return found


def codes(editor: Editor) -> dict[str, Finding]:
    """Return one finding of each rule."""
    return {finding.code: finding for finding in editor.findings()}
