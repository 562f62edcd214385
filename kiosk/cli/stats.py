"""Provides `kiosk stats`: tells how often each page was opened, where the site counts that."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from kiosk.cli.output import write_out
from kiosk.cli.page_names import page_names
from kiosk.cli.settings import settings_from
from kiosk.cli.today import today
from kiosk.cli.usage import UsageError
from kiosk.station.counts.query import counted_days, read_counts
from kiosk.station.counts.report import make_report
from kiosk.station.counts.text_report import text_report
from kiosk.station.paths import config_file, counts_file
from kiosk.station.problem import StationError
from kiosk.whole_file import write_whole

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kiosk.station.counts.names import Names
    from kiosk.station.counts.report import CountsReport


def stats(options: Namespace) -> int:
    """Print what was counted, and write it to files; return the exit code."""
    _require_order(options.first, options.last)
    settings = settings_from(Namespace(config=options.config, packs=None, size=None))
    report, names = _report(options), page_names(settings)
    write_out(text_report(report, names))
    _write_files(options, report, names)
    return 0


def _require_order(first: date | None, last: date | None) -> None:
    """Make sure that the first day does not come after the last.

    Raises:
        UsageError: It does.

    """
    if first is not None and first > (last or today()):
        raise UsageError(f"--from {first} is after {last or 'today'}. Turn the days round.")


def _report(options: Namespace) -> CountsReport:
    """Return the sums of the days that were asked for, as far as anything was counted by then.

    Raises:
        StationError: Nothing was counted yet, or it can't be read.

    """
    path = counts_file()
    days = counted_days(path)
    if days is None:
        config = options.config or config_file()
        what = "Nothing has been counted yet."
        raise StationError(what, f"To count, write count_openings = true into {config}.")
    last = min(options.last or today(), max(today(), days[1]))
    first = min(max(options.first or days[0], days[0]), last)
    return make_report(read_counts(path, first, last), first, last)


def _write_files(options: Namespace, report: CountsReport, names: Names) -> None:
    """Write the files that were asked for.

    Raises:
        UsageError: One of them can't be written.

    """
    if options.csv is not None or options.html is not None:
        write_out("\n")
    if options.csv is not None:
        from kiosk.station.counts.csv_report import csv_report  # noqa: PLC0415 - when asked for

        _write(options.csv, csv_report(report, names))
    if options.html is not None:
        from kiosk.station.counts.html_report import html_report  # noqa: PLC0415 - the same

        _write(options.html, html_report(report, names, today()))


def _write(path: Path, data: bytes) -> None:
    """Write one file and name it."""
    try:
        write_whole(path, data)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}. Name another file.") from error
    write_out(f"{path}\n")
