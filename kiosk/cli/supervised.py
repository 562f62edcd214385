"""Provides `kiosk run --supervised`: starts the kiosk again whenever it ends or hangs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.cli.way_out import tell_way_out
from kiosk.station.only_one import OnlyOne
from kiosk.station.paths import lock_file, runs_file
from kiosk.station.runs.runs import RunsFile
from kiosk.station.watch.post import open_post
from kiosk.station.watch.supervisor import Supervisor

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from kiosk.station.runs.deaths import Mode
    from kiosk.station.watch.post import WatchPost
    from kiosk.station.watch.run import Patience


def supervise(
    options: Namespace,
    patience: Patience | None = None,
    post: Callable[[], WatchPost] = open_post,
) -> int:
    """Keep a kiosk on the screen until staff leave it; return the exit code.

    Raises:
        StationError: A kiosk is open already.

    """
    only_one = None if is_on_trial(options) else OnlyOne(lock_file())
    held = () if only_one is None else only_one.held
    runs = RunsFile(runs_file())
    tell_way_out()
    return Supervisor(commands(options), runs, patience, post, held).watch()


def is_on_trial(options: Namespace) -> bool:
    """Say whether the kiosk gets an ordinary window: somebody tries it out, and others may too."""
    return bool(options.windowed or options.size)


def commands(options: Namespace) -> dict[Mode, list[str]]:
    """Return what to start in each mode."""
    safe = [*_kiosk(), *_window(options), "--safe-mode"]
    normal = safe if options.safe_mode else [*_kiosk(), *_window(options), *_pages(options)]
    return {"normal": normal, "safe": safe, "notice": [sys.executable, "-m", "kiosk.notice"]}


def _kiosk() -> list[str]:
    """Return how this very program opens a kiosk."""
    return [sys.executable, "-m", "kiosk", "run"]


def _window(options: Namespace) -> list[str]:
    """Return the options about the window, as they were typed."""
    size = ["--size", "x".join(map(str, options.size))] if options.size else []
    return [*size, *(["--windowed"] if options.windowed else [])]


def _pages(options: Namespace) -> list[str]:
    """Return the options about what is shown, which safe mode leaves out."""
    words = [word for pack in options.packs or () for word in ("--pack", str(pack))]
    if options.config is not None:
        words += ["--config", str(options.config)]
    if options.section:
        words += ["--section", options.section]
    return words
