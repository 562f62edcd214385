"""Counts which pages of a pack somebody has signed off, as a visitor sees them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.pack import ABOUT
from kiosk.content.problem import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from typing import Protocol

    from kiosk.content.library import Library
    from kiosk.content.pack import Edition, Pack

    class Signed(Protocol):
        """Whatever a clinician signs off; the fields are empty until one has."""

        @property
        def reviewer(self) -> str:
            """Return who has."""

        @property
        def next_review(self) -> str:
            """Return until when, as an ISO date."""


@dataclass(frozen=True, slots=True)
class SignOffs:
    """How many pages of a pack there are in all its languages, lists of words included."""

    pages: int
    unsigned: int
    """Signed by nobody, or changed since."""
    overdue: int
    """Signed, but to be read again by now."""


def sign_offs(library: Library, pack: Pack, today: date) -> SignOffs:
    """Count the pages of one pack; reads what was compiled, and no signature is checked again."""
    states = [
        _state(one, today)
        for edition in pack.editions
        for one in _signed_things(library, pack, edition)
    ]
    return SignOffs(len(states), states.count("unsigned"), states.count("overdue"))


def _signed_things(library: Library, pack: Pack, edition: Edition) -> Iterator[Signed | None]:
    """Yield all that is signed in one language; nothing for a page that can't be read."""
    yield from edition.entries
    if edition.has_about:
        try:
            yield library.page(pack.id, ABOUT, edition.language)
        except ContentError:
            yield None
    if edition.has_words:
        yield library.glossary(pack.id, edition.language)


def _state(one: Signed | None, today: date) -> str:
    """Return what a signature is worth today, by the rule of `kiosk.content.review_state`."""
    if one is None or not one.reviewer:
        return "unsigned"
    return "signed" if one.next_review >= today.isoformat() else "overdue"
