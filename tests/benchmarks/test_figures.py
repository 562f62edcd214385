"""Provides tests of the benchmark's verdicts."""

from __future__ import annotations

import pytest

from benchmarks.figures import Budget, Figure
from benchmarks.report import as_json, table

EMPTY = (100.0, 110.0, 90.0)


@pytest.mark.parametrize(
    ("values", "beside", "budget", "verdict"),
    [
        ((139.0, 140.0, 900.0), EMPTY, Budget(ratio=1.4), "met"),
        ((141.0, 141.0, 141.0), EMPTY, Budget(ratio=1.4), "MISSED"),
        ((9.0, 15.0, 33.0), (), Budget(median=16, worst=33), "met"),
        ((9.0, 15.0, 34.0), (), Budget(median=16, worst=33), "MISSED"),
        ((17.0, 17.0, 17.0), (), Budget(median=16, worst=33), "MISSED"),
        ((0.0, 0.04), (), Budget(median=0), "met"),
        ((0.1, 0.1), (), Budget(median=0), "MISSED"),
    ],
)
def test_a_verdict_keeps_every_limit(
    values: tuple[float, ...], beside: tuple[float, ...], budget: Budget, verdict: str
) -> None:
    line = table([Figure("start", "ms", values, beside, budget)]).splitlines()[1]
    assert line.split()[-1] == verdict


def test_a_figure_without_budget_has_no_verdict() -> None:
    figure = Figure("cold start", "ms", (300.0, 200.0, 250.0), EMPTY)
    line = table([figure]).splitlines()[1]
    assert line.split() == ["cold", "start", "250.0", "ms", "300.0", "ms", "2.50x"]
    assert '"met": null' in as_json([figure])
