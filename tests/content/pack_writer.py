"""Provides the writing of small packs for tests, and the opening of them as a kiosk does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.library import Library, open_library

if TYPE_CHECKING:
    from kiosk.content.page import Page
    from kiosk.content.problem import Problem

SAMPLE = Path(__file__).parents[1] / "packs" / "sample"

FRONT = {
    "id": "",
    "title": "",
    "group": "start",
    "icon": "info",
    "summary": "One sentence.",
    "reviewer": '""',
    "reviewed": "",
    "next_review": "",
    "sources": "[A book]",
}
"""Front matter without anything wrong; `id` and `title` come from the section's name."""

BODY_LINE = len(FRONT) + 3
"""Line of a section's file at which its page begins."""

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'


class PackWriter:
    """Writes a pack; everything that a test does not change in it is good."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder = folder
        self.cache = cache
        self.order: list[str] = []
        (folder / "en" / "boxes").mkdir(parents=True)
        (folder / "figures").mkdir()

    def file(self, name: str, text: str) -> Path:
        """Write any file of the pack."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
        return path

    def section(self, name: str, body: str = "Words.", **front: str | None) -> Path:
        """Write a section; a key of the front matter that is None is left out."""
        if name not in self.order:
            self.order.append(name)
        keys = FRONT | {"id": name, "title": name.capitalize()} | front
        lines = [f"{key}: {value}" for key, value in keys.items() if value is not None]
        return self.file(f"en/{name}.md", "\n".join(["---", *lines, "---", body, ""]))

    def box(self, name: str, body: str = "Words.", place: str = "end") -> Path:
        """Write a shared box."""
        front = f"---\nid: {name}\ntitle: A box\nicon: info\nplace: {place}\n---\n"
        return self.file(f"en/boxes/{name}.md", front + body + "\n")

    def manifest(self, **changed: str) -> Path:
        """Write `pack.toml`; the keys that are given replace those at its top."""
        top = {
            "id": '"test"',
            "version": '"1"',
            "default_language": '"en"',
            "order": json.dumps(self.order),
        } | changed
        lines = [f"{key} = {value}" for key, value in top.items()]
        return self.file("pack.toml", "\n".join([*lines, LANGUAGE]))

    def open(
        self, *, bundled: Path = SAMPLE, site: dict[str, str] | None = None, time_limit: float = 30
    ) -> Library:
        """Open the pack as a kiosk does, with `pack.toml` written when it is not there."""
        if not (self.folder / "pack.toml").exists():
            self.manifest()
        return open_library(
            [self.folder], bundled=bundled, cache=self.cache, site=site or {}, time_limit=time_limit
        )

    def page(self, body: str, site: dict[str, str] | None = None, **front: str | None) -> Page:
        """Return the page that a body gives, which must be without any problem."""
        self.section("page", body, **front)
        library = self.open(site=site)
        assert library.problems == ()
        assert library.packs[0].problems == ()
        return library.page("test", "page", "en")


LANGUAGE = """
[languages.en]
name = "English"
topic = "A topic"
title = "A title"
summary = "A summary."
icon = "info"

[languages.en.groups]
start = "Start here"
main = "Treatments"
"""


def said(library: Library, file: str = "") -> list[str]:
    """Return all problems of a library's packs as a person reads them, or those of one file."""
    problems: list[Problem] = [*library.problems]
    for pack in library.packs:
        problems += pack.problems
    return [str(problem) for problem in problems if not file or problem.file == file]
