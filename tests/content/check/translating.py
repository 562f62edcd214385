"""Writes packs in two languages for tests of the rules that compare them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.content.check.checking import add_language, findings
from tests.content.pack_writer import BODY_LINE, FRONT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.content.pack_writer import PackWriter

LINE = BODY_LINE
"""Line of the original's file at which its page begins; that of the translation is one more."""

SUMMARIES = {"es": "Una frase.", "zh": "一句话。", "ar": "جملة واحدة."}


def translation(
    pack: PackWriter, language: str, body: str, name: str = "page", **front: str | None
) -> None:
    """Write the translation of a page, which is a draft."""
    said = {"id": name, "title": name.capitalize(), "summary": SUMMARIES[language]}
    keys = FRONT | said | {"translated": "draft"} | front
    lines = [f"{key}: {value}" for key, value in keys.items() if value is not None]
    pack.file(f"{language}/{name}.md", "\n".join(["---", *lines, "---", body, ""]))


def both(
    pack: PackWriter,
    language: str,
    original: str,
    body: str,
    *,
    ours: Mapping[str, str | None] | None = None,
    theirs: Mapping[str, str | None] | None = None,
) -> None:
    """Write a pack with one page and its translation, each with keys of the front matter."""
    pack.section("page", original, **ours or {})
    pack.manifest()
    add_language(language, pack)
    translation(pack, language, body, "page", **theirs or {})


def pairs_found(
    pack: PackWriter, code: str, language: str, pairs: Sequence[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Return those of some pairs, each a page and its translation, in which a rule finds anything.

    All are checked at once, since every check starts a program of its own.
    """
    for number, (original, _) in enumerate(pairs):
        pack.section(f"page-{number}", original)
    pack.manifest()
    add_language(language, pack)
    for number, (_, body) in enumerate(pairs):
        translation(pack, language, body, f"page-{number}")
    every = findings(pack)
    others = [str(one) for one in every if one.severity == "error" and one.code != code]
    assert others == [], others
    files = {one.file for one in every if one.code == code}
    return [pair for n, pair in enumerate(pairs) if f"{language}/page-{n}.md" in files]
