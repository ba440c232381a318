"""Writing one row or many without doubles, the same way on every database."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Value = TypeVar("Value")
Row = Mapping[str, Any]
"""One row by column name; its values are what the columns of `schema` take."""


def upsert(
    db: Connection,
    table: Table,
    rows: Row | Sequence[Row],
    *,
    keys: Sequence[str] = (),
    untouched: Collection[str] = (),
    where: ColumnElement[bool] | None = None,
) -> int:
    """Insert rows; where the key is there already, replace the other columns given.

    Args:
        db: Where.
        table: Into what.
        rows: All with the same columns.
        keys: What makes a row the same; the primary key when empty.
        untouched: Columns that only a new row gets.
        where: What must hold for a row to be replaced.

    Returns:
        How many rows were written.
    """
    many = [rows] if isinstance(rows, Mapping) else rows
    if not many:
        return 0
    insert = postgresql.insert if db.dialect.name == "postgresql" else sqlite.insert
    statement = insert(table)
    same = list(keys) or [column.name for column in table.primary_key]
    fixed = {*same, *untouched}
    replaced = {name: statement.excluded[name] for name in many[0] if name not in fixed}
    if not replaced:
        return db.execute(statement.on_conflict_do_nothing(index_elements=same), many).rowcount
    upserting = statement.on_conflict_do_update(index_elements=same, set_=replaced, where=where)
    return db.execute(upserting, many).rowcount


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
