"""Watches one file and tells when it has been saved, such as the settings of the kiosk."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

SETTLE_MS = 100
"""How long a file must stay as it is: editors empty it before they write, or move it aside."""

LATELY_SECONDS = 60.0
"""A file that was saved while the kiosk started may have been read before that."""

Stamp = tuple[int, int, int, int]
"""What changes with each save, and with the rights: file number, size and both times."""

_UNKNOWN: Stamp = (-1, -1, -1, -1)
"""Stands for a file that may have changed since it was read."""


class FileWatch(QObject):
    """Tells of every save, whether the file was written in place or a new one was put there.

    The file and its folder may both be missing; the nearest folder that is there is watched then.
    File systems that don't tell of changes, such as some network drives, tell nothing here either:
    staff ask for the content to be read again, or restart.
    """

    saved = Signal()

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = Path(file).absolute()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._look)
        self._arm()
        self._told = self._seen = stamp_of(self._file)
        if self._seen and time.time() - self._seen[-1] / 1e9 < LATELY_SECONDS:
            self._told = _UNKNOWN
            self._wait()

    @Slot()
    def _wait(self, _path: str = "") -> None:
        """Look soon; what goes on meanwhile does not put it off, however busy the folder is."""
        if not self._settle.isActive():
            self._settle.start()

    @Slot()
    def _look(self) -> None:
        """Tell of a save that is over; wait for one that goes on."""
        # First, so that a save that happens meanwhile is noticed.
        self._arm()
        before, self._seen = self._seen, stamp_of(self._file)
        if self._seen != before:
            self._wait()
        elif self._seen != self._told:
            self._told = self._seen
            self.saved.emit()

    def _arm(self) -> None:
        """Watch the file that has the name now, and the folder it is in or would be in."""
        wanted = {str(nearest_folder(self._file))}
        if stamp_of(self._file):
            wanted.add(str(self._file))
        watched = {*self._watcher.files(), *self._watcher.directories()}
        # Each time anew: the watch stays with an old file when a new one takes its name.
        if watched:
            self._watcher.removePaths(list(watched))
        self._watcher.addPaths(list(wanted))
        if str(nearest_folder(self._file)) not in wanted:
            # Somebody made the next folder before this one was watched.
            self._wait()


def nearest_folder(file: Path) -> Path:
    """Return the folder of a file, or the first one above it that is there."""
    return next((one for one in file.parents if os.path.isdir(one)), file.parents[-1])  # noqa: PTH112


def stamp_of(file: Path) -> Stamp | None:
    """Return what changes with each save; nothing where there is no file."""
    try:
        now = file.stat()
    except OSError:
        return None
    return now.st_ino, now.st_size, now.st_mtime_ns, now.st_ctime_ns
