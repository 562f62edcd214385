"""Provides the check that a drawing is a plain, small, self-contained SVG file."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from kiosk.content import limits
from kiosk.content.problem import ContentError, Problem
from kiosk.near_miss import shorten

_SVG = "http://www.w3.org/2000/svg"
_SEPARATOR = " "

_WORDS = ("text", "tspan", "textpath", "tref", "switch")
_ACTIVE = ("script", "handler", "listener", "animate", "animatemotion", "animatetransform", "set")
_FOREIGN = ("foreignobject", "image", "feimage", "iframe", "video", "audio", "a", "font")
_SLOW = ("filter",)

_URL = re.compile(r"url\s*\(\s*[\"']?\s*([^\"')]*)", re.IGNORECASE)


@dataclass(slots=True)
class _Shape:
    """An element of a drawing."""

    parent: int
    """Number of the element around it; -1 for the outermost."""
    line: int
    targets: list[str] = field(default_factory=list)
    """Ids of the elements that it draws again or is filled with."""


class _Checker:
    """Walks through a drawing and raises at the first thing that it may not hold."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._shapes: list[_Shape] = []
        self._by_id: dict[str, int] = {}
        self._open: list[int] = []
        self._parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._words
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.ProcessingInstructionHandler = self._instruction

    def check(self, data: bytes) -> None:
        """Check a whole drawing."""
        try:
            self._parser.Parse(data, True)  # noqa: FBT003  (expat's own signature)
        except expat.ExpatError as error:
            reason = expat.errors.messages[error.code]
            self._refuse(f"It is not XML: {reason}.", "Save it again as plain SVG.", error.lineno)
        self._check_repeats()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        """Check an element and its attributes."""
        namespace, _, tag = name.rpartition(_SEPARATOR)
        if not self._shapes and (tag != "svg" or namespace != _SVG):
            fix = f'Begin it with <svg xmlns="{_SVG}">.'
            self._refuse("It is not an SVG drawing.", fix)
        self._check_tag(tag.lower())
        parent = self._open[-1] if self._open else -1
        self._open.append(len(self._shapes))
        self._shapes.append(_Shape(parent, self._parser.CurrentLineNumber))
        if len(self._shapes) > limits.FIGURE_ELEMENTS:
            what = f"It has more than {limits.FIGURE_ELEMENTS} shapes."
            self._refuse(what, "Simplify it.")
        if len(self._open) > limits.FIGURE_LEVELS:
            what = f"Its shapes are nested more than {limits.FIGURE_LEVELS} deep."
            self._refuse(what, "Ungroup some of them.")
        for key, value in attributes.items():
            self._check_attribute(key.rpartition(_SEPARATOR)[2].lower(), value)

    def _check_tag(self, tag: str) -> None:
        """Refuse elements that a drawing may not hold."""
        if tag in _WORDS:
            fix = "Use numbers drawn as paths, and write the words in the legend."
            self._refuse(
                f"It holds words (<{tag}>), which can't be translated.", fix, code="svg-words"
            )
        if tag in _ACTIVE:
            self._refuse(f"It holds something that acts (<{tag}>).", "Take it out.")
        if tag in _FOREIGN:
            fix = "Draw it with shapes, and take links out."
            self._refuse(f"It holds something from elsewhere (<{tag}>).", fix, code="svg-external")
        if tag in _SLOW:
            self._refuse(f"It holds a <{tag}>, which is slow to draw.", "Use flat colors.")

    def _check_attribute(self, key: str, value: str) -> None:
        """Refuse attributes that act or lead out of the file; remember what is drawn again."""
        if key.startswith("on"):
            self._refuse(f"It holds something that acts ({key}).", "Take it out.")
        if key == "base":
            self._refuse(
                "It says where other files are (xml:base).", "Take it out.", code="svg-external"
            )
        if key == "id":
            self._by_id.setdefault(value, self._open[-1])
        if key in {"href", "src"}:
            self._refer(value.strip())
        else:
            self._check_css(value)

    def _check_css(self, text: str) -> None:
        """Refuse style that leads out of the file."""
        if "@import" in text.lower():
            self._refuse(
                "Its style comes from elsewhere (@import).", "Take it out.", code="svg-external"
            )
        if "\\" in text:
            self._refuse("Its style holds a backslash.", "Take it out.")
        for target in _URL.findall(text):
            self._refer(target.strip())

    def _refer(self, target: str) -> None:
        """Remember a reference inside the file; refuse any other."""
        if not target.startswith("#"):
            what = f'It refers to "{shorten(target)}", outside of itself.'
            self._refuse(what, "A drawing must hold everything it shows.", code="svg-external")
        self._shapes[self._open[-1]].targets.append(target[1:])

    def _words(self, text: str) -> None:
        """Check the words between tags, which may be style."""
        self._check_css(text)

    def _end(self, _name: str) -> None:
        """Close an element."""
        self._open.pop()

    def _doctype(self, *_: object) -> None:
        """Refuse a document type: entities can make a tiny file huge."""
        self._refuse("It has a DOCTYPE.", "Delete that line.")

    def _instruction(self, target: str, _data: str) -> None:
        """Refuse instructions, such as one that names a style sheet."""
        self._refuse(f"It has an instruction (<?{target}).", "Delete that line.")

    def _check_repeats(self) -> None:
        """Refuse shapes that draw one another again and again, or without end."""
        children: list[list[int]] = [[] for _ in self._shapes]
        for number, shape in enumerate(self._shapes):
            if shape.parent >= 0:
                children[shape.parent].append(number)
        counts: dict[int, int] = {}
        self._count(0, children, counts, set())

    def _count(
        self, number: int, children: list[list[int]], counts: dict[int, int], active: set[int]
    ) -> int:
        """Return how many shapes are drawn for one, itself included."""
        if number in counts:
            return counts[number]
        if number in active or len(active) > 2 * limits.FIGURE_LEVELS:
            self._refuse_repeats(number)
        active.add(number)
        targets = [
            self._by_id[name] for name in self._shapes[number].targets if name in self._by_id
        ]
        total = 1
        for other in (*children[number], *targets):
            total += self._count(other, children, counts, active)
            if total > limits.FIGURE_ELEMENTS:
                self._refuse_repeats(number)
        active.discard(number)
        counts[number] = total
        return total

    def _refuse_repeats(self, number: int) -> NoReturn:
        """Refuse a drawing because of what its references add up to."""
        what = "Its shapes draw one another too often."
        self._refuse(what, "Draw them once, without <use>.", self._shapes[number].line)

    def _refuse(self, what: str, fix: str, line: int = 0, code: str = "image") -> NoReturn:
        """Raise the error for this drawing."""
        line = line or self._parser.CurrentLineNumber
        raise ContentError(Problem(self._file, line, what, fix, is_fatal=False, code=code))


def check_svg(data: bytes, file: str) -> None:
    """Check that a drawing may be shown.

    Args:
        data: The file's bytes.
        file: Its path in the pack, for messages.

    Raises:
        ContentError: It holds words, scripts or anything from elsewhere, or is too large.

    """
    _Checker(file).check(data)
