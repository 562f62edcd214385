"""Keeps the PIN of staff as a salted hash, in a file that only this user may read."""

from __future__ import annotations

import os
from dataclasses import dataclass

from kiosk.station.paths import pin_file
from kiosk.station.pin.has_pin import has_pin
from kiosk.station.problem import StationError

COST = 2**14
BLOCK = 8
PARALLEL = 5
"""How much work a hash is: scrypt's N, r and p.

One of the equal choices in the OWASP Password Storage Cheat Sheet. It needs 16 MiB, where the
first choice there, N = 2**17 and p = 1, needs 128: too much beside a kiosk on a small machine.
A PIN is short, so what guards it is the lock after wrong tries and who may read the file.
"""
MOST_COST, MOST_BLOCK, MOST_PARALLEL = 2**17, 16, 16
"""A file that asks for more is damaged; it could bring a small machine down."""
MOST_BYTES = 128 * MOST_COST * MOST_BLOCK + 2**20
SALT_BYTES = 16
KEY_BYTES = 64
MOST_FILE_BYTES = 4096


class DamagedPinError(StationError):
    """There is a PIN, but it can't be read; nobody gets in by it."""


@dataclass(frozen=True, slots=True)
class PinHash:
    """What is kept of a PIN."""

    salt: bytes
    key: bytes
    cost: int = COST
    block: int = BLOCK
    parallel: int = PARALLEL

    def is_of(self, pin: str) -> bool:
        """Say whether it was made from this PIN; takes about a third of a second."""
        import hmac  # noqa: PLC0415 - only when somebody wants in

        key = _key(pin, self.salt, self.cost, self.block, self.parallel)
        return hmac.compare_digest(key, self.key)


def save_pin(pin: str) -> None:
    """Keep a PIN in place of the one that is kept.

    Raises:
        StationError: the file can't be written; the old PIN still holds.

    """
    import json  # noqa: PLC0415 - only where a PIN is set

    from kiosk.whole_file import write_whole  # noqa: PLC0415 - the same

    salt = os.urandom(SALT_BYTES)
    kept = {
        "scrypt": {"n": COST, "r": BLOCK, "p": PARALLEL},
        "salt": salt.hex(),
        "key": _key(pin, salt, COST, BLOCK, PARALLEL).hex(),
    }
    path = pin_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, f"{json.dumps(kept)}\n".encode(), is_private=True)
    except OSError as error:
        what = f"{path}: the PIN can't be kept ({error.strerror})."
        raise StationError(
            what, "Check who may write there, and that the disk has room."
        ) from error


def remove_pin() -> bool:
    """Forget the PIN; say whether there was one.

    Raises:
        StationError: the file can't be removed.

    """
    path = pin_file()
    try:
        path.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        what = f"{path}: the PIN can't be removed ({error.strerror})."
        raise StationError(what, "Check who may write there, or remove it by hand.") from error
    return True


def read_pin() -> PinHash | None:
    """Return what is kept of the PIN, or nothing where none is set.

    Raises:
        DamagedPinError: there is a file, but no PIN can be read from it.

    """
    import json  # noqa: PLC0415 - only when somebody wants in

    if not has_pin():
        return None
    path = pin_file()
    try:
        with path.open("rb") as file:
            return _hash_in(json.loads(file.read(MOST_FILE_BYTES)))
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        what = f"{path}: the PIN can't be read."
        raise DamagedPinError(what, "Run: kiosk pin reset. Then run: kiosk pin set.") from error


def _hash_in(kept: dict[str, object]) -> PinHash:
    """Return the hash in what a file holds.

    Raises:
        ValueError, KeyError, TypeError: it holds none.

    """
    work = kept["scrypt"]
    if not isinstance(work, dict):
        raise TypeError
    cost, block, parallel = work["n"], work["r"], work["p"]
    most = ((cost, MOST_COST), (block, MOST_BLOCK), (parallel, MOST_PARALLEL))
    if not all(type(one) is int and 0 < one <= limit for one, limit in most):
        raise ValueError
    salt, key = bytes.fromhex(str(kept["salt"])), bytes.fromhex(str(kept["key"]))
    # A key of no bytes would be that of every PIN.
    if len(salt) < SALT_BYTES or len(key) != KEY_BYTES or cost & (cost - 1):
        raise ValueError
    return PinHash(salt, key, cost, block, parallel)


def _key(pin: str, salt: bytes, cost: int, block: int, parallel: int) -> bytes:
    """Return what scrypt makes of a PIN."""
    import hashlib  # noqa: PLC0415 - takes 10 ms, and only when somebody wants in

    return hashlib.scrypt(
        pin.encode(), salt=salt, n=cost, r=block, p=parallel, maxmem=MOST_BYTES, dklen=KEY_BYTES
    )
