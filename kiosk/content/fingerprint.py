"""Provides the hash that tells whether files have changed."""

from __future__ import annotations

# hashlib would load OpenSSL as well, which takes 4 ms at every start.
from _blake2 import blake2b

__all__ = ["blake2b"]
