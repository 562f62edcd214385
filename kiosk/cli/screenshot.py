"""Provides `kiosk screenshot`: writes pictures of the screens."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kiosk.cli.usage import UsageError
from kiosk.picture_order import PictureOrder

if TYPE_CHECKING:
    from argparse import Namespace

PICTURE_SIZE = (1920, 1080)
"""Pixels; the most common waiting-room screen."""


def screenshot(options: Namespace) -> int:
    """Write the pictures that were asked for; return the exit code."""
    # Pictures need no display, and must not flash up on one.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.cli.settings import require_language, require_sections, settings_from  # noqa: PLC0415
    from kiosk.pictures import take_pictures  # noqa: PLC0415 - Qt reads the platform when loaded

    options.size = options.size or PICTURE_SIZE
    settings = settings_from(options)
    order = PictureOrder(
        out=options.out,
        sections=tuple(options.sections or ()),
        is_viewport=options.viewport,
        is_unfolded=options.unfold,
        is_sheet=options.sheet,
        theme=options.theme,
        text_percent=options.text_size,
        switches=frozenset(options.switches),
        panel=options.panel,
    )
    require_language(settings)
    require_sections(order.sections, settings)
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        take_pictures(settings, order)
    except OSError as error:
        raise UsageError(f"{options.out}: {error.strerror}. Name another folder.") from error
    return 0
