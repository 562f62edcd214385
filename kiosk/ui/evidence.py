"""Provides the evidence labels in the words that a visitor reads."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

EVIDENCE_KEYS = ("standard", "selected", "limited", "investigational")
"""The whole vocabulary, from the surest to the least sure."""

_ICONS = {
    "": "",
    "standard": "circle-check",
    "selected": "user-round-check",
    "limited": "circle-dashed",
    "investigational": "flask-conical",
}


class EvidenceLabel(NamedTuple):
    """How sure medicine is of a treatment, in words, with an icon."""

    key: str
    title: str
    meaning: str
    icon: str


def evidence_label(key: str) -> EvidenceLabel:
    """Return the label for a key; an empty key gives an empty label."""
    return EvidenceLabel(key, _title(key), _meaning(key), _ICONS[key])


def _title(key: str) -> str:
    """Return the words on a label."""
    translate = QCoreApplication.translate
    match key:
        case "standard":
            return translate("Evidence", "Standard treatment")
        case "selected":
            return translate("Evidence", "Used in selected cases")
        case "limited":
            return translate("Evidence", "Limited evidence")
        case "investigational":
            return translate("Evidence", "Investigational")
    return ""


def _meaning(key: str) -> str:
    """Return what a label means."""
    translate = QCoreApplication.translate
    match key:
        case "standard":
            return translate(
                "Evidence", "Main guidelines recommend it for the people described on the page."
            )
        case "selected":
            return translate(
                "Evidence",
                "Accepted for a small, clearly defined group. A specialist team decides.",
            )
        case "limited":
            return translate(
                "Evidence",
                "Some hospitals use it. Studies are small, local or mixed. "
                "Not routine in main guidelines.",
            )
        case "investigational":
            return translate(
                "Evidence",
                "Not proven for this cancer. Best taken only inside a clinical trial.",
            )
    return ""
