"""Provides a virtual screen whose pixels can be read while programs draw on it."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
from typing import TYPE_CHECKING, Final, Self

from benchmarks.failure import MeasureError

if TYPE_CHECKING:
    from pathlib import Path

WIDTH: Final = 1920
HEIGHT: Final = 1080
ROW_STEP: Final = 8
"""Every eighth row is looked at: no letter is so small that it stands between two of them."""
XWD_HEADER: Final = struct.Struct(">25I")
"""The head of the frame buffer file, as in XWDFile.h of the X protocol headers."""
COLOR_SIZE: Final = 12


class Display:
    """An Xvfb of its own, with the frame buffer mapped into memory."""

    def __init__(self, folder: Path) -> None:
        """Start the screen; its frame buffer is a file in the folder.

        Raises MeasureError when Xvfb is missing or does not start.
        """
        if shutil.which("Xvfb") is None:
            raise MeasureError("Xvfb is missing: sudo apt-get install xvfb")
        read_end, write_end = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(write_end), "-screen", "0", size),
                *("-fbdir", str(folder), "-noreset", "-nocursor", "-nolisten", "tcp"),
            ],
            pass_fds=[write_end],
            stderr=subprocess.DEVNULL,
        )
        os.close(write_end)
        with os.fdopen(read_end) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise MeasureError("Xvfb does not start; try: Xvfb :99")
        self.name = f":{number}"
        self._map(folder / "Xvfb_screen0")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.wait()

    def _map(self, file: Path) -> None:
        """Map the frame buffer and learn where its rows are."""
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        header = XWD_HEADER.unpack_from(self._memory)
        self._row_length = header[12]
        self._first_row = header[0] + header[19] * COLOR_SIZE

    def region(self, left: float, top: float, right: float, bottom: float) -> Region:
        """Return a part of the screen; the edges are fractions of its size."""
        pixel = self._row_length // WIDTH
        rows = range(int(top * HEIGHT), int(bottom * HEIGHT), ROW_STEP)
        starts = [self._first_row + row * self._row_length for row in rows]
        first, last = int(left * WIDTH) * pixel, int(right * WIDTH) * pixel
        return Region(self._memory, [slice(start + first, start + last) for start in starts])


class Region:
    """A part of the screen that can be read again and again."""

    def __init__(self, memory: mmap.mmap, rows: list[slice]) -> None:
        self._memory = memory
        self._rows = rows

    def read(self) -> bytes:
        """Return the pixels as they are now (0.1 ms for the whole screen)."""
        return b"".join([self._memory[row] for row in self._rows])
