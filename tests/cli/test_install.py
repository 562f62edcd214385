"""Provides tests of `kiosk install` and `kiosk uninstall`, as processes in homes of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import CHECKOUT, KIOSK, kiosk, only_line, surroundings
from tests.programs import Programs
from tests.trees import tree

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it needs a shell")

SERVICE = "systemd/user/treatment-kiosk.service"
ENTRY = "autostart/treatment-kiosk.desktop"
CAGE_UNIT = "/etc/systemd/system/treatment-kiosk@.service"


class Home:
    """The home of somebody who installs a kiosk, and the programs that are there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "home"
        self.config = self.folder / ".config"
        self.folder.mkdir()
        self.programs = Programs(folder / "bin")
        self.programs.add("systemctl")

    def type(self, *words: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
        """Return how a command ended that was typed here."""
        without = ("XDG_CONFIG_HOME", "SUDO_USER", "APPDATA")
        return kiosk(*words, without=without, **self.variables, **more)

    @property
    def variables(self) -> dict[str, str]:
        """Return what a command sees of this home."""
        return {"HOME": str(self.folder), "PATH": self.programs.path}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Return a home in which nothing was installed."""
    return Home(tmp_path)


def lines_of(path: Path) -> list[str]:
    """Return the lines of a file."""
    return path.read_text("utf-8").splitlines()


def test_a_desktop_gets_a_service_that_never_gives_up(home: Home) -> None:
    done = home.type("install", "--session", "desktop")
    assert done.returncode == 0, done.stderr
    lines = lines_of(home.config / SERVICE)
    script = Path(sys.executable).with_name("kiosk")
    program = f'"{script}"' if script.exists() else f'"{sys.executable}" "-m" "kiosk"'
    assert f'ExecStart={program} "run"' in lines
    assert {
        "PartOf=graphical-session.target", "After=graphical-session.target",
        "WantedBy=graphical-session.target", "StartLimitIntervalSec=0", "Type=notify",
        "WatchdogSec=30", "Restart=always", "RestartSec=1", "RestartPreventExitStatus=10",
        "TimeoutStartSec=90",
    } <= {*lines}  # fmt: skip
    assert home.programs.calls[-2:] == [
        "systemctl --user enable treatment-kiosk.service",
        "systemctl --user daemon-reload",
    ]


def test_a_desktop_that_says_nothing_to_systemd_starts_the_service_too(home: Home) -> None:
    home.type("install", "--session", "desktop")
    entry = (home.config / ENTRY).read_text("utf-8")
    assert "--no-block start treatment-kiosk.service" in entry
    assert "OnlyShowIn" not in entry


def test_a_desktop_without_systemd_gets_a_kiosk_that_watches_over_itself(home: Home) -> None:
    done = home.type("install", "--session", "autostart")
    assert done.returncode == 0, done.stderr
    exec_line = next(one for one in lines_of(home.config / ENTRY) if one.startswith("Exec="))
    assert exec_line.startswith(f'Exec="{Path(sys.executable).parent}')
    assert exec_line.endswith('"run" "--supervised"')
    assert [str(path) for path in home.config.rglob("*") if path.is_file()] == [
        str(home.config / ENTRY)
    ]


@pytest.mark.parametrize(
    ("answer", "written"), [("exit 0", SERVICE), ("exit 1", ENTRY)], ids=["systemd", "none"]
)
def test_without_a_word_it_chooses_what_fits(home: Home, answer: str, written: str) -> None:
    home.programs.add("systemctl", answer)
    assert home.type("install", "--dry-run").stdout.startswith(f"Write {home.config / written}\n")


@pytest.mark.parametrize("session", ["desktop", "autostart"])
def test_uninstalling_leaves_nothing(home: Home, session: str) -> None:
    (home.config / "autostart").mkdir(parents=True)
    (home.config / "autostart/other.desktop").write_text("[Desktop Entry]\n", encoding="utf-8")
    before = tree(home.folder)
    home.type("install", "--session", session)
    assert tree(home.folder) != before
    done = home.type("uninstall")
    assert done.returncode == 0, done.stderr
    assert tree(home.folder) == before
    assert home.type("uninstall").stdout.startswith("Nothing is installed")


@pytest.mark.skipif(shutil.which("systemctl") is None, reason="it needs systemd's own program")
def test_systemd_itself_makes_the_link_and_takes_it_away(home: Home) -> None:
    (home.programs.folder / "systemctl").unlink()
    before = tree(home.folder)
    done = home.type("install", "--session", "desktop")
    assert done.returncode == 0, done.stderr
    link = home.config / "systemd/user/graphical-session.target.wants/treatment-kiosk.service"
    assert link.resolve() == (home.config / SERVICE).resolve()
    home.type("uninstall")
    assert tree(home.folder) == before


def test_a_second_time_changes_nothing_and_another_session_replaces(home: Home) -> None:
    before = tree(home.folder)
    home.type("install", "--session", "desktop")
    installed = tree(home.folder)
    home.type("install", "--session", "desktop")
    assert tree(home.folder) == installed
    home.type("install", "--session", "autostart")
    assert not (home.config / SERVICE).exists()
    assert "--supervised" in (home.config / ENTRY).read_text("utf-8")
    home.type("uninstall")
    assert tree(home.folder) == before


def test_what_an_older_release_wrote_is_renewed_and_removed(home: Home) -> None:
    home.type("install", "--session", "desktop")
    unit = home.config / SERVICE
    new = unit.read_text("utf-8")
    unit.write_text(new.replace("WatchdogSec=30", "WatchdogSec=5"), encoding="utf-8")
    home.type("install", "--session", "desktop")
    assert unit.read_text("utf-8") == new
    # Whoever removes it may have other settings than who installed it.
    elsewhere = str(home.folder / "elsewhere")
    done = home.type("uninstall", XDG_CONFIG_HOME=elsewhere)
    assert f"Remove {unit}" in done.stdout
    assert not unit.exists()


@pytest.mark.parametrize(
    ("session", "name"), [("desktop", SERVICE), ("desktop", ENTRY), ("autostart", ENTRY)]
)
def test_files_of_others_are_left_alone(home: Home, session: str, name: str) -> None:
    path = home.config / name
    path.parent.mkdir(parents=True)
    path.write_text("# mine\n", encoding="utf-8")
    before = tree(home.folder)
    done = home.type("install", "--session", session)
    assert done.returncode == 1
    assert str(path) in only_line(done.stderr)
    home.type("uninstall")
    assert tree(home.folder) == before


@pytest.mark.parametrize("session", ["desktop", "autostart", "cage"])
def test_a_dry_run_shows_all_and_does_nothing(home: Home, session: str) -> None:
    before = tree(home.folder)
    dry = home.type("install", "--session", session, "--dry-run")
    assert dry.returncode == 0, dry.stderr
    assert tree(home.folder) == before
    assert home.programs.calls == []
    if session != "cage":
        wet = home.type("install", "--session", session)
        written = [path for path in home.config.rglob("*") if path.is_file()]
        assert written
        shown = [line.strip() for line in dry.stdout.splitlines()]
        assert all(f"Write {path}" in dry.stdout for path in written)
        assert all(line in shown for path in written for line in lines_of(path))
        assert wet.stdout.startswith(dry.stdout.partition("\nNothing was changed")[0])
        installed, calls = tree(home.folder), home.programs.calls
        assert all(f"Run {one}" in dry.stdout for one in calls)
        assert "Nothing was changed" in home.type("uninstall", "--dry-run").stdout
        assert (tree(home.folder), home.programs.calls) == (installed, calls)


def test_the_settings_file_goes_along_whatever_the_folder(home: Home) -> None:
    settings = home.folder / "my settings.toml"
    settings.write_text("", encoding="utf-8")
    relative = os.path.relpath(settings, CHECKOUT)
    home.type("install", "--session", "desktop", "--config", relative)
    line = next(one for one in lines_of(home.config / SERVICE) if one.startswith("ExecStart="))
    path = line.partition('"--config" "')[2].rstrip('"')
    assert Path(path).is_absolute()
    assert Path(path).samefile(settings)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--session", "desktop", "--config", "none.toml"], "none.toml"),
        (["--session", "desktop", "--user", "ann"], "--session cage"),
        (["--session", "cage", "--user", "ann\nExecStart=evil"], "name of an account"),
    ],
    ids=["settings", "user", "name"],
)
def test_what_was_typed_wrongly_is_told(home: Home, words: list[str], told: str) -> None:
    done = home.type("install", *words)
    assert done.returncode == 2
    assert told in only_line(done.stderr)
    assert tree(home.folder) == {}


def test_without_a_desktop_others_than_root_are_told_what_to_do(home: Home) -> None:
    as_somebody = ["unshare", "--user", "--map-user=1000"] if os.geteuid() == 0 else []
    if as_somebody and subprocess.run([*as_somebody, "true"], check=False).returncode != 0:
        pytest.skip("root can't become somebody else here")
    done = subprocess.run(
        [*as_somebody, *KIOSK, "install", "--session", "cage", "--user", "nurse-room"],
        cwd=CHECKOUT, env=surroundings((), home.variables), encoding="utf-8",
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    command = only_line(done.stderr).partition("Run: ")[2]
    assert command.startswith("sudo /")
    assert command.endswith("install --session cage --user nurse-room")
    assert f"Write {CAGE_UNIT}" in done.stdout
    assert "User=nurse-room" in done.stdout
    assert "sudo useradd --create-home --shell /bin/bash nurse-room\n" in done.stdout
    assert home.programs.calls == []
    assert not Path(CAGE_UNIT).exists()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="it needs root")
def test_sudo_does_not_install_a_desktop_for_root(home: Home) -> None:
    done = home.type("install", "--session", "desktop", SUDO_USER="ann")
    assert done.returncode == 1
    assert "without sudo" in only_line(done.stderr) or "leave out sudo" in only_line(done.stderr)
    assert tree(home.folder) == {}


def test_windows_gets_a_shortcut_and_loses_it_again(home: Home, tmp_path: Path) -> None:
    startup = tmp_path / "Roaming/Microsoft/Windows/Start Menu/Programs/Startup"
    startup.mkdir(parents=True)
    # Windows writes the description as UTF-16, between other things.
    home.programs.add(
        "powershell",
        '{ printf "L\\0\\001"; printf "%s" "$KIOSK_MARK" | iconv -t UTF-16LE; } > "$KIOSK_LINK"\n'
        f'echo "$KIOSK_PROGRAM|$KIOSK_ARGUMENTS" > "{tmp_path}/told"',
    )
    done = home.type("install", "--session", "windows", APPDATA=str(tmp_path / "Roaming"))
    assert done.returncode == 0, done.stderr
    assert [path.suffix for path in startup.iterdir()] == [".lnk"]
    program, _, arguments = (tmp_path / "told").read_text("utf-8").strip().partition("|")
    assert Path(program).is_absolute()
    assert arguments.endswith("run --supervised")
    assert home.type("uninstall", APPDATA=str(tmp_path / "Roaming")).returncode == 0
    assert list(startup.iterdir()) == []


def test_elsewhere_there_is_no_startup_folder(home: Home) -> None:
    done = home.type("install", "--session", "windows")
    assert done.returncode == 1
    assert "not Windows" in only_line(done.stderr)
