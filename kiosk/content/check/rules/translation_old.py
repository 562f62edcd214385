"""Checks that every translation is one of the words that the original has now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check.key_line import key_line
from kiosk.content.check.rule import Remark, Rule
from kiosk.content.front_matter import DRAFT
from kiosk.content.glossary_file import glossary_file, glossary_fingerprint
from kiosk.content.page_fingerprint import page_fingerprint
from kiosk.content.problem import ContentError
from kiosk.content.report import Report
from kiosk.content.toml_file import parse_toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.content.check.checked_pack import CheckedPack
    from kiosk.content.check.document import Document

_FIX = 'When you have compared the two, sign the translation with "kiosk review sign".'
_FIX_DRAFT = 'When you have compared them: "kiosk review draft {page} --language {language}".'


def _check(pack: CheckedPack) -> Iterator[Remark]:
    """Yield a remark for every translation that is older than its original, or may be."""
    default = pack.compiled.manifest.default_language
    for document in pack.documents:
        if document.page and document.language != default:
            yield from _page(pack, default, document)
    for language in pack.compiled.glossaries:
        if language != default:
            yield from _glossary(pack, default, language)


def _page(pack: CheckedPack, default: str, document: Document) -> Iterator[Remark]:
    """Yield what is to be said of a page."""
    if (default, document.name) not in pack.compiled.sections:
        return
    try:
        now = page_fingerprint(pack.root, default, document.name)
    except ContentError:
        return
    original = f"{default}/{document.name}.md"
    said = {key: document.text(key) for key in ("original", "translated")}
    yield from _compare(pack, document.file, said, original, now)


def _glossary(pack: CheckedPack, default: str, language: str) -> Iterator[Remark]:
    """Yield what is to be said of a glossary."""
    terms, file = pack.compiled.glossaries[default].terms, glossary_file(language)
    if terms and pack.compiled.glossaries[language].terms:
        said = parse_toml(pack.texts[file], Report(file)).values
        keys = {key: str(said.get(key, "")) for key in ("original", "translated")}
        original = glossary_file(default)
        yield from _compare(pack, file, keys, original, glossary_fingerprint(terms))


def _compare(
    pack: CheckedPack, file: str, said: Mapping[str, str], original: str, now: str
) -> Iterator[Remark]:
    """Yield a remark unless a file says that it was translated from the words as they are now."""
    if said["original"] == now:
        return
    what = (
        f"{original} has changed since this was translated from it."
        if said["original"]
        else f"It is not said from which version of {original} this was translated."
    )
    is_draft = said["translated"] == DRAFT
    language, _, page = file.rpartition(".")[0].partition("/")
    fix = _FIX_DRAFT.format(page=page, language=language) if is_draft else _FIX
    # Nobody vouches for a draft yet, so it may leave that open.
    severity = "notice" if is_draft and not said["original"] else ""
    yield Remark(file, key_line(pack, file, ("original", "reviewer", "id")), what, fix, severity)


RULE = Rule("translation-old", "warning", pack=_check)
