"""Provides `kiosk review draft`: marks translations as drafts of the original as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.cli.review import compiled_pack, require_language
from kiosk.cli.today import today
from kiosk.cli.usage import UsageError
from kiosk.content.drafts import mark_draft
from kiosk.content.problem import ContentError, Problem
from kiosk.content.review_state import DRAFT, MISSING, OVERDUE, SIGNED, read_reviews
from kiosk.content.signing import fingerprint_now
from kiosk.near_miss import advise

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from kiosk.content.compiled_pack import CompiledPack
    from kiosk.content.review_state import Review


def draft_pages(folder: Path, options: Namespace) -> None:
    """Mark one page as a draft translation, or all that nobody has signed or marked yet.

    Raises:
        UsageError: There is no such page or language, or it is signed.
        ContentError: A page can't be changed.

    """
    root, compiled = compiled_pack(folder)
    language = options.language
    require_language(language, compiled)
    if language == compiled.manifest.default_language:
        raise UsageError(f"{language!r} is the language that the others are translated from.")
    reviews = [one for one in read_reviews(root, compiled, today()) if one.language == language]
    chosen = [_named(options.page, reviews)] if options.page else list(filter(_is_new, reviews))
    for review in chosen:
        _mark(root, folder, compiled, review)
    write_out("".join(map(_told, chosen)) or "There is nothing to mark.\n")


def _is_new(review: Review) -> bool:
    """Say whether a page has to be marked without being named: later on, somebody compares it."""
    return review.state == MISSING or (review.state == DRAFT and not review.original)


def _named(name: str, reviews: list[Review]) -> Review:
    """Return the page that was named."""
    found = {one.name: one for one in reviews}
    if name not in found:
        raise UsageError(f"There is no page {name!r}. {advise(name, found)}")
    review = found[name]
    if review.state in {SIGNED, OVERDUE}:
        raise UsageError(f"{review.file} is signed by {review.reviewer}, so it is no draft.")
    return review


def _mark(root: Path, folder: Path, compiled: CompiledPack, review: Review) -> None:
    """Write the mark, and from which version of the original it was translated."""
    default = compiled.manifest.default_language
    try:
        original = fingerprint_now(root, default, review.name)
    except ContentError:
        # It has no original, or one that can't be read.
        original = ""
    try:
        mark_draft(root, review.language, review.name, original)
    except OSError as error:
        what = f"It can't be written: {error.strerror}."
        fix = "Copy the pack to a folder of your own, and name that with --pack."
        raise ContentError(Problem(str(folder), 0, what, fix)) from error


def _told(review: Review) -> str:
    """Return what has been done."""
    return f"{review.file}: a draft translation of the original as it is now.\n"
