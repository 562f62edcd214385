"""Provides editors with a pack of their own and an open preview of it."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.preview.app import PreviewApp
from tests.content.pack_writer import PackWriter
from tests.preview.editor import Editor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def pack(tmp_path: Path) -> PackWriter:
    """Return a writer for a pack with a first page."""
    pack = PackWriter(tmp_path / "pack", tmp_path / "cache")
    pack.section("one", "The first words.")
    pack.section("two", "Words of the second page.", title="The second page")
    pack.manifest()
    return pack


@pytest.fixture
def open_preview(pack: PackWriter, qtbot: QtBot) -> Iterator[Callable[[], Editor]]:
    """Open previews of the pack; close them all in the end."""
    opened: list[PreviewApp] = []

    def open_one() -> Editor:
        preview = PreviewApp(pack.folder.resolve(), {})
        opened.append(preview)
        preview.open()
        preview.window.resize(1200, 800)
        preview.window.activateWindow()
        qtbot.waitActive(preview.window)
        editor = Editor(preview, pack, qtbot)
        editor.wait(lambda: editor.state.startswith(("Shown", "The pack")), 30)
        return editor

    yield open_one
    for preview in opened:
        preview.close()
        preview.window.close()
        preview.window.deleteLater()
        preview.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def editor(open_preview: Callable[[], Editor]) -> Editor:
    """Return an editor before an open preview."""
    return open_preview()
