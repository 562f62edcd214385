"""Provides the controls that every page has: what they are called, what they do, what they open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_typing import QmlUncreatable
from kiosk.ui.record_model import RecordModel

if TYPE_CHECKING:
    from kiosk.ui.cards import Cards
    from kiosk.ui.questions import Questions

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

BACK = "back"
LISTEN = "listen"
"""Keys of the controls that open no card."""

LANGUAGE = "language"
"""Key of the control that is not there where there is one language only."""

MOST_QUESTIONS = 88
"""What the control of the questions has room for, so that a tick moves no other control."""


class Control(NamedTuple):
    """One control of the bar; its key is also the name of the card that it opens."""

    key: str
    iconName: str  # noqa: N815 - a role that QML reads
    title: str
    purpose: str
    """What it does, in one sentence."""
    shortTitle: str = ""  # noqa: N815 - a role that QML reads
    """Where there is little room; the full title begins with it. Empty when it is short anyway."""
    widest: str = ""
    """The longest that the title may become; empty when it never changes."""
    needsPage: bool = False  # noqa: N815 - a role that QML reads
    """Whether it is of no use before a topic is chosen."""


@QmlElement
@QmlUncreatable("a visit hands it out")
class ControlsModel(RecordModel[Control]):
    """The controls in their order, which is the same everywhere."""

    backAsked = Signal()  # noqa: N815 - as the slots that QML calls
    listenAsked = Signal()  # noqa: N815 - a signal that QML handles

    def __init__(self, cards: Cards, questions: Questions, parent: QObject | None = None) -> None:
        self._has_languages = False
        super().__init__(Control, self._wanted(), parent)
        self._cards = cards
        self._questions = questions
        questions.ticked_changed.connect(self._count_questions)

    @Slot(str)
    def use(self, key: str) -> None:
        """Do what a control is for."""
        if key == BACK:
            self._cards.close()
            self.backAsked.emit()
        elif key == LISTEN:
            self._cards.close()
            self.listenAsked.emit()
        else:
            self._cards.open(key)

    def tell_anew(self) -> None:
        """Say all words in the language that the screen speaks by now."""
        for row, control in enumerate(self._wanted()):
            self.change_record(row, **control._asdict())
        self._count_questions()

    def offer_languages(self, *, is_offered: bool) -> None:
        """Have a control for the language where there is more than one to choose from."""
        if is_offered == self._has_languages:
            return
        self._has_languages = is_offered
        controls = _controls()
        row = [one.key for one in controls].index(LANGUAGE)
        if is_offered:
            self.insert_records(row, [controls[row]])
        else:
            self.remove_records(row, 1)

    def _wanted(self) -> list[Control]:
        """Return the controls that are of use here."""
        return [one for one in _controls() if self._has_languages or one.key != LANGUAGE]

    @Slot()
    def _count_questions(self) -> None:
        """Say on its control how many questions there are."""
        (row,) = (row for row, one in enumerate(self._records) if one.key == "questions")
        self.change_record(row, title=_questions_title(self._questions.count))


def _controls() -> list[Control]:
    """Return the controls of a fresh visit; the first ones stay longest where room is short."""
    translate = QCoreApplication.translate
    return [
        Control(
            BACK,
            "house",
            translate("Controls", "Back to menu"),
            translate(
                "Controls", "Takes you back to the start of this topic, or to the other topics."
            ),
            needsPage=True,
        ),
        Control(
            LISTEN,
            "volume-2",
            translate("Controls", "Listen"),
            translate("Controls", "Reads the page aloud, from the part that you see."),
            needsPage=True,
        ),
        Control(
            "comfort",
            "accessibility",
            #: Name of a button, which opens the settings for larger text, colors, and so on.
            translate("Controls", "Easier to see, hear, reach"),
            translate(
                "Controls", "Makes words and buttons larger, changes the colors, gives more time."
            ),
            #: The first word or words of "Easier to see, hear, reach", where there is little room.
            shortTitle=translate("Controls", "Easier"),
        ),
        Control(
            LANGUAGE,
            "languages",
            translate("Controls", "Language"),
            translate("Controls", "Shows all of this in another language."),
        ),
        Control(
            "find",
            "search",
            translate("Controls", "Find"),
            translate("Controls", "Looks for a word on all pages of this topic."),
            needsPage=True,
        ),
        Control(
            "take-home",
            "qr-code",
            #: Name of a button: take this page along, on a phone or on paper.
            translate("Controls", "Take home"),
            translate(
                "Controls", "Shows a code that puts the main points of this page on your phone."
            ),
            needsPage=True,
        ),
        Control(
            "questions",
            "list-checks",
            _questions_title(0),
            translate(
                "Controls", "Shows the questions that you have ticked, to take to your care team."
            ),
            widest=_questions_title(MOST_QUESTIONS),
        ),
        Control(
            "help",
            "circle-question-mark",
            translate("Controls", "Help"),
            translate("Controls", "Says what each button does."),
        ),
    ]


def _questions_title(count: int) -> str:
    """Return the words on the control that shows the ticked questions."""
    #: Name of a button: the questions that a patient has ticked, for the doctors and nurses.
    title = QCoreApplication.translate("Controls", "My questions")
    return f"{title} ({count})" if count else title
