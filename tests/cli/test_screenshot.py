"""Provides tests of `kiosk screenshot`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from tests.cli.command import kiosk, only_line
from tests.pack.words import PAGES
from tests.screens.conftest import BUNDLED, SAMPLE

if TYPE_CHECKING:
    from pathlib import Path

SMALL = ("--size", "800x480")
"""A whole page of a small screen is sooner drawn and written."""


def shot(folder: Path, *arguments: str | Path) -> dict[str, QImage]:
    """Return the pictures that the command writes, by name."""
    done = kiosk("screenshot", folder, *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return {path.name: QImage(str(path)) for path in sorted(folder.iterdir())}


def test_it_writes_the_welcome_screen_and_every_section(tmp_path: Path) -> None:
    pictures = shot(tmp_path / "new" / "folder", *SMALL)
    names = ("welcome", *PAGES, "glossary", "about")
    assert set(pictures) == {f"{name}.png" for name in names}
    sizes = {name: (one.width(), one.height()) for name, one in pictures.items()}
    assert sizes.pop("welcome.png") == (800, 480)
    assert all(width < 800 and height > 2 * 480 for width, height in sizes.values())
    assert len(set(sizes.values())) > 5, "each page is as high as its words"
    assert not any(_is_blank(one) for one in pictures.values())


@pytest.mark.parametrize("size", [(800, 480), (1080, 1920)])
def test_a_viewport_is_the_exact_screen(tmp_path: Path, size: tuple[int, int]) -> None:
    width, height = size
    ask = ("--viewport", "--section", "surgery", "--size", f"{width}x{height}")
    pictures = shot(tmp_path, *ask)
    assert set(pictures) == {"welcome.png", "surgery.png"}
    assert {(one.width(), one.height()) for one in pictures.values()} == {size}
    assert not any(_is_blank(one) for one in pictures.values())


def test_several_sections_may_be_named(tmp_path: Path) -> None:
    pictures = shot(tmp_path, "--section", "surgery", "--section", "conclusion", "--viewport")
    assert set(pictures) == {"welcome.png", "surgery.png", "conclusion.png"}
    assert {(one.width(), one.height()) for one in pictures.values()} == {(1920, 1080)}


@pytest.fixture(scope="module")
def surgery(tmp_path_factory: pytest.TempPathFactory) -> QImage:
    """Return the picture of a page as it is when nothing has been chosen."""
    return shot(tmp_path_factory.mktemp("usual"), *SMALL, "--section", "surgery")["surgery.png"]


def test_unfolded_pages_are_taller(tmp_path: Path, surgery: QImage) -> None:
    unfolded = shot(tmp_path, *SMALL, "--section", "surgery", "--unfold")["surgery.png"]
    assert unfolded.height() > surgery.height() + 200
    assert unfolded.width() == surgery.width()


@pytest.mark.parametrize("whole", [(), ("--viewport",)])
def test_a_theme_may_be_chosen(tmp_path: Path, whole: tuple[str, ...]) -> None:
    pictures = shot(tmp_path, "--section", "surgery", "--theme", "contrast", *whole)
    page = pictures["surgery.png"]
    assert page.pixelColor(page.width() - 20, 20).name() == "#000000"
    welcome = pictures["welcome.png"].pixelColor(20, 20)
    assert welcome.name() != "#000000", "every visit begins with the usual look"


def test_a_text_size_may_be_chosen(tmp_path: Path, surgery: QImage) -> None:
    ask = ("--section", "surgery", "--text-size", "200")
    large = shot(tmp_path, *SMALL, *ask)["surgery.png"]
    assert large.height() > 1.5 * surgery.height()


def test_a_sheet_holds_them_all(tmp_path: Path) -> None:
    pictures = shot(tmp_path, "--sheet", "--viewport", "--pack", SAMPLE)
    assert set(pictures) == {"sheet.png"}
    sheet = pictures["sheet.png"]
    assert sheet.width() > 4 * 600, "the welcome screen and three pages side by side"
    assert not _is_blank(sheet)


def test_several_packs_are_told_apart_by_name(tmp_path: Path) -> None:

    ask = ("--viewport", "--section", "surgery", "--section", "removal")
    pictures = shot(tmp_path, "--pack", BUNDLED, "--pack", SAMPLE, *ask)
    assert set(pictures) == {
        "welcome.png",
        "topics.png",
        "esophageal-cancer-surgery.png",
        "kidney-stones-removal.png",
    }


def test_the_same_page_gives_the_same_picture(tmp_path: Path) -> None:
    ask = ("--viewport", "--section", "surgery", "--size", "1280x720")
    assert shot(tmp_path / "one", *ask) == shot(tmp_path / "two", *ask)


def test_a_folder_that_can_not_be_made_is_one_clear_line(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    done = kiosk("screenshot", file / "pictures")
    assert done.returncode == 2
    assert "Name another folder." in only_line(done.stderr)


def _is_blank(picture: QImage) -> bool:
    """Say whether a picture shows nothing."""
    colors = set()
    for x in range(0, picture.width(), 9):
        colors |= {picture.pixel(x, y) for y in range(0, picture.height(), 9)}
        if len(colors) >= 8:
            return False
    return True


# The other screens of staff take the same way.
def test_what_staff_see_can_be_looked_at(tmp_path: Path) -> None:
    pictures = shot(tmp_path, "--panel", "staff-panel", "--size", "800x480")
    assert set(pictures) == {"welcome.png", "staff-panel.png"}
    # Nobody has signed our pages, and the lamp says so.
    assert pictures["staff-panel.png"].pixelColor(400, 20).name() == "#fbeccd"
