"""Rows of what a person told us besides stars: marks, exclusions, limits, onboarding."""

from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select

from moviewise.domain import (
    Exclusion,
    Limits,
    Mark,
    MovieId,
    OnboardingStage,
    OnboardingState,
    UserId,
)
from moviewise.store.rows import add_missing, upsert
from moviewise.store.schema import exclusions, limits, marks, onboarding


def mark(
    db: Connection, user_id: UserId, movie_id: MovieId, wanted: Mark | None, now: datetime
) -> Mark | None:
    """Set or clear the one mark on a film, and give the earlier one."""
    one = (marks.c.user_id == user_id) & (marks.c.movie_id == movie_id)
    previous = db.execute(select(marks.c.mark).where(one).with_for_update()).scalar_one_or_none()
    if wanted is None:
        db.execute(delete(marks).where(one))
    else:
        key = {"user_id": user_id, "movie_id": movie_id}
        upsert(db, marks, {**key, "mark": wanted.value, "marked_at": now})
    return Mark(previous) if previous else None


def marks_of(db: Connection, user_id: UserId) -> dict[MovieId, Mark]:
    """Give a person's marks, the latest first."""
    wanted = (
        select(marks.c.movie_id, marks.c.mark)
        .where(marks.c.user_id == user_id)
        .order_by(marks.c.marked_at.desc(), marks.c.movie_id)
    )
    return {movie_id: Mark(kind) for movie_id, kind in db.execute(wanted)}


def exclude(db: Connection, user_id: UserId, exclusion: Exclusion, now: datetime) -> None:
    row = {"user_id": user_id, "kind": exclusion.kind, "key": exclusion.key, "excluded_at": now}
    add_missing(db, exclusions, [row])


def include(db: Connection, user_id: UserId, exclusion: Exclusion) -> None:
    db.execute(
        delete(exclusions).where(
            exclusions.c.user_id == user_id,
            exclusions.c.kind == exclusion.kind,
            exclusions.c.key == exclusion.key,
        )
    )


def exclusions_of(db: Connection, user_id: UserId) -> list[Exclusion]:
    """Give what a person excluded, oldest first."""
    wanted = (
        select(exclusions.c.kind, exclusions.c.key)
        .where(exclusions.c.user_id == user_id)
        .order_by(exclusions.c.excluded_at, exclusions.c.kind, exclusions.c.key)
    )
    return [Exclusion(*row) for row in db.execute(wanted)]


def limits_of(db: Connection, user_id: UserId) -> Limits:
    body = db.execute(select(limits.c.body).where(limits.c.user_id == user_id)).scalar()
    return Limits(**known(Limits, body)) if body else Limits()


def set_limits(db: Connection, user_id: UserId, wanted: Limits) -> None:
    upsert(db, limits, {"user_id": user_id, "body": asdict(wanted)})


def onboarding_of(db: Connection, user_id: UserId) -> OnboardingState:
    wanted = select(onboarding.c.body).where(onboarding.c.user_id == user_id)
    body = db.execute(wanted).scalar()
    if not body:
        return OnboardingState()
    state = known(OnboardingState, body)
    return OnboardingState(**{**state, "stage": OnboardingStage(state["stage"])})


def set_onboarding(db: Connection, user_id: UserId, state: OnboardingState, now: datetime) -> None:
    upsert(db, onboarding, {"user_id": user_id, "body": asdict(state), "changed_at": now})


def known(kind: type, body: dict[str, Any]) -> dict[str, Any]:
    """Keep the fields a dataclass has, with tuples where JSON has lists.

    >>> known(Limits, {"genres": ["Drama"], "no_such_field": 1})
    {'genres': ('Drama',)}
    """
    names = {field.name for field in fields(kind)}
    return {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in body.items()
        if name in names
    }
