"""Provides tests of the list models that QML shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QAbstractItemModel

from kiosk.ui.labels_model import LabelsModel
from kiosk.ui.topics_model import TopicsModel
from tests.pack.words import PAGES, library
from tests.ui.model_rows import rows_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kiosk.ui.visit import Visit

    Checked = Callable[[QAbstractItemModel], None]


@pytest.fixture
def checked(qtmodeltester: Any) -> Checked:
    """Return what watches a model, until the test ends, for breaches of the contract."""
    watch: Checked = qtmodeltester.check
    return watch


def test_the_menu_keeps_the_contract_of_models(checked: Checked, visit: Visit) -> None:
    checked(visit.reader.menu)
    visit.openSection("surgery")
    visit.backToMenu()
    assert [row["sectionId"] for row in rows_of(visit.reader.menu) if row["isCurrent"]] == [
        "overview"
    ]


def test_a_page_keeps_it_while_its_rows_arrive(
    checked: Checked, visit: Visit, qtbot: QtBot
) -> None:
    page = visit.reader.page
    checked(page)
    for section in PAGES:
        visit.openSection(section)
        at_once = page.rowCount()
        assert at_once > 0
        qtbot.waitUntil(lambda: page.isComplete)
        assert page.rowCount() > at_once, "the rest of the page comes while the screen is idle"
    page.unfold()
    assert all(row["isOpen"] for row in rows_of(page))


def test_the_parts_of_a_page_keep_it(checked: Checked, visit: Visit) -> None:
    parts = [row["rows"] for row in rows_of(visit.reader.page)]
    assert len(parts) > 10
    for part in parts:
        assert isinstance(part, QAbstractItemModel)
        checked(part)


def test_topics_and_labels_keep_it(checked: Checked) -> None:
    topics, labels = TopicsModel(), LabelsModel()
    checked(topics)
    checked(labels)
    topics.show_library(library(), "en")
    labels.explain("limited")
    assert [row["topic"] for row in rows_of(topics)] == ["Esophageal cancer"]
    assert rows_of(labels)[0]["key"] == "limited"
    assert [row["isCurrent"] for row in rows_of(labels)] == [True, False, False, False]
