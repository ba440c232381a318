"""Everything about one person, as JSON values."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, select

from moviewise.domain import UserId
from moviewise.store import accounts, chats
from moviewise.store.schema import (
    exclusions,
    import_batches,
    import_changes,
    limits,
    marks,
    onboarding,
    ratings,
    shown,
)

_LISTS = {
    "ratings": ratings,
    "marks": marks,
    "exclusions": exclusions,
    "imports": import_batches,
    "import_changes": import_changes,
    "shown": shown,
}
_SINGLES = {"limits": limits, "onboarding": onboarding}


def everything(db: Connection, user_id: UserId) -> dict[str, Any]:
    """Gather all rows of a person; the password hash stays inside."""
    account = accounts.need(db, user_id)
    lists = {name: _rows(db, table, user_id) for name, table in _LISTS.items()}
    singles = {name: _body(db, table, user_id) for name, table in _SINGLES.items()}
    return {
        "account": {
            "name": account.name,
            "is_guest": account.is_guest,
            "is_superuser": account.is_superuser,
            "created_at": _plain(account.created_at),
        },
        **lists,
        **singles,
        "chats": chats.export(db, account.name),
    }


def _rows(db: Connection, table: Table, user_id: UserId) -> list[dict[str, Any]]:
    found = db.execute(select(table).where(table.c.user_id == user_id)).mappings()
    return [{k: _plain(v) for k, v in row.items() if k != "user_id"} for row in found]


def _body(db: Connection, table: Table, user_id: UserId) -> dict[str, Any]:
    body = db.execute(select(table.c.body).where(table.c.user_id == user_id)).scalar()
    return dict(body) if body else {}


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value
