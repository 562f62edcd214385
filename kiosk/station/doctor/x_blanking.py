"""Looks at when an X server darkens the screen."""

from __future__ import annotations

import re

from kiosk.station.finding import Finding
from kiosk.station.outside import answer_of, is_installed

OFF = "xset s off; xset s noblank; xset -dpms"


def x_blanking(about: str, holds_off: str) -> Finding:
    """Return whether the X server leaves the screen lit.

    Args:
        about: What the finding is about.
        holds_off: What the kiosk itself does, a sentence.

    """
    if not is_installed("xset"):
        what = "Whether the screen goes dark can't be told without xset."
        return Finding(about, "warn", what, "Install it: sudo apt-get install x11-xserver-utils")
    answer = answer_of("xset", "q")
    if answer is None:
        what = "Whether the screen goes dark can't be told: the X server does not answer."
        return Finding(about, "warn", what, f"Try on the screen itself: {OFF}")
    causes = _causes(answer)
    if not causes:
        return Finding(about, "ok", "The X server leaves the screen lit.")
    what = f"The screen goes dark by {' and '.join(causes)}. {holds_off}"
    return Finding(about, "warn", what, f"Switch it off, each time the session starts: {OFF}")


def _causes(answer: str) -> list[str]:
    """Return what makes the screen go dark, from the words of `xset q`."""
    causes = []
    saver = re.search(r"timeout:\s+(\d+)", answer)
    if saver and int(saver.group(1)) > 0:
        causes.append(f"the screen saver, after {int(saver.group(1))} seconds")
    # The times stand there even when nothing of it is on.
    if "DPMS is Enabled" in answer:
        times = re.findall(r"(?:Standby|Suspend|Off): (\d+)", answer)
        seconds = min((int(one) for one in times if int(one) > 0), default=0)
        if seconds:
            causes.append(f"power saving, after {seconds} seconds")
    return causes
