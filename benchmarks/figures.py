"""Provides what a measured figure is, and whether it keeps its budget."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Budget:
    """The most that a figure may be; nothing stands for no limit."""

    ratio: float | None = None
    """Median over the median of what it is compared with."""
    median: float | None = None
    worst: float | None = None

    def words(self, unit: str) -> str:
        """Return the limits as the table prints them."""
        limits = [
            f"{self.ratio:.1f}x" if self.ratio is not None else "",
            f"{self.median:g} {unit}" if self.median is not None else "",
            f"worst {self.worst:g} {unit}" if self.worst is not None else "",
        ]
        return ", ".join(limit for limit in limits if limit)


@dataclass(frozen=True)
class Figure:
    """One figure, measured several times."""

    name: str
    unit: str
    values: tuple[float, ...]
    beside: tuple[float, ...] = ()
    """The same of what it is compared with: the empty window, unless the name says otherwise."""
    budget: Budget = Budget()

    @property
    def median(self) -> float:
        """The middle value."""
        return median(self.values)

    @property
    def worst(self) -> float:
        """The largest value."""
        return max(self.values)

    @property
    def ratio(self) -> float | None:
        """The median over the other's median; nothing without another."""
        return self.median / median(self.beside) if self.beside else None

    @property
    def met(self) -> bool | None:
        """Whether every limit is kept, as far as the table's digits show; nothing without any."""
        pairs = [
            (self.ratio, self.budget.ratio, 2),
            (self.median, self.budget.median, 1),
            (self.worst, self.budget.worst, 1),
        ]
        kept = [
            round(value, digits) <= limit
            for value, limit, digits in pairs
            if value is not None and limit is not None
        ]
        return all(kept) if kept else None
