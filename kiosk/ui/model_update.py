"""Brings the rows of a model up to date; what stays the same on the screen is not touched."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.record_model import RecordModel

Record = TypeVar("Record", bound="NamedTuple")


def update_records(model: RecordModel[Record], wanted: Sequence[Record]) -> None:
    """Make the rows of a model those that are wanted, with as few changes as there can be."""
    before = model.records
    changes = SequenceMatcher(None, before, wanted, autojunk=False).get_opcodes()
    # From the end, so that the numbers of the rows before a change stay right.
    for kind, first, end, wanted_first, wanted_end in reversed(changes):
        if kind != "equal":
            _replace(model, first, before[first:end], wanted[wanted_first:wanted_end])


def _replace(
    model: RecordModel[Record], first: int, old: Sequence[Record], new: Sequence[Record]
) -> None:
    """Put new rows in place of old ones; those of the same kind are changed where they are."""
    alike = _how_many_alike(old, new)
    for number, (was, now) in enumerate(zip(old[:alike], new, strict=False), start=first):
        model.change_record(number, **_differences(was, now))
    if len(old) > alike:
        model.remove_records(first + alike, len(old) - alike)
    if len(new) > alike:
        model.insert_records(first + alike, new[alike:])


def _how_many_alike(old: Sequence[NamedTuple], new: Sequence[NamedTuple]) -> int:
    """Return for how many rows, from the first, the same delegate will do."""
    for number, (was, now) in enumerate(zip(old, new, strict=False)):
        if _kind(was) != _kind(now):
            return number
    return min(len(old), len(new))


def _kind(record: NamedTuple) -> str:
    """Return what picks the delegate of a row; rows of some models all have the same."""
    return str(getattr(record, "kind", ""))


def _differences(was: NamedTuple, now: NamedTuple) -> dict[str, object]:
    """Return the fields that have changed."""
    pairs = zip(now._fields, was, now, strict=True)
    return {name: new for name, old, new in pairs if old != new}
