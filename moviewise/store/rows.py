"""Writing one row or many without doubles, the same way on every database."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Insert, Table
from sqlalchemy.dialects import postgresql, sqlite

Value = TypeVar("Value")
Row = Mapping[str, Any]
"""One row by column name; its values are what the columns of `schema` take."""


def upsert(db: Connection, table: Table, rows: Row | Sequence[Row]) -> None:
    """Insert rows; where the key is there already, replace the other columns given."""
    many = [rows] if isinstance(rows, Mapping) else rows
    if many:
        db.execute(upserting(db, table, many[0]), many)


def upserting(db: Connection, table: Table, like: Row) -> Insert:
    """Build the statement that `upsert` runs for rows with these columns."""
    insert = postgresql.insert if db.dialect.name == "postgresql" else sqlite.insert
    keys = [column.name for column in table.primary_key]
    statement = insert(table)
    replaced = {name: statement.excluded[name] for name in like if name not in keys}
    if not replaced:
        return statement.on_conflict_do_nothing(index_elements=keys)
    return statement.on_conflict_do_update(index_elements=keys, set_=replaced)


def add_missing(db: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows; those whose key is there already stay as they are."""
    insert = postgresql.insert if db.dialect.name == "postgresql" else sqlite.insert
    if rows:
        db.execute(insert(table).on_conflict_do_nothing(), rows)


def slices(values: Sequence[Value], size: int = 500) -> Iterator[list[Value]]:
    """Cut a list so that each part fits into one `IN (...)`."""
    rest = iter(values)
    while part := list(islice(rest, size)):
        yield part
