"""Provides tests of what is written for systemd and for desktops, read by those who read it."""

from __future__ import annotations

import getpass
import shlex
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.station.autostart.cage_service import cage_service
from kiosk.station.autostart.desktop_entry import desktop_entry
from kiosk.station.autostart.desktop_service import desktop_service
from kiosk.station.autostart.install_plan import install_plan
from kiosk.station.autostart.uninstall_plan import uninstall_plan
from tests.programs import Programs
from tests.trees import tree

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it needs a shell")

has_verify = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="it needs systemd's own program"
)
HARD_NAMES = ["plain", "two words", "100%i", 'a "quote"', "back\\slash", "do$$ar $HOME", "it's"]


def faults(unit: Path, *options: str, runtime: Path) -> list[str]:
    """Return what systemd finds wrong in a unit, one line a fault."""
    runtime.mkdir(mode=0o700)
    done = subprocess.run(
        ["systemd-analyze", "verify", *options, str(unit)],
        env={"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "XDG_RUNTIME_DIR": str(runtime)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return [line for line in done.stderr.splitlines() if unit.stem.split("@")[0] in line]


def undoubled(text: str, signs: str) -> str:
    """Return a text in which some signs stand for themselves only when they are doubled."""
    for sign in signs:
        assert sign not in text.replace(sign * 2, ""), text
        text = text.replace(sign * 2, sign)
    return text


@has_verify
@pytest.mark.parametrize("name", HARD_NAMES)
def test_systemd_understands_a_service_with_any_name_in_it(tmp_path: Path, name: str) -> None:
    program = tmp_path / name / "kiosk"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    unit = tmp_path / "treatment-kiosk.service"
    unit.write_text(desktop_service([str(program), "run"]), encoding="utf-8")
    assert faults(unit, "--user", runtime=tmp_path / "run") == []


@has_verify
@pytest.mark.parametrize("name", ["two words", "100%i"])
def test_systemd_looks_for_the_program_that_was_meant(tmp_path: Path, name: str) -> None:
    unit = tmp_path / "treatment-kiosk.service"
    unit.write_text(desktop_service([f"/opt/{name}/kiosk", "run"]), encoding="utf-8")
    (fault,) = faults(unit, "--user", runtime=tmp_path / "run")
    assert f"/opt/{name}/kiosk is not executable" in fault


@has_verify
def test_systemd_understands_the_service_without_a_desktop(tmp_path: Path) -> None:
    unit = tmp_path / "treatment-kiosk@tty1.service"
    text = cage_service(["/opt/100% mine/kiosk", "run"], getpass.getuser())
    unit.write_text(text, encoding="utf-8")
    assert faults(unit, "--man=no", runtime=tmp_path / "run") == []
    assert {"NotifyAccess=all", "Environment=QT_QPA_PLATFORM=wayland", "TTYPath=/dev/%I"} <= {
        *text.splitlines()
    }


@pytest.mark.parametrize(
    ("ends", "code"), [("exit 10", 10), ("exit 0", 0), ("kill -9 $$", 137), ("kill -9 $PPID", 1)]
)
def test_without_a_desktop_the_exit_code_is_that_of_the_kiosk(
    tmp_path: Path, ends: str, code: int
) -> None:
    programs = Programs(tmp_path / "bin")
    # As cage 0.1.4 does, which keeps the exit code to itself.
    programs.add("cage", 'shift 2; "$@"; exit 0')
    programs.add("kiosk it's", ends)
    unit = cage_service([str(programs.folder / "kiosk it's"), "run"], "kiosk")
    line = next(one for one in unit.splitlines() if one.startswith("ExecStart="))
    words = shlex.split(undoubled(line.partition("=")[2], "$%"))
    environment = {"PATH": programs.path, "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(words, env=environment, timeout=60, check=False)
    assert done.returncode == code
    assert "kiosk it's run" in programs.calls


@pytest.mark.parametrize("name", HARD_NAMES)
def test_a_desktop_reads_the_words_that_were_meant(name: str) -> None:
    words = [f"/opt/{name}/kiosk", "run", "a`b"]
    entry = desktop_entry(words)
    value = next(line for line in entry.splitlines() if line.startswith("Exec=")).partition("=")[2]
    # First the rules of all values, then those of Exec, which are a shell's inside its quotes.
    command = undoubled(value, "\\%")
    done = subprocess.run(
        ["sh", "-c", f"printf '%s\\n' {command}"],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == words


def test_root_installs_without_a_desktop_and_undoes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = Programs(tmp_path / "bin")
    programs.add("systemctl")
    monkeypatch.setenv("PATH", programs.path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    root = tmp_path / "root"
    (root / "etc/systemd/system").mkdir(parents=True)
    before = tree(root)
    list(install_plan("cage", user=getpass.getuser(), root=root).carry_out())
    assert f"User={getpass.getuser()}\n" in (
        root / "etc/systemd/system/treatment-kiosk@.service"
    ).read_text("utf-8")
    assert "pam_systemd.so" in (root / "etc/pam.d/treatment-kiosk").read_text("utf-8")
    enable = "systemctl enable treatment-kiosk@tty1.service"
    assert programs.calls == ["systemctl daemon-reload", enable]
    plan = uninstall_plan(root)
    assert plan.needs_root
    list(plan.carry_out())
    assert tree(root) == before
    assert "systemctl disable treatment-kiosk@tty1.service" in programs.calls


def test_what_an_account_still_lacks_is_told(tmp_path: Path) -> None:
    before = install_plan("cage", user="nobody-of-this-name", root=tmp_path).before
    assert "useradd --create-home --shell /bin/bash nobody-of-this-name" in before
    assert "useradd" not in install_plan("cage", user=getpass.getuser(), root=tmp_path).before
