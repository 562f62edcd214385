"""Provides tests that a visit begins with what the system asks for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.choices import USUAL_CHOICES
from kiosk.ui.shell import Shell
from kiosk.ui.system_looks import SystemLooks, looks_of_this_system

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

USUAL = Qt.ContrastPreference.NoPreference
HIGH = Qt.ContrastPreference.HighContrast


class Motion(Enum):
    """Stands in for what Qt has from 6.12 on."""

    NoPreference = 0
    ReducedMotion = 1


@dataclass
class OldHints:
    """Stands in for the hints of Qt 6.10, which no program can change."""

    contrast: Qt.ContrastPreference = USUAL

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - named by Qt
        """Return which contrast the system asks for."""
        return self.contrast


@dataclass
class NewHints(OldHints):
    """Stands in for the hints of Qt 6.12."""

    motion: Motion = Motion.NoPreference

    def motionPreference(self) -> Motion:  # noqa: N802 - named by Qt
        """Return how much movement the system asks for."""
        return self.motion


@dataclass
class System:
    """Stands in for Qt's style hints."""

    hints: OldHints = field(default_factory=OldHints)

    def accessibility(self) -> OldHints:
        """Return the hints."""
        return self.hints


@pytest.fixture
def shell(qtbot: QtBot) -> Iterator[Shell]:
    """Return what gives each person a visit; it ends when all old visits are gone."""
    opened = Shell()
    yield opened
    qtbot.wait(1)


# Row 51: system contrast and motion preferences are honored.
@pytest.mark.parametrize(
    ("hints", "theme", "switches"),
    [
        (OldHints(), "paper", set()),
        (OldHints(HIGH), "contrast", set()),
        (NewHints(), "paper", set()),
        (NewHints(HIGH), "contrast", set()),
        (NewHints(USUAL, Motion.ReducedMotion), "paper", {"less-movement"}),
        (NewHints(HIGH, Motion.ReducedMotion), "contrast", {"less-movement"}),
    ],
)
def test_a_visit_begins_with_what_the_system_asks_for(
    shell: Shell, hints: OldHints, theme: str, switches: set[str]
) -> None:
    shell.use_system_looks(SystemLooks(System(hints)))
    assert shell.visit.comfort.theme == theme
    assert shell.visit.comfort.choices.switches == switches


# Row 51: a change while the kiosk runs reaches the next visit, not this one.
def test_the_next_visit_has_what_has_changed_since(shell: Shell) -> None:
    system = System()
    shell.use_system_looks(SystemLooks(system))
    system.hints = NewHints(HIGH, Motion.ReducedMotion)
    assert shell.visit.comfort.choices == USUAL_CHOICES
    shell.visit.close()
    assert (shell.visit.comfort.theme, shell.visit.comfort.hasLessMovement) == ("contrast", True)
    assert not shell.visit.comfort.isChanged
    system.hints = OldHints()
    shell.visit.close()
    assert shell.visit.comfort.choices == USUAL_CHOICES


def test_the_hints_of_this_system_can_be_read_again_and_again(qapp: object) -> None:  # noqa: ARG001
    looks = looks_of_this_system()
    assert looks.choices() == looks.choices() == USUAL_CHOICES
