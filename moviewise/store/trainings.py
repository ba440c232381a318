"""Rows of trainings: when the model was trained, on what, and how well it did."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from moviewise.store.schema import trainings


@dataclass(frozen=True, slots=True)
class Training:
    """One training of the model."""

    training_id: int
    noted_at: datetime
    info: Mapping[str, Any]
    """JSON values: the data, the settings, the quality."""


def note(db: Connection, info: Mapping[str, Any], now: datetime) -> None:
    db.execute(insert(trainings), {"noted_at": now, "info": dict(info)})


def every(db: Connection) -> list[Training]:
    """Give all trainings, the latest first."""
    latest = select(trainings).order_by(trainings.c.training_id.desc())
    return [Training(*row) for row in db.execute(latest)]
