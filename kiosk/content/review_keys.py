"""Provides the setting of keys at the top of a file, with the proof that nothing else changed."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING

from kiosk.content.key_lines import set_keys
from kiosk.content.problem import ContentError
from kiosk.content.yaml_fields import read_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

_FRONT = re.compile(r"(?s)\A---[^\S\r\n]*(?:\r\n|\r|\n)(.*?)(?<=[\r\n])---[^\S\r\n]*(?:[\r\n]|\Z)")
_TOP = re.compile(r"(?sm)\A(.*?)(?:^[ \t]*\[|\Z)")
_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


class UnusualFormError(Exception):
    """Keys are written in a way that can't be changed without risk to the rest of the file."""


def set_in_page(text: str, values: Mapping[str, str]) -> str:
    """Return a page's file with keys of its front matter set.

    Raises:
        UnusualFormError: The front matter is written in an unusual way.

    """
    written = {
        key: value if _DATE.fullmatch(value) else _quoted(value) for key, value in values.items()
    }
    front = _FRONT.match(text)
    if front is None:
        raise UnusualFormError
    changed = set_keys(front[1], written, ": ", _line_break(text))
    try:
        is_proven = _front_keys(changed) == {**_front_keys(front[1]), **values}
    except ContentError:
        is_proven = False
    if not is_proven:
        raise UnusualFormError
    return text[: front.start(1)] + changed + text[front.end(1) :]


def set_in_toml(text: str, values: Mapping[str, str]) -> str:
    """Return a TOML file with keys above its first table set.

    Raises:
        UnusualFormError: The keys are written in an unusual way.

    """
    written = {key: _quoted(value) for key, value in values.items()}
    end = _end_of_top(text)
    changed = set_keys(text[:end], written, " = ", _line_break(text)) + text[end:]
    try:
        is_proven = _toml_keys(changed) == {**_toml_keys(text), **values}
    except tomllib.TOMLDecodeError:
        is_proven = False
    if not is_proven:
        raise UnusualFormError
    return changed


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
