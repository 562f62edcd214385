"""Provides the titles of blocks that have none of their own, in the visitor's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content.blocks import Detail, Questions

if TYPE_CHECKING:
    from collections.abc import Mapping


def block_titles() -> Mapping[type, str]:
    """Return the titles, by the kind of the block."""
    return {Detail: _detail(), Questions: _questions()}


def block_title(block: Detail | Questions) -> str:
    """Return the title of a block: its own, or the usual one."""
    if block.title:
        return block.title
    return _detail() if isinstance(block, Detail) else _questions()


def _detail() -> str:
    """Return what is written on a part that stays folded."""
    #: On a folded part of a page: touch it to read more about the same subject.
    return QCoreApplication.translate("BlockTitles", "More detail")


def _questions() -> str:
    """Return what stands above questions."""
    #: Above questions that a patient may want to ask the doctors and nurses.
    return QCoreApplication.translate("BlockTitles", "Questions to ask your team")
