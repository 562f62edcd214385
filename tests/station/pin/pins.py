"""Provides folders of their own for tests that set a PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PIN = "2580"
OTHER = "1379"


def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Return the variables that name a test's own folders, which hold from now on."""
    variables = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "STATE")}
    for name, folder in variables.items():
        monkeypatch.setenv(name, folder)
    return variables
