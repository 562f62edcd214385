"""Looks at which voices are installed that read aloud."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.station.finding import Finding
from kiosk.station.outside import answer_of, is_installed

if TYPE_CHECKING:
    from collections.abc import Iterable

ABOUT = "Voices"

SILENT = "Visitors who want to listen are told that they can't."

PROGRAMS = {"speech-dispatcher": "speech-dispatcher", "espeak-ng": "espeak-ng"}
"""What reading aloud needs on Linux, each with Debian's package that holds it."""

MODULE = "sd_espeak-ng"
MODULE_PACKAGE = "speech-dispatcher-espeak-ng"
MODULE_FOLDERS = (
    "/usr/lib/speech-dispatcher-modules",
    "/usr/libexec/speech-dispatcher-modules",
    "/usr/local/libexec/speech-dispatcher-modules",
)
"""What joins both, in a package of its own on Debian, and where systems keep it."""

VOICE_PACKAGE = "espeak-ng-data"
"""Debian's package with voices for more than a hundred languages."""

_ALSO = {"zh": "cmn", "no": "nb"}
"""What a voice calls a language that pages call otherwise: Chinese, for us, is Mandarin."""


def voices(languages: Iterable[str] = ("en",)) -> Finding:
    """Return whether there are voices for some languages.

    Args:
        languages: Codes such as `en` or `pt-BR`; a voice of any accent will do.

    """
    if not sys.platform.startswith("linux"):
        return _summary(voices_found(), languages, "Add them in the settings of the system.")
    missing = [package for name, package in PROGRAMS.items() if not is_installed(name)]
    if missing or not _has_module():
        packages = " ".join([*missing, *([] if _has_module() else [MODULE_PACKAGE])])
        what = f"Nothing can be read aloud. {SILENT}"
        return Finding(ABOUT, "warn", what, f"sudo apt-get install {packages}")
    fix = f"sudo apt-get install {VOICE_PACKAGE}"
    return _summary(voices_found(), languages, fix)


def voices_found() -> tuple[str, ...]:
    """Return the languages that there are voices for, in order, such as `de` and `en-us`."""
    if sys.platform == "win32":
        from kiosk.station.doctor.windows_voices import windows_voices  # noqa: PLC0415 - Windows

        return windows_voices()
    return _espeak_voices(answer_of("espeak-ng", "--voices") or "")


def _has_module() -> bool:
    """Say whether Speech Dispatcher can use eSpeak NG; unknown places are taken for yes."""
    folders = [Path(folder) for folder in MODULE_FOLDERS if Path(folder).is_dir()]
    return not folders or any((folder / MODULE).exists() for folder in folders)


def _espeak_voices(answer: str) -> tuple[str, ...]:
    """Return the languages in the table that eSpeak NG prints; its second column."""
    rows = [line.split() for line in answer.splitlines()[1:]]
    return tuple(sorted({row[1] for row in rows if len(row) > 1}))


def _summary(found: tuple[str, ...], languages: Iterable[str], fix: str) -> Finding:
    """Return how many languages have a voice, and which of those that matter has none."""
    spoken = {_base(code) for code in found}
    missing = sorted(
        {code for code in languages if not {_base(code), _ALSO.get(_base(code), "")} & spoken}
    )
    if missing:
        what = f"There is no voice for {', '.join(missing)}. {SILENT}"
        return Finding(ABOUT, "warn", what, fix)
    return Finding(ABOUT, "ok", f"There are voices for {len(spoken)} languages.")


def _base(code: str) -> str:
    """Return the language without its accent."""
    return code.split("-", maxsplit=1)[0].lower()
