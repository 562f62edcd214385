"""Makes sure that one kiosk at most covers the screen."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.station.problem import StationError

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO


class OnlyOne:
    """Holds a lock from when it is made until it is let go, or the process has ended.

    The lock belongs to the open file, so nothing is left behind by a process that was killed.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock; where no file can be written, go on without.

        Raises:
            StationError: Another process has it.

        """
        self._file = _opened(path)
        if self._file is not None and not _lock(self._file):
            self._file.close()
            raise StationError(
                "The kiosk is already open.", "Leave it before you start it once more."
            )

    @property
    def held(self) -> tuple[int, ...]:
        """Return the files by which a child of ours holds the lock as well; none on Windows."""
        return () if self._file is None or sys.platform == "win32" else (self._file.fileno(),)

    def let_go(self) -> None:
        """Let others have it."""
        if self._file is not None:
            self._file.close()


def is_taken(path: Path) -> bool:
    """Say whether a kiosk covers the screen now."""
    try:
        OnlyOne(path).let_go()
    except StationError:
        return True
    return False


def _opened(path: Path) -> BinaryIO | None:
    """Return an open file, or nothing where it can't be written."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("ab+")
    return None


def _lock(file: BinaryIO) -> bool:
    """Lock an open file; return false if another process has locked it."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - only there

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - not there

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True  # a file system without locks
    return True
