"""Provides the bar that shows, on a terminal, how far the work has come."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FORM = "{desc}{n_fmt}/{total_fmt} {bar}"


@contextmanager
def progress_bar() -> Iterator[Callable[[str, int, int], None]]:
    """Give a function that is told what is worked on, how much is done, and how much there is."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda _what, _done, _all: None
        return
    from tqdm import tqdm  # noqa: PLC0415 - only a person at a terminal sees it

    with tqdm(bar_format=_FORM, leave=False, dynamic_ncols=True) as bar:

        def show(what: str, done: int, every: int) -> None:
            """Show how far the work has come; a new kind of work begins a new bar."""
            if bar.desc != f"{what}: " or bar.total != every:
                bar.set_description(what, refresh=False)
                bar.reset(every)
            bar.update(done - bar.n)
            if done == every:
                # The bar draws itself ten times a second, which may leave the last step out.
                bar.refresh()

        yield show
