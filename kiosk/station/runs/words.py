"""Says in plain words why a run of the kiosk has ended."""

from __future__ import annotations

from kiosk.station.runs.runs import HUNG, LEFT, RESTARTED, TERMINATED

_WORDS = {
    LEFT: "Staff left the kiosk.",
    RESTARTED: "Staff restarted it.",
    TERMINATED: "The system asked it to end.",
    HUNG: "The screen no longer answered.",
    "": "It stopped without a word. The log may say more.",
    "killed by signal 9": "The system ended it. The memory may have been full.",
}


def why_in_words(why: str) -> str:
    """Return a plain sentence for an end as it was noted."""
    if why in _WORDS:
        return _WORDS[why]
    if why.startswith("killed by signal "):
        return f"It crashed (signal {why.removeprefix('killed by signal ')[:10]})."
    if why.startswith("code "):
        return f"It ended with an error (code {why.removeprefix('code ')[:10]}). The log says more."
    return _WORDS[""]
