"""Provides the checked copies of a pack's drawings."""

from __future__ import annotations

import os
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content import limits
from kiosk.content.cache_file import copy_name
from kiosk.content.problem import ContentError, Problem
from kiosk.content.reading import read_bytes
from kiosk.content.svg import check_svg
from kiosk.content.svg_aspect import svg_aspect
from kiosk.near_miss import shorten

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.place import Place

_FIX = "Name a drawing from the pack's folder, such as figures/stomach.svg."


class Copy(NamedTuple):
    """The checked copy of a drawing; without a name when it can't be shown."""

    name: str = ""
    aspect: float = 0
    """Width divided by height; 0 when it is not known."""


class FigureStore:
    """Copies the drawings that pages show, each once, after they have been checked."""

    def __init__(self, root: Path, copies: Path) -> None:
        self._root = root
        self._copies = copies
        self._done: dict[str, Copy | ContentError] = {}

    def take(self, image: str, place: Place) -> Copy:
        """Return the checked copy; one without a name when the drawing can't be shown."""
        if reason := _bad_name(image):
            place.minor(f'The drawing "{shorten(image)}" {reason}.', _FIX, near=image, code="image")
            return Copy()
        if image not in self._done:
            self._done[image] = self._copy(image)
        done = self._done[image]
        if isinstance(done, Copy):
            return done
        for problem in done.problems:
            self._report(problem, image, place)
        return Copy()

    def _copy(self, image: str) -> Copy | ContentError:
        """Check a drawing and copy it."""
        try:
            data = read_bytes(self._root, image, limits.FIGURE_BYTES)
            check_svg(data, image)
        except ContentError as error:
            return error
        name = copy_name(data)
        # A worker that is killed half-way leaves a part of a file, but not under this name.
        part = self._copies / f"{name}.{os.getpid()}.part"
        part.write_bytes(data)
        part.replace(self._copies / name)
        return Copy(name, svg_aspect(data))

    @staticmethod
    def _report(problem: Problem, image: str, place: Place) -> None:
        """Report a problem with its line in the drawing, or else where the page names it."""
        if problem.line:
            place.context.report.problems.append(problem)
        else:
            what = f'The drawing "{image}" can\'t be shown. {problem.what}'
            place.minor(what, problem.fix, near=image, code="image")


def _bad_name(image: str) -> str:
    """Return what is wrong with a drawing's name, or nothing."""
    path = PurePosixPath(image)
    if path.is_absolute() or PureWindowsPath(image).anchor or ":" in image:
        return "is not named from the pack's folder"
    if ".." in path.parts or "\\" in image:
        return "lies outside the pack's folder"
    return "" if path.suffix == ".svg" else "is not an SVG file"
