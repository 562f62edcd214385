"""Watches over a kiosk and starts it again, ever slower: a small process without Qt."""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.station.exit_codes import DONE
from kiosk.station.runs.deaths import mode_after, pause_after
from kiosk.station.watch.child import WatchedChild
from kiosk.station.watch.post import open_post
from kiosk.station.watch.run import NEVER_STARTED, Patience, WatchedRun
from kiosk.station.watch.wake import Wake

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.station.runs.deaths import Mode
    from kiosk.station.runs.runs import RunsFile
    from kiosk.station.watch.post import WatchPost
    from kiosk.station.watch.run import Ended

logger = logging.getLogger(__name__)


class Supervisor:
    """Starts a kiosk, hears its signs of life, and starts it anew when it is gone or hangs."""

    def __init__(
        self,
        commands: Mapping[Mode, Sequence[str]],
        runs: RunsFile,
        patience: Patience | None = None,
        post: Callable[[], WatchPost] = open_post,
        held: Sequence[int] = (),
    ) -> None:
        """Prepare to watch.

        Args:
            commands: What to start in each mode.
            runs: Where to note how each run has ended.
            patience: How long to wait for what; the usual without it.
            post: Makes a place to hear a child from: one for the kiosk, one for the notice.
            held: Files of this process that each kiosk holds open for as long as it lives.

        """
        self._commands = commands
        self._runs = runs
        self._patience = patience or Patience()
        self._held = held
        self._post = post()
        self._notice_post = post()
        self._notice: WatchedChild | None = None
        self._quick_deaths = 0
        self._wake = Wake()

    def watch(self) -> int:
        """Keep a kiosk on the screen until staff leave it, or until asked to end; return 0."""
        try:
            while not self._wake.is_asked_to_end:
                ended = self._run_once()
                if ended.is_for_good:
                    break
                if not self._wake.is_asked_to_end:
                    self._learn_from(ended)
        finally:
            self._end_notice()
            self._post.close()
            self._notice_post.close()
        return DONE

    @property
    def _is_failing(self) -> bool:
        """Say whether so many runs have died early that the next is one in safe mode."""
        return mode_after(self._quick_deaths) != "normal"

    def _run_once(self) -> Ended:
        """Start a kiosk and wait for its end."""
        mode: Mode = "safe" if self._is_failing else "normal"
        self._runs.note_start(mode)
        try:
            kiosk = WatchedChild(
                self._commands[mode], self._post, self._patience.silence, held=self._held
            )
        except (OSError, MemoryError) as error:
            if not self._quick_deaths:  # once, not every minute of a long night
                logger.warning("The kiosk can't be started (%s).", error)
            return NEVER_STARTED
        return WatchedRun(kiosk, self._wake, self._patience).wait(ready=self._end_notice)

    def _learn_from(self, ended: Ended) -> None:
        """Note how a kiosk has ended, and pause before the next."""
        if ended.why:
            self._runs.note_end(ended.why)
        self._quick_deaths = self._quick_deaths + 1 if ended.is_quick_death else 0
        if self._is_failing:
            # The pauses are long from now on, and what lies under the kiosk is for nobody to see.
            self._show_notice()
        if not ended.is_restart:
            self._pause(pause_after(self._quick_deaths) * self._patience.pause)

    def _pause(self, seconds: float) -> None:
        """Let some seconds pass, unless this process is asked to end."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and not self._wake.is_asked_to_end:
            self._wake.sleep(left, self._post.socket)
            self._post.heard()
            self._notice_post.heard()

    def _show_notice(self) -> None:
        """Ask for staff on the screen, if that is not done already."""
        if self._notice is not None and self._notice.code is None:
            return
        with suppress(
            OSError, MemoryError
        ):  # there is no room for it now; the next time there may be
            self._notice = WatchedChild(
                self._commands["notice"], self._notice_post, self._patience.silence
            )

    def _end_notice(self) -> None:
        """Take the notice away."""
        if self._notice is not None:
            self._notice.end(self._patience.grace)
            self._notice = None
