"""Provides what the on-screen keyboard is told: its layout, and a folder that is emptied."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.input_method import has_keyboard
from kiosk.ui.qt_noise import quiet_qt
from kiosk.ui.qt_typing import Property, QmlUncreatable

if TYPE_CHECKING:
    from pathlib import Path

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)

LAYOUTS = {
    "ar": "ar_AR",
    "cs": "cs_CZ",
    "da": "da_DK",
    "de": "de_DE",
    "el": "el_GR",
    "en": "en_US",
    "es": "es_ES",
    "fa": "fa_FA",
    "fi": "fi_FI",
    "fr": "fr_FR",
    "he": "he_IL",
    "hi": "hi_IN",
    "hu": "hu_HU",
    "it": "it_IT",
    "ja": "ja_JP",
    "ko": "ko_KR",
    "nb": "nb_NO",
    "nl": "nl_NL",
    "pl": "pl_PL",
    "pt": "pt_PT",
    "ro": "ro_RO",
    "ru": "ru_RU",
    "sv": "sv_SE",
    "tr": "tr_TR",
    "uk": "uk_UA",
    "vi": "vi_VN",
    "zh": "zh_CN",
    "zh-Hant": "zh_TW",
}
"""Qt's layout for each language of a pack; other languages get the English one."""

_SETTINGS_HOME = "XDG_CONFIG_HOME"


@QmlElement
@QmlUncreatable("a visit hands it out")
class Keyboard(QObject):
    """The keyboard on the screen of one visitor."""

    layout_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_built = False
        self._layout = LAYOUTS["en"]
        self._is_prepared = False

    @Property(bool, constant=True)
    def isThere(self) -> bool:
        """Say whether this application can type by it; a preview has the editor's own keyboard."""
        return has_keyboard()

    @Property(str, notify=layout_changed)
    def layout(self) -> str:
        """Return the name of the layout for the language that is read."""
        return self._layout

    @Property(str, constant=True)
    def folder(self) -> str:
        """Return where it may keep what it learns; nothing there outlives the visit."""
        return str(_folder())

    def use_language(self, language: str) -> None:
        """Take the layout of a language, such as `es` or `zh-Hant`."""
        layout = LAYOUTS.get(language) or LAYOUTS.get(language.partition("-")[0], LAYOUTS["en"])
        if layout != self._layout:
            self._layout = layout
            self.layout_changed.emit()

    @Slot()
    def prepare(self) -> None:
        """Make the folder, empty and for nobody else to read."""
        quiet_qt()
        self.is_built = False
        self.forget()
        folder = _folder()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            logger.warning("%s: %s. The keyboard does without.", folder, error.strerror)
        # The Chinese keyboard asks for no folder: it writes where settings are kept. Only Qt is
        # told so, not `os.environ`: the kiosk's own settings and the PIN stay where they are.
        os.putenv(_SETTINGS_HOME, str(folder))
        self._is_prepared = True

    @Slot()
    def noteBuilt(self) -> None:
        """Note that it is on the screen."""
        self.is_built = True

    @Slot()
    def forget(self) -> None:
        """Delete all that was learned."""
        from shutil import rmtree  # noqa: PLC0415 - after the first frame

        if self._is_prepared:
            self._is_prepared = False
            home = os.environ.get(_SETTINGS_HOME)
            if home is None:
                os.unsetenv(_SETTINGS_HOME)
            else:
                os.putenv(_SETTINGS_HOME, home)
        rmtree(_folder(), ignore_errors=True)


def _folder() -> Path:
    """Return where the keyboard keeps what it learns."""
    from kiosk.station.paths import keyboard_folder  # noqa: PLC0415 - after the first frame

    return keyboard_folder()
