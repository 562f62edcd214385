"""Provides a machine that a kiosk is switched on at: a screen, folders of its own, processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tests.cli.command import CHECKOUT, KIOSK

if TYPE_CHECKING:
    from tests.xvfb.screen import VirtualScreen

PARENT = (sys.executable, str(Path(__file__).with_name("hasty_parent.py")))
UNWANTED = {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "NOTIFY_SOCKET", "WATCHDOG_USEC"}
FOLDERS = ("CONFIG_HOME", "CACHE_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR")


class Machine:
    """What is on a screen, in some folders, and which processes were started there."""

    def __init__(self, screen: VirtualScreen, home: Path, program: Path = CHECKOUT) -> None:
        """Take a screen and an empty folder; `program` is where the kiosk is installed."""
        self.screen = screen
        self.home = home
        self._program = program
        self._started: list[subprocess.Popen[str]] = []
        for name in FOLDERS:
            (home / name).mkdir(mode=0o700)

    def run(self, *options: str, **more: str) -> subprocess.Popen[str]:
        """Start `kiosk run` with some options and variables."""
        return self._start([*KIOSK, "run", *options], more)

    def supervise(self, **more: str) -> subprocess.Popen[str]:
        """Start `kiosk run --supervised` with little patience, and some variables."""
        return self._start(list(PARENT), more)

    def path(self, folder: str, name: str = "") -> Path:
        """Return a file in one of the kiosk's folders, such as `STATE_HOME`."""
        return self.home / folder / "treatment-kiosk" / name

    def write_settings(self, text: str) -> None:
        """Write the settings file."""
        self.path("CONFIG_HOME").mkdir(exist_ok=True)
        self.path("CONFIG_HOME", "kiosk.toml").write_text(text, encoding="utf-8")

    def write_runs(self, *words: str) -> None:
        """Write what was noted of runs before, all at the same time."""
        self.path("STATE_HOME").mkdir(exist_ok=True)
        lines = [f"2026-01-05T08:00:00+0000 {line}\n" for line in words]
        self.path("STATE_HOME", "runs.log").write_text("".join(lines), encoding="utf-8")

    def runs(self) -> list[str]:
        """Return what was noted of runs, without the times and the name of the boot."""
        try:
            text = self.path("STATE_HOME", "runs.log").read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return []
        lines = [line.partition(" ")[2] for line in text.splitlines()]
        return [line.rpartition(" ")[0] if line.startswith("start") else line for line in lines]

    def wait_for_run(self, *words: str) -> None:
        """Wait until the latest that was noted is this."""
        self.screen.wait(lambda: tuple(self.runs()[-len(words) :]) == words)

    def wait_for_welcome(self) -> None:
        """Wait until the kiosk has drawn its welcome screen and begun to keep watch over it."""
        self.screen.wait(lambda: self.runs()[-1:] == ["ready"])
        self.screen.wait(self.shows_kiosk)

    def shows_kiosk(self) -> bool:
        """Say whether the kiosk covers the screen and has drawn something."""
        return self.screen.window() is not None and self.screen.colors() > 3

    def close(self) -> None:
        """End all that was started, and what they have started."""
        for process in self._started:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            if process.stderr is not None:
                process.stderr.close()
            process.wait()

    def _start(self, command: list[str], more: dict[str, str]) -> subprocess.Popen[str]:
        """Start a process of this machine."""
        own = {f"XDG_{name}": str(self.home / name) for name in FOLDERS}
        inherited = {name: value for name, value in os.environ.items() if name not in UNWANTED}
        process = subprocess.Popen(
            command, cwd=self._program, start_new_session=True, text=True,
            env=inherited | own | {"DISPLAY": self.screen.name, "PYTHONPATH": str(self._program)}
            | more,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip
        self._started.append(process)
        return process


def child_of(process: subprocess.Popen[str]) -> int | None:
    """Return the process that another has started last, if there is any."""
    with suppress(OSError):
        path = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        children = path.read_text(encoding="ascii").split()
        return int(children[-1]) if children else None
    return None


def is_alive(pid: int) -> bool:
    """Say whether a process is there, and no mere remains of one."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2][1] != "Z"
    except OSError:
        return False
