"""Provides tests of `kiosk doctor` on machines with something wrong, as a process."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.cli.command import kiosk, only_line
from tests.content.pack_writer import PackWriter
from tests.programs import Programs
from tests.small_font import write_font
from tests.trees import tree

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the programs are Linux's")

NO_DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "APPDATA", "SUDO_USER", "TZ")

LIT = "Screen Saver:\n  timeout:  0    cycle:  600\nDPMS (Energy Star):\n  DPMS is Disabled"
DARK = (
    "Screen Saver:\n  timeout:  600    cycle:  600\nDPMS (Energy Star):\n"
    "  Standby: 300    Suspend: 0    Off: 900\n  DPMS is Enabled"
)
ESPEAK = (
    "Pty Language       Age/Gender VoiceName          File\n"
    " 5  en-gb           --/M      English_(GB)       gmw/en\n"
    " 5  fr-fr           --/M      French             roa/fr\n"
)
ENABLED = 'case "$*" in *is-enabled*) echo enabled ;; esac'
KEPT = {"scrypt": {"n": 2, "r": 1, "p": 1}, "salt": "00" * 16, "key": "00" * 64}
"""What is kept of some PIN."""

NOWHERE_DRAWN = "\U0001b170"
"""A letter of Nushu, which hardly any font has."""

NO_FONTS = "<fontconfig><dir>/nowhere</dir><cachedir>{}</cachedir></fontconfig>"
"""Settings of a machine without any font of its own."""


class Machine:
    """A machine on which nothing is wrong, until a test makes it so."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.programs = Programs(folder / "bin")
        self.variables = {
            "HOME": str(self.home), "PATH": self.programs.path,
            "DISPLAY": ":4711", "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip
        for kind in ("CONFIG", "CACHE", "DATA", "STATE"):
            self.variables[f"XDG_{kind}_HOME"] = str(self.home / kind.lower())
        self.config = self.home / "config/treatment-kiosk"
        self.config.mkdir(parents=True)
        self.programs.say("xset", LIT)
        self.programs.say("espeak-ng", ESPEAK)
        self.programs.say("timedatectl", "NTP=yes\nCanNTP=yes\nNTPSynchronized=yes")
        self.programs.add("speech-dispatcher")
        self.programs.add("systemctl", ENABLED)
        self.pack = PackWriter(folder / "pack", folder / "cache")
        self.pack.section("one")
        self.pack.manifest()
        self.settings(f'packs = ["{self.pack.folder}"]\n')
        assert self.type("install", "--session", "desktop").returncode == 0
        pin = self.config / "pin.json"
        pin.write_text(json.dumps(KEPT), encoding="utf-8")
        pin.chmod(0o600)

    def settings(self, words: str) -> None:
        """Write the settings file."""
        (self.config / "kiosk.toml").write_text(words, encoding="utf-8")

    def without_fonts(self) -> None:
        """Take all fonts from the machine."""
        self.fonts(NO_FONTS)

    def fonts(self, settings: str) -> None:
        """Write the settings that say where the machine has fonts."""
        path = self.folder / "fonts.conf"
        path.write_text(settings.format(self.home / "cache/fontconfig"), encoding="utf-8")
        self.variables["FONTCONFIG_FILE"] = str(path)

    def type(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Return how a command ended that was typed on this machine."""
        gone = tuple(name for name in NO_DESKTOP if name not in self.variables)
        return kiosk(*words, without=gone, **self.variables, **more)

    def found(self, code: int) -> Mapping[str, list[dict[str, str]]]:
        """Return what the doctor finds, by what it is about; and see how it ends."""
        done = self.type("doctor", "--json")
        assert done.returncode == code, done.stdout + done.stderr
        findings = json.loads(done.stdout)
        names = dict.fromkeys(one["about"] for one in findings)
        return {name: [one for one in findings if one["about"] == name] for name in names}


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Return a machine on which all is well."""
    return Machine(tmp_path)


def test_a_machine_in_order_fails_nowhere_and_is_not_changed(machine: Machine) -> None:
    before = tree(machine.home)
    found = machine.found(0)
    assert tree(machine.home) == before
    assert {name for name, all_ in found.items() if {one["state"] for one in all_} == {"ok"}} == {
        "Settings", "Libraries", "Display", "Screen", "Graphics", "Fonts", "Letters",
        "Screen blanking", "Pages", "Voices", "Autostart", "Folders", "PIN", "Clock", "Disk",
    }  # fmt: skip
    assert "1 are not signed" in found["Reviews"][0]["what"]
    assert all(one["fix"] for all_ in found.values() for one in all_ if one["state"] != "ok")


def test_each_trouble_has_the_command_that_mends_it(machine: Machine) -> None:
    machine.programs.say("xset", DARK)
    machine.programs.say("timedatectl", "NTP=no\nCanNTP=yes")
    machine.programs.add("systemctl", 'case "$*" in *is-enabled*) echo disabled; exit 1 ;; esac')
    machine.programs.say("espeak-ng", ESPEAK.replace(" en-gb ", " de    "))
    machine.settings(
        f'packs = ["{machine.pack.folder}", "gone"]\ncolour = 1\n[site]\nname = "{NOWHERE_DRAWN}"\n'
    )
    (machine.config / "pin.json").chmod(0o644)
    (machine.home / "cache").write_text("", encoding="utf-8")
    found = machine.found(1)
    for about, state, said, fix in [
        ("Settings", "warn", "colour", "kiosk config show"),
        ("Letters", "fail", "U+1B170", "sudo apt-get install fonts-noto"),
        ("Screen blanking", "warn", "after 300 sec", "xset s off; xset s noblank; xset -dpms"),
        ("Pages", "fail", "gone", "name"),
        ("Voices", "warn", "no voice for en", "sudo apt-get install espeak-ng-data"),
        ("Autostart", "fail", "does not start", "systemctl --user enable treatment-kiosk.service"),
        ("Folders", "fail", "cache", f"mv {machine.home / 'cache'}"),
        ("PIN", "warn", "may read", f"chmod 600 {machine.config / 'pin.json'}"),
        ("Clock", "warn", "keeps the clock", "sudo timedatectl set-ntp true"),
    ]:
        one = found[about][0]
        assert (one["state"], said in one["what"], fix in one["fix"]) == (state, True, True), one


def test_a_file_that_is_no_text_asks_for_no_font(machine: Machine) -> None:
    for name, rubbish in (("two", b"\xff"), ("three", b"\x00")):
        page = machine.pack.section(name)
        page.write_bytes(rubbish + NOWHERE_DRAWN.encode())
    machine.pack.manifest()
    found = machine.found(1)
    assert {one["what"].partition(":")[0] for one in found["Pages"] if one["state"] == "fail"} == {
        "en/two.md", "en/three.md",
    }  # fmt: skip
    assert found["Letters"][0]["state"] == "ok"


def test_what_is_not_installed_is_named(machine: Machine) -> None:
    for name in ("xset", "espeak-ng", "speech-dispatcher"):
        (machine.programs.folder / name).unlink()
    machine.variables["PATH"] = str(machine.programs.folder)
    machine.type("uninstall")
    (machine.config / "pin.json").unlink()
    found = machine.found(0)
    for about, fix in [
        ("Screen blanking", "sudo apt-get install x11-xserver-utils"),
        ("Voices", "sudo apt-get install speech-dispatcher espeak-ng"),
        ("Autostart", "kiosk install"),
        ("PIN", "kiosk pin set"),
    ]:
        assert fix in found[about][0]["fix"]
        assert found[about][0]["state"] == "warn"


def test_without_a_screen_it_tells_the_rest(machine: Machine) -> None:
    machine.variables.pop("QT_QPA_PLATFORM")
    # The test's own Qt may have set it for this process.
    done = kiosk(
        "doctor", without=(*NO_DESKTOP, "QT_QPA_PLATFORM"),
        **{name: value for name, value in machine.variables.items() if name != "DISPLAY"},
    )  # fmt: skip
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    display = next(number for number, line in enumerate(lines) if line.startswith("fail  Display"))
    assert lines[display + 1].strip() == (
        "> Ask again on the screen itself, or from elsewhere: DISPLAY=:0 kiosk doctor"
    )
    assert any(line.startswith("ok    Letters") for line in lines)
    assert not any("Graphics" in line for line in lines)
    assert lines[-1].startswith("1 to mend (fail), ")


def test_a_crash_of_qt_is_a_finding_and_not_the_end(machine: Machine) -> None:
    machine.variables["QT_QPA_PLATFORM"] = "nonsense"
    (machine.config / "pin.json").write_text("{", encoding="utf-8")
    found = machine.found(1)
    assert found["PIN"][0]["fix"] == "Run: kiosk pin reset. Then run: kiosk pin set."
    assert found["Qt"][0]["state"] == "fail"
    assert found["Disk"][0]["state"] == "ok"


def test_a_program_that_hangs_and_a_page_of_tomorrow_hold_nothing_up(machine: Machine) -> None:
    machine.programs.add("timedatectl", "exec sleep 600")
    machine.programs.add("gsettings", "echo uint32 300")
    machine.variables["XDG_CURRENT_DESKTOP"] = "ubuntu:GNOME"
    found = machine.found(0)
    assert found["Clock"][0]["state"] == "ok"
    assert "after 5 minutes" in found["Screen blanking"][0]["what"]
    assert found["Screen blanking"][0]["fix"].endswith(
        "gsettings set org.gnome.desktop.session idle-delay 0"
    )
    week = time.time() + 7 * 86400
    os.utime(machine.pack.folder / "en/one.md", (week, week))
    assert "The clock may be wrong" in machine.found(0)["Clock"][0]["what"]


def test_a_settings_file_that_is_not_there_is_told(machine: Machine) -> None:
    done = machine.type("doctor", "--config", "none.toml")
    assert done.returncode == 2
    assert "none.toml" in only_line(done.stderr)


def test_four_languages_need_no_font_of_the_machine(machine: Machine) -> None:
    machine.without_fonts()
    machine.settings("")
    found = machine.found(0)
    assert [one["state"] for one in (*found["Fonts"], *found["Letters"])] == ["ok", "ok"]


def test_a_pack_brings_letters_that_nobody_has(machine: Machine) -> None:
    machine.without_fonts()
    machine.pack.section("one", f"Words. {NOWHERE_DRAWN}")
    write_font(machine.pack.folder / "fonts/Nushu.ttf", NOWHERE_DRAWN, "Nushu")
    found = machine.found(0)
    assert [one["state"] for one in (*found["Fonts"], *found["Letters"])] == ["ok", "ok"]
    broken = machine.pack.folder / "fonts/Nushu.ttf"
    broken.write_bytes(broken.read_bytes()[:2000])
    found = machine.found(1)
    assert str(broken) in found["Fonts"][1]["what"]
    assert [found["Fonts"][1]["state"], found["Letters"][0]["state"]] == ["fail", "fail"]
    assert "U+1B170" in found["Letters"][0]["what"]


def test_letters_that_only_the_machine_has_are_told(machine: Machine) -> None:
    machine.without_fonts()
    write_font(machine.folder / "lent/Nushu.ttf", NOWHERE_DRAWN, "Nushu")
    machine.fonts(NO_FONTS.replace("/nowhere", str(machine.folder / "lent")))
    machine.pack.section("one", f"Words. {NOWHERE_DRAWN}")
    letters = machine.found(0)["Letters"][0]
    assert (letters["state"], "U+1B170" in letters["what"]) == ("warn", True)
    assert "the pack's folder fonts" in letters["fix"]
