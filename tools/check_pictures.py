"""Provides a check that `kiosk screenshot` drew the welcome screen and every bundled section."""

from __future__ import annotations

import sys
import tomllib
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

SIZE = QSize(1920, 1080)
FEWEST_COLORS = 8
"""A blank screen has one color, an error on a plain ground two and their blends; text has more."""


def main(folder: Path) -> int:
    """Print what is wrong with the pictures in the folder; return 0 when nothing is."""
    seen: dict[bytes, str] = {}
    problems = []
    names = ["welcome", *section_ids()]
    for name in names:
        picture = QImage(str(folder / f"{name}.png"))
        if problem := fault(picture) or twin(picture, name, seen):
            problems.append(f"check_pictures: {name}.png {problem}")
    print("\n".join(problems) or f"{len(names)} pictures, none blank, no two alike")
    return 1 if problems else 0


def section_ids() -> list[str]:
    """Return the ids of all pages of the packs that the installed kiosk brings along."""
    packs = files("kiosk") / "_resources" / "packs"
    orders = [
        tomllib.loads((pack / "pack.toml").read_text(encoding="utf-8"))["order"]
        for pack in packs.iterdir()
        if pack.is_dir()
    ]
    return [*(section for order in orders for section in order), "glossary", "about"]


def fault(picture: QImage) -> str:
    """Say what is wrong with one picture, or return nothing."""
    if picture.isNull():
        return "is missing or cannot be read"
    if picture.size() != SIZE:
        return f"is {picture.width()}x{picture.height()}, not {SIZE.width()}x{SIZE.height()}"
    if color_count(picture) < FEWEST_COLORS:
        return "is blank"
    return ""


def twin(picture: QImage, name: str, seen: dict[bytes, str]) -> str:
    """Say that an earlier picture shows the same, if one does, and remember this one."""
    other = seen.setdefault(bytes(picture.constBits()), name)
    return f"is the same picture as {other}.png" if other != name else ""


def color_count(picture: QImage) -> int:
    """Return how many colors stand on every eighth line of the picture."""
    lines = picture.convertToFormat(QImage.Format.Format_RGB32)
    return len(
        {lines.pixel(x, y) for y in range(0, lines.height(), 8) for x in range(lines.width())}
    )


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
