"""Provides `kiosk new --language`: starts a language in a pack that is there."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.cli.pack_folder import pack_folder
from kiosk.cli.usage import UsageError
from kiosk.content.interface_catalog import NAME as CATALOG
from kiosk.content.interface_catalog import begin_catalog
from kiosk.content.manifest import read_manifest
from kiosk.content.names import LANGUAGE_FORM, is_language
from kiosk.content.new_language import NewLanguage, start_language

if TYPE_CHECKING:
    from argparse import Namespace

    from kiosk.content.manifest import Manifest

NAME_LETTERS = 40
"""Letters in a language's own name: what a button has room for."""


def new_language(options: Namespace) -> None:
    """Copy the pages of a pack for a translation, and name the language in its `pack.toml`.

    Raises:
        UsageError: There is no such pack, the language is there already, or has no name.
        ContentError: The pack can't be used.

    """
    folder = pack_folder(options.folder)
    root = Path(os.path.realpath(folder))
    if not is_language(options.language):
        raise UsageError(f"{options.language!r} is not a language code. {LANGUAGE_FORM}")
    manifest, _ = read_manifest(root)
    _require_new(folder, root, manifest, options.language)
    new = NewLanguage(options.language, _name(options))
    try:
        files = start_language(root, manifest, new)
        has_words = begin_catalog(root / new.code / CATALOG, new.code)
    except OSError as error:
        message = f"{folder} can't be written: {error.strerror}. Name one of your own."
        raise UsageError(message) from error
    write_out(_told(folder, new, len(files)))
    if has_words:
        write_out(
            f"{folder / new.code / CATALOG} has the words of the screen. Translate them with Qt\n"
            "Linguist, which comes with the kiosk: pyside6-linguist\n"
        )


def _require_new(folder: Path, root: Path, manifest: Manifest, language: str) -> None:
    """Make sure that nothing of a language is there.

    Raises:
        UsageError: Something is, which stays as it is.

    """
    known = [edition.language for edition in manifest.editions]
    if language in known:
        raise UsageError(f"{folder} has the language {language!r} already. It stays as it is.")
    if os.path.lexists(root / language):
        message = f"{folder / language} is there already. Move it away, and try again."
        raise UsageError(message)


def _name(options: Namespace) -> str:
    """Return what a language calls itself: as it was typed, or as Qt knows it.

    Raises:
        UsageError: Nobody knows, or the name is too long.

    """
    name = " ".join(options.name.split()) or _own_name(options.language)
    if not name:
        fix = 'Write --name with what it calls itself, such as --name "Français".'
        raise UsageError(f"How {options.language!r} calls itself is not known. {fix}")
    if len(name) > NAME_LETTERS or not name.isprintable():
        raise UsageError(f"{name!r} can't be shown as a name; it may have {NAME_LETTERS} letters.")
    return name


def _own_name(language: str) -> str:
    """Return what a language calls itself, with a capital; nothing for one that Qt doesn't know."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - nothing else here needs Qt

    locale = QLocale(language)
    if locale.language() == QLocale.Language.C:
        return ""
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]


def _told(folder: Path, new: NewLanguage, count: int) -> str:
    """Return what to do next."""
    return (
        f"{folder / new.code} holds {count} files to be translated into {new.name}, and pack.toml\n"
        f"has the language's own words. Translate them, then:\n"
        f"  kiosk preview {folder}\n"
        f"  kiosk check {folder}\n"
        f"docs/translating.md says what else a language needs.\n"
    )
