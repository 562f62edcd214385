"""Provides what is known of a pack before any of its pages is opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.problem import Problem


ABOUT = "about"
"""Name of the page about the pack itself; it stands in no group and in no order."""

WORD_LIST = "glossary"
"""Name of the list of all words, which is made of the glossary and has no file of its own."""


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of the menu."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu, which leads to a page."""

    id: str
    title: str
    """The menu title, or the page's title when it has none."""
    icon: str
    group: str
    """Always the id of one of the edition's groups."""
    is_broken: bool = False
    """Whether the page can't be shown; the menu still names it."""
    reviewer: str = ""
    """Who signed the page off; see `kiosk.content.page`."""
    reviewed: str = ""
    next_review: str = ""
    is_draft: bool = False
    """Whether the page is a translation that nobody has signed yet."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A pack in one language."""

    language: str
    name: str
    """The language's own name."""
    topic: str
    """Large, on the welcome screen."""
    title: str
    """Top of the menu."""
    summary: str
    icon: str
    groups: tuple[Group, ...]
    entries: tuple[Entry, ...]
    """In the order of the menu: group by group, then as `order` in `pack.toml` says."""
    has_about: bool = False
    """Whether the pack has a page about itself, which stands at the foot of the menu."""
    has_words: bool = False
    """Whether it explains words."""
    address: str = ""
    """Public address of its pages, with `{section}` for the name of one; may be empty."""

    @property
    def menu_ids(self) -> tuple[str, ...]:
        """The names of all that the menu leads to, in its order."""
        words = (WORD_LIST,) if self.has_words else ()
        return (*(entry.id for entry in self.entries), *words, ABOUT)

    @property
    def page_ids(self) -> tuple[str, ...]:
        """The names of all pages that have a file, in the order of the menu."""
        about = (ABOUT,) if self.has_about else ()
        return (*(entry.id for entry in self.entries), *about)


def default_first(editions: Iterable[Edition], default: str) -> tuple[Edition, ...]:
    """Return the languages of a pack in their order, but for the default one, which comes first."""
    return tuple(sorted(editions, key=lambda edition: edition.language != default))


@dataclass(frozen=True, slots=True)
class Pack:
    """A folder of pages on one topic, in one or more languages."""

    id: str
    version: str
    default_language: str
    editions: tuple[Edition, ...]
    problems: tuple[Problem, ...] = ()
    """What is wrong in its files; a pack with problems can still be used."""

    def edition(self, language: str) -> Edition:
        """Return the edition in a language, or in the default language when there is none."""
        found = {edition.language: edition for edition in self.editions}
        return found.get(language) or found[self.default_language]
