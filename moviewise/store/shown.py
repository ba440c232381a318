"""Rows of recommendations as they were shown, each with its reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from moviewise.domain import MovieId, Recommendation, UserId
from moviewise.store.schema import shown

KEPT = 2_000
"""So many of a person's shown recommendations stay; older ones go."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A recommendation as a person once saw it."""

    recommendation: Recommendation
    reason: str
    context: str
    """Where it stood: a shelf or a request."""
    shown_at: datetime

    @property
    def movie_id(self) -> MovieId:
        return self.recommendation.movie_id


def note(
    db: Connection,
    user_id: UserId,
    recommendations: Sequence[Recommendation],
    now: datetime,
    *,
    reasons: Mapping[MovieId, str],
    context: str,
) -> None:
    """Remember what was shown, and forget what is older than the last `KEPT`."""
    rows = [
        {
            "user_id": user_id,
            "movie_id": pick.movie_id,
            "rank": pick.rank,
            "score": pick.score,
            "is_rated": pick.is_rated,
            "reason": reasons.get(pick.movie_id, ""),
            "context": context,
            "shown_at": now,
        }
        for pick in recommendations
    ]
    if rows:
        db.execute(insert(shown), rows)
        _forget_old(db, user_id)


def of_user(db: Connection, user_id: UserId, movie_id: MovieId | None, limit: int) -> list[Shown]:
    """Give what a person was shown, the latest first; within one list by rank."""
    wanted = select(shown).where(shown.c.user_id == user_id)
    if movie_id is not None:
        wanted = wanted.where(shown.c.movie_id == movie_id)
    latest = wanted.order_by(shown.c.shown_at.desc(), shown.c.rank, shown.c.shown_id.desc())
    return [
        Shown(
            Recommendation(row.movie_id, row.rank, row.score, row.is_rated),
            row.reason,
            row.context,
            row.shown_at,
        )
        for row in db.execute(latest.limit(limit))
    ]


def _forget_old(db: Connection, user_id: UserId) -> None:
    newest = select(shown.c.shown_id).where(shown.c.user_id == user_id)
    last_out = newest.order_by(shown.c.shown_id.desc()).offset(KEPT).limit(1).scalar_subquery()
    db.execute(delete(shown).where(shown.c.user_id == user_id, shown.c.shown_id <= last_out))
