"""Provides `kiosk run`: opens the kiosk."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.cli.usage import UsageError
from kiosk.content.problem import ContentError
from kiosk.station.display import require_display
from kiosk.station.exit_codes import DONE, NOT_POSSIBLE, RESTART, STAFF_LEFT
from kiosk.station.problem import StationError
from kiosk.station.watch.watched import watcher

if TYPE_CHECKING:
    from argparse import Namespace

    from kiosk.settings import Settings
    from kiosk.station.runs.deaths import Mode
    from kiosk.station.runs.runs import RunsFile

logger = logging.getLogger(__name__)

WINDOW_SIZE = (1280, 720)
"""Pixels; what `--windowed` opens when no size is named."""

NOTICE_SECONDS = 60
"""How long the notice stays until the kiosk itself is tried again."""


def run(options: Namespace) -> int:
    """Open the kiosk and stay until staff leave it; return the exit code."""
    if options.supervised:
        from kiosk.cli.supervised import supervise  # noqa: PLC0415 - a kiosk itself needs it not

        return supervise(options)
    require_display()
    if options.windowed or options.size:
        options.size = options.size or WINDOW_SIZE
        return _told(_opened(options))
    return _told(_run_alone(options))


def _run_alone(options: Namespace) -> int:
    """Open the one kiosk that covers the screen, and note how it fares."""
    from kiosk.station.only_one import OnlyOne  # noqa: PLC0415 - not for one that is tried out
    from kiosk.station.paths import lock_file, runs_file  # noqa: PLC0415
    from kiosk.station.runs.runs import RunsFile, why_of_code  # noqa: PLC0415

    # Our own parent has the lock already, and has noted the start.
    has_parent = watcher() == "parent"
    only_one = None if has_parent else OnlyOne(lock_file())
    runs, code = RunsFile(runs_file()), NOT_POSSIBLE
    mode = _mode(options, runs)
    if not has_parent:
        runs.note_start(mode)
    try:
        code = _opened_in(mode, options)
    finally:
        if not has_parent or code != NOT_POSSIBLE:  # failures are noted by the parent
            runs.note_end(why_of_code(code))
        if only_one is not None:
            only_one.let_go()
    return code


def _opened_in(mode: Mode, options: Namespace) -> int:
    """Open what a mode stands for; return the exit code."""
    if mode == "notice":
        from kiosk.notice import show_notice  # noqa: PLC0415 - only where all else fails

        return show_notice(NOTICE_SECONDS)
    options.safe_mode = mode == "safe"
    return _opened(options)


def _mode(options: Namespace, runs: RunsFile) -> Mode:
    """Return how to start; where nobody else does, this process has to remember its deaths."""
    if options.safe_mode:
        return "safe"
    if watcher() != "systemd":
        return "normal"
    from kiosk.station.runs.start_mode import mode_now  # noqa: PLC0415 - only there

    return mode_now(runs)


def _opened(options: Namespace) -> int:
    """Open a kiosk; return the exit code, soon if it can't be opened, so that it is tried again."""
    try:
        return _open(options)
    except (StationError, ContentError, UsageError):
        raise  # one sentence says it all
    except Exception:
        from kiosk.station.log import log_to_file  # noqa: PLC0415 - only where all else fails
        from kiosk.station.paths import log_file  # noqa: PLC0415

        log_to_file(log_file())
        logger.exception("The kiosk can't be opened. The log says more: %s", log_file())
        return NOT_POSSIBLE


def _open(options: Namespace) -> int:
    """Open a kiosk and stay until it ends; return the exit code."""
    from kiosk.app import run_kiosk  # noqa: PLC0415 - Qt is loaded only once a display is there
    from kiosk.cli.settings import settings_from  # noqa: PLC0415
    from kiosk.cli.way_out import tell_way_out  # noqa: PLC0415

    settings = settings_from(options)
    _look_at_language(options, settings)
    section = _section(options, settings)
    tell_way_out()
    return run_kiosk(settings, section)


def _look_at_language(options: Namespace, settings: Settings) -> None:
    """Say when no pack has the language to begin with; the default language takes its place.

    Raises:
        UsageError: it was typed, and somebody is there to be told.

    """
    from kiosk.cli.settings import require_language  # noqa: PLC0415 - with Qt, not before

    try:
        require_language(settings)
    except UsageError as error:
        if options.language and not watcher():
            raise
        logger.warning("%s", error)


def _section(options: Namespace, settings: Settings) -> str:
    """Return the section to begin at; one that is not there stops nobody's kiosk.

    Raises:
        UsageError: there is no such section, and somebody is there to be told.

    """
    from kiosk.cli.settings import require_sections  # noqa: PLC0415 - with Qt, not before

    if not options.section or options.safe_mode:
        return ""
    try:
        require_sections([options.section], settings)
    except UsageError as error:
        if not watcher():
            raise
        logger.warning("%s", error)
        return ""
    return str(options.section)


def _told(code: int) -> int:
    """Return the code to end with; who starts a kiosk by hand is told that all went well."""
    if code == RESTART and not watcher():
        from kiosk.cli.start_anew import start_anew  # noqa: PLC0415 - only when staff want it

        return start_anew()
    return DONE if code == STAFF_LEFT and not watcher() else code
