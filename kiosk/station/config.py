"""Reads the settings of this kiosk from kiosk.toml."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.near_miss import advise
from kiosk.station.numbers import read_numbers
from kiosk.station.problem import StationError
from kiosk.station.site_sizes import UNMEASURED, SiteSizes
from kiosk.station.waiting_times import USUAL_TIMES, WaitingTimes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

RENDERERS = ("auto", "software", "hardware")
SITE_KEYS = ("name", "logo", "phone", "fever_limit")
SIZE_RANGES = {
    "screen_width_mm": (100.0, 3000.0),
    "viewing_distance_mm": (200.0, 3000.0),
    "screen_bottom_height_mm": (0.0, 2000.0),
}
TIME_RANGES = {
    "idle_seconds": (0.0, 3600.0),
    # WCAG 2.2, 2.2.1: at least 20 seconds to answer.
    "warning_seconds": (20.0, 600.0),
    "continue_seconds": (0.0, 120.0),
}
_KEYS = ("packs", "renderer", "site", *SIZE_RANGES, *TIME_RANGES)

MAX_BYTES = 64 * 1024
"""Far more than any settings need; keeps a wrong file from being read for minutes."""


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one kiosk."""

    packs: tuple[Path, ...] = ()
    """Folders of the packs to show; none means the bundled pack."""
    renderer: str = "auto"
    """`auto`, `software` or `hardware`."""
    site: Mapping[str, str] = field(default_factory=dict)
    """The site's own values, which pages may show."""
    sizes: SiteSizes = UNMEASURED
    times: WaitingTimes = USUAL_TIMES


def read_config(path: Path, warnings: list[str]) -> Config:
    """Return the settings in a file; what is wrong is left out and named in `warnings`.

    Raises:
        StationError: the file can't be read or is not TOML.

    """
    table = _read_toml(path)
    warnings.extend(f"{path}: {_unknown(key, _KEYS)}" for key in table if key not in _KEYS)
    return Config(
        packs=_packs(table.get("packs", []), path, warnings),
        renderer=_renderer(table.get("renderer", "auto"), path, warnings),
        site=_site(table.get("site", {}), path, warnings),
        sizes=read_numbers(SiteSizes, SIZE_RANGES, table, str(path), warnings),
        times=read_numbers(WaitingTimes, TIME_RANGES, table, str(path), warnings),
    )


def _read_toml(path: Path) -> dict[str, Any]:
    """Return the table in a TOML file."""
    import tomllib  # noqa: PLC0415 - most kiosks have no settings file, and start sooner without

    try:
        if path.stat().st_size > MAX_BYTES:
            what = f"{path}: the settings are larger than {MAX_BYTES // 1024} KB."
            raise StationError(what, "Name a smaller file.")
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        what = f"{path}: the settings can't be read ({error.strerror})."
        raise StationError(what, "Check the name and who may read it.") from error
    except UnicodeDecodeError as error:
        raise StationError(f"{path}: the settings are not UTF-8.", "Save them as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        fix = "Correct the last line." if "end of document" in str(error) else "Correct that line."
        raise StationError(f"{path}: {error}.", fix) from error
    except RecursionError as error:
        what = f"{path}: brackets stand too deep inside one another."
        raise StationError(what, "Correct that line.") from error


def _packs(value: object, path: Path, warnings: list[str]) -> tuple[Path, ...]:
    """Return the pack folders, relative ones seen from the settings file."""
    if isinstance(value, list) and all(_is_folder_name(one) for one in value):
        return tuple(path.parent / one for one in value)
    warnings.append(f'{path}: packs must be a list of folders, such as packs = ["my-pack"].')
    return ()


def _is_folder_name(value: object) -> bool:
    """Say whether a value can be the name of a folder."""
    return isinstance(value, str) and value != "" and "\0" not in value


def _renderer(value: object, path: Path, warnings: list[str]) -> str:
    """Return how to draw."""
    if value in RENDERERS:
        return str(value)
    warnings.append(f"{path}: renderer must be one of {', '.join(RENDERERS)}.")
    return "auto"


def _site(value: object, path: Path, warnings: list[str]) -> dict[str, str]:
    """Return the site's own values, those that are text under a known name."""
    if not isinstance(value, dict):
        warnings.append(f"{path}: [site] must be a table.")
        return {}
    for key, one in value.items():
        if key not in SITE_KEYS:
            warnings.append(f"{path}: [site] {_unknown(key, SITE_KEYS)}")
        elif not isinstance(one, str):
            warnings.append(f"{path}: [site] {key} must be text in quotes.")
    return {
        key: one for key, one in value.items() if key in SITE_KEYS and isinstance(one, str) and one
    }


def _unknown(key: str, known: tuple[str, ...]) -> str:
    """Say that a key is not known, and which one may have been meant."""
    return f'the key "{key}" is not known. {advise(key, known)}'
