"""Provides the reading of `glossary.toml`, the words of a pack in one language."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.fingerprint import SIGNATURE_BYTES, fingerprint
from kiosk.content.front_matter import DRAFT, REVIEW_KEYS
from kiosk.content.glossary import NUMBER, Glossary, Term
from kiosk.content.held_review import is_held
from kiosk.content.names import ID_FORM, is_id
from kiosk.content.problem import ContentError
from kiosk.content.reading import read_text
from kiosk.content.report import Report
from kiosk.content.toml_file import TomlTable, parse_toml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

FILE = "glossary.toml"
_TERM_KEYS = ("term", "variants", "say", "definition", "match_case", "first_use")


def glossary_file(language: str) -> str:
    """Return the path of a language's glossary in its pack."""
    return f"{language}/{FILE}"


def read_glossary(root: Path, language: str) -> tuple[Glossary, Report]:
    """Return the words of a language, without those that can't be used, and what is wrong.

    A pack without the file has no words, and nothing wrong.
    """
    report = Report(glossary_file(language), "glossary-file")
    path = root / report.file
    if not path.exists() and not path.is_symlink():
        return Glossary(), report
    try:
        top = parse_toml(read_text(root, report.file, limits.GLOSSARY_BYTES), report)
    except ContentError as error:
        report.take(error)
        return Glossary(), report
    top.check_keys((*REVIEW_KEYS, "terms", "spoken"))
    table = top.table("terms")
    terms = [_term(name, table.table(name)) for name in table.values]
    found = _in_order([term for term in terms if term])
    _check_forms(found, table)
    return replace(_signed(top, tuple(found)), spoken=tuple(_spoken(top))), report


def _spoken(top: TomlTable) -> Iterator[tuple[str, str]]:
    """Yield what is said for some words; report what can't be used."""
    table = top.table("spoken") if top.values.get("spoken") else None
    if table is None:
        return
    for word in table.values:
        said = table.text(word, example="E M R")
        if said and word.count(NUMBER) != said.count(NUMBER):
            what = f'"{word}" and "{said}" have not the same number of {NUMBER}.'
            table.report.fatal(table.line(word), what, f"Write {NUMBER} once for each number.")
        elif said and word.strip():
            yield word, said


def _term(name: str, table: TomlTable) -> Term | None:
    """Return a word, or nothing when it can't be used."""
    table.check_keys(_TERM_KEYS)
    if not is_id(name):
        table.report.fatal(table.line(""), f'"{name}" can\'t be the name of a word.', ID_FORM)
        return None
    term = table.text("term", example="biopsy", most=limits.TERM_LETTERS)
    definition = table.text("definition", example="A tiny sample to look at.")
    if not term or not definition:
        return None
    return Term(
        name,
        term,
        definition,
        table.text("say", example="BY-op-see") if "say" in table.values else "",
        table.texts("variants"),
        table.flag("match_case", default=False),
        table.flag("first_use", default=True),
    )


def _check_forms(terms: Iterable[Term], table: TomlTable) -> None:
    """Report a form that two words share: a touch could mean either."""
    owners: dict[str, str] = {}
    for term in terms:
        for form in dict.fromkeys((term.term, *term.variants)):
            key = form if term.is_case_exact else form.casefold()
            other = owners.setdefault(key, term.id)
            if other != term.id:
                what = f'"{form}" belongs to "{other}" as well.'
                line = table.table(term.id).line("term")
                table.report.fatal(line, what, "Take it out of one of them.")


def _signed(top: TomlTable, terms: tuple[Term, ...]) -> Glossary:
    """Return the words with their review, as long as it holds."""
    said = {key: str(top.values.get(key, "")) for key in REVIEW_KEYS}
    said |= {key: top.date(key) for key in ("reviewed", "next_review")}
    if said["translated"] not in {"", DRAFT}:
        what, fix = f'"{said["translated"]}" is not known.', f'Write translated = "{DRAFT}".'
        top.report.minor(top.line("translated"), what, fix)
    if not is_held(said, partial(glossary_fingerprint, terms)):
        return Glossary(terms, is_draft=said["translated"] == DRAFT)
    return Glossary(terms, said["reviewer"], said["reviewed"], said["next_review"])


def glossary_fingerprint(terms: Iterable[Term]) -> str:
    """Return what changes with the words of a glossary and their meanings."""
    return fingerprint(
        ("\x1f".join((one.id, one.term, one.say, one.definition)).encode() for one in terms),
        size=SIGNATURE_BYTES,
    )


def _in_order(terms: list[Term]) -> list[Term]:
    """Return words by their letters; in another script than ours, Latin names come last."""
    is_latin = 2 * sum(term.letter.isascii() for term in terms) >= len(terms)

    def order(term: Term) -> tuple[bool, str, str, str]:
        """Return what a word is sorted by."""
        return is_latin != term.letter.isascii(), term.letter, term.term.casefold(), term.id

    return sorted(terms, key=order)
