"""Provides tests of the order of the menu."""

from __future__ import annotations

from kiosk.content.library import open_library
from kiosk.content.outline import outline
from tests.content.pack_writer import SAMPLE, PackWriter


def test_outline_of_the_sample_pack(pack: PackWriter) -> None:
    library = open_library([SAMPLE], bundled=SAMPLE, cache=pack.cache, site={})
    assert outline(library.packs[0], "en") == (
        "Kidney stone treatment (English)\n"
        "  Start here\n"
        "    What they are [what-they-are, info]\n"
        "  Treatments\n"
        "    Letting a stone pass [passing-a-stone, clock]\n"
        "    Removing a stone [removal, zap]\n"
    )


def test_groups_come_before_order_and_broken_pages_stay(pack: PackWriter) -> None:
    pack.section("treated", group="main")
    pack.section("no-front").write_text("Words without front matter.", encoding="utf-8")
    pack.section("no-title", title=None, icon="pill")
    pack.section("readable", group="main", summary=None)
    pack.section("first")
    pack.section("not-in-order")
    pack.order.remove("not-in-order")
    library = pack.open()
    assert outline(library.packs[0], "en") == (
        "A title (English)\n"
        "  Start here\n"
        "    No title [no-title, pill] BROKEN\n"
        "    First [first, info]\n"
        "    Not-in-order [not-in-order, info]\n"
        "  Treatments\n"
        "    Treated [treated, info]\n"
        "    No front [no-front, file-text] BROKEN\n"
        "    Readable [readable, info] BROKEN\n"
    )


def test_a_language_that_is_not_there_gives_the_default_one(pack: PackWriter) -> None:
    pack.section("one")
    manifest = pack.manifest()
    german = '\n[languages.de]\nname = "Deutsch"\ntopic = "T"\ntitle = "Titel"\nsummary = "S"\n'
    german += 'icon = "info"\n[languages.de.groups]\nstart = "Anfang"\n'
    manifest.write_text(manifest.read_text(encoding="utf-8") + german, encoding="utf-8")
    english = (pack.folder / "en" / "one.md").read_text(encoding="utf-8")
    pack.file("de/one.md", english.replace("title: One", "title: Eins"))
    library = pack.open()
    assert library.packs[0].problems == ()
    assert outline(library.packs[0], "de") == "Titel (Deutsch)\n  Anfang\n    Eins [one, info]\n"
    assert outline(library.packs[0], "fr") == outline(library.packs[0], "en")
    assert library.page("test", "one", "de").title == "Eins"
    assert library.page("test", "one", "fr").title == "One"
