"""Provides the reading of front matter as flat fields, each with its line and its kind."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import yaml
from yaml.events import AliasEvent

from kiosk.content.problem import ContentError, Problem
from kiosk.content.reading import UNSHOWABLE
from kiosk.near_miss import shorten

Item: TypeAlias = tuple[str, int]
"""Text of one point of a list, and its line."""

_STANDARD = "tag:yaml.org,2002:"

_KEPT = 4096
"""Files whose keys are remembered: YAML takes 3 ms a page, and a page is asked for several times,
a shared box once for every page that it stands on."""


@dataclass(frozen=True, slots=True)
class Field:
    """The value of one key."""

    kind: str
    """`text`, `empty`, `list`, or YAML's name for anything else, such as `bool`."""
    text: str
    items: tuple[Item, ...]
    line: int


class _Composer(yaml.SafeLoader):
    """Composes plain nodes only: anchors make a file that is tiny but huge when unfolded."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Compose a node that has neither an anchor nor an alias."""
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            problem = "signs & and * at the start of a value are not understood"
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=event.start_mark)
        return super().compose_node(parent, index)


@lru_cache(maxsize=_KEPT)
def read_fields(text: str, file: str, first_line: int) -> dict[str, Field]:
    """Return the keys of front matter with their values; nobody may change what comes back.

    Args:
        text: The lines between the hyphens.
        file: The file's path in the pack, for messages.
        first_line: Line of the file at which the text begins.

    Raises:
        ContentError: The text is not YAML, or is not a plain list of keys.

    """
    try:
        root = yaml.compose(text, _Composer)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _not_yaml(str(error.problem), file, first_line + (mark.line if mark else 0)) from None
    except yaml.reader.ReaderError as error:
        line = first_line + text.count("\n", 0, error.position)
        raise _not_yaml(str(error.reason), file, line) from None
    except RecursionError:
        raise _not_yaml("it is nested too deep", file, first_line) from None
    if not isinstance(root, yaml.MappingNode):
        raise _not_yaml("it holds no keys", file, first_line)
    return _fields(root, file, first_line)


def _fields(root: yaml.MappingNode, file: str, first_line: int) -> dict[str, Field]:
    """Return the pairs of a mapping; raise when a key is given twice."""
    fields: dict[str, Field] = {}
    for key_node, value_node in root.value:
        key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else "?"
        line = first_line + key_node.start_mark.line
        if key in fields:
            what = f'The key "{shorten(key)}" is given twice.'
            raise ContentError(
                Problem(file, line, what, "Take one of them out.", code="front-matter")
            )
        fields[key] = _field(value_node, line, first_line)
    return fields


def _field(node: yaml.Node, line: int, first_line: int) -> Field:
    """Return a value with its kind."""
    if isinstance(node, yaml.SequenceNode):
        items = tuple((_text(item), first_line + item.start_mark.line) for item in node.value)
        return Field("list", "", items, line)
    if isinstance(node, yaml.ScalarNode):
        return Field(_kind(node), _text(node), (), line)
    return Field("map", "", (), line)


def _kind(node: yaml.ScalarNode) -> str:
    """Return what a value is, in YAML's words."""
    kind = node.tag.removeprefix(_STANDARD)
    if kind == "null" or not node.value.strip():
        return "empty"
    return {"str": "text", "timestamp": "text"}.get(kind, kind)


def _text(node: yaml.Node) -> str:
    """Return the words of a value on one line; nothing for what isn't plain text."""
    if not isinstance(node, yaml.ScalarNode) or node.tag == f"{_STANDARD}null":
        return ""
    # Escapes in double quotes can write what the file itself may not hold.
    return " ".join(UNSHOWABLE.sub("", str(node.value)).split())


def _not_yaml(reason: str, file: str, line: int) -> ContentError:
    """Return the error for front matter that can't be read."""
    what = f"The front matter can't be read: {shorten(reason, 120)}."
    fix = "Put text that holds a colon, # or brackets in double quotes."
    return ContentError(Problem(file, line, what, fix, code="front-matter"))
