"""Signs pages of small packs for tests, and lists who signed what."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from tests.cli.command import kiosk

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

TODAY = datetime.now().astimezone().date()
LATER = TODAY + timedelta(days=365)

GLOSSARY = """# Words.
[terms.vein]
term = "vein"
definition = "A tube that carries blood."
"""


def listed(pack: PackWriter, *options: str) -> list[list[str]]:
    """Return the rows of `kiosk review list`, without their head."""
    done = kiosk("review", "list", pack.folder, *options)
    assert (done.returncode, done.stderr) == (0, "")
    head, *rows = (line.split() for line in done.stdout.splitlines())
    assert head == ["language", "page", "state", "reviewer", "date", "due"]
    return rows


def sign(pack: PackWriter, page: str, *more: str, reviewer: str = "Dr-Lee") -> str:
    """Sign a page until next year; return what the command prints."""
    done = kiosk("review", "sign", page, *signature(pack, reviewer), *more)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def signature(pack: PackWriter, reviewer: str = "Dr-Lee") -> tuple[str, ...]:
    """Return the options of a signature that holds until next year."""
    return ("--pack", str(pack.folder), "--reviewer", reviewer, "--until", LATER.isoformat())
