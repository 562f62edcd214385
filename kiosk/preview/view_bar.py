"""Provides the toolbar of the preview: on which screen, and in which language and look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolBar

from kiosk.ui.looks import TEXT_PERCENTS, THEMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

SCREENS = ((1920, 1080), (1280, 720), (1280, 800), (1024, 768), (800, 480), (3840, 2160))
"""Pixels; from the most common screen of a waiting room to the smallest and the largest."""

GAP = 6
"""Pixels between a label and its control; before the label there is twice that."""

THEME_NAMES = {
    "paper": "Paper",
    "dark": "Dark",
    "contrast": "High contrast",
    "cream": "Cream",
}


class ViewBar(QToolBar):
    """What editors can choose about the screen that they see."""

    screen_chosen = Signal(QSize)
    language_chosen = Signal(str)
    look_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("View", parent)
        self.setMovable(False)
        self.screens = self._add_choice("&Screen:", _screens(is_portrait=False))
        self.turn = self._add_turn()
        self.languages = self._add_choice("&Language:", ())
        themes = [(THEME_NAMES[theme], theme) for theme in THEMES]
        self.themes = self._add_choice("&Colors:", themes)
        percents = [(f"{percent} %", percent) for percent in TEXT_PERCENTS]
        self.text_percents = self._add_choice("Te&xt size:", percents)
        self.screens.currentIndexChanged.connect(self._choose_screen)
        self.turn.toggled.connect(self._turn)
        self.languages.currentIndexChanged.connect(self._choose_language)
        self.themes.currentIndexChanged.connect(self._choose_look)
        self.text_percents.currentIndexChanged.connect(self._choose_look)

    @property
    def screen_size(self) -> QSize:
        """The size that is chosen, in pixels, turned as it is chosen."""
        size: QSize = self.screens.currentData()
        return size

    @property
    def language(self) -> str:
        """The language that is chosen, or nothing while there is none to choose."""
        return str(self.languages.currentData() or "")

    @property
    def theme(self) -> str:
        """The colors that are chosen."""
        return str(self.themes.currentData())

    @property
    def text_percent(self) -> int:
        """The size of the text that is chosen."""
        return int(self.text_percents.currentData())

    def offer_languages(self, languages: Sequence[tuple[str, str]], default: str) -> None:
        """Offer the languages of a pack, by name and code; the one that is chosen stays so."""
        known = [self.languages.itemData(row) for row in range(self.languages.count())]
        if known == [code for _, code in languages]:
            return
        chosen = self.language
        with QSignalBlocker(self.languages):
            self.languages.clear()
            for name, code in languages:
                self.languages.addItem(name, code)
            codes = [code for _, code in languages]
            self.choose_language(chosen if chosen in codes else default)
        if self.language != chosen:
            self._choose_language()

    def choose_language(self, language: str) -> None:
        """Choose a language of the pack."""
        self.languages.setCurrentIndex(self.languages.findData(language))

    @Slot()
    def _choose_screen(self) -> None:
        """Tell which screen was chosen."""
        self.screen_chosen.emit(self.screen_size)

    @Slot(bool)
    def _turn(self, is_portrait: bool) -> None:
        """Turn all screens."""
        for row, (name, size) in enumerate(_screens(is_portrait=is_portrait)):
            self.screens.setItemText(row, name)
            self.screens.setItemData(row, size)
        self._choose_screen()

    @Slot()
    def _choose_language(self) -> None:
        """Tell which language was chosen."""
        self.language_chosen.emit(self.language)

    @Slot()
    def _choose_look(self) -> None:
        """Tell that other colors, or another size of text, were chosen."""
        self.look_chosen.emit()

    def _add_choice(self, label: str, items: Iterable[tuple[str, object]]) -> QComboBox:
        """Add a list to choose from, with its label; Alt and the marked letter lead to it."""
        choice = QComboBox()
        for name, value in items:
            choice.addItem(name, value)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        words = QLabel(label)
        words.setBuddy(choice)
        words.setContentsMargins(2 * GAP, 0, GAP, 0)
        self.addWidget(words)
        self.addWidget(choice)
        return choice

    def _add_turn(self) -> QPushButton:
        """Add the button that turns the screen."""
        button = QPushButton("&Portrait")
        button.setCheckable(True)
        button.setToolTip("Turn the screen upright")
        self.addWidget(button)
        return button


def _screens(*, is_portrait: bool) -> list[tuple[str, QSize]]:
    """Return names and sizes of the screens."""
    sizes = [QSize(*sides) for sides in SCREENS]
    if is_portrait:
        sizes = [size.transposed() for size in sizes]
    return [(f"{size.width()} × {size.height()}", size) for size in sizes]
