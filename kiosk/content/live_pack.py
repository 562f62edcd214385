"""Provides a pack that somebody is editing: read again and again, and only what has changed."""

from __future__ import annotations

import os
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.closing import Closing
from kiosk.content.compiled_pages import CompiledPages
from kiosk.content.compiler_team import CompilerTeam
from kiosk.content.interface_catalog import pack_catalogs, prepare_catalogs
from kiosk.content.library import Library
from kiosk.content.pack_compiler import PackCompiler
from kiosk.content.page_memory import PageMemory
from kiosk.content.problem import ContentError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.content.compiled_pack import CompiledPack


@dataclass(frozen=True, slots=True)
class Reading:
    """A pack as it stood on the disk at one moment."""

    library: Library
    """Its pages; while the pack can't be read at all, those of the last time."""
    compiled: CompiledPack | None
    """Nothing while the pack can't be read at all."""
    problems: tuple[Problem, ...]
    """What the compiler has found."""
    words: Mapping[str, Path] = field(default_factory=dict)
    """The words of the screen that the pack brings, compiled, by their language."""


class LivePack(Closing):
    """Reads one pack, in a `with` statement: the worker and all that was made end with it.

    The worker stays, so that a page that has changed takes some 10 ms.
    """

    def __init__(
        self, folder: Path, site: Mapping[str, str], on_progress: Callable[[int, int], None]
    ) -> None:
        """Take the pack's folder.

        Args:
            folder: The pack's folder; it need not be there.
            site: The site's own values.
            on_progress: Told how many pages of a language are done, and how many there are; an
                error that it raises ends the reading, and no page is compiled twice for that.

        """
        self.root = Path(os.path.realpath(folder))
        self._site = site
        self._on_progress = on_progress
        self._pages = PageMemory()
        self._library = Library(())
        self._stack = ExitStack()
        figures = self._stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-"))
        self._figures = Path(figures)
        # All stay, so none has to be waited for: a shared box or a word changes many pages at once.
        self._team = self._stack.enter_context(CompilerTeam(alone=1))

    def read(self) -> Reading:
        """Return the pack as it stands now; whatever is wrong in it is told, not raised."""
        try:
            compiled = self._compile()
        except ContentError as error:
            return Reading(self._library, None, error.problems)
        except OSError as error:
            what = f"Its pages can't be prepared: {error.strerror or error}."
            fix = "Check the folder's name and rights, and that the disk has room."
            return Reading(self._library, None, (Problem(".", 0, what, fix),))
        self._library = Library([(compiled.pack, CompiledPages(compiled, self._figures))])
        found = prepare_catalogs((self.root,), self._figures)
        words = pack_catalogs((self.root,), self._figures)
        return Reading(self._library, compiled, (*compiled.pack.problems, *found), words)

    def _compile(self) -> CompiledPack:
        """Compile what has changed."""
        team, pages = self._team, self._pages
        parts = (self.root, self._site, self._figures, team, pages, self._on_progress)
        return PackCompiler(*parts).run()

    def close(self) -> None:
        """End the workers, and remove the drawings."""
        self._stack.close()
