"""Puts programs of a test's own before those of the system."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Programs:
    """A folder of small programs; each notes how it was called, and does what the test says."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._calls = folder / "calls"
        folder.mkdir()

    @property
    def path(self) -> str:
        """Return the PATH that has these programs first."""
        return os.pathsep.join([str(self.folder), os.environ["PATH"]])

    @property
    def calls(self) -> list[str]:
        """Return the commands so far, in order."""
        return self._calls.read_text("utf-8").splitlines() if self._calls.exists() else []

    def add(self, name: str, does: str = "") -> None:
        """Make a program out of lines for the shell; by default it does nothing, and well."""
        note = f'echo "{name} $*" >> {shlex.quote(str(self._calls))}'
        file = self.folder / name
        file.write_text(f"#!/bin/sh\n{note}\n{does}\n", encoding="utf-8")
        file.chmod(0o755)

    def say(self, name: str, words: str) -> None:
        """Make a program that prints some words."""
        self.add(name, f"cat <<'WORDS'\n{words}\nWORDS")
