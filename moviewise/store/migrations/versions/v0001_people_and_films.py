"""Make the tables of people, their ratings, and films seen beyond the catalogue."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_TIME = sa.DateTime(timezone=True)


def _owner(*, primary_key: bool = True) -> sa.Column[int]:
    parent = sa.ForeignKey("accounts.user_id", ondelete="CASCADE")
    return sa.Column("user_id", _ROW_ID, parent, primary_key=primary_key, nullable=False)


def _movie() -> sa.Column[int]:
    return sa.Column("movie_id", sa.BigInteger, primary_key=True, autoincrement=False)


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("user_id", _ROW_ID, primary_key=True, autoincrement=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False, unique=True),
        sa.Column("password_hash", sa.Text),
        sa.Column("is_guest", sa.Boolean, nullable=False),
        sa.Column("is_superuser", sa.Boolean, nullable=False),
        sa.Column("is_disabled", sa.Boolean, nullable=False),
        sa.Column("token_version", sa.Integer, nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "ratings",
        _owner(),
        _movie(),
        sa.Column(
            "stars", sa.Float, sa.CheckConstraint("stars >= 0.5 AND stars <= 5"), nullable=False
        ),
        sa.Column("rated_at", _TIME, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("batch", sa.Text),
    )
    op.create_index("ratings_by_time", "ratings", ["user_id", "rated_at"])
    _create_import_tables()
    _create_taste_tables()
    _create_film_tables()


def _create_import_tables() -> None:
    op.create_table(
        "import_batches",
        _owner(),
        sa.Column("batch", sa.Text, primary_key=True),
        sa.Column("added_at", _TIME, nullable=False),
        sa.Column("n_ratings", sa.Integer, nullable=False),
    )
    op.create_table(
        "import_changes",
        _owner(),
        sa.Column("batch", sa.Text, primary_key=True),
        _movie(),
        sa.Column("stars_before", sa.Float),
        sa.Column("rated_at_before", _TIME),
        sa.Column("origin_before", sa.Text),
        sa.Column("batch_before", sa.Text),
    )


def _create_taste_tables() -> None:
    op.create_table(
        "marks",
        _owner(),
        _movie(),
        sa.Column("mark", sa.Text, nullable=False),
        sa.Column("marked_at", _TIME, nullable=False),
    )
    op.create_table(
        "exclusions",
        _owner(),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("excluded_at", _TIME, nullable=False),
    )
    op.create_table("limits", _owner(), sa.Column("body", sa.Text, nullable=False))
    op.create_table(
        "onboarding",
        _owner(),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("changed_at", _TIME, nullable=False),
    )
    op.create_table(
        "shown",
        sa.Column("shown_id", _ROW_ID, primary_key=True, autoincrement=True),
        _owner(primary_key=False),
        sa.Column("movie_id", sa.BigInteger, nullable=False),
        sa.Column("rank", sa.Integer, nullable=False),
        sa.Column("score", sa.Float, nullable=False),
        sa.Column("is_rated", sa.Boolean, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("context", sa.Text, nullable=False),
        sa.Column("shown_at", _TIME, nullable=False),
    )
    op.create_index("shown_by_user", "shown", ["user_id", "shown_id"])


def _create_film_tables() -> None:
    op.create_table(
        "films",
        _movie(),
        sa.Column("imdb_id", sa.Text),
        sa.Column("tmdb_id", sa.BigInteger, unique=True),
        sa.Column("title", sa.Text),
        sa.Column("year", sa.Integer),
        sa.Column("body", sa.Text),
        sa.Column("fetched_at", _TIME, nullable=False),
    )
    op.create_index("ix_films_imdb_id", "films", ["imdb_id"])
    op.create_index("ix_films_fetched_at", "films", ["fetched_at"])
    op.create_table(
        "trainings",
        sa.Column("training_id", _ROW_ID, primary_key=True, autoincrement=True),
        sa.Column("noted_at", _TIME, nullable=False),
        sa.Column("info", sa.Text, nullable=False),
    )


def downgrade() -> None:
    for table in (
        "trainings",
        "films",
        "shown",
        "onboarding",
        "limits",
        "exclusions",
        "marks",
        "import_changes",
        "import_batches",
        "ratings",
        "accounts",
    ):
        op.drop_table(table)
