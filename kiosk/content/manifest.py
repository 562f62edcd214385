"""Provides the reading of `pack.toml`: what a pack is, its languages and its menu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.address import read_address
from kiosk.content.icons import DEFAULT_ICON, icon_names, is_icon
from kiosk.content.names import ID_FORM, LANGUAGE_FORM, is_id, is_language
from kiosk.content.pack import Edition, Group
from kiosk.content.problem import ContentError, Problem
from kiosk.content.reading import read_text
from kiosk.content.report import Report
from kiosk.content.toml_file import TomlTable, parse_toml
from kiosk.near_miss import advise

if TYPE_CHECKING:
    from pathlib import Path

FILE = "pack.toml"
_KEYS = ("id", "version", "default_language", "order", "languages", "check")
_LANGUAGE_KEYS = ("name", "topic", "title", "summary", "icon", "groups", "address")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What `pack.toml` says."""

    id: str
    version: str
    default_language: str
    order: tuple[str, ...]
    """Names of the sections, in the order of the menu."""
    editions: tuple[Edition, ...]
    """The languages, without their entries: those are read from the pages."""

    def edition(self, language: str) -> Edition:
        """Return what is said about a language."""
        return next(edition for edition in self.editions if edition.language == language)


def read_manifest(root: Path) -> tuple[Manifest, Report]:
    """Return what a pack's `pack.toml` says, and what is wrong in it but can be lived with.

    Args:
        root: The pack's folder, without symbolic links in its own path.

    Raises:
        ContentError: The pack can't be used; holds all problems of the file.

    """
    report = Report(FILE, "pack")
    _check_folder(root)
    top = parse_toml(read_text(root, FILE, limits.MANIFEST_BYTES), report)
    top.check_keys(_KEYS)
    manifest = Manifest(
        _id(top),
        top.text("version", example="1.0.0"),
        top.text("default_language", example="en"),
        _order(top),
        _editions(top.table("languages")),
    )
    _check_default(manifest, top)
    if report.is_fatal:
        raise ContentError(*report.in_order())
    return manifest, report


def _check_folder(root: Path) -> None:
    """Raise when there is no folder, or nothing that makes it a pack."""
    if not root.is_dir():
        what = "It is a file, not a folder." if root.exists() else "There is no such folder."
        raise ContentError(Problem(".", 0, what, "Check the folder's name.", code="pack"))
    if not (root / FILE).is_symlink() and not (root / FILE).exists():
        what = f"The folder has no {FILE}, so it is not a pack."
        fix = f"Name the folder that holds {FILE}, or write that file."
        raise ContentError(Problem(FILE, 0, what, fix, code="pack"))


def _id(top: TomlTable) -> str:
    """Return the pack's name."""
    name = top.text("id", example="my-pack")
    if name and not is_id(name):
        top.report.fatal(top.line("id"), f'"{name}" can\'t be the name of a pack.', ID_FORM)
    return name


def _order(top: TomlTable) -> tuple[str, ...]:
    """Return the names of the sections in the order of the menu, each once."""
    value = top.values.get("order")
    line = top.line("order")
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        what = '"order" is missing or not a list of names.'
        top.report.fatal(line, what, 'Write order = ["overview", "surgery"].')
        return ()
    for name in dict.fromkeys(value):
        if value.count(name) > 1:
            what = f'"{name}" stands in the order more than once.'
            top.report.minor(_line_of(name, top), what, "Take the others out.")
    return tuple(dict.fromkeys(name for name in value if _is_section_name(name, top)))


def _is_section_name(name: str, top: TomlTable) -> bool:
    """Return whether a name in the order can be a section's; report it otherwise."""
    if not is_id(name):
        what = f'"{name}" can\'t be the name of a section.'
        top.report.minor(_line_of(name, top), what, ID_FORM)
    return is_id(name)


def order_line(root: Path, name: str) -> int:
    """Return the line of `pack.toml` that names a section, for a message about it."""
    text = read_text(root, FILE, limits.MANIFEST_BYTES)
    return _line_of(name, TomlTable({}, Report(FILE, "pack"), text))


def _line_of(name: str, top: TomlTable) -> int:
    """Return the line at or after `order` where a name stands in quotes."""
    begin = top.line("order")
    for number, line in enumerate(top.source.split("\n")[begin - 1 :], begin):
        if f'"{name}"' in line or f"'{name}'" in line:
            return number
    return begin


def _editions(languages: TomlTable) -> tuple[Edition, ...]:
    """Return the languages of the pack."""
    editions = []
    for language in languages.values:
        if is_language(language):
            editions.append(_edition(language, languages.table(language)))
        else:
            what = f'"{language}" is not a language code.'
            languages.report.fatal(languages.line(language), what, LANGUAGE_FORM)
    return tuple(editions)


def _edition(language: str, table: TomlTable) -> Edition:
    """Return what is said about one language."""
    table.check_keys(_LANGUAGE_KEYS)
    return Edition(
        language,
        table.text("name", example="English"),
        table.text("topic", example="Esophageal cancer", most=limits.TOPIC_LETTERS),
        table.text("title", example="Esophageal cancer treatment"),
        table.text("summary", example="Learn what each treatment is.", most=limits.SUMMARY_LETTERS),
        _icon(table),
        _groups(table.table("groups")),
        (),
        address=read_address(table),
    )


def _icon(table: TomlTable) -> str:
    """Return the icon of the pack on the topic menu."""
    name = table.values.get("icon")
    if isinstance(name, str) and is_icon(name):
        return name
    what = '"icon" is missing.' if name is None else f'There is no icon "{name}".'
    table.report.minor(table.line("icon"), what, advise(str(name or ""), icon_names()))
    return DEFAULT_ICON


def _groups(table: TomlTable) -> tuple[Group, ...]:
    """Return the headings of the menu."""
    for name in table.values:
        if not is_id(name):
            what = f'"{name}" can\'t be the name of a group.'
            table.report.fatal(table.line(name), what, ID_FORM)
    return tuple(Group(name, table.text(name, example="Start here")) for name in table.values)


def _check_default(manifest: Manifest, top: TomlTable) -> None:
    """Report a default language that the pack does not have."""
    languages = [edition.language for edition in manifest.editions]
    default = manifest.default_language
    if default and languages and default not in languages:
        what = f'The default language "{default}" has no [languages.{default}].'
        top.report.fatal(top.line("default_language"), what, advise(default, languages))
