"""Checks that no file, and not the whole pack, is so large that the kiosk becomes slow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.rule import Remark, Rule
from kiosk.content.manifest import FILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack

_KB = 1024

DRAWING_BYTES = 100 * _KB
"""Size of a drawing: it is drawn anew while a page scrolls, in which a frame has 16 ms; the
largest of the bundled pack has a fifth of this."""

PAGE_BYTES = 40 * _KB
"""Size of a page: some 6,500 words, half an hour of reading; the longest bundled one has 1,500."""

PACK_BYTES = 20 * _KB * _KB
"""Size of a pack: all of it is read at every start, which takes 0.2 s from an old disk."""


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every file that is large, and for a large pack."""
    for file, size in pack.files.items():
        if file.endswith(".svg") and size > DRAWING_BYTES:
            what = f"The drawing has {size // _KB} KB; up to {DRAWING_BYTES // _KB} KB scroll well."
            yield Remark(file, 1, what, "Simplify its paths.")
        if file.endswith(".md") and size > PAGE_BYTES:
            what = f"The file has {size // _KB} KB; up to {PAGE_BYTES // _KB} KB can be read."
            yield Remark(file, 2, what, "Split it in two.")
    total = sum(pack.files.values())
    if total > PACK_BYTES:
        megabytes, most = total // _KB // _KB, PACK_BYTES // _KB // _KB
        what = f"The pack has {megabytes} MB; it starts quickly with up to {most} MB."
        yield Remark(FILE, 1, what, "Take out what no page needs.")


RULE = Rule("file-size", "warning", pack=_check)
