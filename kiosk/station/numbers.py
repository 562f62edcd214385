"""Reads numbers from the settings file."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

Values = TypeVar("Values")
Range = tuple[float, float]


def read_numbers(
    kind: type[Values],
    ranges: Mapping[str, Range],
    table: Mapping[str, Any],
    place: str,
    warnings: list[str],
) -> Values:
    """Return a dataclass of numbers; one that is missing or wrong keeps its default.

    Args:
        kind: The dataclass; each of its fields is a number.
        ranges: The least and the greatest value of each field; 0 is always allowed where it is
            the least or the default.
        table: What the file says.
        place: The file, for the warnings.
        warnings: Takes a sentence for each number that is wrong.

    """
    found: dict[str, float] = {}
    for field in fields(kind):  # type: ignore[arg-type]
        if field.name not in table:
            continue
        value, (least, most) = table[field.name], ranges[field.name]
        if _is_number(value) and (least <= value <= most or value == field.default):
            found[field.name] = float(value)
        else:
            between = f"a number from {least:g} to {most:g}"
            warnings.append(f"{place}: {field.name} must be {between}.")
    return kind(**found)


def _is_number(value: object) -> bool:
    """Say whether a value is a number; TOML's true and false are not."""
    return isinstance(value, int | float) and not isinstance(value, bool)
