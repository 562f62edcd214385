"""Opens a kiosk in this process, and prints how long changes of page and of language take.

Both are timed in the same way, from the act to the first frame that shows it, so that one can be
told as a multiple of the other. `python -m benchmarks.changes` prints one line of JSON.
"""

from __future__ import annotations

import json
import os
import sys
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.app import KioskApp
from kiosk.application import make_application
from kiosk.cli.parser import parse
from kiosk.cli.settings import settings_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

PAGES = ("surgery", "radiotherapy", "chemotherapy", "targeted-therapy", "conclusion")
TURNS = 4
REST_MS = 300
"""Milliseconds after a change in which all that was put off is done."""
PATIENCE_MS = 5_000


class Changes:
    """A kiosk at an open page, and a clock."""

    def __init__(self) -> None:
        self._kiosk = KioskApp(settings_from(parse(["run"])))
        self._kiosk.open()
        self._wait(lambda: self._kiosk.is_complete and self._kiosk.shell.visit.isReady)
        self._visit = self._kiosk.shell.visit
        self._visit.begin()
        self._rest(REST_MS)

    def pages(self) -> list[float]:
        """Return the seconds that each of some page changes took."""
        return self._timed(self._visit.openSection, PAGES * TURNS)

    def languages(self) -> list[float]:
        """Return the seconds that each of some changes of language took, on a long page."""
        self._timed(self._visit.openSection, ("surgery",))
        first, *others = [line.code for line in self._visit.languages.records]
        codes = [*others, first]
        # The first time, each reads its letters and words from the disk.
        self._timed(self._visit.chooseLanguage, codes)
        return self._timed(self._visit.chooseLanguage, codes * TURNS)

    def close(self) -> None:
        """Drop the screens."""
        self._kiosk.close()

    def _timed(self, act: Callable[[str], object], words: Iterable[str]) -> list[float]:
        """Do something with each of some words; return the seconds until the screen shows it."""
        return [self._time(act, word) for word in words]

    def _time(self, act: Callable[[str], object], word: str) -> float:
        """Return the seconds from an act to the first frame after it."""
        loop, began = QEventLoop(), perf_counter()
        self._kiosk.window.frameSwapped.connect(loop.quit)
        act(word)
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        loop.exec()
        took = perf_counter() - began
        self._kiosk.window.frameSwapped.disconnect(loop.quit)
        self._rest(REST_MS)
        return took

    def _wait(self, is_so: Callable[[], bool]) -> None:
        """Let the kiosk go on until something is so."""
        while not is_so():
            self._rest(1)

    def _rest(self, milliseconds: int) -> None:
        """Let the kiosk go on for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


def main() -> int:
    """Print what was measured, and leave."""
    make_application("software")
    changes = Changes()
    measured = {"pages": changes.pages(), "languages": changes.languages()}
    changes.close()
    print(json.dumps(measured), flush=True)
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # What Python takes down at its end is no part of this.
    os._exit(code)
