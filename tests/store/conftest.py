from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from databases import BOTH, empty_database

from moviewise.domain import Account
from moviewise.store import Store


class Clock:
    """One second later at each look."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with empty_database(request.param, tmp_path) as url:
        yield url


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
