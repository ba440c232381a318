import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text

from moviewise.domain import Account, Rating
from moviewise.errors import StoreError
from moviewise.store import Store, migration, schema
from moviewise.store.engine import open_engine

Opened = Callable[..., Store]


def tables(url: str) -> set[str]:
    engine = open_engine(url, busy_seconds=1, pool_size=1)
    with engine.connect() as db:
        names = set(inspect(db).get_table_names())
    engine.dispose()
    return names


def run(url: str, statement: str) -> None:
    engine = open_engine(url, busy_seconds=1, pool_size=1)
    with engine.begin() as db:
        db.execute(text(statement))
    engine.dispose()


def test_the_migrations_make_what_the_queries_expect(url: str, store: Store) -> None:
    engine = open_engine(url, busy_seconds=1, pool_size=1)
    with engine.connect() as db:
        context = MigrationContext.configure(db, opts={"compare_type": False})
        assert compare_metadata(context, schema.metadata) == []
    engine.dispose()


def test_down_takes_every_table_away_and_up_makes_them_again(url: str, store: Store) -> None:
    store.migrate_to("base")
    assert tables(url) <= {"alembic_version"}

    store.migrate()
    assert tables(url) == {*schema.metadata.tables, "alembic_version"}
    store.check()


def test_ratings_survive_a_step_down_and_up(store: Store, ann: Account) -> None:
    store.rate(ann.user_id, Rating(1, 4.0))
    store.migrate_to("0001")
    with pytest.raises(StoreError, match="moviewise migrate"):
        store.check()

    store.migrate()

    assert [r.stars for r in store.ratings(ann.user_id)] == [4.0]
    store.check()


def test_migrating_what_is_up_to_date_does_nothing(store: Store, ann: Account) -> None:
    assert store.migrate() is None
    assert store.account("Ann") == ann


def test_a_database_that_was_not_migrated_says_what_to_run(url: str, opened: Opened) -> None:
    store = opened(url)

    for ask in (store.accounts, store.check, lambda: store.rate(1, Rating(1, 4.0))):
        with pytest.raises(StoreError, match="moviewise migrate"):
            ask()


def test_a_database_of_a_newer_version_is_refused_untouched(url: str, store: Store) -> None:
    run(url, "UPDATE alembic_version SET version_num = '9999'")

    for ask in (store.migrate, store.check):
        with pytest.raises(StoreError, match=r"newer version \(revision 9999\)"):
            ask()
    assert "ratings" in tables(url)


def test_tables_of_another_program_are_not_overwritten(url: str, opened: Opened) -> None:
    run(url, "CREATE TABLE users (name TEXT)")

    with pytest.raises(StoreError, match="'users'"):
        opened(url).migrate()
    assert tables(url) == {"users"}


def test_a_migration_that_fails_leaves_nothing_half_done(
    url: str, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(url)
    store.migrate_to("0001")
    run(url, "CREATE TABLE feedbacks (id TEXT)")

    with pytest.raises(StoreError):
        store.migrate()

    assert "users" not in tables(url)
    run(url, "DROP TABLE feedbacks")
    store.migrate()
    store.check()


def test_of_several_programs_that_start_at_once_one_migrates(url: str, opened: Opened) -> None:
    stores = [opened(url) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda store: store.migrate(), stores))

    stores[0].check()


def test_sqlite_is_copied_before_its_tables_change(file: Path, opened: Opened) -> None:
    store = opened(f"sqlite:///{file}")
    assert store.migrate_to("0001") is None

    copy = store.migrate()

    assert copy is not None
    assert "before-0002" in copy.name
    with closing(sqlite3.connect(copy)) as db:
        assert db.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)


def test_every_revision_leads_to_one_head() -> None:
    assert migration.head() == "0002"
