"""Provides kiosks in known surroundings to tests, and what a look at them finds."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.content.signing import Signature, sign
from kiosk.settings import Settings
from kiosk.station.paths import config_file, log_file
from kiosk.ui.staff.surroundings import Running, Screen, Surroundings
from tests.content.pack_writer import SAMPLE, PackWriter

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kiosk.content.library import Library

NOW = datetime.now().astimezone()
TODAY = NOW.date()
NEXT_YEAR = TODAY + timedelta(days=365)
YESTERDAY = TODAY - timedelta(days=1)


def sign_page(pack: PackWriter, page: str, until: date = NEXT_YEAR) -> None:
    """Sign a page, or the glossary, as a clinician does."""
    sign(pack.folder, "en", page, Signature("Dr Lee", TODAY, until))


def signed_pack(folder: Path) -> PackWriter:
    """Return a pack of two pages that somebody has signed."""
    pack = PackWriter(folder / "pack", folder / "cache")
    for name in ("one", "two"):
        pack.section(name)
        sign_page(pack, name)
    pack.manifest()
    return pack


def known(pack: PackWriter, library: Library | None = None) -> Surroundings:
    """Return what a look at a kiosk with this pack begins with."""
    settings = Settings(
        packs=(pack.folder,), bundled=SAMPLE, cache=pack.cache, log=log_file(), site={},
        renderer="auto", size=None, config=config_file(),
    )  # fmt: skip
    return Surroundings(
        settings=settings,
        library=library or pack.open(),
        screen=Screen(1920, 1080, 1.0, is_drawn_by_processor=True),
        running=Running(NOW - timedelta(hours=3), 3 * 3600),
    )
