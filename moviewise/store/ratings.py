"""Rows of ratings: one a person and film."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select

from moviewise.domain import MovieId, Rating, UserId
from moviewise.store.rows import upsert
from moviewise.store.schema import ratings

GivenRating = tuple[UserId, MovieId, float, float]
"""Who rated what, the stars, and when in seconds since 1970."""


def rate(db: Connection, user_id: UserId, rating: Rating, now: datetime) -> float | None:
    """Store a rating in place of an earlier one, and give the earlier stars."""
    previous = stars(db, user_id, rating.movie_id)
    upsert(db, ratings, as_row(user_id, rating, now))
    return previous


def unrate(db: Connection, user_id: UserId, movie_id: MovieId) -> float | None:
    """Delete a rating, and give its stars."""
    gone = delete(ratings).where(_one(user_id, movie_id)).returning(ratings.c.stars)
    return db.execute(gone).scalar_one_or_none()


def stars(db: Connection, user_id: UserId, movie_id: MovieId) -> float | None:
    wanted = select(ratings.c.stars).where(_one(user_id, movie_id)).with_for_update()
    return db.execute(wanted).scalar_one_or_none()


def of_user(db: Connection, user_id: UserId) -> list[Rating]:
    """Give a person's ratings, oldest first."""
    wanted = (
        select(ratings.c.movie_id, ratings.c.stars, ratings.c.rated_at, ratings.c.origin)
        .where(ratings.c.user_id == user_id)
        .order_by(ratings.c.rated_at, ratings.c.movie_id)
    )
    return [Rating(*row) for row in db.execute(wanted)]


def of_all(db: Connection) -> list[GivenRating]:
    """Give everyone's ratings, by person, oldest first."""
    columns = (ratings.c.user_id, ratings.c.movie_id, ratings.c.stars, ratings.c.rated_at)
    ordered = select(*columns).order_by(ratings.c.user_id, ratings.c.rated_at, ratings.c.movie_id)
    return [(user, movie, given, at.timestamp()) for user, movie, given, at in db.execute(ordered)]


def count_since(db: Connection, moment: datetime) -> int:
    counted = select(func.count()).select_from(ratings).where(ratings.c.rated_at > moment)
    return db.execute(counted).scalar_one()


def as_row(
    user_id: UserId, rating: Rating, now: datetime, *, batch: str | None = None
) -> dict[str, Any]:
    return {
        "user_id": user_id,
        "movie_id": rating.movie_id,
        "stars": rating.stars,
        "rated_at": rating.rated_at or now,
        "origin": rating.origin,
        "batch": batch,
    }


def _one(user_id: UserId, movie_id: MovieId) -> Any:  # noqa: ANN401 - a condition
    return (ratings.c.user_id == user_id) & (ratings.c.movie_id == movie_id)
