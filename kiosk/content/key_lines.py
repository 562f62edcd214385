"""Provides the setting of keys in front matter and in TOML; every other letter stays as it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_BEGIN = r"(?:\A|(?<=[\r\n]))"
_VALUE = r"""(?:"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'|[^\s"'#][^\r\n#]*?|)"""
_REST = r"(?=[ \t]*(?:#|[\r\n]|\Z))"


def set_keys(
    text: str, values: Mapping[str, str], mark: str, line_break: str, below: str = ""
) -> str:
    """Return text with keys set to new values; comments behind the values stay.

    Only keys that stand at the beginning of a line, with a value on the same line, are seen. A
    key that is missing is added below the one before it, or at the end.

    Args:
        text: Lines of `key: value` or `key = value`.
        values: The values by key, as they are to be written.
        mark: What stands between key and value: `: ` or ` = `.
        line_break: What ends an added line.
        below: The key below which the first one is added, if it is missing.

    """
    before = below
    for key, value in values.items():
        if found := _find(text, key, mark):
            gap = found[1] if found[1].endswith((" ", "\t")) else f"{found[1]} "
            text = text[: found.start(1)] + gap + value + text[found.end() :]
        else:
            above = _find(text, before, mark) if before else None
            text = _insert(text, f"{key}{mark}{value}", above, line_break)
        before = key
    return text


def drop_key(text: str, key: str, mark: str) -> str:
    """Return text without the line of a key, and without what stands behind its value.

    Args:
        text: Lines of `key: value` or `key = value`.
        key: What the line begins with; a text without it comes back as it is.
        mark: What stands between key and value: `:` or `=`.

    """
    found = _find(text, key, mark)
    if not found:
        return text
    end = _LINE_BREAK.search(text, found.end())
    return text[: found.start()] + (text[end.end() :] if end else "")


def _find(text: str, key: str, mark: str) -> re.Match[str] | None:
    """Return where a key and its value stand; the first group is what stands between them."""
    return re.search(rf"{_BEGIN}{re.escape(key)}([ \t]*{mark.strip()}[ \t]*?){_VALUE}{_REST}", text)


def _insert(text: str, line: str, above: re.Match[str] | None, line_break: str) -> str:
    """Return text with a line added below another, or at the end."""
    end = _LINE_BREAK.search(text, above.end()) if above else None
    at = end.end() if end else len(text)
    before = line_break if at and text[at - 1] not in "\r\n" else ""
    return f"{text[:at]}{before}{line}{line_break}{text[at:]}"
