"""Rows of people who can sign in; names are unique whatever their capitals."""

import unicodedata
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from moviewise.domain import Account, UserId
from moviewise.errors import InvalidAccount, NameTaken, UnknownAccount
from moviewise.store import chats
from moviewise.store.rows import slices
from moviewise.store.schema import accounts

_COLUMNS = [
    accounts.c[name]
    for name in (
        "user_id",
        "name",
        "is_guest",
        "is_superuser",
        "is_disabled",
        "token_version",
        "created_at",
    )
]


def create(
    db: Connection,
    name: str,
    password_hash: str | None,
    now: datetime,
    *,
    is_guest: bool,
    is_superuser: bool,
) -> Account:
    row = {
        "name": name,
        "name_key": name_key(name),
        "password_hash": password_hash,
        "is_guest": is_guest,
        "is_superuser": is_superuser,
        "is_disabled": False,
        "token_version": 0,
        "created_at": now,
    }
    _refuse_taken(db, name)
    try:
        user_id = db.execute(insert(accounts).returning(accounts.c.user_id), row).scalar_one()
    except IntegrityError as error:
        raise _taken(name) from error
    chats.forget(db, name)  # nobody inherits what a late write may have left under this name
    return need(db, user_id)


def by_name(db: Connection, name: str) -> Account | None:
    row = db.execute(select(*_COLUMNS).where(accounts.c.name_key == name_key(name))).one_or_none()
    return _account(row) if row else None


def by_id(db: Connection, user_id: UserId) -> Account | None:
    row = db.execute(select(*_COLUMNS).where(accounts.c.user_id == user_id)).one_or_none()
    return _account(row) if row else None


def need(db: Connection, user_id: UserId) -> Account:
    account = by_id(db, user_id)
    if account is None:
        raise UnknownAccount(f"account {user_id} does not exist; sign in or register")
    return account


def every(db: Connection) -> list[Account]:
    return [_account(row) for row in db.execute(select(*_COLUMNS).order_by(accounts.c.user_id))]


def some(db: Connection, user_ids: Collection[UserId]) -> list[Account]:
    found: list[Account] = []
    for part in slices(sorted(user_ids)):
        wanted = select(*_COLUMNS).where(accounts.c.user_id.in_(part))
        found += [_account(row) for row in db.execute(wanted)]
    return found


def password_hash(db: Connection, user_id: UserId) -> str | None:
    wanted = select(accounts.c.password_hash).where(accounts.c.user_id == user_id)
    return db.execute(wanted).scalar_one_or_none()


def change(db: Connection, user_id: UserId, **values: Any) -> None:  # noqa: ANN401 - columns
    changed = db.execute(update(accounts).where(accounts.c.user_id == user_id).values(**values))
    if changed.rowcount == 0:
        raise UnknownAccount(f"account {user_id} does not exist; sign in or register")


def end_sessions(db: Connection, user_id: UserId) -> None:
    change(db, user_id, token_version=accounts.c.token_version + 1)


def upgrade_guest(db: Connection, user_id: UserId, name: str, password_hash: str) -> Account:
    guest = need(db, user_id)
    if not guest.is_guest:
        raise InvalidAccount(f"{guest.name} is not a guest; sign in with its password")
    _refuse_taken(db, name)
    try:
        change(
            db,
            user_id,
            name=name,
            name_key=name_key(name),
            password_hash=password_hash,
            is_guest=False,
            token_version=accounts.c.token_version + 1,
        )
    except IntegrityError as error:
        raise _taken(name) from error
    chats.forget(db, name)
    chats.rename(db, guest.name, name)
    return need(db, user_id)


def remove(db: Connection, user_id: UserId) -> None:
    """Delete an account, all that hangs on it, and its chats."""
    gone = need(db, user_id)
    db.execute(delete(accounts).where(accounts.c.user_id == user_id))
    chats.forget(db, gone.name)


def name_key(name: str) -> str:
    """Fold a name so that names that look alike by capitals or width are the same.

    >>> name_key(" Ann ") == name_key("ANN")
    True
    """
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _refuse_taken(db: Connection, name: str) -> None:
    if by_name(db, name) is not None:
        raise _taken(name)


def _taken(name: str) -> NameTaken:
    return NameTaken(f"the name {name!r} is taken; choose another, or sign in")


def _account(row: Row[Any]) -> Account:
    return Account(**row._mapping)
