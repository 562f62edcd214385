"""Notices headphones that are plugged in or pulled out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable


class Outputs(QObject):
    """What sound can come out of, as the system tells it."""

    changed = Signal()

    def ids(self) -> frozenset[bytes]:
        """Return what names each output that is there now."""
        return frozenset()


class Headphones(QObject):
    """Compares the outputs for sound with those that were there before.

    Whatever comes while the kiosk runs is taken for headphones: nobody else plugs anything in.
    """

    plugged = Signal()
    unplugged = Signal()

    def __init__(
        self, make_outputs: Callable[[QObject], Outputs], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._outputs = make_outputs(self)
        self._known = self._outputs.ids()
        self._outputs.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        """Tell of an output that has come, or of one that has gone."""
        before, self._known = self._known, self._outputs.ids()
        if self._known - before:
            self.plugged.emit()
        elif before - self._known:
            self.unplugged.emit()


def system_outputs(parent: QObject) -> Outputs:
    """Return the outputs of this machine.

    Qt's part for sound takes 60 ms and 18 MB: so it is loaded only where a site wants it. Without
    a sound server there is none, and none will come.
    """
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - few sites have headphones

    class SystemOutputs(Outputs):
        """The outputs that Qt knows of."""

        def __init__(self, owner: QObject) -> None:
            super().__init__(owner)
            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self.changed)

        def ids(self) -> frozenset[bytes]:
            """Return what names each output that is there now."""
            return frozenset(bytes(one.id().data()) for one in QMediaDevices.audioOutputs())

    return SystemOutputs(parent)
