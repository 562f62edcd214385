"""Checks all QML against the types that Python declares; no warning is allowed."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from tools.qml_types import MODULE, UI, write_module

QML = UI / "qml"


def main() -> int:
    """Describe the Python types for qmllint, then run it; return its exit code."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, *MODULE.split("."))
        folder.mkdir(parents=True)
        write_module(folder)
        qt = Path(PySide6.__path__[0]) / "Qt" / "qml"
        files = sorted(QML.rglob("*.qml"))
        command = [str(Path(sys.executable).parent / "pyside6-qmllint"), "--max-warnings", "0"]
        command += ["--bare", "-I", str(qt), "-I", str(QML), "-I", name, *map(str, files)]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
