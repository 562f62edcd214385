"""Starts and ends a process that this one watches over."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

from kiosk.station.watch.notifier import BEAT_FILE, PATIENCE, SOCKET
from kiosk.station.watch.watched import PARENT_MARK

if TYPE_CHECKING:
    import socket
    from collections.abc import Sequence

    from kiosk.station.watch.post import WatchPost


class WatchedChild:
    """A process of ours, from its start to its end."""

    def __init__(
        self, command: Sequence[str], post: WatchPost, silence: float, held: Sequence[int] = ()
    ) -> None:
        """Start a process.

        Args:
            command: What to start.
            post: Where it tells how it is.
            silence: Seconds that it may be silent; it is told so.
            held: Files of ours that it holds open for as long as it lives; none on Windows.

        Raises:
            OSError: The machine has no room for another process.

        """
        post.heard()  # what the one before has told last
        self._post = post
        self._process = subprocess.Popen(
            command,
            env=_environment(post, silence),
            stdin=subprocess.DEVNULL,
            pass_fds=tuple(held),
        )

    @property
    def code(self) -> int | None:
        """Return the code that it ended with, minus the number of a signal; nothing before."""
        return self._process.poll()

    @property
    def socket(self) -> socket.socket | None:
        """Return what has data as soon as it tells something, if there is such a thing."""
        return self._post.socket

    def heard(self) -> set[str]:
        """Return what it has told since this was last asked."""
        return self._post.heard()

    def ask_to_end(self) -> None:
        """Ask it to end; where processes can't be asked, it is ended."""
        self._process.terminate()

    def kill(self) -> None:
        """End it without asking, and wait until it is gone."""
        self._process.kill()
        self._process.wait()

    def end(self, grace: float) -> None:
        """Ask it to end; after some seconds it is ended."""
        self.ask_to_end()
        try:
            self._process.wait(grace)
        except subprocess.TimeoutExpired:
            self.kill()


def _environment(post: WatchPost, silence: float) -> dict[str, str]:
    """Return the variables of a child: its watcher is this process, whoever watches this one."""
    inherited = {
        name: value for name, value in os.environ.items() if name not in {SOCKET, BEAT_FILE}
    }
    told = {PARENT_MARK: str(os.getpid()), PATIENCE: str(int(silence * 1_000_000))}
    return inherited | told | post.environment
