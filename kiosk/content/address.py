"""Provides the public address of a pack's pages, which a visitor can take home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content import limits

if TYPE_CHECKING:
    from kiosk.content.toml_file import TomlTable

SECTION = "{section}"
"""Stands in the address for the name of a page."""

_EXAMPLE = f'Write address = "https://example.org/{SECTION}", or take it out.'


def read_address(table: TomlTable) -> str:
    """Return the address of a language's pages; nothing when there is none, or a bad one."""
    value = table.values.get("address")
    if value is None:
        return ""
    what = _fault(value)
    if what:
        table.report.minor(table.line("address"), what, _EXAMPLE)
        return ""
    return str(value)


def page_address(address: str, section_id: str) -> str:
    """Return the address of one page."""
    return address.replace(SECTION, section_id)


def _fault(value: object) -> str:
    """Return what is wrong with an address, or nothing."""
    from kiosk.content.links import is_web_address  # noqa: PLC0415 - few packs have an address

    if not isinstance(value, str):
        return '"address" is not text.'
    if len(value) > limits.ADDRESS_LETTERS:
        return f'"address" has {len(value)} letters; a code has room for {limits.ADDRESS_LETTERS}.'
    if not value.startswith("https://"):
        return '"address" does not begin with https://.'
    if SECTION not in value:
        return f'"address" does not say where the name of a page goes: it has no {SECTION}.'
    if not is_web_address(page_address(value, "page")):
        return '"address" can\'t be an address on the web.'
    return ""
