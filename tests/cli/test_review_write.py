"""Provides tests of the moment at which a signature is written: it stands whole, or not at all."""

from __future__ import annotations

import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.command import CHECKOUT, only_line
from tests.cli.reviewing import listed, sign, signature

if TYPE_CHECKING:
    from tests.content.pack_writer import PackWriter

ATTACKED = """
import os, sys

def attack(event, arguments):
    if event == {event!r} and {where!r} in str(arguments):
        {act}

sys.addaudithook(attack)
from kiosk.cli.main import main
sys.exit(main(sys.argv[1:]))
"""
"""Runs a command until the system does something to it, at the moment that it asks for."""


def attacked(event: str, where: str, act: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Return how a command ended to which something was done at a moment that it asked for."""
    script = ATTACKED.format(event=event, where=where, act=act)
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=CHECKOUT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_rights_and_links_stay_as_they_are(pack: PackWriter) -> None:
    path = pack.section("page")
    pack.manifest()
    shared = path.rename(pack.folder / "shared.md")
    shared.chmod(0o640)
    path.symlink_to("../shared.md")
    sign(pack, "page")
    assert path.is_symlink()
    assert stat.S_IMODE(shared.stat().st_mode) == 0o640
    assert 'reviewer: "Dr-Lee"' in shared.read_text("utf-8")


@pytest.mark.parametrize(
    ("event", "where"), [("os.rename", "page.md"), ("open", "page.md.")], ids=["end", "begin"]
)
def test_a_computer_that_goes_off_leaves_the_old_page(
    pack: PackWriter, event: str, where: str
) -> None:
    path = pack.section("page")
    pack.manifest()
    before = path.read_bytes()
    off = "import signal; os.kill(os.getpid(), signal.SIGKILL)"
    done = attacked(event, where, off, "review", "sign", "page", *signature(pack))
    assert done.returncode == -9
    assert path.read_bytes() == before
    assert [row[2] for row in listed(pack)] == ["missing"], "what is left over is no page"


def test_a_disk_that_can_not_be_written_is_one_line(pack: PackWriter) -> None:
    path = pack.section("page")
    pack.manifest()
    before = path.read_bytes()
    act = "raise OSError(30, 'Read-only file system', arguments[0])"
    done = attacked("os.rename", "page.md", act, "review", "sign", "page", *signature(pack))
    assert (done.returncode, done.stdout) == (1, "")
    line = only_line(done.stderr)
    assert line.startswith(f"kiosk: {pack.folder}: It can't be written: Read-only file system.")
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir() if one.is_file()] == ["page.md"]
