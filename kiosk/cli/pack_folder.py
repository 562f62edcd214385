"""Provides the pack that an editor means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.cli.settings import BUNDLED_PACK
from kiosk.cli.usage import UsageError
from kiosk.content.manifest import FILE
from kiosk.resources import resource

if TYPE_CHECKING:
    from pathlib import Path


def pack_folder(named: Path | None) -> Path:
    """Return the folder of the pack that was named, or of the bundled one.

    Raises:
        UsageError: There is no such folder, or it is not a pack.

    """
    folder = named or resource(BUNDLED_PACK)
    try:
        is_folder, is_pack = folder.is_dir(), (folder / FILE).exists()
    except OSError as error:
        raise UsageError(f"{folder} can't be read: {error.strerror}. Check its rights.") from None
    if not is_folder:
        raise UsageError(f"There is no folder {str(folder)!r}. Check the name.")
    if not is_pack:
        raise UsageError(f"{folder} has no {FILE}, so it is not a pack. Start one: kiosk new.")
    return folder
