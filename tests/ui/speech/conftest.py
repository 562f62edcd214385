"""Provides a visit that can be heard, without a screen and without a sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.station.waiting_times import WaitingTimes
from kiosk.ui.presence import Presence
from kiosk.ui.shell import Shell
from tests.fake_time import FakeTime
from tests.pack.words import library
from tests.speech_engine import SpokenEngine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.speech.speech import Speech
    from kiosk.ui.visit import Visit

IDLE, WARNING = 120.0, 30.0


class Listening:
    """A kiosk without a screen, and what is heard from it."""

    def __init__(self, **engine: object) -> None:
        self.time = FakeTime()
        self._options = engine
        self._engines: list[SpokenEngine] = []
        times = WaitingTimes(idle_seconds=IDLE, warning_seconds=WARNING)
        self.shell = Shell(None, times, Presence(self.time), self._make)
        self.shell.use_library(library())

    @property
    def visit(self) -> Visit:
        """Return the visit that goes on."""
        return self.shell.visit

    @property
    def speech(self) -> Speech:
        """Return the speech of the visit that goes on."""
        return self.visit.speech

    @property
    def engine(self) -> SpokenEngine:
        """Return the engine, once somebody has asked for a voice."""
        return self._engines[0]

    @property
    def is_silent(self) -> bool:
        """Say whether nothing is being said."""
        return not self._engines or self.engine.on_air is None

    @property
    def now(self) -> str:
        """Return what is being said."""
        said = self.engine.on_air
        assert said is not None, "it is silent"
        return said.text

    def begin(self, section: str, language: str = "en") -> None:
        """Begin a visit at a section."""
        self.visit.chooseLanguage(language)
        self.visit.begin()
        self.visit.openSection(section)

    def read_in(self, language: str) -> None:
        """Choose another language, and wait until the page is in it."""
        self.visit.chooseLanguage(language)
        while not self._reads(language):
            QCoreApplication.processEvents()

    def _reads(self, language: str) -> bool:
        """Say whether the whole page is there in a language."""
        reader = self.visit.reader
        return bool(
            reader.edition and reader.edition.language == language and reader.page.isComplete
        )

    def _make(self, parent: object) -> SpokenEngine:
        """Make the engine."""
        self._engines.append(SpokenEngine(None, **self._options))  # type: ignore[arg-type]
        assert parent is self.shell.speaker
        return self.engine


@pytest.fixture
def listen(qapp: QGuiApplication) -> Iterator[Callable[..., Listening]]:  # noqa: ARG001
    """Return what opens a kiosk with an engine of some kind."""
    opened: list[Listening] = []

    def open_one(**engine: object) -> Listening:
        opened.append(Listening(**engine))
        return opened[-1]

    yield open_one
    for one in opened:
        one.shell.deleteLater()


@pytest.fixture
def listening(listen: Callable[..., Listening]) -> Listening:
    """Return somebody who reads about surgery."""
    one = listen()
    one.begin("surgery")
    return one
