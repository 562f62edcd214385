"""Provides tests of the list models that QML shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel

from kiosk.ui.labels_model import LabelsModel
from kiosk.ui.topics_model import TopicsModel
from tests.pack.words import PAGES, library
from tests.ui.model_rows import rows_of

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from kiosk.ui.visit import Visit


def test_the_menu_keeps_the_contract_of_models(qtmodeltester: ModelTester, visit: Visit) -> None:
    qtmodeltester.check(visit.reader.menu)
    visit.openSection("surgery")
    visit.backToMenu()
    assert [row["sectionId"] for row in rows_of(visit.reader.menu) if row["isCurrent"]] == [
        "overview"
    ]


def test_a_page_keeps_it_while_its_rows_arrive(
    qtmodeltester: ModelTester, visit: Visit, qtbot: QtBot
) -> None:
    page = visit.reader.page
    qtmodeltester.check(page)
    for section in PAGES:
        visit.openSection(section)
        at_once = page.rowCount()
        assert at_once > 0
        qtbot.waitUntil(lambda: page.isComplete)
        assert page.rowCount() > at_once, "the rest of the page comes while the screen is idle"
    page.unfold()
    assert all(row["isOpen"] for row in rows_of(page))


def test_the_parts_of_a_page_keep_it(qtmodeltester: ModelTester, visit: Visit) -> None:
    parts = [row["rows"] for row in rows_of(visit.reader.page)]
    assert len(parts) > 10
    for part in parts:
        assert isinstance(part, QAbstractItemModel)
        qtmodeltester.check(part)


def test_topics_and_labels_keep_it(qtmodeltester: ModelTester) -> None:
    topics, labels = TopicsModel(), LabelsModel()
    qtmodeltester.check(topics)
    qtmodeltester.check(labels)
    topics.show_library(library())
    labels.explain("limited")
    assert [row["topic"] for row in rows_of(topics)] == ["Esophageal cancer"]
    assert [row["key"] for row in rows_of(labels)][0] == "limited"
    assert [row["isCurrent"] for row in rows_of(labels)] == [True, False, False, False]
