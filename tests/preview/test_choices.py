"""Provides tests that what is chosen in the toolbar changes what the stage shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.content.pack_writer import LANGUAGE
from tests.screens.items import rect_of
from tests.screens.links import link_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtQuick import QQuickItem
    from PySide6.QtWidgets import QComboBox

    from tests.content.pack_writer import PackWriter
    from tests.preview.editor import Editor


def choose(choice: QComboBox, words: str) -> None:
    """Choose an item by its words."""
    assert choice.findText(words) >= 0, [choice.itemText(row) for row in range(choice.count())]
    choice.setCurrentIndex(choice.findText(words))


@pytest.fixture
def bilingual(pack: PackWriter) -> PackWriter:
    """Return a pack in two languages."""
    spanish = LANGUAGE.replace("languages.en", "languages.es").replace("English", "Español")
    pack.file("pack.toml", pack.manifest().read_text() + spanish)
    for name, words in (("one", "Las primeras palabras."), ("two", "Palabras de la segunda.")):
        page = (pack.folder / f"en/{name}.md").read_text()
        pack.file(f"es/{name}.md", page.rpartition("---\n")[0] + f"---\n{words}\n")
    return pack


def test_the_screen_has_the_size_that_is_chosen(editor: Editor) -> None:
    editor.wait_says("The first words.")
    assert side(editor) == (1920, 1080)
    assert "Menu" not in editor.controls()
    choose(editor.window.bar.screens, "800 × 480")
    assert side(editor) == (800, 480)
    editor.wait(lambda: "Menu" in editor.controls())


def test_the_screen_is_turned(editor: Editor) -> None:
    choose(editor.window.bar.screens, "1280 × 720")
    editor.window.bar.turn.click()
    assert side(editor) == (720, 1280)
    assert editor.window.bar.screens.currentText() == "720 × 1280"
    choose(editor.window.bar.screens, "1080 × 1920")
    assert side(editor) == (1080, 1920)
    editor.window.bar.turn.click()
    assert side(editor) == (1920, 1080)


def test_all_of_the_screen_is_in_sight(editor: Editor) -> None:
    for words in ("3840 × 2160", "800 × 480"):
        choose(editor.window.bar.screens, words)
        root = editor.window.stage.rootObject()
        screen = root.childItems()[0]
        width, height = (screen.property(name) * screen.scale() for name in ("width", "height"))
        assert width <= root.width() + 1
        assert height <= root.height() + 1
        assert screen.scale() <= 1


@pytest.mark.parametrize("is_low", [False, True])
def test_a_word_on_a_smaller_picture_is_not_covered_by_its_card(
    editor: Editor, is_low: bool
) -> None:
    choose(editor.window.bar.screens, "3840 × 2160")
    editor.pack.file("en/glossary.toml", '[terms.hub]\nterm = "hub"\ndefinition = "A middle."\n')
    above = "Words above it.\n\n" * (6 if is_low else 1)
    editor.pack.section("one", f"{above}A hub.")
    editor.wait_says("glossary:hub")
    editor.picture()
    text = next(item for item in editor.items() if "glossary:hub" in item.property("text"))
    place = next(spot for spot in spots(text) if link_at(text, spot) == "glossary:hub")
    QTest.mouseClick(
        editor.window.stage, Qt.MouseButton.LeftButton, pos=text.mapToScene(place).toPoint()
    )
    editor.wait_says("A middle.")
    editor.picture()
    word, meaning = rect_of(text), rect_of(editor.text("A middle."))
    height = editor.window.stage.height()
    assert (word.center().y() > height / 2) == is_low
    assert meaning.bottom() < word.top() if is_low else meaning.top() > word.bottom()


def spots(text: QQuickItem) -> Iterator[QPointF]:
    """Yield places all over a text, in its own pixels."""
    for y in range(10, int(text.height()), 10):
        yield from (QPointF(x, y) for x in range(0, int(text.width()), 10))


def test_the_colors_are_those_that_are_chosen(editor: Editor) -> None:
    editor.wait_says("The first words.")
    light = lightness(editor)
    choose(editor.window.bar.themes, "Dark")
    assert lightness(editor) < 60
    assert light > 200
    choose(editor.window.bar.themes, "Paper")
    assert lightness(editor) == light


def test_the_text_has_the_size_that_is_chosen(editor: Editor) -> None:
    editor.wait_says("The first words.")
    before = size_of(editor, "The first words.")
    choose(editor.window.bar.text_percents, "200 %")
    assert size_of(editor, "The first words.") == 2 * before


def test_the_page_is_read_in_the_language_that_is_chosen(
    open_preview: Callable[[], Editor],
    bilingual: PackWriter,  # noqa: ARG001 - the preview opens it
) -> None:
    editor = open_preview()
    editor.open_page("two")
    choose(editor.window.bar.languages, "Español")
    editor.wait_says("Palabras de la segunda.")
    editor.pack.file("es/two.md", (editor.pack.folder / "en/two.md").read_text())
    editor.wait_says("Words of the second page.")
    assert editor.window.bar.languages.currentText() == "Español"


def test_what_is_chosen_stays_for_the_next_visit(
    open_preview: Callable[[], Editor],
    bilingual: PackWriter,  # noqa: ARG001 - the preview opens it
) -> None:
    editor = open_preview()
    editor.wait_says("The first words.")
    before = size_of(editor, "The first words.")
    choose(editor.window.bar.languages, "Español")
    choose(editor.window.bar.text_percents, "130 %")
    choose(editor.window.bar.themes, "Dark")
    editor.wait(lambda: "Cerrar" in editor.controls())
    editor.touch("Cerrar")
    editor.wait(lambda: "Toque para empezar" in editor.controls())
    editor.touch("Toque para empezar")
    editor.wait_says("Las primeras palabras.")
    assert size_of(editor, "Las primeras palabras.") == pytest.approx(1.3 * before, abs=1)
    assert lightness(editor) < 60


def test_a_language_that_is_added_changes_nothing_else(
    open_preview: Callable[[], Editor], bilingual: PackWriter
) -> None:
    editor = open_preview()
    choose(editor.window.bar.languages, "Español")
    editor.wait_says("Las primeras palabras.")
    french = LANGUAGE.replace("languages.en", "languages.fr").replace("English", "Français")
    bilingual.file("fr/one.md", (bilingual.folder / "en/one.md").read_text())
    bilingual.file("pack.toml", (bilingual.folder / "pack.toml").read_text() + french)
    editor.wait(lambda: editor.window.bar.languages.findText("Français") >= 0)
    assert editor.window.bar.languages.currentText() == "Español"
    assert editor.says("Las primeras palabras.")


def test_a_language_that_is_taken_out_gives_way(
    open_preview: Callable[[], Editor], bilingual: PackWriter
) -> None:
    editor = open_preview()
    choose(editor.window.bar.languages, "Español")
    editor.wait_says("Las primeras palabras.")
    bilingual.manifest()
    editor.wait_says("The first words.")
    assert editor.window.bar.languages.currentText() == "English"


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_S, "screens"),
        (Qt.Key.Key_P, "turn"),
        (Qt.Key.Key_L, "languages"),
        (Qt.Key.Key_C, "themes"),
        (Qt.Key.Key_X, "text_percents"),
    ],
)
def test_a_key_leads_to_each_choice(editor: Editor, key: Qt.Key, name: str) -> None:
    choice = getattr(editor.window.bar, name)
    editor.window.stage.setFocus()
    QTest.keyClick(editor.window, key, Qt.KeyboardModifier.AltModifier)
    editor.wait(choice.isChecked if name == "turn" else choice.hasFocus)


def test_a_key_leads_to_the_findings(editor: Editor) -> None:
    editor.window.stage.setFocus()
    QTest.keyClick(editor.window, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert editor.listed.hasFocus()


def side(editor: Editor) -> tuple[float, float]:
    """Return the width and height of the screen on the stage, before it is made smaller."""
    screen = editor.window.stage.rootObject().childItems()[0]
    return screen.width(), screen.height()


def size_of(editor: Editor, words: str) -> int:
    """Return the size of a text's letters, in pixels."""
    size: int = editor.text(words).property("font").pixelSize()
    return size


def lightness(editor: Editor) -> int:
    """Return how light the page is, at its right edge, from 0 to 255."""
    picture = editor.picture()
    return picture.pixelColor(round(picture.width() * 0.97), picture.height() // 2).lightness()
