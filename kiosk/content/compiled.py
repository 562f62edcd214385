"""Provides what compiling one section gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.page import Page
    from kiosk.content.problem import Problem


@dataclass(frozen=True, slots=True)
class Compiled:
    """One section, compiled as far as it can be."""

    stated_id: str = ""
    """The id in its front matter, which ought to be the file's name."""
    id_line: int = 0
    title: str = ""
    """Its title in the menu; empty when it can't be read."""
    icon: str = ""
    group: str = ""
    """Its group; empty when it is missing or not known."""
    page: Page | None = None
    """Nothing when the page is broken."""
    problems: tuple[Problem, ...] = ()
    is_provisional: bool = False
    """Whether it is worth another try at the next start."""
    lines: tuple[int, ...] = ()
    """Line of the file at which each block of the page begins."""
