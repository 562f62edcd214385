"""Provides the process that compiles pages, so that no file can freeze the screen.

Run as `python -m kiosk.content.worker`. Each line of the input is a request in JSON, each line
of the output its answer; the first line says that the worker is ready.
"""

from __future__ import annotations

import faulthandler
import json
import sys
from typing import Any

from kiosk.content import limits
from kiosk.content.codec import encode
from kiosk.content.edition_source import EditionSource
from kiosk.content.figures import FigureStore
from kiosk.content.markdown_tree import MarkdownTree
from kiosk.content.page_reader import PageReader


def main() -> None:
    """Answer requests until the input ends."""
    _limit_memory()
    _answer("ready")
    reader: PageReader | None = None
    for line in sys.stdin:
        request = json.loads(line)
        if "edition" in request:
            reader = _open(EditionSource.from_json(request["edition"]))
        elif reader is not None:
            # The only clock that runs on while a regular expression keeps Python busy.
            faulthandler.dump_traceback_later(limits.ORPHAN_SECONDS, exit=True)
            _answer(encode(reader.read(request["page"])))
            faulthandler.cancel_dump_traceback_later()


def _open(edition: EditionSource) -> PageReader:
    """Return a reader for the pages of one language."""
    return PageReader(edition, FigureStore(edition.root, edition.copies), MarkdownTree())


def _answer(value: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
    """Write one line of output."""
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def _limit_memory() -> None:
    """Let a page that needs too much memory end this process and not the whole machine."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - there is none elsewhere

        resource.setrlimit(resource.RLIMIT_AS, (limits.WORKER_MEMORY, limits.WORKER_MEMORY))


if __name__ == "__main__":
    main()
