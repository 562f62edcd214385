"""Puts into words what has the focus, and what stands round it, for those who don't see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleInterface

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

_Role = QAccessible.Role
_CONTROLS = frozenset({_Role.Button, _Role.CheckBox, _Role.RadioButton, _Role.EditableText})
_TEXTS = frozenset(
    {
        _Role.StaticText,
        _Role.Heading,
        _Role.Paragraph,
        _Role.ListItem,
        _Role.Cell,
        _Role.ColumnHeader,
        _Role.Graphic,
    }
)
_PANE = "QQuickFlickable"


def pane_of(item: QQuickItem | None) -> QQuickItem | None:
    """Return the pane that an item stands in, or is itself."""
    while item is not None and not item.inherits(_PANE):
        item = item.parentItem()
    return item


def content_of(pane: QQuickItem) -> QQuickItem:
    """Return what a pane scrolls."""
    return pane.childItems()[0]


def words_of(item: QQuickItem) -> str:
    """Return name, kind, place and description of a control; nothing for what is no control."""
    interface = QAccessible.queryAccessibleInterface(item)
    if interface is None or interface.role() not in _CONTROLS:
        return ""
    parts = [_text(interface, QAccessible.Text.Name), _kind(interface.role())]
    if interface.role() == _Role.EditableText:
        parts.append(_text(interface, QAccessible.Text.Value))
    parts.append(_place(item))
    name, *rest = [part for part in parts if part] or [""]
    # Some names are sentences.
    between = " " if ended(name) == name else ", "
    said = between.join(part for part in (name, ", ".join(rest)) if part)
    description = _text(interface, QAccessible.Text.Description)
    # A question says its place itself, to those who use a screen reader.
    return ended(said) if description in parts else f"{ended(said)} {ended(description)}".strip()


def dialog_of(item: QQuickItem | None) -> QQuickItem | None:
    """Return the card that an item stands on, if it stands on one."""
    while item is not None and _role(item) != _Role.Dialog:
        item = item.parentItem()
    return item


def name_of(item: QQuickItem) -> str:
    """Return what a screen reader calls an item."""
    interface = QAccessible.queryAccessibleInterface(item)
    return _text(interface, QAccessible.Text.Name) if interface else ""


def texts_of(item: QQuickItem) -> tuple[str, ...]:
    """Return the words that stand on a card, in reading order, without those of its controls."""
    interface = QAccessible.queryAccessibleInterface(item)
    return tuple(_texts(interface)) if interface else ()


def texts_between(pane: QQuickItem, top: float, bottom: float) -> tuple[str, ...]:
    """Return the words in a pane that begin between two heights of what it holds."""
    content = content_of(pane)
    found = []
    for item in _shown(content):
        interface = QAccessible.queryAccessibleInterface(item)
        if interface is None or not _is_text(interface):
            continue
        y = item.mapToItem(content, 0, 0).y()
        name = _text(interface, QAccessible.Text.Name)
        if top <= y < bottom and name and _is_told(interface):
            found.append(name)
    return tuple(found)


def ended(words: str) -> str:
    """Return words with a full stop, so that a voice makes a pause after them."""
    return words if not words or words[-1] in ".!?:。！？؟" else f"{words}."


def _texts(interface: QAccessibleInterface) -> Iterator[str]:
    """Yield the words under an item; what Qt leaves out of the tree is none of its children."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or child.role() in _CONTROLS:
            continue
        name = _text(child, QAccessible.Text.Name)
        if child.role() in _TEXTS and name:
            yield name
        yield from _texts(child)


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the visible items under one, in reading order, but for what controls are made of."""
    for child in item.childItems():
        if child.isVisible() and _role(child) not in _CONTROLS:
            yield child
            yield from _shown(child)


def _is_text(interface: QAccessibleInterface) -> bool:
    """Say whether an item is words, or a box that nobody may take for anything but a warning."""
    if interface.role() != _Role.Grouping:
        return interface.role() in _TEXTS
    warning = QCoreApplication.translate("CalloutBlock", "Warning")
    return _text(interface, QAccessible.Text.Name) == warning


def _is_told(interface: QAccessibleInterface) -> bool:
    """Say whether an item stands in the tree that a screen reader finds."""
    parent = interface.parent()
    return parent is None or parent.indexOfChild(interface) >= 0


def _place(item: QQuickItem) -> str:
    """Return which one of its like a control is, where there are several side by side."""
    parent, role = item.parentItem(), _role(item)
    if parent is None or role == _Role.EditableText:
        return ""
    like = [one for one in parent.childItems() if one.isVisible() and _role(one) == role]
    if len(like) < 2:
        return ""
    place = QCoreApplication.translate("Guide", "%1 of %2", "place among controls of one kind")
    return place.replace("%1", str(like.index(item) + 1)).replace("%2", str(len(like)))


def _kind(role: QAccessible.Role) -> str:
    """Return what kind of control it is."""
    translate = QCoreApplication.translate
    return {
        _Role.Button: translate("Guide", "button"),
        _Role.CheckBox: translate("Guide", "switch"),
        _Role.RadioButton: translate("Guide", "choice"),
        _Role.EditableText: translate("Guide", "text field"),
    }[role]


def _role(item: QQuickItem) -> QAccessible.Role:
    """Return what a screen reader calls the kind of an item."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.role() if interface else _Role.NoRole


def _text(interface: QAccessibleInterface, kind: QAccessible.Text) -> str:
    """Return a text of an item as it is said; its lines are no one sentence."""
    *first, last = [" ".join(one.split()) for one in interface.text(kind).strip().split("\n")]
    return " ".join([*(ended(one) for one in first if one), last])
