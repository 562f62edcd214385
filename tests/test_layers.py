"""Provides tests that imports point downward only."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
PACKAGE = CHECKOUT / "kiosk"

MAY_NOT = {
    "kiosk/content": ("kiosk.station", "kiosk.ui", "kiosk.app", "kiosk.cli", "PySide6"),
    "kiosk/station": ("kiosk.content", "kiosk.ui", "kiosk.app", "kiosk.cli", "PySide6"),
    "kiosk/ui": ("kiosk.app", "kiosk.cli", "kiosk.preview"),
    "kiosk/preview": ("kiosk.app", "kiosk.cli", "kiosk.station"),
    "kiosk/app.py": ("kiosk.cli", "kiosk.preview"),
}
"""What each layer may not import, at any place of a file, for types either."""

IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
print(" ".join(sys.modules))
"""


def files_of(layer: str) -> list[Path]:
    """Return the Python files of a layer."""
    path = CHECKOUT / layer
    return [path] if path.is_file() else sorted(path.rglob("*.py"))


def imported_by(path: Path) -> set[str]:
    """Return the full names of what a file imports."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports by dots"
            names |= {f"{node.module}.{one.name}" for one in node.names}
    return names


@pytest.mark.parametrize(
    ("path", "forbidden"),
    [(path, names) for layer, names in MAY_NOT.items() for path in files_of(layer)],
    ids=lambda value: str(value.relative_to(PACKAGE)) if isinstance(value, Path) else "",
)
def test_imports_point_down(path: Path, forbidden: tuple[str, ...]) -> None:
    wrong = {
        name
        for name in imported_by(path)
        for layer in forbidden
        if name == layer or name.startswith(f"{layer}.")
    }
    assert wrong == set()


@pytest.mark.parametrize(
    ("layer", "forbidden"),
    [
        ("kiosk.content", ("PySide6", "shiboken6", "kiosk.station", "kiosk.ui")),
        ("kiosk.station", ("PySide6", "shiboken6", "kiosk.ui")),
    ],
)
def test_a_layer_loads_nothing_above_it(layer: str, forbidden: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, layer],
        cwd=CHECKOUT, capture_output=True, text=True, timeout=30, check=True,
    )  # fmt: skip
    loaded = done.stdout.split()
    assert f"{layer}.problem" in loaded
    assert [name for name in loaded if name.startswith(forbidden)] == []
