"""Says in plain words why a run of the kiosk has ended."""

from __future__ import annotations

from kiosk.station.runs.runs import HUNG, LEFT, RESTARTED, TERMINATED

KILLED, CODE = "killed by signal ", "code "
"""How a note begins that ends in a number."""
NO_ROOM = f"{KILLED}9"

_WORDS = {
    LEFT: "Staff left the kiosk.",
    RESTARTED: "Staff restarted it.",
    TERMINATED: "The system asked it to end.",
    HUNG: "The screen no longer answered.",
    "": "It stopped without a word. The log may say more.",
    NO_ROOM: "The system ended it. The memory may have been full.",
}


def why_in_words(why: str) -> str:
    """Return a plain sentence for an end as it was noted."""
    if why in _WORDS:
        return _WORDS[why]
    if why.startswith(KILLED):
        return f"It crashed (signal {why.removeprefix(KILLED)[:10]})."
    if why.startswith(CODE):
        return f"It ended with an error (code {why.removeprefix(CODE)[:10]}). The log says more."
    return _WORDS[""]
