"""Provides the reading of blocks of our own, which begin with `!!!`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.content.blocks import (
    Callout,
    Detail,
    Label,
    List,
    Questions,
    Step,
    Steps,
)
from kiosk.content.chunks import Chunk, split_chunks
from kiosk.content.figure_block import read_figure
from kiosk.content.front_matter import EVIDENCE
from kiosk.content.leaf import read_leaf
from kiosk.content.lists import has_sublist
from kiosk.content.place import PageContext, Place
from kiosk.near_miss import advise, shorten

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.content.blocks import Block, ListItem, SimpleBlock

_HEAD = re.compile(r'!!! *([^ "]+)(?: +([^ "]+))?(?: *"([^"]*)")? *')
_HEAD_FORM = 'Write it as: !!! note "Title".'


@dataclass(frozen=True, slots=True)
class Container:
    """A block of our own, before its inside is read."""

    kind: str
    argument: str
    title: str
    body: tuple[str, ...]
    """The lines inside, without their four spaces."""
    place: Place

    def inside(self, *, figures: bool = False) -> tuple[SimpleBlock, ...]:
        """Return the blocks inside."""
        first_line = self.place.chunk.line + 1
        what = f"!!! {self.kind}"
        return read_inside(self.body, first_line, self.place.context, what, figures=figures)


def read_container(place: Place) -> tuple[Block, ...]:
    """Return the block of our own that a piece is; none when it can't be shown."""
    container = _open(place)
    if container is None:
        return ()
    read = _READERS.get(container.kind)
    if read is None:
        what = f'There is no block "{shorten(container.kind)}".'
        place.fatal(what, advise(container.kind, _READERS))
        return ()
    if container.argument and container.kind != "label":
        what = f'"{shorten(container.argument)}" after !!! {container.kind} is not understood.'
        place.fatal(what, f'Put a title in double quotes: !!! {container.kind} "Title".')
    if not any(container.body):
        fix = "Indent what belongs to it by four spaces."
        if container.title:
            what = f'The block is empty, so its title "{shorten(container.title)}" would be lost.'
            place.fatal(what, fix)
        else:
            place.minor("The block is empty.", fix)
        return ()
    return read(container)


def read_inside(
    body: Sequence[str], first_line: int, context: PageContext, where: str, *, figures: bool
) -> tuple[SimpleBlock, ...]:
    """Return the blocks inside a block or a shared box."""
    blocks: list[SimpleBlock] = []
    for chunk in split_chunks(body, first_line):
        place = Place(chunk, context)
        if chunk.kind != "block":
            blocks += read_leaf(place)
            continue
        container = _open(place)
        if container and container.kind == "figure" and figures:
            blocks += _figure(container)
        elif container:
            what = f"!!! {shorten(container.kind)} can't stand inside {where}."
            place.fatal(what, "End the one before the other begins.")
    return tuple(blocks)


def _open(place: Place) -> Container | None:
    """Return a container with its first line understood, or report why it isn't."""
    context, chunk = place.context, place.chunk
    first = context.site.fill_plain(chunk.lines[0], chunk.line, context.report)
    head = _HEAD.fullmatch(first)
    if head is None:
        place.fatal(f'"{shorten(first)}" is not understood.', _HEAD_FORM)
        return None
    body = tuple(line[4:] for line in chunk.lines[1:])
    return Container(head[1], head[2] or "", (head[3] or "").strip(), body, place)


def _callout(container: Container) -> tuple[Block, ...]:
    """Return a note or a warning."""
    if container.kind == "warning" and not container.title:
        container.place.fatal("The warning has no title.", 'Write !!! warning "Title".')
    return (Callout(container.kind, container.title, container.inside()),)


def _detail(container: Container) -> tuple[Block, ...]:
    """Return a part that folds."""
    return (Detail(container.title, container.inside(figures=True)),)


def _label(container: Container) -> tuple[Block, ...]:
    """Return a part under a second evidence label."""
    if container.argument not in EVIDENCE:
        what = f'The evidence "{shorten(container.argument)}" is not known.'
        container.place.fatal(what, advise(container.argument, EVIDENCE))
    return (Label(container.argument, container.title, container.inside()),)


def _figure(container: Container) -> tuple[SimpleBlock, ...]:
    """Return a drawing."""
    place, body = container.place, container.body
    return read_figure(container.title, split_chunks(body, place.chunk.line + 1), place)


def _questions(container: Container) -> tuple[Block, ...]:
    """Return questions to ask."""
    items = _only_list(container, "one list of questions")
    return (Questions(container.title, tuple(item.text for item in items)),)


def _steps(container: Container) -> tuple[Block, ...]:
    """Return a timeline."""
    items = _only_list(container, "one numbered list", is_ordered=True)
    chunk = Chunk("list", container.place.chunk.lines, container.place.chunk.line)
    place = Place(chunk, container.place.context)
    return (Steps(container.title, tuple(_step(item, place) for item in items)),)


def _step(item: ListItem, place: Place) -> Step:
    """Return one stop: its bold beginning is the name, the rest the text."""
    count = next((n for n, run in enumerate(item.text) if not run.bold), len(item.text))
    title = tuple(replace(run, bold=False) for run in item.text[:count])
    text = item.text[count:]
    if not title:
        words = "".join(run.text for run in text)
        what = f'The step "{shorten(words, 30)}" does not begin with a bold name.'
        place.fatal(what, "Write **Name.** at its start.", near=words[:20])
    if text:
        text = (replace(text[0], text=text[0].text.lstrip(" ")), *text[1:])
    return Step(title, tuple(run for run in text if run.text))


def _only_list(
    container: Container, wanted: str, *, is_ordered: bool = False
) -> tuple[ListItem, ...]:
    """Return the points of the one list that a block must hold."""
    blocks = container.inside()
    first = blocks[0] if len(blocks) == 1 else None
    if isinstance(first, List) and not has_sublist(first) and first.is_ordered >= is_ordered:
        return first.items
    if blocks:
        what = f"!!! {container.kind} holds {wanted} and nothing else."
        container.place.fatal(what, "Move everything else out of it.")
    return ()


_READERS: dict[str, Callable[[Container], tuple[Block, ...]]] = {
    "note": _callout,
    "warning": _callout,
    "steps": _steps,
    "questions": _questions,
    "detail": _detail,
    "label": _label,
    "figure": _figure,
}
