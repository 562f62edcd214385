"""Provides the words of the screen that a pack brings for a language that the kiosk itself lacks.

They stand in `xx/interface.ts`, a catalog as Qt Linguist edits it. It is compiled into the cache
when the pack is opened, under a name made of all that is in it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from kiosk.content import limits
from kiosk.content.names import is_language
from kiosk.content.problem import ContentError, Problem
from kiosk.content.reading import read_bytes
from kiosk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NAME = "interface.ts"
TEMPLATE = "es"
"""Any catalog of the kiosk has all of its words."""

_FOLDER = "words"


def own_catalog(language: str) -> Path:
    """Return where the kiosk's own compiled words in a language are, whether they are or not."""
    return resource(f"translations/kiosk_{language}.qm")


def pack_catalogs(folders: Iterable[Path], cache: Path) -> dict[str, Path]:
    """Return the compiled words that packs bring, by their language, as far as they are ready.

    The first frame waits for this: nearly no pack has any, and then it takes no time.
    """
    found: dict[str, Path] = {}
    for root, language in _catalogs(folders):
        try:
            compiled = _compiled(cache, _read(root, language))
        except ContentError:
            # Told when the pack is opened.
            continue
        if compiled.is_file():
            found.setdefault(language, compiled)
    return found


def prepare_catalogs(folders: Iterable[Path], cache: Path) -> tuple[Problem, ...]:
    """Compile the words that packs bring, where they have changed; return what is wrong in them."""
    problems: list[Problem] = []
    for root, language in _catalogs(folders):
        try:
            data = _read(root, language)
            _compile(data, _compiled(cache, data), f"{language}/{NAME}")
        except ContentError as error:
            problems += error.problems
    return tuple(problems)


def begin_catalog(target: Path, language: str) -> bool:
    """Write a catalog with all words of the screen and no translation.

    Args:
        target: The file to write, such as `fr/interface.ts` in a pack.
        language: Its code, such as `fr`.

    Returns:
        Whether it was written; the kiosk's own words need none beside them.

    Raises:
        OSError: It can't be written.

    """
    from xml.etree import ElementTree  # noqa: PLC0415 - only a new language needs it

    if own_catalog(language).with_suffix(".ts").is_file():
        return False
    # Our own file, which needs no protection from what others may have written into it.
    tree = ElementTree.parse(resource(f"translations/kiosk_{TEMPLATE}.ts"))  # noqa: S314
    tree.getroot().set("language", language.replace("-", "_"))
    for translation in tree.iter("translation"):
        translation.set("type", "unfinished")
        translation.text = None
        for form in translation:
            form.text = None
    body = ElementTree.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'
    target.write_text(text, encoding="utf-8")
    return True


def _catalogs(folders: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """Yield the folder and the language of each catalog that the kiosk itself has no words for."""
    for folder in folders:
        root = Path(os.path.realpath(folder))
        try:
            names = sorted(os.listdir(root))  # noqa: PTH208 - quicker, and names are enough
        except OSError:
            continue
        for name in names:
            is_there = is_language(name) and (root / name / NAME).exists()
            if is_there and not own_catalog(name).is_file():
                yield root, name


def _read(root: Path, language: str) -> bytes:
    """Return a catalog as it stands in a pack."""
    return read_bytes(root, f"{language}/{NAME}", limits.CATALOG_BYTES)


def _compiled(cache: Path, data: bytes) -> Path:
    """Return where the compiled copy of a catalog is, or will be."""
    return cache / _FOLDER / f"{crc32(data):08x}-{len(data)}.qm"


def _compile(data: bytes, target: Path, file: str) -> None:
    """Compile a catalog unless that is done.

    Raises:
        ContentError: It is no catalog, takes too long, or the cache can't be written.

    """
    from kiosk.catalogs import CatalogError, compile_catalog  # noqa: PLC0415 - only when it is new

    if target.is_file():
        return
    source = target.with_suffix(".ts")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        source.write_bytes(data)
        compile_catalog(source, target)
    except CatalogError as error:
        fix = "Open it in Qt Linguist and save it, or take the file away."
        raise ContentError(_problem(file, str(error).replace(source.name, file), fix)) from error
    except OSError as error:
        what = f"It can't be compiled: {error.strerror or error}."
        raise ContentError(_problem(file, what, "Make room on the disk.")) from error
    finally:
        source.unlink(missing_ok=True)


def _problem(file: str, what: str, fix: str) -> Problem:
    """Return a problem of a catalog: its language is shown, with the kiosk's words in English."""
    return Problem(file, 0, what, fix, is_fatal=False, code="interface-words")
