"""Provides tests that fonts are made of the named releases alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from kiosk.resources import resource
from tests.cli.command import CHECKOUT
from tests.trees import tree

if TYPE_CHECKING:
    from pathlib import Path


def make_fonts(sources: Path) -> subprocess.CompletedProcess[str]:
    """Return how the making of the fonts ended."""
    command = [sys.executable, "-m", "tools.make_fonts", "--sources", str(sources)]
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=False)


def test_another_release_is_refused_by_name_and_nothing_is_changed(tmp_path: Path) -> None:
    before = tree(resource("fonts"))
    package = tmp_path / "atkinson-hyperlegible-next"
    package.mkdir()
    done = make_fonts(tmp_path)
    assert done.returncode == 2
    wanted = "@fontsource-variable/atkinson-hyperlegible-next 5.3.0"
    assert f"{package} does not hold {wanted}" in done.stderr
    said = {"name": wanted.split(maxsplit=1)[0], "version": "5.2.9"}
    (package / "package.json").write_text(json.dumps(said), encoding="utf-8")
    done = make_fonts(tmp_path)
    assert done.returncode == 2
    assert f"{package} holds {said['name']} 5.2.9. Unpack {wanted} there." in done.stderr
    assert tree(resource("fonts")) == before


def test_the_guide_names_the_same_releases() -> None:
    guide = (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    help_text = subprocess.run(
        [sys.executable, "-m", "tools.make_fonts", "--help"],
        cwd=CHECKOUT, env=os.environ | {"COLUMNS": "500"},
        capture_output=True, encoding="utf-8", check=True,
    ).stdout  # fmt: skip
    named = help_text.partition("packages: ")[2].strip().split(", ")
    assert len(named) == 3
    assert [one for one in named if f"npm pack {one}\n" not in guide] == []
