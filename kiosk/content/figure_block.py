"""Provides the reading of a figure: an image, a numbered legend, a description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import Figure, List, Paragraph
from kiosk.content.inline import unescape
from kiosk.content.leaf import read_leaf
from kiosk.content.lists import has_sublist
from kiosk.content.place import Place

if TYPE_CHECKING:
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element

    from kiosk.content.blocks import SimpleBlock, Text
    from kiosk.content.chunks import Chunk

_FORM = "Begin with ![What it shows](figures/name.svg), then an empty line."


def read_figure(title: str, chunks: Sequence[Chunk], outer: Place) -> tuple[SimpleBlock, ...]:
    """Return a figure; none when it has no image to begin with."""
    if not chunks:
        return ()
    place = Place(chunks[0], outer.context)
    image = _image(place)
    if image is None:
        place.fatal("The figure does not begin with an image.", _FORM, code="image")
        return ()
    source = unescape(image.get("src", ""), place)
    if image.get("title") or any(letter.isspace() for letter in source):
        # A bracket that was never closed takes in the words after it.
        place.fatal(
            "The image's brackets hold more than a file's name.", _FORM, near="![", code="image"
        )
    alt = " ".join(unescape(image.get("alt", ""), place).split())
    if not alt:
        what = "The drawing has no words for those who can't see it."
        place.minor(what, "Write in the square brackets what it shows.", near="![", code="alt-text")
    legend, description = _words(chunks[1:], outer)
    copy = outer.context.figures.take(source, place)
    return (Figure(copy.name, alt, copy.aspect, title, legend, description),)


def _image(place: Place) -> Element | None:
    """Return the image that a piece consists of, or nothing when it is anything else."""
    context, chunk = place.context, place.chunk
    if chunk.kind != "text" or not chunk.lines[0].startswith("!["):
        return None
    root = context.tree.parse(context.site.hide(chunk.text, chunk.find, context.report))
    paragraph = root[0] if root is not None and len(root) == 1 else None
    if paragraph is None or len(paragraph) != 1 or paragraph[0].tag != "img":
        return None
    around = (paragraph.text or "") + (paragraph[0].tail or "")
    return None if around.strip() else paragraph[0]


def _words(chunks: Sequence[Chunk], outer: Place) -> tuple[tuple[Text, ...], tuple[Text, ...]]:
    """Return the legend and the paragraphs of the description."""
    legend: tuple[Text, ...] = ()
    description: list[Text] = []
    for chunk in chunks:
        place = Place(chunk, outer.context)
        for block in read_leaf(place):
            if isinstance(block, Paragraph):
                description.append(block.text)
            elif isinstance(block, List) and _is_legend(block) and not legend and not description:
                legend = tuple(item.text for item in block.items)
            else:
                what = "A figure holds an image, one numbered legend, then a description."
                place.fatal(what, "Move everything else out of it.")
    return legend, tuple(description)


def _is_legend(block: List) -> bool:
    """Return whether a list numbers the parts of a drawing."""
    return block.is_ordered and block.start == 1 and not has_sublist(block)
