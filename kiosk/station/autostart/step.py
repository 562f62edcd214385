"""Provides the steps of installing: each can be told before it is done."""

from __future__ import annotations

import os
import shlex
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.station.autostart.mark import folders_made
from kiosk.station.problem import StationError
from kiosk.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_SECONDS = 60
"""For one command; systemd answers in less than one, but may be busy while it starts."""


class Step(Protocol):
    """One thing to do."""

    def tell(self) -> str:
        """Return what it will do, in whole lines."""

    def do(self) -> str:
        """Do it; return what staff should know of it, or nothing.

        Raises:
            StationError: it can't be done.

        """


@dataclass(frozen=True, slots=True)
class Write:
    """Writes a file."""

    path: Path
    text: str

    def tell(self) -> str:
        """Return the name and the words of the file."""
        lines = "".join(f"    {line}".rstrip() + "\n" for line in self.text.splitlines())
        return f"Write {self.path}\n{lines}"

    def do(self) -> str:
        """Write it whole or not at all."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, self.text.encode())
            self.path.chmod(0o644)
        except OSError as error:
            what = f"{self.path} can't be written ({error.strerror})."
            raise StationError(what, "Check who may write there.") from error
        return ""


@dataclass(frozen=True, slots=True)
class Remove:
    """Removes a file of ours, and the folders that were made for it."""

    path: Path

    def tell(self) -> str:
        """Return the name of the file."""
        return f"Remove {self.path}\n"

    def do(self) -> str:
        """Remove it; folders stay in which there is something else by now."""
        folders = self.path.parents[: folders_made(self.path)]
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            what = f"{self.path} can't be removed ({error.strerror})."
            raise StationError(what, "Check who may write there.") from error
        for folder in folders:
            try:
                folder.rmdir()
            except OSError:
                break
        return ""


@dataclass(frozen=True, slots=True)
class Run:
    """Runs a command of the system."""

    command: tuple[str, ...]
    otherwise: str = ""
    """What it means when the command fails; empty where nothing goes on without it."""
    variables: tuple[tuple[str, str], ...] = ()
    """What the command reads from its surroundings, where no quoting can go wrong."""
    about: str = ""
    """What it makes, where the command alone does not say."""

    def tell(self) -> str:
        """Return the command as it would be typed, or what it makes, with all that it is told."""
        if not self.about:
            return f"Run {shlex.join(self.command)}\n"
        return f"Write {self.about}\n" + "".join(
            f"    {name}: {value}\n" for name, value in self.variables
        )

    def do(self) -> str:
        """Run it."""
        try:
            subprocess.run(
                self.command, env=os.environ | dict(self.variables), stdin=subprocess.DEVNULL,
                capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=True,
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError) as error:
            if self.otherwise:
                return self.otherwise
            said = getattr(error, "stderr", "") or str(error)
            what = f"{shlex.join(self.command)} did not work: {said.strip()}"
            raise StationError(what, "Mend that, then try again.") from error
        return ""
