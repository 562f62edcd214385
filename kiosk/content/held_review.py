"""Provides whether a signature belongs to the words as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def is_held(said: Mapping[str, str], fingerprint_now: Callable[[], str]) -> bool:
    """Say whether a signature is whole and the words have not changed since.

    Args:
        said: What the file says of `reviewer`, `reviewed` and `fingerprint`.
        fingerprint_now: Gives the fingerprint of the words as they stand; asked for only when
            the signature is whole, as it takes a while.

    """
    is_whole = all(said[key] for key in ("reviewer", "reviewed", "fingerprint"))
    return is_whole and said["fingerprint"] == fingerprint_now()
