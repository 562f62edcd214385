"""Provides tests that what Qt complains of comes to the log, sparingly."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import qCritical, qDebug, qInstallMessageHandler, qWarning

from kiosk.ui.qt_messages import log_qt_messages

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _handler() -> Iterator[None]:
    """Let Qt talk to the log, and afterwards to pytest again."""
    before = qInstallMessageHandler(None)
    log_qt_messages()
    yield
    qInstallMessageHandler(before)


def _lines(caplog: pytest.LogCaptureFixture) -> list[tuple[int, str]]:
    return [(one.levelno, one.getMessage()) for one in caplog.records]


def test_complaints_are_logged_by_how_grave_they_are(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    qDebug("of no use to anybody")
    qWarning("a picture is missing")
    qCritical("no memory")
    assert _lines(caplog) == [
        (logging.WARNING, "a picture is missing"),
        (logging.ERROR, "no memory"),
    ]


def test_the_same_complaint_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    for number in range(500):
        qWarning(f"QQuickItem(0x7f{number:04x}) has no parent at {number}")
    assert len(caplog.records) == 1


def test_words_of_an_error_of_python_are_left_out(caplog: pytest.LogCaptureFixture) -> None:
    qWarning("file:///FindField.qml:86: Error: no such word: cough")
    (line,) = _lines(caplog)
    assert line[1].startswith("file:///FindField.qml:86: ")
    assert "cough" not in line[1]
