"""Builds what takes pictures of the kiosk's screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.application import make_application
from kiosk.open_packs import read_library
from kiosk.ui import icons as _icons  # noqa: F401 - declares a QML type
from kiosk.ui.camera import Camera
from kiosk.ui.cover import welcome_of_library
from kiosk.ui.entrance import Entrance
from kiosk.ui.pack_fonts import load_pack_fonts
from kiosk.ui.pack_words import use_pack_words

if TYPE_CHECKING:
    from kiosk.picture_order import PictureOrder
    from kiosk.settings import Settings


def take_pictures(settings: Settings, order: PictureOrder) -> None:
    """Write pictures of the screens, without showing any.

    Raises:
        OSError: a picture can't be written.

    """
    make_application("software")
    load_pack_fonts(settings.packs)
    library = read_library(settings)
    entrance = Entrance(welcome_of_library(library, settings.language), sizes=settings.sizes)
    use_pack_words(entrance.wording, settings)
    camera = Camera(entrance, library, settings)
    camera.take(order)
    camera.close()
