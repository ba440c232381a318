"""Back-up copies of a SQLite file: made whole while it is in use, and put back.

SQLite's own copying is used, which respects its locks; a file is never copied byte by byte.
"""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from moviewise.errors import InvalidFile, StoreError

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def make_room(file: Path) -> None:
    """Create the folder and an empty database file that only its owner can read.

    A file that is there is not opened: closing it would take this process's locks off it, and
    another program, closing the database, would delete the log that we go on writing to.

    Raises:
        StoreError: The folder or file cannot be made.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise StoreError(
            f"the database file {file} cannot be made ({error.strerror}); check its folder"
        ) from error


def name_beside(file: Path, what: str, now: datetime) -> Path:
    """Name a copy after the database, the occasion and the time."""
    return file.with_name(f"{file.stem}.{what}.{now:%Y%m%d-%H%M%S-%f}{file.suffix}")


def copy_out(file: Path, path: Path) -> None:
    """Copy a database file into a new one, whole, also while others write to it."""
    with _opened(file) as source:
        _write(source, path)


def keep_aside(file: Path, path: Path) -> None:
    """Copy a database file; one that cannot be read is moved away as it is."""
    try:
        copy_out(file, path)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in _DAMAGED:
            raise
        file.rename(path)
        for left in ("-wal", "-shm"):
            file.with_name(file.name + left).unlink(missing_ok=True)


def revision_of(path: Path) -> str:
    """Make sure that a file is a whole SQLite database of ours, and tell its revision.

    Raises:
        InvalidFile: It is missing, damaged, or of something else.
    """
    if not path.is_file():
        raise InvalidFile(f"{path} does not exist; name a back-up copy")
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
            state = copy.execute("PRAGMA integrity_check").fetchone()[0]
            found = copy.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise InvalidFile(f"{path} is not a back-up copy of MovieWise ({error})") from error
    if state != "ok" or found is None:
        raise InvalidFile(f"{path} is damaged or empty; use another back-up copy")
    return str(found[0])


def copy_in(path: Path, live: Path) -> None:
    """Replace the content of the live database by that of a copy."""
    make_room(live)
    with _opened(path) as source, _opened(live) as target:
        source.backup(target)


def empty_log(file: Path) -> None:
    """Move the write-ahead log into the file, so that what was deleted is not in it either."""
    with _opened(file) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _write(source: sqlite3.Connection, path: Path) -> None:
    if path.exists():
        raise StoreError(f"{path} exists already; name a new file for the copy")
    draft = path.with_name(path.name + ".part")
    make_room(draft)
    draft.write_bytes(b"")  # what an interrupted copy may have left
    try:
        with closing(sqlite3.connect(draft)) as target:
            source.backup(target)
        draft.rename(path)
    finally:
        draft.unlink(missing_ok=True)


def _opened(file: Path) -> "closing[sqlite3.Connection]":
    return closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=5))
