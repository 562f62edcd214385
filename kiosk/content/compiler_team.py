"""Provides several compilers that share the pages of a pack between them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from queue import SimpleQueue
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.closing import Closing
from kiosk.content.compiler import Compiler

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.content.compiled import Compiled
    from kiosk.content.edition_source import EditionSource

MEMBERS = 2
"""Workers at a time: each takes 60 MB, and a kiosk's computer has two cores or more."""

ALONE = 24
"""Pages that one worker compiles in less time than a second one takes to start."""


class CompilerTeam(Closing):
    """Compiles pages with several workers, in a `with` statement: they end with it."""

    def __init__(
        self,
        *,
        time_limit: float = limits.PAGE_SECONDS,
        members: int = MEMBERS,
        alone: int = ALONE,
    ) -> None:
        """Make a team; its workers are started when there is work for them.

        Args:
            time_limit: Seconds that one page may take.
            members: How many may work at once.
            alone: How many pages one of them does without the others.

        """
        self._alone = alone
        self._stack = ExitStack()
        self._members = [
            self._stack.enter_context(Compiler(time_limit=time_limit)) for _ in range(members)
        ]

    def compile(
        self, edition: EditionSource, names: Sequence[str]
    ) -> Iterator[tuple[str, Compiled]]:
        """Yield pages of a language by name, in the order in which they are done.

        Raises:
            ContentError: The workers can't be started at all.

        """
        waiting: SimpleQueue[str] = SimpleQueue()
        for name in names:
            waiting.put(name)
        members = self._members if len(names) > self._alone else self._members[:1]
        for member in members:
            member.open(edition)
        threads = ThreadPoolExecutor(len(members))
        try:
            idle = list(members)
            jobs = [threads.submit(_compile, idle, waiting) for _ in names]
            for job in as_completed(jobs):
                yield job.result()
        finally:
            # Whoever wants no more pages does not wait for those that nobody has begun.
            threads.shutdown(cancel_futures=True)

    def close(self) -> None:
        """End the workers."""
        self._stack.close()


def _compile(idle: list[Compiler], waiting: SimpleQueue[str]) -> tuple[str, Compiled]:
    """Compile the next page with a member that has nothing to do."""
    # There are as many threads as members, and a list's pop is one step in any thread.
    member, name = idle.pop(), waiting.get()
    try:
        return name, member.compile(name)
    finally:
        idle.append(member)
