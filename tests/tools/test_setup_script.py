"""Provides tests of what tools/setup.sh asks for, and of how it says so."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
import shiboken6

from tests.tools.elf import needed

CHECKOUT = Path(__file__).parents[2]
C_LIBRARY = re.compile(r"(ld-linux|lib(c|m|dl|rt|pthread|resolv|gcc_s))\b")
"""Parts of the C library and the compiler's own: any Linux that runs Python has them."""
LOADED = [
    "Qt{Core,Gui,Qml,Quick,QuickControls2,QuickWidgets,Svg,TextToSpeech,Widgets}.abi3.so",
    "Qt/plugins/platforms/lib{qxcb,qwayland,qoffscreen}.so",
    "Qt/plugins/xcbglintegrations/*.so",
    "Qt/plugins/wayland-{shell-integration,graphics-integration-client,decoration-client}/*.so",
    "Qt/plugins/{imageformats,iconengines}/libqsvg*.so",
    "Qt/plugins/platforminputcontexts/libqtvirtualkeyboard*.so",
    "Qt/qml/QtQuick/VirtualKeyboard/**/*.so",
]
"""What the kiosk loads from PySide6 on X11 and Wayland."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the libraries are Linux's")


def test_the_table_names_every_library_that_qt_wants() -> None:
    table = (CHECKOUT / "tools/setup.sh").read_text(encoding="utf-8")
    wanted = {name for name in system_libraries() if not C_LIBRARY.match(name)}
    assert "libxcb-cursor.so.0" in wanted
    assert [name for name in sorted(wanted) if f"\n{name} " not in table] == []


def test_an_old_python_is_one_clear_line(machine: Machine) -> None:
    machine.program("python3", '[ "$1" = --version ] && echo Python 3.9.2')
    result = machine.set_up("python3")
    assert result.returncode == 1
    assert "needs Python 3.11 or newer; here is Python 3.9.2" in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_plain_user_is_told_the_exact_command(machine: Machine) -> None:
    machine.program("ldconfig", "echo 'libEGL.so.1 (libc6) => /lib/libEGL.so.1'")
    machine.program("id", "echo 1000")
    machine.program("sudo", "exit 1")
    machine.program("apt-get", "echo unasked >&2")
    result = machine.set_up(sys.executable)
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "sudo apt-get install " in result.stderr
    assert " libxcb-cursor0 " in result.stderr
    assert "libegl1" not in result.stderr


def test_root_installs_what_is_missing(machine: Machine) -> None:
    machine.program("ldconfig", "echo nothing")
    machine.program("id", "echo 0")
    machine.program("apt-get", f'echo "$@" >>{machine.folder}/asked; [ "$1" = update ]')
    result = machine.set_up(sys.executable)
    asked = (machine.folder / "asked").read_text(encoding="utf-8").splitlines()
    assert asked[0] == "update"
    assert asked[1].startswith("install --yes --no-install-recommends ")
    assert " libxkbcommon-x11-0 " in asked[1]
    assert result.returncode == 1
    assert "that failed" in result.stderr


def test_without_a_voice_the_set_up_goes_on_and_says_how_to_get_one(machine: Machine) -> None:
    machine.bare()
    table = machine.table().replace("\n", " (libc6) => /lib\n")
    machine.program("ldconfig", f"cat <<'END'\n{table}\nEND")
    machine.program("id", "echo 1000")
    machine.program(
        "python9",
        'case "$*" in *version_info*) echo 3.12 /usr ;; *import*venv*) ;; *) exit 1 ;; esac',
    )
    result = machine.set_up("python9")
    assert "can't read aloud yet" in result.stdout
    assert "sudo apt-get install speech-dispatcher espeak-ng" in result.stdout
    assert "making .venv with Python 3.12" in result.stdout


class Machine:
    """A copy of the checkout's set-up, and programs that stand in for the machine's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = f"{folder / 'bin'}:{os.environ['PATH']}"
        (folder / "checkout/tools").mkdir(parents=True)
        (folder / "bin").mkdir()
        shutil.copy(CHECKOUT / "tools/setup.sh", folder / "checkout/tools")
        shutil.copy(CHECKOUT / "pyproject.toml", folder / "checkout")

    def program(self, name: str, body: str) -> None:
        """Put a shell script before the machine's own program of that name."""
        path = self.folder / "bin" / name
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)

    def bare(self) -> None:
        """Have no programs but those that the script itself is written with."""
        for name in ("cat", "cksum", "dirname", "grep", "mktemp", "rm", "sh", "uname"):
            (self.folder / "bin" / name).symlink_to(str(shutil.which(name)))
        self.path = str(self.folder / "bin")

    def table(self) -> str:
        """Return the names of all libraries that the script asks for, one a line."""
        text = (CHECKOUT / "tools/setup.sh").read_text(encoding="utf-8")
        lines = text.partition("libraries='\n")[2].partition("'")[0].splitlines()
        return "\n".join(line.split()[0] for line in lines) + "\n"

    def set_up(self, python: str) -> subprocess.CompletedProcess[str]:
        """Run the set-up with the Python named."""
        environment = os.environ | {
            "PATH": self.path,
            "PYTHON": python,
        }
        return subprocess.run(
            [str(shutil.which("sh")), str(self.folder / "checkout/tools/setup.sh"), "run"],
            capture_output=True,
            text=True,
            env=environment,
            timeout=60,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Return a machine whose missing parts a test decides."""
    return Machine(tmp_path)


def system_libraries() -> set[str]:
    """Return every library outside the wheels that the kiosk's part of Qt asks for."""
    shipped = shipped_libraries()
    seen: set[str] = set()
    waiting = [path for pattern in LOADED for path in matches(pattern)]
    while waiting:
        for name in needed(waiting.pop()) - seen:
            seen.add(name)
            waiting += [shipped[name]] if name in shipped else []
    return seen - shipped.keys()


def shipped_libraries() -> dict[str, Path]:
    """Return the libraries that the wheels bring along, by name."""
    folders = [package_folder(PySide6.__file__), package_folder(shiboken6.__file__)]
    return {path.name: path for folder in folders for path in folder.rglob("*.so*")}


def package_folder(file: str | None) -> Path:
    """Return the folder that holds a package's file."""
    return Path(str(file)).parent


def matches(pattern: str) -> list[Path]:
    """Return the files of PySide6 that fit a pattern with one list of {alternatives}."""
    before, _, rest = pattern.partition("{")
    choices, _, after = rest.partition("}")
    folder = package_folder(PySide6.__file__)
    return [path for one in choices.split(",") for path in folder.glob(f"{before}{one}{after}")]
