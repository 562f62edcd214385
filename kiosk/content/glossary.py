"""Provides the words that a visitor can touch, with what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Collection

NUMBER = "{}"
"""Stands for a number in `Glossary.spoken`, as in `{}–{}` and `{} to {}`."""


@dataclass(frozen=True, slots=True)
class Term:
    """A hard word and its plain meaning."""

    id: str
    """Its name in links: `glossary:ID`."""
    term: str
    """As it is shown."""
    definition: str
    say: str = ""
    """How it is said, in plain letters; may be empty."""
    variants: tuple[str, ...] = ()
    """Other forms of it that pages use."""
    is_case_exact: bool = False
    """Whether only the same capitals make it this word, as in CROSS."""
    is_found: bool = True
    """Whether its first use on a page is found without a link."""

    @property
    def letter(self) -> str:
        """Return what it stands under in the word list: its first letter, without any marks."""
        return normalize("NFD", self.term[:1])[:1].upper()


@dataclass(frozen=True, slots=True)
class Glossary:
    """The words of a pack in one language, in the order of their names."""

    terms: tuple[Term, ...] = ()
    reviewer: str = ""
    """Who signed them off; empty until somebody has, and again once they change."""
    reviewed: str = ""
    """ISO date or empty."""
    next_review: str = ""
    """ISO date or empty."""
    is_draft: bool = False
    """Whether they are a translation that nobody has signed yet."""
    spoken: tuple[tuple[str, str], ...] = ()
    """Words as pages write them, each with what is said for it, such as `EMR` and `E M R`."""

    def term(self, term_id: str) -> Term | None:
        """Return the word with a name, or nothing when there is none."""
        return next((term for term in self.terms if term.id == term_id), None)

    def choose(self, term_ids: Collection[str]) -> tuple[Term, ...]:
        """Return the words with some names, in the order of the glossary."""
        return tuple(term for term in self.terms if term.id in term_ids) if term_ids else ()
