"""Provides what is going to be done to the machine, told whole before any of it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.station.autostart.step import Step


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps of installing, or of undoing it."""

    steps: tuple[Step, ...]
    before: str = ""
    """What staff have to do first, whole lines with the exact commands."""
    after: str = ""
    """How it goes on when all is done, a sentence or two."""
    needs_root: bool = False
    """Whether only root may do it."""

    def tell(self) -> str:
        """Return all that will be done."""
        return "".join(step.tell() for step in self.steps)

    def carry_out(self) -> Iterator[str]:
        """Do it, step by step; yield what staff should know.

        Raises:
            StationError: a step can't be done; those before it are.

        """
        for step in self.steps:
            said = step.do()
            if said:
                yield said
