"""Provides tests that the evidence labels differ in words, icon, color and outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.ui.evidence import EVIDENCE_KEYS, evidence_label
from kiosk.ui.icons import Icons
from kiosk.ui.window import QML_FOLDER

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LOOK = """
import QtQuick
import Kiosk

EvidenceLabel {{
    evidence: "{key}"
    title: "{title}"
    iconName: "{icon}"
    readonly property string look: [radius > 0 ? radius >= height / 2 ? "round" : "soft" : "square",
        border.width].join(" ")
    readonly property string colors: [color, ink].join(" ")
}}
"""


def test_words_meaning_and_icon_differ() -> None:
    labels = [evidence_label(key) for key in EVIDENCE_KEYS]
    for part in ("title", "meaning", "icon"):
        values = {getattr(label, part) for label in labels}
        assert len(values) == len(EVIDENCE_KEYS)
        assert "" not in values
    assert {evidence_label("").title, evidence_label("").icon} == {""}
    assert all(Icons().letter(label.icon) for label in labels)


@pytest.mark.parametrize("part", ["look", "colors"])
def test_outline_and_colors_differ(qtbot: QtBot, part: str) -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(QML_FOLDER))
    seen = set()
    for key in EVIDENCE_KEYS:
        label = evidence_label(key)
        component = QQmlComponent(engine)
        source = LOOK.format(key=key, title=label.title, icon=label.icon)
        component.setData(QByteArray(source.encode()), "")
        item = component.create()
        assert item is not None, component.errorString()
        seen.add(item.property(part))
        item.deleteLater()
    qtbot.wait(0)
    assert len(seen) == len(EVIDENCE_KEYS)
