"""Provides `kiosk new`: starts a new pack, or a language in one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.cli.usage import UsageError
from kiosk.content.new_pack import TEMPLATE, is_pack_name, start_pack, suggest_name
from kiosk.resources import resource

if TYPE_CHECKING:
    from argparse import Namespace


def new(options: Namespace) -> int:
    """Write a new pack into a folder, or a language into a pack; return the exit code.

    Raises:
        UsageError: The folder can't become a pack, or the pack can't have the language.
        ContentError: The pack that is to have the language can't be used.

    """
    if options.language:
        from kiosk.cli.new_language import new_language  # noqa: PLC0415

        new_language(options)
        return 0
    if options.name:
        raise UsageError("--name is that of a language. Write --language as well.")
    folder = Path(os.path.abspath(options.folder))  # noqa: PTH100 - a link keeps its name
    if not is_pack_name(folder.name):
        better = options.folder.with_name(suggest_name(folder.name)) if folder.name else "my-pack"
        fix = f"A pack's folder has small letters, digits and hyphens: kiosk new {better}"
        raise UsageError(f"{folder.name!r} can't be the name of a pack. {fix}")
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UsageError(f"{options.folder} is there already. Name a folder that is not.")
        start_pack(resource(TEMPLATE), folder)
    except OSError as error:
        message = f"{options.folder} can't be written: {error.strerror}. Name another folder."
        raise UsageError(message) from error
    write_out(_told(options.folder))
    return 0


def _told(folder: Path) -> str:
    """Return what to do next."""
    return (
        f"{folder} is a pack with one page. Edit {folder / 'en' / 'first-page.md'}, then:\n"
        f"  kiosk preview {folder}\n"
        f"  kiosk check {folder}\n"
    )
