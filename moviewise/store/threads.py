"""Rows of single chats in Chainlit's tables: people, threads, steps, thumbs, cards.

Called by `web/history.py`, which has the connection. Every write names the owner, who must still
exist: the owner's row is held until the write is done, so that a deletion waits or finds nobody.
Values are plain dictionaries by Chainlit's own names; Chainlit itself is not known here.
"""

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    delete,
    exists,
    func,
    or_,
    select,
    tuple_,
    update,
)

from moviewise.errors import AccessDenied
from moviewise.store import chats
from moviewise.store.rows import upsert
from moviewise.store.schema import accounts, elements, feedbacks, steps, threads, users

Json = dict[str, Any]
LONGEST_COMMENT = 4_000


def user(db: Connection, identifier: str) -> Json | None:
    return _first(db, select(users).where(users.c.identifier == identifier))


def save_user(db: Connection, identifier: str, metadata: Json) -> None:
    """Add or refresh the row of somebody with an account; nobody else gets one."""
    active = (accounts.c.name == identifier) & accounts.c.is_disabled.is_(False)
    held = select(accounts.c.user_id).where(active).with_for_update(read=True)
    if db.execute(held).first():
        row = {"id": str(uuid.uuid4()), "createdAt": _now(), "identifier": identifier}
        with_metadata = {**row, "metadata": metadata}
        upsert(db, users, with_metadata, keys=["identifier"], untouched=["id", "createdAt"])


def author(db: Connection, thread_id: str) -> str:
    named = select(threads.c.userIdentifier).where(threads.c.id == thread_id)
    return db.execute(named).scalar() or ""


def keep_thread(db: Connection, thread_id: str, owner: str | None, changes: Json) -> bool:
    """Make or change a thread for its owner, and tell whether it is theirs."""
    identifier = _hold_owner(db, owner)
    if identifier is None or not is_uuid(thread_id):
        return False
    columns = (threads.c.userId, threads.c.metadata)
    one = threads.c.id == thread_id
    found = db.execute(select(*columns).where(one).with_for_update()).first()
    if found is None:
        made = {"userId": owner, "userIdentifier": identifier, "createdAt": _now()}
        upsert(db, threads, {"id": thread_id, **made, **_merged({}, changes)})
        return True
    if found.userId == owner and changes:
        db.execute(update(threads).where(one).values(_merged(found.metadata or {}, changes)))
    return bool(found.userId == owner)


def delete_thread(db: Connection, thread_id: str) -> None:
    db.execute(delete(threads).where(threads.c.id == thread_id))
    chats.forget_content(db, [thread_id])


def save_step(db: Connection, step: Mapping[str, Any], owner: str | None) -> None:
    """Store a step in its owner's thread; a step of another thread is never replaced."""
    if not keep_thread(db, step.get("threadId") or "", owner, {}):
        return
    known = {key: value for key, value in step.items() if key in steps.c and value is not None}
    if "showInput" in known:
        known["showInput"] = str(known["showInput"]).lower()
    row = {"name": "", "streaming": False, "metadata": {}, **known}
    upsert(db, steps, row, where=steps.c.threadId == step["threadId"])


def delete_step(db: Connection, step_id: str, thread_id: str) -> None:
    gone = delete(steps).where(steps.c.id == step_id, steps.c.threadId == thread_id)
    if db.execute(gone).rowcount:
        db.execute(delete(feedbacks).where(feedbacks.c.forId == step_id))
        db.execute(delete(elements).where(elements.c.forId == step_id))


def save_element(db: Connection, row: Json, owner: str | None) -> None:
    """Store a card in its owner's thread; a card of another thread is never replaced."""
    if keep_thread(db, row["threadId"], owner, {}):
        stamped = {**row, "createdAt": _now()}
        same_thread = elements.c.threadId == row["threadId"]
        upsert(db, elements, stamped, untouched=["createdAt"], where=same_thread)


def delete_element(db: Connection, element_id: str, thread_id: str) -> None:
    own = (elements.c.id == element_id) & (elements.c.threadId == thread_id)
    db.execute(delete(elements).where(own))


def element(db: Connection, thread_id: str, element_id: str) -> Json | None:
    own = (elements.c.id == element_id) & (elements.c.threadId == thread_id)
    found = _first(db, select(elements).where(own))
    return _shaped(found) if found else None


def save_feedback(
    db: Connection, step_id: str, value: int, comment: str | None, owner: str | None
) -> str:
    """Store the one thumb of an answer in the owner's own chat, and give its id.

    Raises:
        AccessDenied: The answer is not in a chat of theirs.
    """
    thread_id = _own_thread_of(db, step_id, owner)
    standing = select(feedbacks.c.id).where(feedbacks.c.forId == step_id)
    feedback_id = db.execute(standing).scalar() or str(uuid.uuid4())
    row = {"id": feedback_id, "forId": step_id, "threadId": thread_id, "value": value}
    upsert(db, feedbacks, {**row, "comment": comment and comment[:LONGEST_COMMENT]})
    return feedback_id


def delete_feedback(db: Connection, feedback_id: str, owner: str | None) -> None:
    """Take a thumb in the owner's own chat back.

    Raises:
        AccessDenied: It is not theirs.
    """
    about = select(feedbacks.c.forId).where(feedbacks.c.id == feedback_id)
    _own_thread_of(db, db.execute(about).scalar() or "", owner)
    db.execute(delete(feedbacks).where(feedbacks.c.id == feedback_id))


def whole(db: Connection, condition: ColumnElement[bool], limit: int) -> list[Json]:
    """Give threads with all that hangs on them, the latest first."""
    latest = select(threads).where(condition).order_by(threads.c.createdAt.desc()).limit(limit)
    return [_with_content(db, thread) for thread in _all(db, latest)]


def page(
    db: Connection,
    owner: str,
    size: int,
    *,
    after: str | None = None,
    search: str | None = None,
    thumb: int | None = None,
) -> list[Json]:
    """Give one page of a person's threads without their content, in one query.

    Args:
        db: Where.
        owner: The id of the Chainlit user.
        size: How many at most.
        after: The last thread of the page before.
        search: Words that the title or a message holds, whatever their capitals.
        thumb: 1 or 0: only threads with such a thumb.
    """
    mine = threads.c.userId == owner
    if search and search.strip():
        mine &= _mentions(search.strip().lower())
    if thumb is not None:
        mine &= _about(feedbacks.c.value == thumb)
    names = ("id", "name", "createdAt", "userId", "userIdentifier")
    found = select(*(threads.c[name] for name in names), _touched()).where(mine)
    listed = found.order_by(_touched().desc(), threads.c.id.desc()).limit(size)
    if after:
        listed = listed.where(tuple_(_touched(), threads.c.id) < _place_of(after, owner))
    empty: Json = {"tags": None, "metadata": {}, "steps": [], "elements": []}
    return [{**{name: row[name] for name in names}, **empty} for row in _all(db, listed)]


def is_uuid(text: str) -> bool:
    """Tell whether an id is written as those that Chainlit gives out.

    >>> is_uuid("6f1c1f0e-3f0a-4f3e-9d0c-2f6f3c1b7a10"), is_uuid("../1'")
    (True, False)
    """
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False


def _touched() -> ColumnElement[str]:
    last = select(func.max(steps.c.createdAt)).where(steps.c.threadId == threads.c.id)
    return func.coalesce(last.correlate(threads).scalar_subquery(), threads.c.createdAt, "").label(
        "touched"
    )


def _place_of(thread_id: str, owner: str) -> Any:  # noqa: ANN401 - a row of two columns
    that = threads.alias("that")
    last = select(func.max(steps.c.createdAt)).where(steps.c.threadId == that.c.id)
    touched = func.coalesce(last.correlate(that).scalar_subquery(), that.c.createdAt, "")
    own = (that.c.id == thread_id) & (that.c.userId == owner)
    return select(touched, that.c.id).where(own).scalar_subquery()


def _mentions(words: str) -> ColumnElement[bool]:
    escaped = "".join(f"\\{c}" if c in "\\%_" else c for c in words)
    pattern = f"%{escaped}%"
    spoken = steps.c.type.in_(("user_message", "assistant_message"))
    said = func.lower(steps.c.output).like(pattern, escape="\\")
    in_messages = exists().where(steps.c.threadId == threads.c.id, spoken, said)
    return or_(func.lower(threads.c.name).like(pattern, escape="\\"), in_messages)


def _about(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(feedbacks.c.threadId == threads.c.id, condition)


def _hold_owner(db: Connection, owner: str | None) -> str | None:
    held = select(users.c.identifier).where(users.c.id == owner).with_for_update(read=True)
    return db.execute(held).scalar() if owner else None


def _merged(metadata: Json, changes: Json) -> Json:
    """Lay new metadata over the old; a value of none takes a key away."""
    if "metadata" not in changes:
        return changes
    laid = {**metadata, **changes["metadata"]}
    return {**changes, "metadata": {k: v for k, v in laid.items() if v is not None}}


def _own_thread_of(db: Connection, step_id: str, owner: str | None) -> str:
    joined = select(threads.c.id).join(steps, steps.c.threadId == threads.c.id)
    own = joined.where(steps.c.id == step_id, threads.c.userId == owner)
    thread_id = db.execute(own).scalar() if owner else None
    if thread_id is None:
        raise AccessDenied("this answer is not in one of your chats")
    return str(thread_id)


def _with_content(db: Connection, thread: Json) -> Json:
    own = steps.c.threadId == thread["id"]
    thumbs = select(feedbacks).join(steps, steps.c.id == feedbacks.c.forId).where(own)
    by_step = {thumb["forId"]: thumb for thumb in _all(db, thumbs)}
    ordered = select(steps).where(own).order_by(steps.c.createdAt, steps.c.start, steps.c.id)
    cards = select(elements).where(elements.c.threadId == thread["id"])
    return {
        **thread,
        "metadata": thread["metadata"] or {},
        "steps": [{**s, "feedback": by_step.get(s["id"])} for s in _all(db, ordered)],
        "elements": [_shaped(e) for e in _all(db, cards.order_by(elements.c.createdAt))],
    }


def _shaped(row: Json) -> Json:
    return {key: value for key, value in row.items() if key != "createdAt"} | {
        "props": row["props"] or {}
    }


def _all(db: Connection, query: Select[Any]) -> list[Json]:
    return [dict(row) for row in db.execute(query).mappings()]


def _first(db: Connection, query: Select[Any]) -> Json | None:
    found = _all(db, query.limit(1))
    return found[0] if found else None


def _now() -> str:
    return datetime.now(UTC).isoformat().replace("+00:00", "Z")
