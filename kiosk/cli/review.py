"""Provides `kiosk review`: who signed which page, signing one, and a table to print."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.cli.pack_folder import pack_folder
from kiosk.cli.today import today
from kiosk.cli.usage import UsageError
from kiosk.content.fresh_compile import compile_afresh
from kiosk.content.review_state import read_reviews
from kiosk.near_miss import advise

if TYPE_CHECKING:
    from argparse import Namespace

    from kiosk.content.compiled_pack import CompiledPack
    from kiosk.content.review_state import Review


def review(options: Namespace) -> int:
    """List, sign, mark or report; return the exit code."""
    folder = pack_folder(options.pack)
    match options.action:
        case "sign":
            from kiosk.cli.review_sign import sign_page  # noqa: PLC0415

            sign_page(folder, options)
        case "draft":
            from kiosk.cli.review_draft import draft_pages  # noqa: PLC0415

            draft_pages(folder, options)
        case "report":
            from kiosk.cli.review_report import write_report  # noqa: PLC0415

            write_report(folder, options.out)
        case _:
            _list(folder, options.language)
    return 0


def compiled_pack(folder: Path) -> tuple[Path, CompiledPack]:
    """Return the real folder of a pack, and the pack.

    Raises:
        ContentError: The pack can't be used at all.
        UsageError: There is no room on the disk to look at it.

    """
    root = Path(os.path.realpath(folder))
    try:
        return root, compile_afresh(root)
    except OSError as error:
        raise UsageError(f"{folder} can't be read: {error.strerror or error}.") from error


def require_language(language: str, compiled: CompiledPack) -> None:
    """Make sure that a pack has a language.

    Raises:
        UsageError: It has not; names those that it has.

    """
    known = list(compiled.glossaries)
    if language not in known:
        raise UsageError(f"The pack has no language {language!r}. {advise(language, known)}")


def _list(folder: Path, language: str) -> None:
    """Print who signed which page."""
    root, compiled = compiled_pack(folder)
    if language:
        require_language(language, compiled)
    reviews = read_reviews(root, compiled, today())
    chosen = [one for one in reviews if language in {"", one.language}]
    write_out(_table([_HEAD, *map(_row, chosen)]))


_HEAD = ("language", "page", "state", "reviewer", "date", "due")


def _row(review: Review) -> tuple[str, ...]:
    """Return what the table says of one page."""
    said = (review.state, review.reviewer, review.reviewed, review.next_review)
    return (review.language, review.name, *(words or "-" for words in said))


def _table(rows: list[tuple[str, ...]]) -> str:
    """Return rows as lines whose columns stand under one another."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
    return "".join(f"{line}\n" for line in lines)
