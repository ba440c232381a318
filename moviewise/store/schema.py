"""Every table of the database: ours, and the five that Chainlit expects beside them.

The migrations create these tables; this module only describes them for queries. It knows no
domain value and opens nothing.

Times are UTC. Between Chainlit's tables there are no foreign keys: its writes arrive out of order.
"""

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
)


class Words(TypeDecorator[str]):
    """Text that any database takes: NUL and broken characters become U+FFFD."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class Moment(TypeDecorator[datetime]):
    """A UTC time; without a zone it is taken as UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Json(TypeDecorator[Any]):
    """A JSON value kept as text, the same on every database."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: object, _dialect: Dialect) -> str | None:
        return None if value is None else storable(json.dumps(value, ensure_ascii=False))

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Any:  # noqa: ANN401
        return None if value is None else json.loads(value)


def storable(text: str) -> str:
    r"""Replace what a database refuses in text.

    >>> storable("a\x00b") == storable("a\ud800b") == "a\ufffdb"
    True
    """
    return "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in text)


metadata = MetaData()

ROW_ID = BigInteger().with_variant(Integer, "sqlite")
"""SQLite numbers rows by itself only in a column of exactly this type."""


def _owner(*, primary_key: bool = False) -> Column[int]:
    parent = ForeignKey("accounts.user_id", ondelete="CASCADE")
    return Column("user_id", ROW_ID, parent, primary_key=primary_key, nullable=False)


accounts = Table(
    "accounts",
    metadata,
    Column("user_id", ROW_ID, primary_key=True, autoincrement=True),
    Column("name", Words, nullable=False),
    Column("name_key", Words, nullable=False, unique=True),
    Column("password_hash", Words),
    Column("is_guest", Boolean, nullable=False),
    Column("is_superuser", Boolean, nullable=False),
    Column("is_disabled", Boolean, nullable=False),
    Column("token_version", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    sqlite_autoincrement=True,
)

ratings = Table(
    "ratings",
    metadata,
    _owner(primary_key=True),
    Column("movie_id", BigInteger, primary_key=True, autoincrement=False),
    Column("stars", Float, CheckConstraint("stars >= 0.5 AND stars <= 5"), nullable=False),
    Column("rated_at", Moment, nullable=False),
    Column("origin", Words, nullable=False),
    Column("batch", Words),
    Index("ratings_by_time", "user_id", "rated_at"),
)

import_batches = Table(
    "import_batches",
    metadata,
    _owner(primary_key=True),
    Column("batch", Words, primary_key=True),
    Column("added_at", Moment, nullable=False),
    Column("n_ratings", Integer, nullable=False),
)

import_changes = Table(
    "import_changes",
    metadata,
    _owner(primary_key=True),
    Column("batch", Words, primary_key=True),
    Column("movie_id", BigInteger, primary_key=True, autoincrement=False),
    Column("stars_before", Float),
    Column("rated_at_before", Moment),
    Column("origin_before", Words),
    Column("batch_before", Words),
)

marks = Table(
    "marks",
    metadata,
    _owner(primary_key=True),
    Column("movie_id", BigInteger, primary_key=True, autoincrement=False),
    Column("mark", Words, nullable=False),
    Column("marked_at", Moment, nullable=False),
)

exclusions = Table(
    "exclusions",
    metadata,
    _owner(primary_key=True),
    Column("kind", Words, primary_key=True),
    Column("key", Words, primary_key=True),
    Column("excluded_at", Moment, nullable=False),
)

limits = Table(
    "limits",
    metadata,
    _owner(primary_key=True),
    Column("body", Json, nullable=False),
)

onboarding = Table(
    "onboarding",
    metadata,
    _owner(primary_key=True),
    Column("body", Json, nullable=False),
    Column("changed_at", Moment, nullable=False),
)

shown = Table(
    "shown",
    metadata,
    Column("shown_id", ROW_ID, primary_key=True, autoincrement=True),
    _owner(),
    Column("movie_id", BigInteger, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("score", Float, nullable=False),
    Column("is_rated", Boolean, nullable=False),
    Column("reason", Words, nullable=False),
    Column("context", Words, nullable=False),
    Column("shown_at", Moment, nullable=False),
    Index("shown_by_user", "user_id", "shown_id"),
)

films = Table(
    "films",
    metadata,
    Column("movie_id", BigInteger, primary_key=True, autoincrement=False),
    Column("imdb_id", Words, index=True),
    Column("tmdb_id", BigInteger, unique=True),
    Column("title", Words),
    Column("year", Integer),
    Column("body", Json),
    Column("fetched_at", Moment, nullable=False, index=True),
)
"""A row without a body has been cut to its ids."""

trainings = Table(
    "trainings",
    metadata,
    Column("training_id", ROW_ID, primary_key=True, autoincrement=True),
    Column("noted_at", Moment, nullable=False),
    Column("info", Json, nullable=False),
)

users = Table(
    "users",
    metadata,
    Column("id", Words, primary_key=True),
    Column("identifier", Words, nullable=False, unique=True),
    Column("metadata", Json, nullable=False),
    Column("createdAt", Words),
)

threads = Table(
    "threads",
    metadata,
    Column("id", Words, primary_key=True),
    Column("createdAt", Words),
    Column("name", Words),
    Column("userId", Words, index=True),
    Column("userIdentifier", Words),
    Column("tags", Json),
    Column("metadata", Json),
)

steps = Table(
    "steps",
    metadata,
    Column("id", Words, primary_key=True),
    Column("name", Words, nullable=False),
    Column("type", Words, nullable=False),
    Column("threadId", Words, nullable=False),
    Column("parentId", Words),
    Column("streaming", Boolean, nullable=False),
    Column("waitForAnswer", Boolean),
    Column("isError", Boolean),
    Column("metadata", Json),
    Column("tags", Json),
    Column("input", Words),
    Column("output", Words),
    Column("createdAt", Words),
    Column("start", Words),
    Column("end", Words),
    Column("generation", Json),
    Column("showInput", Words),
    Column("language", Words),
    Column("defaultOpen", Boolean),
    Column("autoCollapse", Boolean),
    Column("command", Words),
    Column("modes", Json),
    Index("steps_by_thread", "threadId", "createdAt"),
)

elements = Table(
    "elements",
    metadata,
    Column("id", Words, primary_key=True),
    Column("threadId", Words, index=True),
    Column("type", Words),
    Column("url", Words),
    Column("chainlitKey", Words),
    Column("name", Words, nullable=False),
    Column("display", Words),
    Column("objectKey", Words),
    Column("size", Words),
    Column("page", Integer),
    Column("language", Words),
    Column("forId", Words),
    Column("mime", Words),
    Column("props", Json),
    Column("autoPlay", Boolean),
    Column("playerConfig", Json),
    Column("createdAt", Words),
)

feedbacks = Table(
    "feedbacks",
    metadata,
    Column("id", Words, primary_key=True),
    Column("forId", Words, nullable=False, index=True),
    Column("threadId", Words),
    Column("value", Integer, nullable=False),
    Column("comment", Words),
)
