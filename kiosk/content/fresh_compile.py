"""Provides the compiling of a pack without the kiosk's cache, for commands that only look at it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.compiler_team import CompilerTeam
from kiosk.content.pack_compiler import PackCompiler
from kiosk.content.page_memory import PageMemory

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.compiled_pack import CompiledPack


def compile_afresh(
    root: Path, on_progress: Callable[[int, int], None] = lambda _done, _all: None
) -> CompiledPack:
    """Return a pack as it stands on disk, without a site's own values.

    Args:
        root: The pack's folder, without symbolic links in its own path.
        on_progress: Told how many pages of a language are done, and how many there are.

    Raises:
        ContentError: The pack can't be used at all.
        OSError: There is no room for what is made on the way.

    """
    with tempfile.TemporaryDirectory(prefix="kiosk-") as folder, CompilerTeam() as team:
        figures = Path(folder) / "figures"
        figures.mkdir()
        return PackCompiler(root, {}, figures, team, PageMemory(), on_progress).run()
