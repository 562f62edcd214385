"""Says how many there are of something; a language may have six forms for that."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """Holds all numbers of things that Python says.

    They stand in one class since `lupdate` finds forms for numbers in Python only where `tr` is
    called, and takes the name of the class as their context.
    """

    def seconds(self, number: int) -> str:
        """Return a number of seconds."""
        return self.tr("%n seconds", None, number)

    def minutes(self, number: int) -> str:
        """Return a number of minutes."""
        return self.tr("%n minutes", None, number)

    def hours(self, number: int) -> str:
        """Return a number of hours."""
        return self.tr("%n hours", None, number)

    def days(self, number: int) -> str:
        """Return a number of days."""
        return self.tr("%n days", None, number)

    def tries_left(self, number: int) -> str:
        """Return how often a PIN can still be tried."""
        #: How often staff can still try to type the PIN.
        return self.tr("%n tries left.", None, number)

    def things(self, number: int) -> str:
        """Return how many things staff should look at."""
        #: Headline of the staff panel: so much is not well with the kiosk.
        return self.tr("%n things need a look", None, number)

    def more_things(self, number: int) -> str:
        """Return how many faults of the pages are not told one by one."""
        #: In the staff panel, after the first faults of the pages.
        return self.tr("%n more things are not right in the pages.", None, number)

    def failures(self, number: int) -> str:
        """Return how often the kiosk had to be started again."""
        #: "Failed" means: it stopped working, and was started again by itself.
        return self.tr("The kiosk failed %n times in the last 7 days.", None, number)

    def unsigned(self, number: int) -> str:
        """Return how many pages no clinician has signed."""
        return self.tr("%n pages are not signed yet.", None, number)

    def overdue(self, number: int) -> str:
        """Return how many pages a clinician should read again."""
        return self.tr("%n pages are overdue for review.", None, number)


_counted = Counted()


def counted() -> Counted:
    """Return what says numbers of things."""
    return _counted
