"""Provides the names of the sections of a language: its files, in the order of the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.manifest import order_line
from kiosk.content.names import ID_FORM, is_id
from kiosk.content.pack import ABOUT, WORD_LIST
from kiosk.content.problem import ContentError, Problem
from kiosk.near_miss import advise, nearest

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.manifest import Manifest


RESERVED = (ABOUT, WORD_LIST)
"""Names that lines at the foot of the menu have."""


def has_about(root: Path, language: str) -> bool:
    """Say whether a language has a page about the pack itself."""
    return (root / language / f"{ABOUT}.md").exists()


def list_sections(
    root: Path, language: str, manifest: Manifest
) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Return the names of the sections that have a file, and where files and order disagree.

    Raises:
        ContentError: The language has no folder, or no section in it.

    """
    files, problems = _files(root, language)
    if not files:
        what = f"The folder {language} holds no section."
        raise ContentError(
            *problems, Problem(language, 0, what, "Write one, such as overview.md.", code="pack")
        )
    extra = sorted(set(files) - set(manifest.order))
    for name in manifest.order:
        if name in RESERVED:
            what = f'"{name}" stands at the foot of the menu by itself.'
            fix = "Take it out of the order."
            line = order_line(root, name)
            problems.append(Problem("pack.toml", line, what, fix, is_fatal=False, code="pack"))
        elif name not in files:
            problems.append(_missing(root, language, name, manifest, extra))
    for name in extra:
        what = "The order in pack.toml does not name it, so it stands last in the menu."
        fix = _naming(name, [known for known in manifest.order if known not in files])
        problems.append(Problem(f"{language}/{name}.md", 0, what, fix, is_fatal=False, code="pack"))
    return (*(name for name in manifest.order if name in files), *extra), tuple(problems)


def _missing(root: Path, language: str, name: str, manifest: Manifest, extra: list[str]) -> Problem:
    """Return the problem of a section that the order names, but that has no file."""
    original = f"{manifest.default_language}/{name}.md"
    line = order_line(root, name)
    if language != manifest.default_language and (root / original).exists():
        what = f"{original} is not translated: there is no {language}/{name}.md."
        fix = advise(name, extra, "Translate it.")
        return Problem("pack.toml", line, what, fix, code="translation-missing")
    what = f'"{name}" stands in the order, but there is no {language}/{name}.md.'
    fix = advise(name, extra, "Write the page, or take its name out.")
    return Problem("pack.toml", line, what, fix, code="pack")


def _files(root: Path, language: str) -> tuple[list[str], list[Problem]]:
    """Return the names of a language's files, and what is wrong with others."""
    try:
        found = sorted(path.name for path in (root / language).iterdir())
    except OSError as error:
        what = f"The folder {language} can't be read: {error.strerror}."
        fix = f"Make it, or take [languages.{language}] out of pack.toml."
        raise ContentError(Problem(language, 0, what, fix, code="pack")) from None
    stems = [name.removesuffix(".md") for name in found if name.endswith(".md")]
    stems = [stem for stem in stems if stem != ABOUT]
    bad = [
        Problem(
            f"{language}/{stem}.md",
            0,
            f'"{stem}" can\'t be the name of a section.',
            ID_FORM,
            code="pack",
        )
        for stem in stems
        if not _is_section(stem) and not stem.startswith(".")
    ]
    return [stem for stem in stems if _is_section(stem)], bad


def _is_section(stem: str) -> bool:
    """Say whether a file's name may be that of a section in the menu."""
    return is_id(stem) and stem not in RESERVED


def _naming(name: str, missing: list[str]) -> str:
    """Return what to do about a file that the order does not name."""
    near = nearest(name, missing)
    return f'Did you mean "{near}"?' if near else f'Add "{name}" to the order.'
