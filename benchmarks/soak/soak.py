"""Opens one kiosk, lets visits go by in its event loop, and reports what it has gained."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from benchmarks.failure import MeasureError
from benchmarks.soak.person import Person
from benchmarks.soak.quick_time import QuickTime
from benchmarks.soak.report import as_line, heading, report
from benchmarks.soak.sample import growth, is_flat, take_sample
from benchmarks.soak.visits import PIN, VISITS
from kiosk.app import KioskApp
from kiosk.application import make_application
from kiosk.cli.parser import parse
from kiosk.cli.settings import settings_from
from kiosk.station.paths import log_file
from kiosk.station.pin.pin import save_pin
from kiosk.ui.housekeeper import QUIET_MS

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.soak.person import Steps
    from benchmarks.soak.sample import Sample

MARGIN_MS: Final = 500
"""After the time at which the housekeeper cleans up."""
SETTINGS: Final = ("count_openings = true\n", "count_openings = true\nscreen_width_mm = 520\n")
"""What the settings file says in turn; somebody saves it after each round of visits."""


class Soak(QObject):
    """Plays the people at a kiosk, step by step, and takes samples between them."""

    def __init__(self, kiosk: KioskApp, config: Path, seconds: float) -> None:
        super().__init__(kiosk)
        self._kiosk, self._config, self._seconds = kiosk, config, seconds
        self.person = Person(kiosk)
        self.samples: list[Sample] = []
        self.visits = 0
        self.error: Exception | None = None
        """What went wrong in the soak itself."""
        self._steps = self._all_of_it()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._began = monotonic()
        self._timer.start(0)

    @Slot()
    def _go_on(self) -> None:
        """Do the next step, and come back for the one after it."""
        try:
            self._timer.start(next(self._steps))
        except StopIteration:
            QGuiApplication.exit(0)
        except Exception as error:  # noqa: BLE001 - raised again once the kiosk is closed
            self.error = error
            QGuiApplication.exit(1)

    def _all_of_it(self) -> Steps:
        """Let people come and go until the time is over."""
        yield from self.person.wait("the kiosk", lambda: self._kiosk.is_complete)
        yield from self.person.wait("the pages", lambda: self.person.visit.isReady)
        rounds = 0
        while monotonic() - self._began < self._seconds:
            for visit in VISITS:
                yield from visit(self.person)
                self.visits += 1
                if monotonic() - self._began > self._seconds:
                    break
            rounds += 1
            self._config.write_text(SETTINGS[rounds % len(SETTINGS)], encoding="utf-8")
            yield QUIET_MS + MARGIN_MS
            self._take_sample()

    def _take_sample(self) -> None:
        """Note what the kiosk holds on to now, and say so."""
        items = self.person.eyes.count()
        self.samples.append(take_sample(monotonic() - self._began, self.visits, items))
        print(as_line(self.samples[-1]), flush=True)


def soak(folder: Path, minutes: float, *options: str) -> int:
    """Soak for some minutes; print the samples and the figure; return 1 when memory grows."""
    config = folder / "kiosk.toml"
    config.write_text(SETTINGS[0], encoding="utf-8")
    application = make_application("software")
    save_pin(PIN)
    asked = ["run", "--config", str(config), *options]
    kiosk = KioskApp(settings_from(parse(asked)), "", QuickTime())
    soaking = Soak(kiosk, config, 60 * minutes)
    print(heading(), flush=True)
    kiosk.open()
    code = application.exec()
    kiosk.close()
    # The kiosk takes what nobody has caught, and logs it.
    sys.excepthook = sys.__excepthook__
    if soaking.error is not None:
        raise soaking.error
    if code:
        raise MeasureError(f"the kiosk ended with {code}\n{log_file().read_text(encoding='utf-8')}")
    grown = growth(soaking.samples)
    print(report(soaking.samples, grown, soaking.person.missed, folder / "home"))
    sys.stdout.flush()
    return 0 if is_flat(grown) else 1
