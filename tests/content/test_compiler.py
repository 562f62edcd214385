"""Provides tests of the process that compiles: no page can hold the others up."""

from __future__ import annotations

import os
import re
import signal
import sys
import threading
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.content import limits
from kiosk.content.compiler import Compiler
from kiosk.content.compiler_team import CompilerTeam
from kiosk.content.edition_source import EditionSource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.compiled import Compiled
    from tests.content.pack_writer import PackWriter

SLOW = "[a]( " * 40_000
"""Takes Python-Markdown some minutes: every bracket is searched for its end."""


def source_of(pack: PackWriter, *sections: str) -> EditionSource:
    """Return what a compiler must know of a pack."""
    return EditionSource(
        pack.folder.resolve(), "en", sections, ("start",), {}, pack.folder / "figures"
    )


@pytest.fixture
def compiler(pack: PackWriter) -> Iterator[Compiler]:
    """Return a compiler for a pack with a good section and one that takes minutes."""
    pack.section("good")
    pack.section("slow", SLOW)
    with Compiler(time_limit=60) as running:
        running.open(source_of(pack, "good", "slow"))
        yield running


def test_whoever_wants_no_more_pages_does_not_wait_for_all(
    pack: PackWriter, caplog: pytest.LogCaptureFixture
) -> None:
    names = ("good", "slow", "slower", "slowest")
    for name in names:
        pack.section(name, "Words." if name == "good" else SLOW)
    with CompilerTeam(time_limit=1, members=1) as team:
        pages = team.compile(source_of(pack, *names), names)
        assert isinstance(pages, Generator)
        assert next(pages)[0] == "good"
        pages.close()
    given_up = [one for one in caplog.messages if "compiling took longer" in one]
    assert len(given_up) <= 1


def test_a_slow_page_is_broken_and_the_others_go_on(pack: PackWriter) -> None:
    pack.section("before")
    pack.section("slow", SLOW)
    pack.section("after")
    library = pack.open(time_limit=2)
    entries = library.packs[0].editions[0].entries
    assert [(one.id, one.is_broken) for one in entries] == [
        ("before", False),
        ("slow", True),
        ("after", False),
    ]
    (problem,) = library.packs[0].problems
    assert problem.file == "en/slow.md"
    assert "longer than 2 seconds" in problem.what


def test_a_page_given_up_is_tried_again_at_the_next_start(pack: PackWriter) -> None:
    path = pack.section("slow", SLOW)
    pack.section("good")
    assert pack.open(time_limit=1).packs[0].editions[0].entries[0].is_broken
    (prepared,) = pack.cache.glob("pack-*/*/en/good.json")
    first = prepared.stat().st_mtime_ns
    pack.open(time_limit=1)
    (prepared,) = pack.cache.glob("pack-*/*/en/good.json")
    assert prepared.stat().st_mtime_ns != first
    assert path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")
def test_a_worker_killed_in_the_middle_of_a_page(compiler: Compiler) -> None:
    assert compiler.compile("good").page
    found: list[Compiled] = []
    thread = threading.Thread(target=lambda: found.append(compiler.compile("slow")))
    thread.start()
    os.kill(compiler.worker_pid, signal.SIGKILL)
    thread.join()
    (problem,) = found[0].problems
    assert problem.file == "en/slow.md"
    assert "made the program that prepares it end" in problem.what
    assert found[0].is_provisional
    assert compiler.compile("good").page


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits memory")
def test_the_worker_s_memory_is_limited(compiler: Compiler) -> None:
    assert compiler.compile("good").page
    text = Path(f"/proc/{compiler.worker_pid}/limits").read_text(encoding="utf-8")
    found = re.search(r"Max address space +(\d+)", text)
    assert found
    assert int(found[1]) == limits.WORKER_MEMORY


def test_the_worker_ends_with_its_compiler(pack: PackWriter) -> None:
    pack.section("good")
    threads = threading.active_count()
    with Compiler() as running:
        running.open(source_of(pack, "good"))
        assert running.compile("good").page
        assert running.worker_pid
    assert running.worker_pid == 0
    assert threading.active_count() == threads
