"""Provides tests that two pages of a language never have the same title or line in the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.content.check.checking import add_language, found, messages

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

CODE = "title-twice"


def test_a_title_is_found_once(pack: PackWriter) -> None:
    pack.section("one", title="Surgery")
    pack.section("two", title="SURGERY")
    assert messages(pack, CODE) == [
        (
            'en/two.md:3: title-twice "SURGERY" is the title or the menu_title '
            "of en/one.md as well. "
            "Give each page a title of its own, so that visitors can tell them apart."
        )
    ]


def test_a_line_of_the_menu_is_found(pack: PackWriter) -> None:
    pack.section("one", title="Drugs")
    pack.section("two", title="Other drugs", menu_title="Drugs")
    pack.section("three", title="More drugs", menu_title="More")
    pack.section("four", title="Still more drugs", menu_title="More")
    assert found(pack, CODE) == [("en/four.md", 11), ("en/two.md", 11)]


def test_the_page_about_the_kiosk_counts(pack: PackWriter) -> None:
    pack.section("one", title="About")
    pack.section("about", title="About", group=None)
    pack.order.remove("about")
    assert found(pack, CODE) == [("en/about.md", 3)]


def test_a_title_may_stand_in_two_languages_and_under_one_page_twice(pack: PackWriter) -> None:
    path = pack.section("one", title="Radio", menu_title="Radio")
    pack.section("two", title="Video", menu_title="Radios")
    pack.manifest()
    add_language("es", pack)
    pack.file("es/one.md", path.read_text("utf-8"))
    assert found(pack, CODE) == []
