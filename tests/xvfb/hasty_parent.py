"""Runs `kiosk run --supervised` with less patience, so that no test waits: options as of the run.

`HASTY_BY_FILE` makes parent and kiosk talk through a file, as they do on Windows.
"""

from __future__ import annotations

import os
import sys

from kiosk.cli.parser import parse
from kiosk.cli.supervised import supervise
from kiosk.station.watch.post import FilePost, open_post
from kiosk.station.watch.run import Patience

HASTE = Patience(silence=4.0, start=30.0, grace=0.5, steady=0.2, pause=0.05)
"""Seconds."""

if __name__ == "__main__":
    post = FilePost if "HASTY_BY_FILE" in os.environ else open_post
    sys.exit(supervise(parse(["run", "--supervised", *sys.argv[1:]]), HASTE, post))
