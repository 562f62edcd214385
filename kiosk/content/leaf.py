"""Provides the reading of pieces that hold no other blocks: headings, paragraphs, lists, tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.blocks import Heading, Paragraph, Quote, Rule
from kiosk.content.inline import read_runs
from kiosk.content.lists import normalize_list, read_list
from kiosk.content.tables import check_table, is_table, read_table

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from kiosk.content.blocks import SimpleBlock
    from kiosk.content.place import Place

# Scripts that put spaces between words. Others may break a line nearly anywhere.
_SPACED = (
    r"[^\s|\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff"
    r"\ufe30-\ufe4f\uff00-\uffef\U0001b000-\U0001b2ff\U00020000-\U0003ffff]"
)
_LONG_WORD = re.compile(_SPACED + f"{{{limits.WORD_LETTERS + 1},}}")
_NESTED_QUOTE = re.compile(r" {0,3}>[ >]*>")
_HEADING_LEVELS = {"h2": 2, "h3": 3}


def read_leaf(place: Place) -> tuple[SimpleBlock, ...]:
    """Return the blocks of a piece; none when it can't be shown, with the reason reported."""
    if not _check_shape(place):
        return ()
    text = _prepare(place)
    if text is None:
        return ()
    root = place.context.tree.parse(text)
    if root is None:
        place.fatal("Markup is nested too deep.", "Take some of it out.")
        return ()
    return tuple(block for child in root for block in _block(child, place))


def _prepare(place: Place) -> str | None:
    """Return the Markdown to parse, site values hidden; nothing when it can't be shown."""
    chunk, context = place.chunk, place.context
    source = normalize_list(place) if chunk.kind == "list" else chunk.text
    if source is None:
        return None
    text = context.site.hide(source, chunk.find, context.report)
    lines = tuple(text.split("\n"))
    if chunk.kind == "text" and is_table(lines) and not check_table(lines, place):
        return None
    return text


def _check_shape(place: Place) -> bool:
    """Report what would take the parser too long, or what it would read in a surprising way."""
    chunk = place.chunk
    if found := _LONG_WORD.search(chunk.text):
        what = f"A word is longer than {limits.WORD_LETTERS} letters."
        place.fatal(what, "Put spaces in it or shorten it.", near=found[0][:80])
    elif _bracket_depth(chunk.text) > limits.BRACKET_DEPTH:
        what = f"More than {limits.BRACKET_DEPTH} square brackets are open at once."
        place.fatal(what, "Close them, or write \\[ for a bracket in the words.", near="[")
    elif chunk.kind == "code":
        what = "Lines that begin with four spaces are not understood here."
        place.fatal(what, "Take the spaces out, or put a block such as !!! note above them.")
    elif nested := next((line for line in chunk.lines if _NESTED_QUOTE.match(line)), ""):
        what = "A quotation stands inside a quotation."
        place.fatal(what, "Use one > at the start of the line.", near=nested)
    else:
        return True
    return False


def _bracket_depth(text: str) -> int:
    """Return how many square brackets are open at once, at most."""
    depth = deepest = 0
    for letter in text.replace("\\[", "").replace("\\]", ""):
        if letter == "[":
            depth += 1
            deepest = max(deepest, depth)
        elif letter == "]":
            depth = max(depth - 1, 0)
    return deepest


def _block(element: Element, place: Place) -> tuple[SimpleBlock, ...]:
    """Return the block that an element of the tree stands for."""
    tag = element.tag
    if tag in {"ul", "ol"}:
        return (read_list(element, place),)
    if tag == "table":
        return (read_table(element, place),)
    if tag == "hr":
        return (Rule(),)
    if tag == "blockquote":
        return (_quote(element, place),)
    if tag == "p":
        return _paragraph(element, place)
    return _heading(element, place)


def _paragraph(element: Element, place: Place) -> tuple[SimpleBlock, ...]:
    """Return a paragraph, unless it has no words."""
    text = read_runs(element, place)
    return (Paragraph(text),) if text else ()


def _heading(element: Element, place: Place) -> tuple[SimpleBlock, ...]:
    """Return a heading, or nothing for one of a level that a page doesn't have."""
    level = _HEADING_LEVELS.get(element.tag)
    if level is None:
        is_heading = element.tag[:1] == "h"
        what = f"A heading of level {element.tag[1:]}" if is_heading else "This part"
        place.fatal(f"{what} is not understood.", "Use ## for a heading, ### for a smaller one.")
        return ()
    text = read_runs(element, place)
    if not text:
        place.minor("A heading has no words.", "Write some after the # signs, or take it out.")
    return (Heading(text, level),) if text else ()


def _quote(element: Element, place: Place) -> Quote:
    """Return a quotation, which holds paragraphs only."""
    for child in element:
        if child.tag != "p":
            what = "A quotation holds paragraphs only."
            place.fatal(what, "Put lists and headings outside of it.")
    texts = (read_runs(child, place) for child in element if child.tag == "p")
    return Quote(tuple(text for text in texts if text))
