"""Provides what a look at this machine has found, for `kiosk doctor` and the staff panel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, in words that staff understand."""

    about: str
    """What was looked at, such as `Disk`."""
    state: State
    """`warn`: it works, but somebody should look; `fail`: visitors miss something."""
    what: str
    """One plain sentence."""
    fix: str = ""
    """What to do, with the exact command where there is one; empty when all is well."""
