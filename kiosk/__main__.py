"""Starts the kiosk with `python -m kiosk`."""

from __future__ import annotations

import sys

from kiosk.cli.main import main

sys.exit(main())
