"""Provides the part of the build that compiles the words of the screen into `.qm` files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER = "resources/translations"


class CompiledWords(BuildHookInterface[Any]):
    """Compiles each catalog, for a wheel as for an editable install; git does not keep them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile what is missing or old, and have it packed."""
        # The package itself is not installed yet.
        sys.path.insert(0, self.root)
        try:
            from kiosk.catalogs import compile_catalog, is_fresh  # noqa: PLC0415 - see above
        finally:
            sys.path.remove(self.root)
        for source in sorted(Path(self.root, FOLDER).glob("kiosk_*.ts")):
            target = source.with_suffix(".qm")
            if not is_fresh(source, target):
                compile_catalog(source, target)
        build_data["artifacts"].append(f"/{FOLDER}/*.qm")
