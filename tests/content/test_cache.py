"""Provides tests of prepared packs: used when fresh, made again without a word when not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.content.blocks import Paragraph
from kiosk.content.problem import ContentError
from tests.content.pack_writer import PICTURE, PackWriter

if TYPE_CHECKING:
    from collections.abc import Callable

FIGURE = "!!! figure\n    ![a](figures/a.svg)"


@pytest.fixture
def opened(pack: PackWriter) -> PackWriter:
    """Return a pack with a drawing that has been prepared once."""
    pack.file("figures/a.svg", PICTURE)
    pack.section("one", FIGURE)
    pack.section("two", "First words.")
    pack.open()
    return pack


def prepared(pack: PackWriter, pattern: str) -> Path:
    """Return the one file of the cache that matches."""
    (path,) = pack.cache.glob(f"pack-*/*/{pattern}")
    return path


def stamps(pack: PackWriter) -> set[tuple[str, int]]:
    """Return what tells whether anything in the cache was written anew."""
    return {(str(path), path.stat().st_mtime_ns) for path in pack.cache.rglob("*")}


def flip(path: Path) -> None:
    """Change one bit in the middle of a file."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def truncate(path: Path) -> None:
    """Cut a file in half, as a power cut may."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def empty(path: Path) -> None:
    """Leave nothing in a file."""
    path.write_bytes(b"")


def other_format(path: Path) -> None:
    """Write a header of another version of the program, with a good checksum."""
    content = path.read_bytes().split(b"\n")[1]
    checksum = blake2b(content, digest_size=16).hexdigest()
    header = json.dumps({"format": 0, "checksum": checksum}).encode()
    path.write_bytes(b"%b\n%b\n" % (header, content))


def other_class(path: Path) -> None:
    """Write a class that the program doesn't know, with a good checksum."""
    content = path.read_bytes().split(b"\n")[1].replace(b'"Record"', b'"Recorder"')
    header = json.loads(path.read_bytes().split(b"\n")[0])
    header["checksum"] = blake2b(content, digest_size=16).hexdigest()
    path.write_bytes(b"%b\n%b\n" % (json.dumps(header).encode(), content))


def test_a_second_start_writes_nothing(opened: PackWriter) -> None:
    before = stamps(opened)
    library = opened.open()
    assert stamps(opened) == before
    assert library.page("test", "two", "en").title == "Two"


def test_a_second_start_gives_the_same_pages(opened: PackWriter) -> None:
    opened.section(
        "many", "## H\n\n- **a** [b](section:one)\n    1. c\n\n| d |\n|---|\n| e |\n\n---"
    )
    opened.manifest()
    first, second = opened.open(), opened.open()
    assert first.packs == second.packs
    for name in ("one", "two", "many"):
        assert first.page("test", name, "en") == second.page("test", name, "en")


def test_a_changed_page_is_prepared_again(opened: PackWriter) -> None:
    opened.section("two", "Other words.")
    page = opened.open().page("test", "two", "en")
    assert "Other words." in str(page.blocks)


@pytest.mark.parametrize("change", ["box", "figure", "manifest", "removed"])
def test_any_other_change_is_seen(opened: PackWriter, change: str) -> None:
    first = opened.open().packs[0]
    if change == "box":
        opened.box("new")
        opened.section("one", FIGURE, boxes="[new]")
        assert opened.open().page("test", "one", "en").boxes
    elif change == "figure":
        name = prepared(opened, "figures/*.svg").name
        opened.file("figures/a.svg", PICTURE.replace("h9", "h8"))
        assert name not in str(opened.open().page("test", "one", "en"))
    elif change == "manifest":
        opened.manifest(version='"2"')
        assert opened.open().packs[0].version == "2"
    else:
        (opened.folder / "en" / "two.md").unlink()
        assert len(opened.open().packs[0].editions[0].entries) < len(first.editions[0].entries)


def test_another_site_value_is_seen(opened: PackWriter) -> None:
    opened.section("two", "Call {phone|us}.")
    for phone in ("1", "2"):
        (block,) = opened.open(site={"phone": phone}).page("test", "two", "en").blocks
        assert isinstance(block, Paragraph)
        assert block.text[0].text == f"Call {phone}."


ANY_FILE = (flip, truncate, empty, Path.unlink)
DAMAGE = [
    *(("pack.json", damage) for damage in (*ANY_FILE, other_format, other_class)),
    *(("en/two.json", damage) for damage in (*ANY_FILE, other_format)),
    *(("figures/*.svg", damage) for damage in ANY_FILE),
]


@pytest.mark.parametrize(("pattern", "damage"), DAMAGE)
def test_damage_is_mended_without_a_word(
    opened: PackWriter, pattern: str, damage: Callable[[Path], None]
) -> None:
    path = prepared(opened, pattern)
    good = path.read_bytes()
    damage(path)
    library = opened.open()
    assert library.problems == library.packs[0].problems == ()
    assert prepared(opened, pattern).read_bytes() == good
    assert library.page("test", "two", "en").title == "Two"


def test_a_page_lost_while_the_kiosk_runs_is_told(opened: PackWriter) -> None:
    library = opened.open()
    flip(prepared(opened, "en/two.json"))
    with pytest.raises(ContentError, match="Start the kiosk again"):
        library.page("test", "two", "en")


def test_a_page_once_read_stays_in_memory(opened: PackWriter) -> None:
    library = opened.open()
    page = library.page("test", "two", "en")
    prepared(opened, "en/two.json").unlink()
    assert library.page("test", "two", "en") is page


def test_old_entries_go_but_a_running_kiosk_keeps_its_own(opened: PackWriter) -> None:
    running = opened.open()
    opened.section("two", "Second words.")
    opened.open()
    assert "First words." in str(running.page("test", "two", "en"))
    for number in range(5):
        opened.section("two", f"Words {number}.")
        opened.open()
    assert len(list(opened.cache.glob("pack-*/*"))) == 3


def test_what_was_cut_off_is_cleared_away_later(opened: PackWriter) -> None:
    (entry,) = opened.cache.glob("pack-*")
    old, new = entry / ".new-old", entry / ".new-new"
    for folder in (old, new):
        folder.mkdir()
    os.utime(old, (0, 0))
    opened.section("two", "Other words.")
    opened.open()
    assert not old.exists()
    # Another kiosk may be preparing it at this moment.
    assert new.exists()


def test_a_cache_that_can_t_be_written(pack: PackWriter) -> None:
    pack.cache.write_text("a file in place of the folder", encoding="utf-8")
    pack.section("one", "Words.")
    library = pack.open()
    assert library.problems == library.packs[0].problems == ()
    assert library.page("test", "one", "en").title == "One"


SCRIPT = """
import sys
from pathlib import Path
from kiosk.content.library import open_library

folder, cache = map(Path, sys.argv[1:])
library = open_library([folder], bundled=folder, cache=cache, site={})
assert library.page("test", "two", "en").title == "Two"
print(sorted({"yaml", "markdown", "PySide6", "subprocess", "xml"} & set(sys.modules)))
"""


def modules_after_opening(pack: PackWriter) -> str:
    """Return which of the heavy modules a program has loaded once the pack is open."""
    command = [sys.executable, "-c", SCRIPT, str(pack.folder), str(pack.cache)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_a_warm_start_loads_no_parser(opened: PackWriter) -> None:
    assert modules_after_opening(opened) == "[]"


def test_a_cold_start_parses_in_the_worker_only(opened: PackWriter) -> None:
    opened.section("one", "Other words.")
    assert modules_after_opening(opened) == "['subprocess']"


def test_importing_the_layer_loads_no_parser_and_no_qt() -> None:
    code = (
        "import sys, kiosk.content.library\n"
        "print(sorted({'yaml', 'markdown', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
