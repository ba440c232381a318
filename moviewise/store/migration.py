"""Bring the tables to the version of this program, or back.

One Alembic history in `migrations/`, run in one transaction: it happens wholly or not at all.
"""

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, inspect, text

from moviewise.errors import StoreError
from moviewise.store import schema
from moviewise.store.engine import WRITES

_LOCK = 7_041_966
"""The number PostgreSQL knows our migrations by, so that two never run at once."""


def current(db: Connection) -> str | None:
    """Tell the revision of a database; none when it is empty.

    Raises:
        StoreError: A newer version made it, or another program's tables stand in the way.
    """
    revision = MigrationContext.configure(db).get_current_revision()
    if revision is None:
        _refuse_strangers(db)
    else:
        need_known(revision)
    return revision


def need_known(revision: str) -> None:
    """Make sure that this program knows a revision.

    Raises:
        StoreError: It does not: a newer version made it.
    """
    try:
        ScriptDirectory.from_config(_config()).get_revision(revision)
    except CommandError as error:
        raise StoreError(
            f"the database is of a newer version (revision {revision}) than this program knows; "
            "update MovieWise, or go back to the copy made before the update"
        ) from error


def head() -> str:
    """Name the revision this program works with."""
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def move(engine: Engine, revision: str) -> None:
    """Migrate up or down to a revision; `base` removes every table."""
    with engine.execution_options(**WRITES).begin() as db:
        if db.dialect.name == "postgresql":
            db.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        here = current(db)
        config = _config()
        config.attributes["connection"] = db
        if _is_behind(here, revision):
            command.upgrade(config, revision)
        elif here != revision:
            command.downgrade(config, revision)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "moviewise.store:migrations")
    return config


def _is_behind(here: str | None, goal: str) -> bool:
    if here is None or goal == "base":
        return goal != "base"
    script = ScriptDirectory.from_config(_config())
    ancestors = {step.revision for step in script.iterate_revisions(goal, "base")}
    return here in ancestors and here != goal


def _refuse_strangers(db: Connection) -> None:
    taken = sorted(set(inspect(db).get_table_names()) & set(schema.metadata.tables))
    if taken:
        raise StoreError(
            f"the database already holds a table {taken[0]!r} that MovieWise did not make; "
            "choose another database"
        )
