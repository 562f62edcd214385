"""Provides the pages of the bundled pack, and a visit to them, without a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.ui.visit import Visit
from tests.pack.words import library

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def visit(qtbot: QtBot) -> Visit:
    """Return a visit that has begun, with the first page whole."""
    visit = Visit(library())
    visit.begin()
    qtbot.waitUntil(lambda: visit.reader.page.isComplete)
    return visit
