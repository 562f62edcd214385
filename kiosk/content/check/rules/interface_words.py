"""Checks that the words of the screen that a pack brings can be used."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule
from kiosk.content.interface_catalog import NAME, own_catalog, prepare_catalogs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack

_OWN = "The kiosk has words of its own for this language, so this file is not read."


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every catalog that can't be compiled, or is never read."""
    files = [file for file in pack.files if file.endswith(f"/{NAME}")]
    for file in files:
        if own_catalog(file.partition("/")[0]).is_file():
            yield Remark(file, 0, _OWN, "Take it out of the pack.")
    if files:
        with TemporaryDirectory(prefix="kiosk-") as folder:
            for problem in prepare_catalogs((pack.root,), Path(folder)):
                yield Remark(problem.file, 0, problem.what, problem.fix)


RULE = Rule("interface-words", "error", pack=_check)
