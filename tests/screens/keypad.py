"""Provides a visitor who has nothing but a pad with five keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from tests.screens.items import CONTROLS, name_of, role_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.screens.visitor import Visitor

UP, DOWN, OK, BACK = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Select,
    Qt.Key.Key_Back,
)
"""Four of the five; the last one is for speech."""
LONGEST_STAY = 200
"""Presses that scroll while the keys stay on one control; where it is the only one, they all do."""
MOST = 1500
"""Presses; more than any page takes from its top round to its top again."""


class Keypad:
    """Presses up, down, OK and back, and knows what they came to."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor

    def at(self) -> QQuickItem:
        """Return what the keys stand on: a control, or a pane that is read."""
        return self._visitor.window.activeFocusItem()

    def press(self, key: Qt.Key) -> None:
        """Press a key that moves; nothing is drawn, which a long walk would wait for."""
        QTest.keyClick(self._visitor.window, key)
        QCoreApplication.processEvents()

    def ok(self) -> None:
        """Press OK."""
        self._visitor.key(OK)

    def back(self) -> None:
        """Press back."""
        self._visitor.key(BACK)

    def go(self, name: str, *, key: Qt.Key = DOWN) -> None:
        """Walk until the keys stand on a control whose name begins so."""
        for _ in range(MOST):
            if is_control(self.at()) and name_of(self.at()).startswith(name):
                return
            self.press(key)
        message = f"the keys never came to {name!r}"
        raise AssertionError(message)

    def choose(self, name: str, *, key: Qt.Key = DOWN) -> None:
        """Walk to a control and press OK."""
        self.go(name, key=key)
        self.ok()

    def round(self, key: Qt.Key = DOWN) -> list[QQuickItem]:
        """Walk until the keys are back on the first control; return the controls they came to."""
        reached: list[QQuickItem] = []
        stays = 0
        for _ in range(MOST):
            self.press(key)
            item = self.at()
            stays = stays + 1 if reached[-1:] == [item] else 0
            if len(reached) == 1 and stays > LONGEST_STAY:
                return reached
            if not is_control(item) or stays:
                continue
            if item in reached:
                assert item is reached[0], f"a trap: {[name_of(one) for one in reached]}"
                return reached
            reached.append(item)
        message = f"the walk never came round: {[name_of(one) for one in reached]}"
        raise AssertionError(message)


def is_control(item: QQuickItem) -> bool:
    """Say whether an item is a control, and not a pane that is being read."""
    return role_of(item) in CONTROLS
