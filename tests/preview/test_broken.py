"""Provides tests that nothing in a pack closes the preview, and that it says what is wrong."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.content.pack_writer import BODY_LINE, PICTURE
from tests.preview.editor import FIGURE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.content.pack_writer import PackWriter
    from tests.preview.editor import Editor

CALM = "We are sorry. This page can't be shown right now."


def test_a_broken_page_is_told_with_its_line_until_it_is_mended(editor: Editor) -> None:
    editor.pack.section("one", "Good.\n\n!!! nonsense\n    Words.")
    editor.wait_says(CALM)
    editor.wait(lambda: editor.found() == [("en/one.md", BODY_LINE + 2, "error")])
    assert editor.headings()[0].startswith("This page: 1 error")
    (error,) = [one for one in editor.findings() if one.severity == "error"]
    assert "nonsense" in error.what
    assert error.fix
    editor.pack.section("one", "Mended words.")
    editor.wait_says("Mended words.")
    editor.wait(lambda: editor.found() == [])
    assert not editor.says(CALM)


def test_a_page_that_is_not_open_is_told_apart(editor: Editor) -> None:
    editor.pack.section("two", "!!! nonsense\n    Words.")
    editor.wait(lambda: editor.found() == [("en/two.md", BODY_LINE, "error")])
    assert "error" not in editor.headings()[0]
    assert editor.headings()[1].startswith("The rest of the pack: 1 error")
    assert editor.says("The first words.")
    editor.open_page("two")
    assert editor.says(CALM)
    assert editor.headings()[0].startswith("This page: 1 error")


def test_an_error_does_not_wait_for_the_rules(
    open_preview: Callable[[], Editor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.preview.app.CHECK_AFTER_MS", 3_600_000)
    editor = open_preview()
    editor.pack.section("one", "!!! nonsense\n    Words.")
    editor.wait(lambda: editor.found() == [("en/one.md", BODY_LINE, "error")])
    editor.pack.section("one", "Words.")
    editor.wait(lambda: editor.found() == [])


def test_the_last_pages_stay_while_the_manifest_is_broken(editor: Editor) -> None:
    good = (editor.pack.folder / "pack.toml").read_text()
    editor.open_page("two")
    editor.wait(lambda: "Checking" not in editor.state)
    before = editor.headings()[0]
    assert before.startswith("This page: ")
    assert "nothing" not in before
    editor.pack.file("pack.toml", "id = \n" + good)
    editor.wait(lambda: ("pack.toml", 1, "error") in editor.found())
    assert editor.state.startswith("The pack can't be read, so these are the pages from before.")
    assert editor.says("Words of the second page.")
    assert editor.headings()[0] == before, "the pages are those from before, and so is this"
    editor.pack.file("pack.toml", good.replace('"A title"', '"Another title"'))
    editor.wait_says("Another title")
    editor.wait(lambda: editor.found() == [])
    assert editor.says("Words of the second page.")
    assert editor.state.startswith("Shown as saved at")
    assert editor.window.windowTitle().startswith("Another title")


def test_a_pack_that_is_broken_from_the_start_opens_when_it_is_mended(
    open_preview: Callable[[], Editor], pack: PackWriter
) -> None:
    good = (pack.folder / "pack.toml").read_text()
    pack.file("pack.toml", "nonsense")
    editor = open_preview()
    editor.wait(lambda: ("pack.toml", 1, "error") in editor.found())
    editor.wait_says("There is nothing to read here right now.")
    pack.file("pack.toml", good)
    editor.wait_says("The first words.")
    editor.wait(lambda: editor.found() == [])


def test_it_lives_on_when_the_folder_goes_and_comes_back(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = editor.pack.folder
    aside = folder.with_name("aside")
    shutil.copytree(folder, aside)
    shutil.rmtree(folder)
    editor.wait(lambda: editor.state.startswith("The pack can't be read"))
    assert editor.says("The first words.")
    aside.rename(folder)
    editor.pack.section("one", "Words after that.")
    editor.wait_says("Words after that.")
    # From here on, nobody looks unless the watch tells.
    monkeypatch.setattr("kiosk.preview.pack_thread.POLL_SECONDS", 3600)
    for number in range(3):
        editor.pack.section("one", f"Watched again, {number}.")
        editor.wait_says(f"Watched again, {number}.")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("en/one.md", b""),
        ("en/one.md", b"\xff\xfe\x00broken"),
        ("en/one.md", b"---\n"),
        ("en/one.md", b"x" * 300_000),
        ("en/glossary.toml", b"[["),
        ("en/boxes/help.md", b"\x00"),
        ("figures/a.svg", b"<svg"),
        ("pack.toml", b"\xff"),
        ("pack.toml", b""),
    ],
)
def test_no_content_closes_it(
    open_preview: Callable[[], Editor], pack: PackWriter, name: str, content: bytes
) -> None:
    pack.box("help")
    pack.file("figures/a.svg", PICTURE)
    pack.section("one", f"The first words.\n\n{FIGURE}", boxes="[help]")
    editor = open_preview()
    good = {path: path.read_bytes() for path in pack.folder.rglob("*.*") if path.is_file()}
    (pack.folder / name).write_bytes(content)
    editor.wait(lambda: any(file == name for file, _, _ in editor.found()))
    for path in pack.folder.rglob("*.*"):
        path.unlink()
    for path, before in good.items():
        path.write_bytes(before.replace(b"The first", b"The mended"))
    editor.wait_says("The mended words.")
    assert editor.window.isVisible()


def test_a_folder_in_place_of_a_page_is_told(editor: Editor) -> None:
    path = editor.pack.folder / "en/one.md"
    path.unlink()
    path.mkdir()
    editor.wait_says(CALM)
    editor.wait(lambda: ("en/one.md", 0, "error") in editor.found())
