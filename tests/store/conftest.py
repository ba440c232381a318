import os
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from moviewise.domain import Account
from moviewise.store import Store

POSTGRES = os.environ.get("MOVIEWISE_TEST_POSTGRES", "")
BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


class Clock:
    """One second later at each look."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'moviewise.db'}"
        return
    if not POSTGRES:
        pytest.skip("no PostgreSQL server: set MOVIEWISE_TEST_POSTGRES, see .ci/postgres")
    name = f"moviewise_{uuid.uuid4().hex}"
    with psycopg.connect(POSTGRES, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
        yield POSTGRES.replace("/moviewise_test", f"/{name}")
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "moviewise.db"


@pytest.fixture
def opened() -> Iterator[Callable[..., Store]]:
    """Open stores that are closed at the end of the test."""
    stores: list[Store] = []

    def open_store(url: str, **options: object) -> Store:
        stores.append(Store(url, **options))  # type: ignore[arg-type]
        return stores[-1]

    yield open_store
    for store in stores:
        store.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(url: str, opened: Callable[..., Store], clock: Clock) -> Store:
    store = opened(url, now=clock)
    store.migrate()
    return store


@pytest.fixture
def ann(store: Store) -> Account:
    return store.create_account("Ann", "hash of ann")


@pytest.fixture
def bob(store: Store) -> Account:
    return store.create_account("Bob", "hash of bob")
