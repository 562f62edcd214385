"""Looks at which voices are installed that could read aloud."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.station.finding import Finding
from kiosk.station.outside import answer_of, is_installed

if TYPE_CHECKING:
    from collections.abc import Iterable

ABOUT = "Voices"

NOT_YET = "This release does not read aloud, so visitors miss nothing yet."


def voices(languages: Iterable[str] = ("en",)) -> Finding:
    """Return whether there are voices for some languages; a fact, and no trouble for visitors.

    Args:
        languages: Codes such as `en` or `pt-BR`; a voice of any accent will do.

    """
    if not sys.platform.startswith("linux"):
        return _summary(voices_found(), languages, "Add them in the settings of the system.")
    missing = [name for name in ("speech-dispatcher", "espeak-ng") if not is_installed(name)]
    if missing:
        fix = f"To be ready for it: sudo apt-get install {' '.join(missing)}"
        return Finding(ABOUT, "warn", f"No voices are installed. {NOT_YET}", fix)
    fix = "To be ready for them: sudo apt-get install espeak-ng-data"
    return _summary(voices_found(), languages, fix)


def voices_found() -> tuple[str, ...]:
    """Return the languages that there are voices for, in order, such as `de` and `en-us`."""
    if sys.platform == "win32":
        from kiosk.station.doctor.windows_voices import windows_voices  # noqa: PLC0415 - Windows

        return windows_voices()
    return _espeak_voices(answer_of("espeak-ng", "--voices") or "")


def _espeak_voices(answer: str) -> tuple[str, ...]:
    """Return the languages in the table that eSpeak NG prints; its second column."""
    rows = [line.split() for line in answer.splitlines()[1:]]
    return tuple(sorted({row[1] for row in rows if len(row) > 1}))


def _summary(found: tuple[str, ...], languages: Iterable[str], fix: str) -> Finding:
    """Return how many languages have a voice, and which of those that matter has none."""
    spoken = {code.split("-")[0].lower() for code in found}
    missing = sorted({code for code in languages if code.split("-")[0].lower() not in spoken})
    if missing:
        what = f"There is no voice for {', '.join(missing)}. {NOT_YET}"
        return Finding(ABOUT, "warn", what, fix)
    return Finding(ABOUT, "ok", f"There are voices for {len(spoken)} languages. {NOT_YET}")
