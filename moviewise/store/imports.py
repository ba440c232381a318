"""Rows of imports: many ratings at once, undone as a whole.

For each film an import keeps what stood there before. Undoing puts that back, but only where the
import's own rating still stands: what the person did to a film afterwards is never touched.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from moviewise.domain import MovieId, Rating, UserId
from moviewise.store.ratings import as_row
from moviewise.store.rows import Row, add_missing, slices, upsert
from moviewise.store.schema import import_batches, import_changes, ratings

_BEFORE = ("stars_before", "rated_at_before", "origin_before", "batch_before")
_KEPT = ("stars", "rated_at", "origin", "batch")


def add(
    db: Connection, user_id: UserId, given: Iterable[Rating], now: datetime, *, batch: str
) -> None:
    """Store ratings as one batch; of several for one film the last counts."""
    last = {rating.movie_id: rating for rating in given}
    add_missing(
        db,
        import_batches,
        [{"user_id": user_id, "batch": batch, "added_at": now, "n_ratings": 0}],
    )
    for part in slices(sorted(last)):
        before = _standing(db, user_id, part)
        add_missing(db, import_changes, [_change(user_id, batch, m, before) for m in part])
        upsert(db, ratings, [as_row(user_id, last[m], now, batch=batch) for m in part])
    _count(db, user_id, batch)


def undo(db: Connection, user_id: UserId, batch: str) -> int:
    """Take a batch back, and tell how many ratings that changed."""
    changes = db.execute(select(import_changes).where(_of(import_changes, user_id, batch)))
    before = {row["movie_id"]: dict(row) for row in changes.mappings()}
    standing = _of(ratings, user_id, batch)
    gone = db.execute(delete(ratings).where(standing).returning(ratings.c.movie_id)).scalars()
    undone = [before[movie_id] for movie_id in gone if movie_id in before]
    upsert(db, ratings, [_restored(row) for row in undone if row["stars_before"] is not None])
    _tell_later_batches(db, user_id, batch, before)
    for table in (import_changes, import_batches):
        db.execute(delete(table).where(_of(table, user_id, batch)))
    return len(undone)


def _standing(db: Connection, user_id: UserId, part: Sequence[MovieId]) -> dict[MovieId, Row]:
    found = select(ratings).where(ratings.c.user_id == user_id, ratings.c.movie_id.in_(part))
    standing = db.execute(found.with_for_update()).mappings()
    return {row["movie_id"]: dict(row) for row in standing}


def _change(
    user_id: UserId, batch: str, movie_id: MovieId, before: dict[MovieId, Row]
) -> dict[str, Any]:
    was = before.get(movie_id)
    kept = {name: was[now] if was else None for name, now in zip(_BEFORE, _KEPT, strict=True)}
    return {"user_id": user_id, "batch": batch, "movie_id": movie_id, **kept}


def _restored(change: Row) -> dict[str, Any]:
    was = {now: change[name] for name, now in zip(_BEFORE, _KEPT, strict=True)}
    return {"user_id": change["user_id"], "movie_id": change["movie_id"], **was}


def _tell_later_batches(
    db: Connection, user_id: UserId, batch: str, before: Mapping[MovieId, Row]
) -> None:
    """Let batches that came on top of this one fall back to what stood before it."""
    on_top = (import_changes.c.user_id == user_id) & (import_changes.c.batch_before == batch)
    later = db.execute(select(import_changes.c.batch, import_changes.c.movie_id).where(on_top))
    rows = [
        {
            "user_id": user_id,
            "batch": row.batch,
            "movie_id": row.movie_id,
            **{name: before[row.movie_id][name] for name in _BEFORE},
        }
        for row in later
    ]
    for part in slices(rows):
        upsert(db, import_changes, part)


def _count(db: Connection, user_id: UserId, batch: str) -> None:
    counted = select(func.count()).where(_of(import_changes, user_id, batch)).scalar_subquery()
    db.execute(
        update(import_batches).where(_of(import_batches, user_id, batch)).values(n_ratings=counted)
    )


def _of(table: Any, user_id: UserId, batch: str) -> Any:  # noqa: ANN401 - a table, a condition
    return (table.c.user_id == user_id) & (table.c.batch == batch)
