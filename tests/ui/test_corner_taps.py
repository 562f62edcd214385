"""Provides tests of the rule that tells staff at the corner from everybody else."""

from __future__ import annotations

import pytest

from kiosk.ui.staff.corner_taps import CornerTaps

Act = tuple[str, float, float, float]
"""What the finger does, where (both across and down), how wide it is, and how much later."""

HOLD: Act = ("down", 10, 8, 0.2)


def _taps(times: int, *, at: float = 10, width: float = 8, each: float = 0.1) -> list[Act]:
    """Return quick taps, 0.2 s apart."""
    return [("down", at, width, 0.2), ("up", at, width, each)] * times


def _is_holding(acts: list[Act]) -> bool:
    """Say whether the last of some acts is what staff hold."""
    taps, now = CornerTaps(), 100.0
    for act, at, width, later in acts:
        now += later
        if act == "up":
            taps.up(1, now)
        elif act == "move":
            taps.move(1, at, at, width)
        else:
            # The second finger is another one.
            taps.down(2 if act == "second" else 1, at, at, width, now)
    return taps.is_holding


@pytest.mark.parametrize(
    "acts",
    [
        [*_taps(4), HOLD],
        [*_taps(9), HOLD],
        [*_taps(4, at=0), ("down", 25, 8, 0.6)],
        [*_taps(4, width=0, each=0.6), HOLD],
        [*_taps(4), HOLD, ("move", 14, 24, 0.5)],
        [*_taps(2), *_taps(1, at=40), *_taps(4), HOLD],
        [*_taps(4), HOLD, HOLD],
    ],
    ids=["five", "more", "slow and aside", "long taps", "tremor", "from the start", "told twice"],
)
def test_staff(acts: list[Act]) -> None:
    assert _is_holding(acts)


@pytest.mark.parametrize(
    "acts",
    [
        [*_taps(3), HOLD],
        [*_taps(5)],
        [*_taps(4), ("down", 10, 8, 0.7)],
        [*_taps(3), *_taps(1, each=0.7), HOLD],
        [*_taps(2), *_taps(1, at=26), *_taps(2), HOLD],
        [*_taps(4), ("down", 10, 25, 0.2)],
        [*_taps(3), *_taps(1, width=25), HOLD],
        [*_taps(4), HOLD, ("move", 10, 25, 0.5)],
        [*_taps(4), HOLD, ("move", 15, 8, 0.5)],
        [*_taps(4), HOLD, ("second", 12, 8, 0.5)],
        [*_taps(4), HOLD, ("second", 200, 8, 0.5)],
        [*_taps(4), ("second", 12, 8, 0.1), HOLD],
    ],
    ids=[
        "four", "not held", "late", "one held", "one beside", "a palm", "one a palm",
        "flattened", "dragged", "a second finger", "a second finger elsewhere", "two at once",
    ],
)  # fmt: skip
def test_somebody_else(acts: list[Act]) -> None:
    assert not _is_holding(acts)
