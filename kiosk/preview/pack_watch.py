"""Watches the files of a pack and tells when they have been saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from kiosk.preview.pack_stamp import FileStamp, pack_stamp

if TYPE_CHECKING:
    from pathlib import Path

SETTLE_MS = 60
"""How long nothing must happen: editors empty a file before they write it, or move it aside."""


class PackWatch(QObject):
    """Tells of every save, whether the file was written in place or a new one was put there.

    File systems that don't tell of changes, such as some network drives, are left to `PackThread`.
    """

    changed = Signal()

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = root
        self._known: dict[str, FileStamp] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)
        self._settled = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settled.timeout.connect(self._tell)
        self.arm()

    @Slot()
    def arm(self) -> None:
        """Watch all that is in the pack now."""
        now = pack_stamp(self._root)
        watched = {*self._watcher.files(), *self._watcher.directories()}
        # The watch stays with the old file when a new one takes its name.
        replaced = [path for path in watched & now.keys() if self._is_another(path, now[path])]
        if replaced:
            self._watcher.removePaths(replaced)
        wanted = [*(now.keys() - watched), *replaced]
        if wanted:
            self._watcher.addPaths(wanted)
        self._known = now

    @Slot(str)
    def _wait(self, _path: str) -> None:
        """Wait until the save is over."""
        self._settled.start()

    @Slot()
    def _tell(self) -> None:
        """Tell of the save."""
        # First, so that a save that happens meanwhile is noticed.
        self.arm()
        self.changed.emit()

    def _is_another(self, path: str, now: FileStamp) -> bool:
        """Say whether a path leads to another file than the one that is watched."""
        return path in self._known and self._known[path].number != now.number
