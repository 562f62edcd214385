"""Finds keys in the text of a TOML file, and writes values as TOML does."""

from __future__ import annotations

import re

_BLANKS_AND_QUOTES = r"[\s\"']"


def line_of(text: str, key: str, table: str = "") -> int:
    """Return the line where a key is set, or where the table of its name begins.

    Args:
        text: A TOML file.
        key: The key's name, without its table.
        table: The table that it stands in; empty for the top of the file.

    Returns:
        The line, counted from 1; 0 where no line begins with the key.

    """
    name = _written(key)
    ways = {table: re.compile(rf"\s*{name}\s*[=.]")}
    if table:
        ways[""] = re.compile(rf"\s*{_written(table)}\s*\.\s*{name}\s*[=.]")
    header = ""
    for number, line in enumerate(text.split("\n"), 1):
        if line.lstrip().startswith("["):
            header = re.sub(_BLANKS_AND_QUOTES, "", line.split("#")[0]).strip("[]")
            if header == f"{table}.{key}".lstrip("."):
                return number
        elif header in ways and ways[header].match(line):
            return number
    return 0


def _written(name: str) -> str:
    """Return a pattern for a name, with quotes or without."""
    return rf"[\"']?{re.escape(name)}[\"']?"


def toml_value(value: object) -> str:
    """Return a text, a number, true or false, or a list of texts as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return f"{value:g}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(toml_value(one) for one in value)}]"
    import json  # noqa: PLC0415 - only where somebody looks at the settings

    # TOML takes JSON's escapes, but for DEL, which must not stand as it is.
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
