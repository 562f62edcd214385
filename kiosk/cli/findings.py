"""Provides the printing of what a look at this machine has found."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.station.finding import Finding


def findings_text(findings: Sequence[Finding]) -> str:
    """Return the findings, a line each, and under it what mends it.

    What mends several in a row stands once, under the last of them.
    """
    width = max((len(one.about) for one in findings), default=0)
    lines = []
    for one, after in zip_longest(findings, findings[1:]):
        lines.append(f"{one.state:4}  {one.about:{width}}  {one.what}\n")
        if one.fix and (after is None or (one.about, one.fix) != (after.about, after.fix)):
            lines.append(f"{'':4}  {'':{width}}  > {one.fix}\n")
    return "".join(lines)


def findings_json(findings: Sequence[Finding]) -> str:
    """Return the findings for programs: a list of objects."""
    return json.dumps([asdict(one) for one in findings], indent=2, ensure_ascii=False) + "\n"
