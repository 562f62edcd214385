"""Provides whether the words of a pack are signed off: page by page, and the glossary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.front_matter import DRAFT as DRAFT_MARK
from kiosk.content.front_matter import REVIEW_KEYS
from kiosk.content.glossary_file import FILE, glossary_file, glossary_fingerprint
from kiosk.content.held_review import is_held
from kiosk.content.names import readable
from kiosk.content.pack import ABOUT
from kiosk.content.page_fingerprint import page_fingerprint
from kiosk.content.problem import ContentError
from kiosk.content.reading import read_text
from kiosk.content.report import Report
from kiosk.content.section import read_source
from kiosk.content.toml_file import parse_toml
from kiosk.content.yaml_fields import read_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from kiosk.content.compiled_pack import CompiledPack

STATES = ("signed", "overdue", "void", "missing", "draft translation")
SIGNED, OVERDUE, VOID, MISSING, DRAFT = STATES
"""Signed and still good; signed, but to be read again by now; signed, but changed since, or
without what ties the signature to the words; signed by nobody; a translation signed by nobody."""


@dataclass(frozen=True, slots=True)
class Review:
    """Who signed a page or a glossary, as its file says, and what that is worth today."""

    file: str
    """Path, relative to the pack's folder."""
    title: str
    kind: str
    """`page`, `about` or `glossary`."""
    reviewer: str
    reviewed: str
    """ISO date or empty."""
    next_review: str
    """ISO date or empty."""
    state: str
    """One of `STATES`."""
    is_marked: bool = False
    """Whether its file calls it a draft translation."""
    original: str = ""
    """Fingerprint of what it was translated from, as its file says."""

    @property
    def language(self) -> str:
        """The language of the words."""
        return self.file.partition("/")[0]

    @property
    def name(self) -> str:
        """The page's name, or `glossary`."""
        return self.file.partition("/")[2].partition(".")[0]


def read_reviews(root: Path, compiled: CompiledPack, today: date) -> tuple[Review, ...]:
    """Return the reviews of all pages and glossaries, in the order of the menus.

    Args:
        root: The pack's folder, without symbolic links in its own path.
        compiled: The pack. Pages that can't be shown have a review too.
        today: The day on which a review counts as overdue or not.

    """
    return tuple(_reviews(root, compiled, today))


def review_state(said: Mapping[str, str], fingerprint_now: Callable[[], str], today: date) -> str:
    """Return what a signature is worth.

    Args:
        said: What the file says of `reviewer`, `reviewed`, `next_review`, `fingerprint` and
            `translated`.
        fingerprint_now: Gives the fingerprint of the words as they stand; asked for only when
            there is a signature, as it takes a while.
        today: The day on which a review counts as overdue or not.

    """
    if not said["reviewer"] and not said["fingerprint"]:
        return DRAFT if said["translated"] == DRAFT_MARK else MISSING
    if not is_held(said, fingerprint_now):
        return VOID
    # A signature that never ends is one that nobody looks at again.
    return SIGNED if said["next_review"] >= today.isoformat() else OVERDUE


def _reviews(root: Path, compiled: CompiledPack, today: date) -> Iterator[Review]:
    """Yield the reviews of each language: its pages, then its glossary."""
    for language in dict.fromkeys(language for language, _ in compiled.sections):
        for (its_language, name), section in compiled.sections.items():
            if its_language == language:
                yield _page(root, language, name, section.title or readable(name), today)
        if compiled.glossaries[language].terms:
            yield _glossary(root, compiled, language, today)


def _page(root: Path, language: str, name: str, title: str, today: date) -> Review:
    """Return the review of a page; nobody has signed one that can't be read."""
    file = f"{language}/{name}.md"
    kind = ABOUT if name == ABOUT else "page"
    try:
        fields = read_fields(read_source(root, file).front, file, 2)
        said = {key: fields[key].text if key in fields else "" for key in REVIEW_KEYS}
        state = review_state(said, lambda: page_fingerprint(root, language, name), today)
    except ContentError:
        return Review(file, title, kind, "", "", "", MISSING)
    return _review(file, title, kind, said, state)


def _glossary(root: Path, compiled: CompiledPack, language: str, today: date) -> Review:
    """Return the review of a language's glossary."""
    file = glossary_file(language)
    top = parse_toml(read_text(root, file, limits.GLOSSARY_BYTES), Report(file, "glossary-file"))
    said = {key: str(top.values.get(key, "")) for key in REVIEW_KEYS}
    terms = compiled.glossaries[language].terms
    state = review_state(said, lambda: glossary_fingerprint(terms), today)
    return _review(file, readable(FILE.removesuffix(".toml")), "glossary", said, state)


def _review(file: str, title: str, kind: str, said: Mapping[str, str], state: str) -> Review:
    """Return a review with what its file says."""
    dates = said["reviewed"], said["next_review"]
    is_marked = said["translated"] == DRAFT_MARK
    return Review(file, title, kind, said["reviewer"], *dates, state, is_marked, said["original"])
