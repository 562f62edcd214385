"""Provides the setting of keys at the top of a file, with the proof that nothing else changed."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING

from kiosk.content.front_matter import DRAFT
from kiosk.content.key_lines import drop_key, set_keys
from kiosk.content.problem import ContentError
from kiosk.content.yaml_fields import read_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_FRONT = re.compile(r"(?s)\A---[^\S\r\n]*(?:\r\n|\r|\n)(.*?)(?<=[\r\n])---[^\S\r\n]*(?:[\r\n]|\Z)")
_TOP = re.compile(r"(?sm)\A(.*?)(?:^[ \t]*\[|\Z)")
_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_LAST = "next_review"
"""The last of the keys that every file has; others stand below it."""

_DATE = re.compile(r"\d{4}-\d\d-\d\d")


class UnusualFormError(Exception):
    """Keys are written in a way that can't be changed without risk to the rest of the file."""


def set_in_page(text: str, values: Mapping[str, str], gone: Iterable[str] = ()) -> str:
    """Return a page's file with keys of its front matter set, and others taken out.

    Raises:
        UnusualFormError: The front matter is written in an unusual way.

    """
    written = {
        key: value if value == DRAFT or _DATE.fullmatch(value) else _quoted(value)
        for key, value in values.items()
    }
    front = _FRONT.match(text)
    if front is None:
        raise UnusualFormError
    changed = set_keys(_without(front[1], gone, ":"), written, ": ", _line_break(text), _LAST)
    try:
        is_proven = _front_keys(changed) == _wanted(_front_keys(front[1]), values, gone)
    except ContentError:
        is_proven = False
    if not is_proven:
        raise UnusualFormError
    return text[: front.start(1)] + changed + text[front.end(1) :]


def set_in_toml(text: str, values: Mapping[str, str], gone: Iterable[str] = ()) -> str:
    """Return a TOML file with keys above its first table set, and others taken out.

    Raises:
        UnusualFormError: The keys are written in an unusual way.

    """
    written = {key: _quoted(value) for key, value in values.items()}
    end = _end_of_top(text)
    top = _without(text[:end], gone, "=")
    changed = set_keys(top, written, " = ", _line_break(text), _LAST) + text[end:]
    try:
        is_proven = _toml_keys(changed) == _wanted(_toml_keys(text), values, gone)
    except tomllib.TOMLDecodeError:
        is_proven = False
    if not is_proven:
        raise UnusualFormError
    return changed


def keys_in_page(text: str) -> dict[str, object]:
    """Return what the front matter of a page's file says.

    Raises:
        UnusualFormError: It can't be read.

    """
    front = _FRONT.match(text)
    try:
        return _front_keys(front[1]) if front else {}
    except ContentError:
        raise UnusualFormError from None


def keys_in_toml(text: str) -> dict[str, object]:
    """Return what a TOML file says.

    Raises:
        UnusualFormError: It can't be read.

    """
    try:
        return _toml_keys(text)
    except tomllib.TOMLDecodeError:
        raise UnusualFormError from None


def _without(text: str, keys: Iterable[str], mark: str) -> str:
    """Return text without the lines of some keys."""
    for key in keys:
        text = drop_key(text, key, mark)
    return text


def _wanted(
    said: dict[str, object], values: Mapping[str, str], gone: Iterable[str]
) -> dict[str, object]:
    """Return what a file has to say once it is changed."""
    return {key: value for key, value in said.items() if key not in gone} | {**values}


def _end_of_top(text: str) -> int:
    """Return where the first table of a TOML file begins."""
    found = re.search(r"(?m)^[ \t]*\[", text)
    return found.start() if found else len(text)


def _quoted(value: str) -> str:
    """Return text in double quotes, as YAML and TOML both read it."""
    return json.dumps(value, ensure_ascii=False)


def _line_break(text: str) -> str:
    """Return what ends the lines of a file."""
    found = _LINE_BREAK.search(text)
    return found[0] if found else "\n"


def _front_keys(front: str) -> dict[str, object]:
    """Return what front matter says; a value that is not a text is a list of its parts."""
    fields = read_fields(_LINE_BREAK.sub("\n", front), "", 1)
    return {
        key: field.text if not field.items else [text for text, _ in field.items]
        for key, field in fields.items()
    }


def _toml_keys(text: str) -> dict[str, object]:
    """Return what a TOML file says."""
    return tomllib.loads(_LINE_BREAK.sub("\n", text))
