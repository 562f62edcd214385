"""Provides how systemd watches over the kiosk, the same with and without a desktop."""

from __future__ import annotations

from kiosk.station.exit_codes import STAFF_LEFT

NEVER_GIVE_UP = "StartLimitIntervalSec=0"
"""Of the part [Unit]; otherwise systemd stops trying after five starts in ten seconds."""

WATCHED = f"""\
# READY after the first picture on the screen, then a sign of life from what draws it.
Type=notify
TimeoutStartSec=90
WatchdogSec=30
TimeoutStopSec=10
# Whatever ends it, it comes back; but not when staff have left it.
Restart=always
RestartSec=1
RestartPreventExitStatus={STAFF_LEFT}
SuccessExitStatus={STAFF_LEFT}
# A page that eats all memory costs its compiler, not the kiosk.
OOMPolicy=continue
LimitCORE=0
"""
"""Of the part [Service]."""
