"""Names the steps of the screen test, and says what to do in each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

COLORS = ("red", "green", "blue", "white", "black", "grays")
"""Each fills the whole screen; the last is steps from black to white."""

STEPS = ("touch", "draw", "sizes", "colors", *COLORS)


def title_of(step: str) -> str:
    """Return what a step is about, in a few words."""
    translate = QCoreApplication.translate
    return {
        "touch": translate("ScreenTest", "Touch the cross"),
        "draw": translate("ScreenTest", "Draw with your fingers"),
        "sizes": translate("ScreenTest", "Hold a ruler to the screen"),
        "colors": translate("ScreenTest", "Look at the colors"),
        "red": translate("ScreenTest", "Red"),
        "green": translate("ScreenTest", "Green"),
        "blue": translate("ScreenTest", "Blue"),
        "white": translate("ScreenTest", "White"),
        "black": translate("ScreenTest", "Black"),
        "grays": translate("ScreenTest", "Steps from black to white"),
    }[step]


def words_of(step: str) -> str:
    """Return what to do in a step, where its title does not say it."""
    translate = QCoreApplication.translate
    return {
        "touch": translate(
            "ScreenTest",
            "A cross stands at the edge of the screen. Touch the middle of it. "
            "A dot shows where your touch was felt.",
        ),
        "draw": translate(
            "ScreenTest",
            "Go over the whole screen with one finger, then with more. Look for gaps in a line, "
            "and for dots where no finger is: they mean that the touch screen needs a look.",
        ),
        "colors": translate(
            "ScreenTest",
            "The whole screen shows one color after another. Look for spots and stripes. "
            "Touch the screen for the next color.",
        ),
    }.get(step, "")
