"""Provides the walk that turns the inline part of a tree into runs of text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.blocks import Run, Text
from kiosk.content.leftovers import report_leftovers
from kiosk.content.links import check_link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

    from kiosk.content.place import Place

_ESCAPED = re.compile("\x02(\\d+)\x03")
# Not \s: a space that may not break must stay.
_SPACE = re.compile(r"[ \n]+")
_PLAIN = Run("")


def read_runs(element: Element, place: Place, *, without: Iterable[str] = ()) -> Text:
    """Return the words of an element with their markup.

    Args:
        element: A paragraph, heading, list point or table cell.
        place: Where it stands, for problems.
        without: Tags of children that somebody else reads, such as nested lists.

    """
    return _tidy(_walk(element, _PLAIN, place, tuple(without), 0))


def plain(text: Text) -> str:
    """Return the words without their markup."""
    return "".join(run.text for run in text)


def unescape(text: str, place: Place) -> str:
    r"""Return text with escaped characters such as `\*`, and site values, put back."""
    return place.context.site.show(_ESCAPED.sub(lambda found: chr(int(found[1])), text))


def _walk(
    element: Element, style: Run, place: Place, without: tuple[str, ...], level: int
) -> Iterator[Run]:
    """Yield the runs of an element and of what is nested in it."""
    if level > limits.INLINE_LEVELS:
        what = "Bold, italic and links are nested too deep."
        place.fatal(what, "Take some of the stars and brackets out.")
        return
    yield _run(element.text, style, place)
    for child in element:
        if child.tag not in without:
            inner = _style(child, style, place)
            yield from _walk(child, inner, place, (), level + 1) if inner else ()
        yield _run(child.tail, style, place)


def _style(element: Element, style: Run, place: Place) -> Run | None:
    """Return how the words inside an inline element look, or nothing when it is unknown."""
    if element.tag == "strong":
        return replace(style, bold=True)
    if element.tag == "em":
        return replace(style, italic=True)
    if element.tag == "a":
        if element.get("title"):
            what = "A link holds words in quotes, which are not shown."
            place.fatal(
                what, "Take them out of its brackets.", near=element.get("href", ""), code="link"
            )
        target = unescape(element.get("href", ""), place)
        return replace(style, link=check_link(target, place))
    if element.tag == "img":
        fix = 'Put it into a block: !!! figure "Title".'
        place.fatal(
            "A drawing can't stand in text.", fix, near=element.get("src", ""), code="image"
        )
    else:
        what = "This part is not understood: a list point or quotation holds plain text only."
        place.fatal(what, "Put it on its own, with an empty line above.")
    return None


def _run(text: str | None, style: Run, place: Place) -> Run:
    """Return text in a style; report markup that was left in it."""
    if not text:
        return style
    report_leftovers(text, place)
    return replace(style, text=unescape(text, place))


def _tidy(runs: Iterator[Run]) -> Text:
    """Return runs with single spaces, none at the ends, and neighbors of one style joined."""
    joined: list[Run] = []
    for run in runs:
        text = _SPACE.sub(" ", run.text)
        if not joined or joined[-1].text.endswith(" "):
            text = text.removeprefix(" ")
        if not text:
            continue
        if joined and replace(joined[-1], text="") == replace(run, text=""):
            joined[-1] = replace(run, text=joined[-1].text + text)
        else:
            joined.append(replace(run, text=text))
    while joined and not joined[-1].text.rstrip(" "):
        joined.pop()
    if joined:
        joined[-1] = replace(joined[-1], text=joined[-1].text.rstrip(" "))
    return tuple(joined)
