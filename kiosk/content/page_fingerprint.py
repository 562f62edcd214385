"""Provides the fingerprint that ties a clinician's signature to the words that were read.

It is made of what the files say, not of what a program makes of them, so a new version of the
kiosk leaves every signature valid; a site's own values (its phone line) don't count either.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.figure_names import image_names
from kiosk.content.fingerprint import SIGNATURE_BYTES, fingerprint
from kiosk.content.front_matter import REVIEW_KEYS
from kiosk.content.names import is_id
from kiosk.content.problem import ContentError
from kiosk.content.reading import read_bytes
from kiosk.content.section import Source, read_source
from kiosk.content.yaml_fields import read_fields

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_EMPTY_LINES = re.compile(r"\n{3,}")

_FORM = b"1"
"""Version of this form: a change of it voids every signature, so it stays."""


def page_fingerprint(root: Path, language: str, name: str) -> str:
    """Return what changes with all that a visitor sees of a page: words, label, figures, sources.

    Args:
        root: The pack's folder, without symbolic links in its own path.
        language: The page's language.
        name: The page's name.

    Raises:
        ContentError: The page can't be read.

    """
    file = f"{language}/{name}.md"
    source = read_source(root, file)
    parts = [_FORM, *_file_parts(root, source, file)]
    for box in _boxes(source, file):
        parts += _box_parts(root, f"{language}/boxes/{box}.md")
    return fingerprint(parts, size=SIGNATURE_BYTES)


def _file_parts(root: Path, source: Source, file: str) -> Iterator[bytes]:
    """Yield what a page or a box says, and the drawings that it shows."""
    for key, field in sorted(read_fields(source.front, file, 2).items()):
        if key not in REVIEW_KEYS:
            words = (field.text, *(text for text, _ in field.items))
            yield "\x1f".join((key, *words)).encode()
    # A note on a line of its own leaves an empty line, which nobody sees.
    body = _EMPTY_LINES.sub("\n\n", "\n".join(source.body)).strip("\n")
    yield body.encode()
    for image in image_names(body):
        try:
            yield read_bytes(root, image, limits.FIGURE_BYTES)
        except ContentError:
            yield b"missing"


def _box_parts(root: Path, file: str) -> Iterator[bytes]:
    """Yield what a shared box says; of one that can't be read, only that."""
    try:
        yield from _file_parts(root, read_source(root, file), file)
    except ContentError:
        yield b"missing"


def _boxes(source: Source, file: str) -> Iterator[str]:
    """Yield the names of the boxes on a page."""
    field = read_fields(source.front, file, 2).get("boxes")
    yield from (text for text, _ in (field.items if field else ()) if is_id(text))
