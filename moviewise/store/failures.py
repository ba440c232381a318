"""What went wrong in the database, in a sentence.

No error of SQLAlchemy or of a driver leaves the store; messages never carry stored values.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from socket import gaierror

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from moviewise.errors import InvalidInput, MovieWiseError, StoreError, UnknownAccount

_BUSY = "the database is busy with something else; nothing was changed, try again in a moment"
_UNMIGRATED = "the database has no tables of this version yet; run `moviewise migrate`"
_DAMAGED = "the database file is damaged or not a database; put a back-up copy in its place"
_CLOSED = "the database server cannot be reached; check that it runs and the database URL"
_FULL = "the disk is full; nothing was changed, free some space and try again"
_SENTENCES = {
    "database is locked": _BUSY,
    "database table is locked": _BUSY,
    "lock timeout": _BUSY,
    "deadlock detected": _BUSY,
    "disk is full": _FULL,
    "no space left": _FULL,
    "disk i/o error": "the disk cannot be read or written; check it and its free space",
    "readonly database": "the database file cannot be written; check its owner and permissions",
    "unable to open": "the database file cannot be opened; check its folder and permissions",
    "permission denied": "the database refuses this user; check the permissions",
    "malformed": _DAMAGED,
    "not a database": _DAMAGED,
    "no such table": _UNMIGRATED,
    "no such column": _UNMIGRATED,
    "does not exist": _UNMIGRATED,
    "password authentication": "the database refuses the user or password in the database URL",
}


@contextmanager
def plain_failures() -> Iterator[None]:
    """Turn any failure of the database inside into one of ours.

    Raises:
        StoreError: Locked, unreachable, full, damaged, not migrated.
        UnknownAccount: The row's owner is gone.
        InvalidInput: A value that the database cannot hold.
    """
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error, OverflowError, OSError) as error:
        raise in_plain_words(error) from error


def in_plain_words(error: Exception) -> MovieWiseError:
    """Say what a failure of the database means."""
    if isinstance(error, OverflowError | DataError):
        return InvalidInput("a number or text is too large for the database; use a smaller one")
    if isinstance(error, PoolTimeoutError):
        return StoreError(_BUSY)
    said = str(error.orig if isinstance(error, DBAPIError) else error).lower()
    if isinstance(error, IntegrityError) and "foreign key" in said:
        return UnknownAccount("the account no longer exists; sign in again")
    for part, sentence in _SENTENCES.items():
        if part in said:
            return StoreError(sentence)
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return StoreError(_FULL)
    if isinstance(error, ConnectionError | TimeoutError | gaierror) or _is_closed(error, said):
        return StoreError(_CLOSED)
    return StoreError(f"the database refused the request ({type(error).__name__}); nothing changed")


def _is_closed(error: Exception, said: str) -> bool:
    if not isinstance(error, DBAPIError):
        return False
    return error.connection_invalidated or "connection" in said or "server" in said
