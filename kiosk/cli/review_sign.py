"""Provides `kiosk review sign`: writes who has read a page into its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.cli.review import compiled_pack, require_language
from kiosk.cli.today import today
from kiosk.cli.usage import UsageError
from kiosk.content.check.runner import finding_of
from kiosk.content.glossary_file import glossary_file
from kiosk.content.pack import WORD_LIST
from kiosk.content.problem import ContentError, Problem
from kiosk.content.reading import UNSHOWABLE
from kiosk.content.signing import Signature, fingerprint_now, sign
from kiosk.near_miss import advise

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from kiosk.content.compiled_pack import CompiledPack

NAME_LETTERS = 100
"""Letters in a reviewer's name: two lines at the foot of a page."""


def sign_page(folder: Path, options: Namespace) -> None:
    """Sign a page, the page about the kiosk, or the glossary.

    Raises:
        UsageError: There is no such page, or the signature makes no sense.
        ContentError: The page has errors.

    """
    signature = _signature(options)
    root, compiled = compiled_pack(folder)
    original_language = compiled.manifest.default_language
    language, name = options.language or original_language, options.page
    require_language(language, compiled)
    _require_page(name, _names(language, compiled))
    _require_no_errors(language, name, compiled)
    original = ""
    if language != original_language and name in _names(original_language, compiled):
        original = fingerprint_now(root, original_language, name)
    try:
        file = sign(root, language, name, signature, original)
    except OSError as error:
        what = f"It can't be written: {error.strerror}."
        fix = "Copy the pack to a folder of your own, and name that with --pack."
        raise ContentError(Problem(str(folder), 0, what, fix)) from error
    write_out(_told(file, signature))


def _signature(options: Namespace) -> Signature:
    """Return what was typed as a signature."""
    reviewer = " ".join(options.reviewer.split())
    if not reviewer:
        raise UsageError("The reviewer has no name. Write --reviewer with a name in quotes.")
    if len(reviewer) > NAME_LETTERS or UNSHOWABLE.search(reviewer) or set("{}") & set(reviewer):
        what = f"{reviewer!r} can't be shown as a name"
        raise UsageError(f"{what}; it may have {NAME_LETTERS} letters, and no braces.")
    reviewed = options.date or today()
    if reviewed > today():
        raise UsageError(f"--date {reviewed} is still to come. Name the day of the reading.")
    if options.until <= today():
        raise UsageError(f"--until {options.until} is not in the future. Name a later day.")
    return Signature(reviewer, reviewed, options.until)


def _names(language: str, compiled: CompiledPack) -> tuple[str, ...]:
    """Return the names of all that can be signed in a language."""
    pages = tuple(name for its_language, name in compiled.sections if its_language == language)
    return (*pages, WORD_LIST) if compiled.glossaries[language].terms else pages


def _require_page(name: str, known: tuple[str, ...]) -> None:
    """Make sure that there is a page to sign."""
    if name not in known:
        raise UsageError(f"There is no page {name!r}. {advise(name, known)}")


def _require_no_errors(language: str, name: str, compiled: CompiledPack) -> None:
    """Make sure that what is signed is what a visitor will see."""
    if name == WORD_LIST:
        file = glossary_file(language)
        problems = [one for one in compiled.pack.problems if one.file == file]
    else:
        problems = list(compiled.sections[language, name].problems)
    for problem in problems:
        if finding_of(problem).severity == "error":
            what = "It has errors, so it can't be signed."
            fix = "Mend what kiosk check finds."
            raise ContentError(Problem(problem.file, problem.line, what, fix))


def _told(file: str, signature: Signature) -> str:
    """Return what has been done, for the person who signed."""
    who = f"{file}: signed by {signature.reviewer} on {signature.reviewed}"
    return f"{who}, to be read again by {signature.next_review}.\n"
