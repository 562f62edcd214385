"""Provides the start of a language in a pack: a copy of its first language, to be translated."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.drafts import draft_text
from kiosk.content.glossary_file import FILE as GLOSSARY
from kiosk.content.glossary_file import glossary_file
from kiosk.content.manifest import FILE
from kiosk.content.pack import WORD_LIST
from kiosk.content.problem import ContentError, Problem
from kiosk.content.review_keys import UnusualFormError
from kiosk.content.signing import fingerprint_now
from kiosk.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.manifest import Manifest
    from kiosk.content.pack import Edition

_BOM = "\ufeff"
_HEADER = re.compile(r"(?m)^[ \t]*\[+[ \t]*(?P<name>[^\]\r\n]+?)[ \t]*\]+")
_LANGUAGES = re.compile(r"languages[ \t]*(?:\.|$)")
_NOTES = re.compile(r"(?:^[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*\Z", re.MULTILINE)
"""Empty lines and comments at the end of a text: they belong to what follows."""


@dataclass(frozen=True, slots=True)
class NewLanguage:
    """A language that a pack is to have."""

    code: str
    """Such as `fr` or `pt-BR`."""
    name: str
    """What it calls itself."""


def start_language(root: Path, manifest: Manifest, new: NewLanguage) -> tuple[str, ...]:
    """Copy the pages of a pack's default language, to be translated; return the paths of all files.

    The copies are drafts that nobody has signed, and say which original they are of.

    Args:
        root: The pack's folder, without symbolic links in its own path.
        manifest: The pack's.
        new: A language that the pack does not have, and has no folder for.

    Raises:
        ContentError: A file of the pack is written in a way that can't be copied.
        OSError: The folder can't be written.

    """
    files = dict(_copies(root, manifest.default_language))
    listed = _listed(root, manifest, new)
    folder = Path(tempfile.mkdtemp(prefix=".new-", dir=root))
    try:
        for name, text in files.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(text.encode())
        # A folder that was made for a moment is private.
        folder.chmod((root / manifest.default_language).stat().st_mode & 0o777)
        folder.rename(root / new.code)
        write_whole(root / FILE, listed.encode())
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(root / new.code, ignore_errors=True)
        raise
    return tuple(f"{new.code}/{name}" for name in files)


def _copies(root: Path, default: str) -> Iterator[tuple[str, str]]:
    """Yield the path below its language, and the text, of every file to be translated."""
    folder = root / default
    for path in (*sorted(folder.glob("*.md")), *sorted(folder.glob("boxes/*.md"))):
        name = path.relative_to(folder).as_posix()
        text = _read(path, f"{default}/{name}")
        yield name, text if "/" in name else _draft(root, default, path.stem, text)
    if (folder / GLOSSARY).is_file():
        text = _read(folder / GLOSSARY, glossary_file(default))
        yield GLOSSARY, _draft(root, default, WORD_LIST, text)


def _read(path: Path, file: str) -> str:
    """Return the text of a file."""
    try:
        return path.read_bytes().decode("utf-8").removeprefix(_BOM)
    except UnicodeDecodeError:
        raise _not_copied(file, 0) from None


def _draft(root: Path, default: str, name: str, text: str) -> str:
    """Return the text of a page, or of the words, as a draft translation."""
    try:
        return draft_text(text, name, fingerprint_now(root, default, name))
    except UnusualFormError:
        file = glossary_file(default) if name == WORD_LIST else f"{default}/{name}.md"
        raise _not_copied(file, 1) from None


def _not_copied(file: str, line: int) -> ContentError:
    """Return the error of a file that can't be copied."""
    what = "It can't be copied for a translation: its review keys can't be read."
    fix = "Mend what kiosk check says of it, and try again."
    return ContentError(Problem(file, line, what, fix, code="front-matter"))


def _listed(root: Path, manifest: Manifest, new: NewLanguage) -> str:
    """Return `pack.toml` with the language in it; every other letter stays as it is."""
    text = (root / FILE).read_bytes().decode("utf-8")
    at = _end_of_languages(text)
    line_break = "\r\n" if "\r\n" in text else "\n"
    table = _table(manifest.edition(manifest.default_language), new)
    before = "" if not text[:at] or text[:at].endswith(("\n", "\r")) else line_break
    added = before + line_break + line_break.join(table) + line_break
    changed = text[:at] + added + text[at:]
    if not _is_proven(text, changed, new.code):
        what = "Its languages are written in an unusual way."
        fix = f"Add [languages.{new.code}] by hand; docs/translating.md says what belongs there."
        raise ContentError(Problem(FILE, 1, what, fix, code="pack"))
    return changed


def _end_of_languages(text: str) -> int:
    """Return where the last table of a language ends, before notes on what follows it."""
    end = len(text)
    for header in reversed(list(_HEADER.finditer(text))):
        if _LANGUAGES.match(header["name"]):
            break
        end = header.start()
    notes = _NOTES.search(text[:end])
    return notes.start() if notes and end < len(text) else end


def _table(edition: Edition, new: NewLanguage) -> Iterator[str]:
    """Yield the lines of the language's tables, with the words of the original."""
    yield "# To be translated: the words in quotes. The names before them stay as they are."
    yield f"[languages.{new.code}]"
    yield f"name = {_quoted(new.name)}"
    for key in ("topic", "title", "summary", "icon", "address"):
        if value := getattr(edition, key):
            yield f"{key} = {_quoted(value)}"
    yield ""
    yield f"[languages.{new.code}.groups]"
    yield from (f"{group.id} = {_quoted(group.title)}" for group in edition.groups)


def _quoted(text: str) -> str:
    """Return text in double quotes, as TOML reads it."""
    return json.dumps(text, ensure_ascii=False)


def _is_proven(text: str, changed: str, language: str) -> bool:
    """Say whether a change has added one language and nothing else."""
    try:
        old, now = (tomllib.loads(one.removeprefix(_BOM)) for one in (text, changed))
    except tomllib.TOMLDecodeError:
        return False
    added = now.get("languages", {}).pop(language, None)
    return bool(added) and now == old
