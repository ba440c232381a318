"""A person's rows in Chainlit's tables, found by the account name.

The chat history itself is written by `web/history.py`. Rows are deleted owner first, since a
write that is under way locks the owner's row: it ends before, or finds nobody to write for.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, or_, select, update

from moviewise.store.rows import slices
from moviewise.store.schema import elements, feedbacks, steps, threads, users

Json = dict[str, Any]


def forget(db: Connection, identifier: str) -> None:
    """Delete all chats of a person, and the person's Chainlit row."""
    user_ids = _user_ids(db, identifier)
    db.execute(delete(users).where(users.c.identifier == identifier))
    gone = delete(threads).where(_owned_by(user_ids, identifier)).returning(threads.c.id)
    for thread_ids in slices(list(db.execute(gone).scalars())):
        forget_content(db, thread_ids)


def forget_content(db: Connection, thread_ids: Sequence[str]) -> None:
    """Delete what hangs on threads: messages, steps, cards, thumbs."""
    mine = select(steps.c.id).where(steps.c.threadId.in_(thread_ids))
    on_thread = feedbacks.c.threadId.in_(thread_ids)
    db.execute(delete(feedbacks).where(or_(on_thread, feedbacks.c.forId.in_(mine))))
    db.execute(delete(elements).where(elements.c.threadId.in_(thread_ids)))
    db.execute(delete(steps).where(steps.c.threadId.in_(thread_ids)))


def rename(db: Connection, before: str, after: str) -> None:
    """Give all chats of a person to the person's new name."""
    owned = _owned_by(_user_ids(db, before), before)
    db.execute(update(users).where(users.c.identifier == before).values(identifier=after))
    db.execute(update(threads).where(owned).values(userIdentifier=after))


def export(db: Connection, identifier: str) -> list[Json]:
    """Give all chats of a person as JSON values, oldest first."""
    owned = _owned_by(_user_ids(db, identifier), identifier)
    found = db.execute(select(threads).where(owned).order_by(threads.c.createdAt)).mappings()
    return [{**thread, **_content(db, thread["id"])} for thread in found]


def _content(db: Connection, thread_id: str) -> dict[str, list[Json]]:
    step_ids = select(steps.c.id).where(steps.c.threadId == thread_id)
    thumbs = select(feedbacks).where(feedbacks.c.forId.in_(step_ids))
    return {
        "steps": _all(db, steps, thread_id),
        "elements": _all(db, elements, thread_id),
        "feedbacks": [dict(row) for row in db.execute(thumbs).mappings()],
    }


def _all(db: Connection, table: Table, thread_id: str) -> list[Json]:
    found = select(table).where(table.c.threadId == thread_id).order_by(table.c.createdAt)
    return [dict(row) for row in db.execute(found).mappings()]


def _user_ids(db: Connection, identifier: str) -> list[str]:
    return list(db.execute(select(users.c.id).where(users.c.identifier == identifier)).scalars())


def _owned_by(user_ids: Sequence[str], identifier: str) -> Any:  # noqa: ANN401 - a condition
    return or_(threads.c.userId.in_(user_ids), threads.c.userIdentifier == identifier)
