"""Provides the way in which dataclasses are written as JSON and read back.

An object is `{"Name": [field, …]}`, a tuple is a list, and fields at the end that have their
default are left out. A schema library would take longer to import than a start takes to read
its pages.
"""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any

from kiosk.content import blocks
from kiosk.content.compiled import Compiled
from kiosk.content.glossary import Glossary, Term
from kiosk.content.pack import Edition, Entry, Group, Pack
from kiosk.content.page import Page
from kiosk.content.problem import Problem
from kiosk.content.record import Record

_CLASSES: dict[str, Any] = {
    cls.__name__: cls
    for cls in (
        blocks.Run,
        blocks.Heading,
        blocks.Paragraph,
        blocks.ListItem,
        blocks.List,
        blocks.Table,
        blocks.Figure,
        blocks.Quote,
        blocks.Rule,
        blocks.Step,
        blocks.Steps,
        blocks.Questions,
        blocks.Callout,
        blocks.Detail,
        blocks.Label,
        blocks.Box,
        Page,
        Term,
        Glossary,
        Group,
        Entry,
        Edition,
        Pack,
        Problem,
        Compiled,
        Record,
    )
}
_FIELDS = {
    name: tuple((field.name, field.default) for field in fields(cls))
    for name, cls in _CLASSES.items()
}


def encode(value: object) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """Return a dataclass, a tuple or a plain value in the form that JSON can hold."""
    name = type(value).__name__
    if name in _CLASSES:
        values = [(getattr(value, field), default) for field, default in _FIELDS[name]]
        while values and values[-1][1] is not MISSING and values[-1][0] == values[-1][1]:
            values.pop()
        return {name: [encode(item) for item, _ in values]}
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    return value


def decode(value: Any) -> Any:  # noqa: ANN401 - whatever was encoded
    """Return what was encoded.

    Raises:
        KeyError, TypeError, ValueError: It was not written by `encode`.

    """
    if type(value) is dict:
        ((name, values),) = value.items()
        return _CLASSES[name](*map(decode, values))
    if type(value) is list:
        return tuple(map(decode, value))
    return value
