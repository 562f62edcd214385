"""Names the codes that the program ends with."""

from __future__ import annotations

DONE = 0
"""The command has done what it was asked for."""

NOT_POSSIBLE = 1
"""It can't be done on this machine as it is."""

ASKED_WRONGLY = 2
"""Something that was typed can't be used."""

STAFF_LEFT = 10
"""Staff have left the kiosk: whoever watches over it must not start it again."""

RESTART = 11
"""Staff want it started anew: at once, and it is no failure."""
