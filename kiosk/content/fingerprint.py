"""Provides the hash that tells whether files have changed."""

from __future__ import annotations

# hashlib would load OpenSSL as well, which takes 4 ms at every start.
from _blake2 import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["SIGNATURE_BYTES", "blake2b", "fingerprint"]

SIGNATURE_BYTES = 8
"""Of what a clinician signs: short enough to be read out, long enough that no two versions of a
page share one."""


def fingerprint(parts: Iterable[bytes], *, size: int = 16) -> str:
    """Return a name of twice `size` letters that changes with any of the parts."""
    digest = blake2b(digest_size=size)
    for part in parts:
        digest.update(b"%d:%b" % (len(part), part))
    return digest.hexdigest()
