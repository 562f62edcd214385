"""Provides tests that pages are really spoken, by Speech Dispatcher, to a sink without a sound."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.ui.shell import Shell
from kiosk.ui.speech.qt_engine import QtEngine
from kiosk.ui.speech.script import page_script
from kiosk.ui.speech.spoken_words import lexicon_of
from tests.pack.words import library
from tests.ui.speech.heard import PATIENCE, Heard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kiosk.ui.visit import Visit

DAEMON = "speech-dispatcher"
MODULE = "sd_espeak-ng"
MODULES = ("/usr/lib/speech-dispatcher-modules", "/usr/libexec/speech-dispatcher-modules")

pytestmark = pytest.mark.skipif(
    shutil.which(DAEMON) is None or not any(Path(one, MODULE).exists() for one in MODULES),
    reason="speech-dispatcher or its module for eSpeak NG is not installed",
)

CONFIGURATION = """
LogLevel 5
LogDir "{folder}"
DefaultVolume 100
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "espeak-ng" "sd_espeak-ng" ""
DefaultModule espeak-ng
"""
VOICES = {
    "en": "English (America)",
    "zh": "Chinese (Mandarin, latin as Pinyin)",
    "es": "Spanish (Latin America)",
    "ar": "Arabic",
}
SENTENCES = 6
LONG = "word and another one " * 5000


class Daemon:
    """A Speech Dispatcher of our own, with its own socket and log."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.socket = folder / "socket"
        (folder / "speechd.conf").write_text(CONFIGURATION.format(folder=folder))
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, qtbot: QtBot) -> None:
        """Start it, and wait until it listens."""
        self.socket.unlink(missing_ok=True)
        command = [DAEMON, "--run-single", "--communication-method", "unix_socket"]
        command += ["--socket-path", str(self.socket), "--config-dir", str(self._folder)]
        command += ["--pid-file", str(self._folder / "pid"), "--log-dir", str(self._folder)]
        command += ["--timeout", "0", "--log-level", "5"]
        with (self._folder / "output").open("wb") as output:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=output
            )
        qtbot.waitUntil(self.socket.exists, timeout=PATIENCE)

    def kill(self, how: int = signal.SIGKILL) -> None:
        """End it."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait()
            self._process = None

    def said(self) -> list[tuple[str, str]]:
        """Return what it has said, each with its voice."""
        log = (self._folder / "speech-dispatcher.log").read_bytes().decode(errors="replace")
        texts = re.findall(r"Queueing message \|(.*?)\| with priority", log, re.DOTALL)
        voices = re.findall(r"^synthesis_voice=(.*)$", log, re.MULTILINE)
        # One that waits in the queue has no voice yet.
        return list(zip(texts, voices, strict=False))


@pytest.fixture
def daemon(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemon]:
    """Return a daemon that listens, and that libspeechd finds."""
    one = Daemon(tmp_path)
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{one.socket}")
    # Where ours is gone, no other may come in its place.
    monkeypatch.setenv("SPEECHD_CMD", "/bin/false")
    one.start(qtbot)
    yield one
    one.kill(signal.SIGTERM)


def texts_of(visit: Visit) -> list[str]:
    """Return what is to be said of the open page, from its second row on."""
    reader = visit.reader
    assert reader.pack is not None
    lexicon = lexicon_of(reader.pack.glossary)
    language = reader.pack.edition.language
    script = page_script(reader.page, reader.page.all_rows, language, lexicon)
    return [one.spoken for one in script if one.row >= 1]


def test_pages_are_spoken_in_order_by_the_right_voices(daemon: Daemon, qtbot: QtBot) -> None:
    shell = Shell(None, make_engine=QtEngine)
    shell.use_library(library())
    over: list[bool] = []
    shell.speaker.finished.connect(lambda: over.append(True))
    expected: list[tuple[str, str]] = []
    for language, voice in VOICES.items():
        shell.visit.chooseLanguage(language)
        shell.visit.begin()
        shell.visit.openSection("surgery")
        over.clear()
        shell.visit.speech.listen(1)
        qtbot.waitUntil(lambda: len(over) >= SENTENCES, timeout=PATIENCE)
        expected += [(text, voice) for text in texts_of(shell.visit)[:SENTENCES]]
        shell.visit.close()
    shell.speaker.close()
    shell.deleteLater()
    said = [one for one in daemon.said() if one in expected]
    assert list(dict.fromkeys(said)) == list(dict.fromkeys(expected))


def test_python_goes_on_while_the_engine_is_made(daemon: Daemon, qtbot: QtBot) -> None:
    assert daemon.socket.exists()
    engine = QtEngine()
    heard = Heard(engine, qtbot)
    assert heard.start()
    engine.close()
    # Qt's constructor takes more than a second; where it held Python, hardly any tick would come.
    assert heard.ticks > 20


def test_a_daemon_that_dies_in_the_middle_is_noticed_and_may_come_back(
    daemon: Daemon, qtbot: QtBot
) -> None:
    engine = QtEngine()
    heard = Heard(engine, qtbot)
    assert heard.start()
    engine.say(LONG, "en", -1, 0.5)
    qtbot.waitUntil(lambda: bool(daemon.said()), timeout=PATIENCE)
    daemon.kill()
    heard.wait_for_failure()
    assert heard.ends == 0
    assert not heard.start(), "there is no daemon"
    daemon.start(qtbot)
    assert heard.start()
    heard.say("Back again.")
    engine.close()
    assert daemon.said()[-1] == ("Back again.", VOICES["en"])
