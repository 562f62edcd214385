"""Provides `kiosk review report`: writes who signed which page, to print and to count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.cli.review import compiled_pack
from kiosk.cli.today import today
from kiosk.cli.usage import UsageError
from kiosk.content.review_csv import csv_sheet
from kiosk.content.review_html import html_sheet
from kiosk.content.review_sheet import read_sheet
from kiosk.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path


def write_report(folder: Path, out: Path) -> None:
    """Write `review.html` and `review.csv` of a pack into a folder.

    Raises:
        UsageError: They can't be written there.

    """
    root, compiled = compiled_pack(folder)
    rows = read_sheet(root, compiled, today())
    files = {
        out / "review.html": html_sheet(rows, compiled.pack, today()),
        out / "review.csv": csv_sheet(rows),
    }
    try:
        out.mkdir(parents=True, exist_ok=True)
        for path, data in files.items():
            write_whole(path, data)
    except OSError as error:
        raise UsageError(f"{out}: {error.strerror}. Name another folder.") from error
    write_out("".join(f"{path}\n" for path in files))
