import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from moviewise.domain import Account, Rating
from moviewise.errors import SettingsError, StoreError
from moviewise.store import Store
from moviewise.store.engine import async_url, open_engine, sync_url
from moviewise.store.failures import plain_failures

Opened = Callable[..., Store]


@contextmanager
def held(url: str) -> Iterator[None]:
    """Let another program hold the database for writing."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
    else:
        with psycopg.connect(url) as other:
            other.execute("LOCK TABLE ratings IN EXCLUSIVE MODE")
            yield
            other.rollback()


def test_a_locked_database_is_said_to_be_busy_and_heals(
    url: str, store: Store, ann: Account, opened: Opened
) -> None:
    hasty = opened(url, busy_seconds=0.05)
    with held(url):
        with pytest.raises(StoreError, match="busy"):
            hasty.rate(ann.user_id, Rating(1, 4.0))
        assert hasty.ratings(ann.user_id) == [], "reading goes on"

    assert hasty.rate(ann.user_id, Rating(1, 4.0)) is None


def test_a_full_disk_is_said_to_be_full_and_nothing_is_half_written(
    file: Path, opened: Opened
) -> None:
    store = opened(f"sqlite:///{file}", pool_size=1)
    store.migrate()
    ann = store.create_account("Ann", None)
    with store._engine.connect() as db:
        n_pages = db.execute(text("PRAGMA page_count")).scalar_one()
        db.execute(text(f"PRAGMA max_page_count={n_pages + 2}"))

    with pytest.raises(StoreError, match="disk is full"):
        store.add_ratings(ann.user_id, [Rating(n, 4.0) for n in range(5_000)], batch="a")

    assert store.ratings(ann.user_id) == []


def test_a_server_that_is_not_there_is_said_to_be_unreachable(opened: Opened) -> None:
    store = opened("postgresql://ann:secret@127.0.0.1:1/nothing")

    for ask in (store.migrate, store.check, store.accounts):
        with pytest.raises(StoreError, match="cannot be reached") as caught:
            ask()
        assert "secret" not in str(caught.value)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, opened: Opened) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreError, match="cannot be made"):
        opened(f"sqlite:///{tmp_path}/file/moviewise.db").migrate()


def test_a_file_that_is_no_database_is_said_to_be_damaged(file: Path, opened: Opened) -> None:
    file.write_bytes(b"something else" * 500)

    with pytest.raises(StoreError, match="damaged"):
        opened(f"sqlite:///{file}").migrate()


@pytest.mark.parametrize(
    "url", ["sqlite://", "sqlite:///:memory:", "mysql://a@b/c", "nonsense", ""]
)
def test_databases_we_cannot_use_are_refused_at_once(url: str) -> None:
    with pytest.raises(SettingsError, match="sqlite:///path"):
        Store(url)


def test_a_refused_url_does_not_show_its_password() -> None:
    with pytest.raises(SettingsError) as caught:
        Store("mysql://ann:secret@host/db")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "postgres://a:p%40ss@h:1/d",
        "postgresql://a:p%40ss@h:1/d",
        "postgresql+psycopg://a:p%40ss@h:1/d",
        "postgresql+asyncpg://a:p%40ss@h:1/d",
    ],
)
def test_every_spelling_of_a_postgresql_url_means_the_same(url: str) -> None:
    assert sync_url(url).render_as_string(False) == "postgresql+psycopg://a:p%40ss@h:1/d"
    assert async_url(url).render_as_string(False) == "postgresql+asyncpg://a:p%40ss@h:1/d"


def test_what_only_the_sync_driver_understands_is_left_out_or_translated() -> None:
    url = async_url("postgresql://h/d?sslmode=require&application_name=x&connect_timeout=3")

    assert dict(url.query) == {"ssl": "require"}


def test_an_error_in_a_query_says_so_without_its_values(url: str, store: Store) -> None:
    engine = open_engine(url, busy_seconds=1, pool_size=1)
    with pytest.raises(StoreError) as caught, plain_failures(), engine.begin() as db:
        db.execute(text("SELECT :secret FROM FROM"), {"secret": "my password"})
    engine.dispose()

    assert "password" not in str(caught.value)
    assert "password" not in str(caught.value.__cause__)


def test_an_acknowledged_rating_is_synced_to_the_disk(file: Path, opened: Opened) -> None:
    store = opened(f"sqlite:///{file}")
    store.migrate()
    with store._engine.connect() as db:
        pragmas = {
            name: db.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }

    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }


@pytest.mark.postgres
@pytest.mark.parametrize("url", ["postgres"], indirect=True)
def test_a_server_that_was_restarted_is_found_again(url: str, store: Store, ann: Account) -> None:
    with psycopg.connect(url, autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )

    assert store.rate(ann.user_id, Rating(1, 4.0)) is None
