"""Checks that a translation says of itself what its original says: label, group, icon, boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.compare.originals import translated, translations
from kiosk.content.check.key_line import table_line
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.manifest import FILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document

_ALIKE = ("group", "icon", "evidence", "boxes", "open_boxes", "place")
"""Keys whose values are the same in every language."""

_BOTH = ("evidence_scope",)
"""Keys whose words are translated, and that no language may leave out."""

_COUNTED = ("sources",)
"""Lists whose points are translated, one by one."""


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every key that differs, and for groups of the menu that do."""
    for document, original in translated(pack):
        yield from _page(document, original)
    manifest = pack.compiled.manifest
    groups = [group.id for group in manifest.edition(manifest.default_language).groups]
    for language in translations(pack):
        if [group.id for group in manifest.edition(language).groups] != groups:
            line = table_line(pack, FILE, f"languages.{language}.groups", "")
            what = f"The groups of {language} are not those of {manifest.default_language}."
            fix = f"Write these, in this order: {', '.join(groups)}."
            yield Remark(FILE, line, what, fix)


def _page(document: Document, original: Document) -> Iterator[Remark]:
    """Yield what differs in the front matter of two pages."""
    for key in _ALIKE:
        said, there = _value(original, key), _value(document, key)
        if said != there:
            yield _remark(document, original, key, f'"{said}"' if said else "nothing")
    for key in _BOTH:
        if bool(original.text(key)) != bool(document.text(key)):
            yield _remark(document, original, key, "words" if original.text(key) else "nothing")
    for key in _COUNTED:
        count, other = (len(_items(one, key)) for one in (original, document))
        if count != other:
            yield _remark(document, original, key, f"{count} points")


def _remark(document: Document, original: Document, key: str, said: str) -> Remark:
    """Return the remark on a key."""
    line = document.line(key if key in document.fields else "title")
    what = f'{original.file}:{original.line(key)} has {said} as "{key}".'
    return Remark(document.file, line, what, "Make both alike.")


def _value(document: Document, key: str) -> str:
    """Return the value of a key on one line; the order of a list counts."""
    items = ", ".join(text for text, _ in _items(document, key))
    return items or document.text(key)


def _items(document: Document, key: str) -> tuple[tuple[str, int], ...]:
    """Return the points of a list."""
    return document.fields[key].items if key in document.fields else ()


RULE = Rule("translation-front", "error", pack=_check)
