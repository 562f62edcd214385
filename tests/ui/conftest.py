"""Provides the pages of the bundled pack, and a visit to them, without a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.ui.visit import Visit
from kiosk.ui.wording import Wording
from tests.pack.words import library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def english(qapp: object) -> Iterator[None]:  # noqa: ARG001 - Qt has to be there
    """Have numbers of things said in English, which has two forms for them."""
    wording = Wording()
    wording.speak("en")
    yield
    # With it, its words go.
    del wording


@pytest.fixture
def visit(qtbot: QtBot) -> Visit:
    """Return a visit that has begun, with the first page whole."""
    visit = Visit(library())
    visit.begin()
    qtbot.waitUntil(lambda: visit.reader.page.isComplete)
    return visit
