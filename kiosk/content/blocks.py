"""Provides the typed blocks that a page is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that looks the same throughout."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    """Where a tap leads: `section:ID`, `glossary:TERM` or `https://…`; empty for none."""


Text: TypeAlias = tuple[Run, ...]
"""Words with inline markup, in reading order."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 2 or 3; level 1 is the page's title."""

    text: Text
    level: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    text: Text


@dataclass(frozen=True, slots=True)
class ListItem:
    """One point of a list, with the list that is nested under it."""

    text: Text
    sublist: List | None = None


@dataclass(frozen=True, slots=True)
class List:
    """A bulleted or numbered list, nested to three levels at most."""

    items: tuple[ListItem, ...]
    is_ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row; every row is as wide as the header."""

    header: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing without words, its numbered legend and a longer description."""

    image: str
    """File name in the pack's cache of checked drawings; empty when it can't be shown."""
    alt: str
    aspect: float = 0
    """Width divided by height, so that a page keeps the room free; 0 when it is not known."""
    title: str = ""
    legend: tuple[Text, ...] = ()
    description: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of somebody else, set apart."""

    paragraphs: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line between two parts of a page."""


SimpleBlock: TypeAlias = Heading | Paragraph | List | Table | Figure | Quote | Rule
"""A block that holds no other blocks, so it may stand inside a container."""


@dataclass(frozen=True, slots=True)
class Step:
    """One stop on a timeline."""

    title: Text
    text: Text


@dataclass(frozen=True, slots=True)
class Steps:
    """An ordered list that is drawn as a timeline."""

    title: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Questions:
    """Questions that a visitor may want to ask the care team."""

    title: str
    """Empty where the author gives none: the screen has one in each language."""
    questions: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A boxed note or warning."""

    kind: str
    """`note` or `warning`."""
    title: str
    blocks: tuple[SimpleBlock, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """A part that stays folded until a visitor opens it."""

    title: str
    """Empty where the author gives none: the screen has one in each language."""
    blocks: tuple[SimpleBlock, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """A second evidence label, for the part of the page that stands inside it."""

    evidence: str
    scope: str
    """The use that the label speaks of, in a few words."""
    blocks: tuple[SimpleBlock, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """Text that several pages share, shown as one line that unfolds."""

    id: str
    title: str
    icon: str
    is_open: bool
    """Whether the page shows it unfolded from the start."""
    is_first: bool
    """Whether it stands under the summary rather than after the page's own text."""
    blocks: tuple[SimpleBlock, ...]


Block: TypeAlias = SimpleBlock | Steps | Questions | Callout | Detail | Label | Box
