"""Connections: what a database URL means, and how its connections are set up.

The chat history opens the same database through an async driver; both ways are derived here from
one URL. This module knows no table.
"""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from moviewise.errors import SettingsError

WRITES = {"moviewise_writes": True}
"""Execution options of a transaction that will write: on SQLite it takes its turn at once."""

_POSTGRES = ("postgresql", "postgres")
_ASYNC_QUERY = ("host", "port", "ssl")


def sync_url(url: str) -> URL:
    """Read a database URL and choose our sync driver for it.

    >>> sync_url("postgres://ann@db/films").drivername
    'postgresql+psycopg'

    Raises:
        SettingsError: Neither SQLite in a file nor PostgreSQL.
    """
    try:
        parsed = make_url(url.strip())
    except (ArgumentError, ValueError) as error:
        raise SettingsError(
            "the database URL cannot be read; write sqlite:///path/to/file.db or "
            "postgresql://user:password@host/database"
        ) from error
    family = parsed.drivername.partition("+")[0]
    if family in _POSTGRES:
        return parsed.set(drivername="postgresql+psycopg")
    if family == "sqlite" and parsed.database and ":memory:" not in parsed.database:
        return parsed.set(drivername="sqlite")
    raise SettingsError(
        f"a database of kind {parsed.drivername!r} cannot be used; write "
        "sqlite:///path/to/file.db or postgresql://user:password@host/database"
    )


def async_url(url: str) -> URL:
    """Give the URL of the same database for the async driver.

    >>> async_url("sqlite:///var/moviewise.db").render_as_string()
    'sqlite+aiosqlite:///var/moviewise.db'
    """
    parsed = sync_url(url)
    if parsed.get_backend_name() == "sqlite":
        return parsed.set(drivername="sqlite+aiosqlite")
    query = dict(parsed.query)
    if "sslmode" in query:
        query["ssl"] = query["sslmode"]
    kept = {key: value for key, value in query.items() if key in _ASYNC_QUERY}
    return parsed.set(drivername="postgresql+asyncpg", query=kept)


def sqlite_file(url: str) -> Path | None:
    """Tell where a SQLite database lies; none for a server."""
    parsed = sync_url(url)
    is_file = parsed.get_backend_name() == "sqlite" and parsed.database
    return Path(str(parsed.database)) if is_file else None


def open_engine(url: str, *, busy_seconds: float, pool_size: int) -> Engine:
    """Make the engine of the store; nothing is connected yet."""
    parsed = sync_url(url)
    if parsed.get_backend_name() == "sqlite":
        engine = create_engine(parsed, hide_parameters=True, pool_size=pool_size)
        _set_up_sqlite(engine, busy_seconds, synchronous="FULL")
        return engine
    wait = round(busy_seconds * 1000)
    arguments = {"connect_timeout": 5, "options": f"-c lock_timeout={wait}"}
    return create_engine(
        parsed,
        hide_parameters=True,
        pool_size=pool_size,
        pool_pre_ping=True,
        connect_args={k: v for k, v in arguments.items() if k not in parsed.query},
    )


def open_async_engine(url: str, *, busy_seconds: float = 5.0) -> AsyncEngine:
    """Make the engine of the chat history on the same database."""
    parsed = async_url(url)
    if parsed.get_backend_name() == "sqlite":
        engine = create_async_engine(parsed, hide_parameters=True)
        _set_up_sqlite(engine.sync_engine, busy_seconds, synchronous="NORMAL")
        return engine
    settings = {"lock_timeout": str(round(busy_seconds * 1000))}
    connect: Mapping[str, Any] = {"timeout": 5, "server_settings": settings}
    return create_async_engine(
        parsed, hide_parameters=True, pool_pre_ping=True, connect_args=dict(connect)
    )


def _set_up_sqlite(engine: Engine, busy_seconds: float, *, synchronous: str) -> None:
    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - any driver's
        connection.isolation_level = None  # the driver would begin too late
        connection.create_function("lower", 1, _lower)
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={round(busy_seconds * 1000)}")
        _write_ahead(cursor, busy_seconds)
        for pragma in (f"synchronous={synchronous}", "foreign_keys=ON", "secure_delete=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("moviewise_writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _write_ahead(cursor: Any, seconds: float) -> None:  # noqa: ANN401 - any driver's
    """Turn the write-ahead log on; SQLite itself does not wait for others who do so just now."""
    ends = monotonic() + seconds
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            if monotonic() > ends:
                raise
            sleep(0.01)
        else:
            return


def _lower(text: object) -> object:
    """Lower any letter; SQLite's own function knows only A to Z."""
    return text.lower() if isinstance(text, str) else text
