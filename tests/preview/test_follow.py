"""Provides tests that the preview follows what is saved, and that the reader's place stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.pack_writer import PICTURE
from tests.preview.editor import FIGURE, save_by_backup, save_by_rename, save_in_place

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.content.pack_writer import PackWriter
    from tests.preview.editor import Editor

each_way = pytest.mark.parametrize("save", [save_in_place, save_by_rename, save_by_backup])

PARAGRAPH = "Paragraph {} has words enough to fill more than a line of the page, and some more."


def long_body(*, first: str = "", changed: tuple[str, str] = ("", "")) -> str:
    """Return forty paragraphs, with others before them, or with some words changed for others."""
    parts = [PARAGRAPH.format(number) for number in range(1, 41)]
    body = "\n\n".join([*([first] if first else []), *parts])
    return body.replace(*changed, 1) if changed[0] else body


@each_way
def test_a_save_is_shown_again_and_again(editor: Editor, save: Callable[[Path, str], None]) -> None:
    path = editor.pack.folder / "en/one.md"
    editor.wait_says("The first words.")
    for number in range(3):
        save(path, path.read_text().replace("words", f"words{number}"))
        editor.wait_says(f"words{number}")


def test_only_the_last_of_many_saves_stays(editor: Editor) -> None:
    path = editor.pack.folder / "en/one.md"
    text = path.read_text()
    for number in range(30):
        save_in_place(path, text.replace("first", f"{number}th"))
    editor.wait_says("The 29th words.")
    editor.wait(lambda: "Checking" not in editor.state)
    assert editor.says("The 29th words.")


def test_what_belongs_to_a_page_is_followed_too(editor: Editor) -> None:
    pack = editor.pack
    pack.box("help", "Words of the box.", place="top")
    pack.file("figures/a.svg", PICTURE)
    pack.file("en/glossary.toml", '[terms.hub]\nterm = "hub"\ndefinition = "A middle."\n')
    body = f"A hub.\n\n{FIGURE}"
    pack.section("one", body, boxes="[help]", open_boxes="[help]")
    editor.wait_says("Words of the box.")
    pack.box("help", "Other words of the box.", place="top")
    editor.wait_says("Other words of the box.")
    source = editor.preview.shell.visit.reader.page.records[-1].source
    pack.file("figures/a.svg", PICTURE.replace("h9", "h8"))
    editor.wait(lambda: editor.preview.shell.visit.reader.page.records[-1].source != source)
    editor.wait_says("glossary:hub")
    pack.file("en/glossary.toml", '[terms.axle]\nterm = "axle"\ndefinition = "A middle."\n')
    editor.wait(lambda: not editor.says("glossary:hub"))


def test_the_menu_follows(editor: Editor) -> None:
    editor.pack.section("three", "Words of the third page.", menu_title="A new page")
    editor.pack.manifest()
    editor.wait_says("A new page")
    editor.open_page("three")
    (editor.pack.folder / "en/three.md").unlink()
    editor.wait_says("The first words.")
    editor.wait(lambda: not editor.says("A new page"))


def test_the_title_and_the_way_on_follow(editor: Editor) -> None:
    editor.wait_says("The second page")
    editor.pack.section("two", "Words.", title="Another title")
    editor.wait_says("Another title")
    assert "Next section: Another title" in editor.controls()


@pytest.mark.parametrize(
    ("first", "changed", "shown"),
    [
        pytest.param("A new paragraph.\n\n> And one more.", ("", ""), "A new", id="above"),
        pytest.param("", ("aph 2 has", "aph 2 has got many"), "Paragraph 2 has got", id="longer"),
        pytest.param("", ("Paragraph 1 has", "## Heading. It has"), "Heading", id="another kind"),
        pytest.param("", ("aph 39 has", "aph 39 has got"), "Paragraph 39 has got", id="below"),
    ],
)
def test_the_words_at_the_top_stay(
    open_preview: Callable[[], Editor],
    pack: PackWriter,
    first: str,
    changed: tuple[str, str],
    shown: str,
) -> None:
    pack.section("one", long_body())
    editor = open_preview()
    editor.open_page("one")
    editor.page_down(3)
    words = at_top(editor)
    before = editor.top_of(words)
    pack.section("one", long_body(first=first, changed=changed))
    editor.wait_says(shown)
    editor.picture()
    assert editor.top_of(words) == pytest.approx(before, abs=1)


def test_the_place_stays_when_the_page_breaks_and_is_mended(
    open_preview: Callable[[], Editor], pack: PackWriter
) -> None:
    pack.section("one", long_body())
    editor = open_preview()
    editor.open_page("one")
    editor.page_down(3)
    words = at_top(editor)
    before = editor.top_of(words)
    pack.section("one", long_body(first="!!! nonsense\n    Words."))
    editor.wait_says("We are sorry.")
    editor.picture()
    pack.section("one", long_body(changed=(words, f"{words} mended,")))
    editor.wait_says(f"{words} mended")
    editor.picture()
    assert editor.top_of(words) == pytest.approx(before, abs=1)


def test_what_is_unfolded_stays_so(open_preview: Callable[[], Editor], pack: PackWriter) -> None:
    folds = (("More", "Hidden {}."), ("More", "Also hidden."), ("Last", "The end."))
    body = "\n\n".join(f'!!! detail "{title}"\n    {words}' for title, words in folds)
    pack.section("one", body.format("words"))
    editor = open_preview()
    editor.wait(lambda: "More" in editor.controls())
    editor.preview.shell.visit.reader.page.toggle(0)
    editor.wait_says("Hidden words.")
    pack.section("one", "A new paragraph.\n\n" + body.format("things"))
    editor.wait_says("Hidden things.")
    assert not editor.says("Also hidden.")
    assert not editor.says("The end.")
    pack.section("one", "!!! nonsense\n    Words.")
    editor.wait_says("We are sorry.")
    pack.section("one", body.format("words"))
    editor.wait_says("Hidden words.")
    assert not editor.says("Also hidden.")


def test_the_welcome_screen_follows(editor: Editor) -> None:
    editor.wait_says("The first words.")
    editor.touch("Close")
    editor.wait_says("A topic")
    manifest = (editor.pack.folder / "pack.toml").read_text()
    editor.pack.file("pack.toml", manifest.replace("A topic", "Another topic"))
    editor.wait_says("Another topic")
    editor.pack.section("one", "Words for the next visit.")
    editor.touch("Touch to begin")
    editor.wait_says("Words for the next visit.")


def test_a_card_that_may_be_out_of_date_is_closed(editor: Editor) -> None:
    cards = editor.preview.shell.visit.cards
    cards.explainLabel("standard")
    editor.wait(lambda: "Close this card" in editor.controls())
    editor.pack.section("one", "Other words.")
    editor.wait_says("Other words.")
    assert not cards.isOpen


def test_a_page_that_is_not_open_is_followed_too(editor: Editor) -> None:
    editor.pack.section("two", "New words of the second page.")
    editor.wait(lambda: "Checking" in editor.state)
    editor.wait(lambda: "Checking" not in editor.state)
    editor.open_page("two")
    editor.wait_says("New words of the second page.")


def at_top(editor: Editor) -> str:
    """Return how the first whole paragraph in sight begins."""
    numbers = (f"Paragraph {number} has" for number in range(1, 41))
    return next(words for words in numbers if editor.top_of(words) >= 0)
