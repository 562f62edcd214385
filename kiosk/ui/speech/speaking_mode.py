"""Provides the ways into the speaking mode, and what is said when it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from kiosk.ui.entrance import Entrance
    from kiosk.ui.shell import Shell
    from kiosk.ui.speech.guide import Guide
    from kiosk.ui.window import KioskWindow


class SpeakingMode(QObject):
    """Switches the mode of the visit that goes on; it ends with that visit."""

    def __init__(
        self, window: KioskWindow, shell: Shell, entrance: Entrance, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._shell, self._entrance = window, shell, entrance
        self._guide: Guide | None = None
        self._was_on = False
        self._has_said_end = False
        self._goodbye = ("", "")
        shell.visit_changed.connect(self._follow_visit)
        shell.language_changed.connect(self._keep_goodbye)
        self._follow_visit()

    @Slot()
    def start(self) -> None:
        """Speak all that is on the screen, in this visit."""
        if self._entrance.staff is None:
            self._shell.visit.speech.setGuiding(True)

    def can_begin(self) -> bool:
        """Say whether a visitor stands before the welcome screen, where its corner is marked."""
        return self._shell.visit.screen == "welcome" and self._entrance.staff is None

    @Slot()
    def toggle(self) -> None:
        """Speak all, or no longer, whichever it was not."""
        if self._entrance.staff is None:
            self._shell.visit.speech.toggleGuiding()

    @Slot()
    def end(self) -> None:
        """Fall silent: the page pauses, and nothing more is spoken."""
        speech = self._shell.visit.speech
        self._was_on = False
        speech.setGuiding(False)
        speech.pause()

    @Slot()
    def louder(self) -> None:
        """Speak louder by a step."""
        self._shell.visit.speech.louder()

    @Slot()
    def quieter(self) -> None:
        """Speak quieter by a step."""
        self._shell.visit.speech.quieter()

    @Slot(str)
    def say_after_end(self, words: str) -> None:
        """Say why a visit has ended, if all was spoken in it."""
        if self._has_said_end:
            self._shell.visit.speech.speakNext(words)

    @Slot()
    def _follow_visit(self) -> None:
        """Follow the visit that goes on; say that the last one is over, if it was spoken."""
        speech = self._shell.visit.speech
        speech.guiding_changed.connect(self._follow)
        was_on, self._was_on = self._was_on, speech.isGuiding
        self._has_said_end = was_on and not speech.isGuiding
        if self._has_said_end:
            speech.speak_in(*self._goodbye)

    @Slot()
    def _follow(self) -> None:
        """Begin to speak, or say that nothing more is spoken."""
        speech = self._shell.visit.speech
        was_on, self._was_on = self._was_on, speech.isGuiding
        if speech.isGuiding:
            self._keep_goodbye()
            self._guide_there().begin()
        elif was_on:
            from kiosk.ui.speech.guide_words import mode_is_off  # noqa: PLC0415 - when spoken

            speech.speakNow(mode_is_off())

    @Slot()
    def _keep_goodbye(self) -> None:
        """Keep what is said in the end: by then, the screen speaks to the next person."""
        if self._shell.visit.speech.isGuiding:
            from kiosk.ui.speech.guide_words import visit_is_over  # noqa: PLC0415 - when spoken

            self._goodbye = (visit_is_over(), self._shell.language)

    def _guide_there(self) -> Guide:
        """Return what speaks, built when it is first wanted."""
        from kiosk.ui.speech.guide import Guide  # noqa: PLC0415 - when somebody wants it

        if self._guide is None:
            self._guide = Guide(self._window, self._shell, self._entrance, self)
        return self._guide
