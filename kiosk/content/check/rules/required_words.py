"""Checks that the words that a pack requires of a page stand on it, in its open text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.manifest import FILE
from kiosk.content.pack import ABOUT
from kiosk.content.reading import read_text
from kiosk.content.report import Report
from kiosk.content.toml_file import parse_toml
from kiosk.near_miss import advise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every phrase that its page lacks, and for every page that isn't there."""
    manifest = pack.compiled.manifest
    names = (*manifest.order, ABOUT)
    for name, phrases in pack.settings.required.items():
        document = pack.find(manifest.default_language, name)
        if name not in names:
            yield _unknown(name, names, pack)
        elif document:
            yield from _missing(document, phrases)


def _missing(document: Document, phrases: tuple[str, ...]) -> Iterator[Remark]:
    """Yield a remark for every phrase that no open text of a page holds."""
    texts = [_even(passage.text) for passage in document.passages if not passage.is_folded]
    for phrase in phrases:
        if not any(_even(phrase) in text for text in texts):
            what = f'The words "{phrase}" are missing.'
            fix = f"Put them back into the open text, or change [check.required] in {FILE}."
            yield Remark(document.file, document.line("title"), what, fix)


def _even(text: str) -> str:
    """Return text without regard to capitals, line breaks and the form of its apostrophes."""
    return " ".join(text.split()).casefold().replace("’", "'")


def _unknown(name: str, names: tuple[str, ...], pack: CheckedPack) -> Remark:
    """Return the remark on a page that the pack doesn't have."""
    top = parse_toml(read_text(pack.root, FILE, limits.MANIFEST_BYTES), Report(FILE, "pack"))
    line = top.table("check").table("required").line(name)
    return Remark(FILE, line, f'There is no page "{name}".', advise(name, names))


RULE = Rule("required-words", "error", pack=_check)
