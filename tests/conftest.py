"""What tests of several rooms share: no network, a planted world, a fresh service."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from planted import plant

from moviewise.bootstrap import Settings, borrow, build, open_library
from moviewise.domain import Account
from moviewise.library import Library, LiveLibrary
from moviewise.service import MovieWise, Policy
from moviewise.store import Store

LOOPBACK = ("127.0.0.1", "::1", "localhost")


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection beyond loopback."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> object:
        if self.family != socket.AF_UNIX and address[0] not in LOOPBACK:  # type: ignore[index]
            raise AssertionError(f"a test tried to reach {address}")
        return connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="session")
def planted_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings of a built home over the planted world."""
    folder = tmp_path_factory.mktemp("planted")
    settings = Settings(
        _env_file=None, home=folder / "var", data=plant(folder / "data"), brain="offline"
    )
    build(settings, lambda *_: None)
    return settings


@pytest.fixture(scope="session")
def real_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings of a built home over the shipped films and ratings.

    `MOVIEWISE_TEST_HOME` may name a home built before; what still fits is not made again.
    """
    settings = Settings(_env_file=None, home=tmp_path_factory.mktemp("real"), brain="offline")
    if earlier := os.environ.get("MOVIEWISE_TEST_HOME"):
        borrow(Settings(_env_file=None, home=Path(earlier)), settings.home)
    build(settings, lambda *_: None)
    return settings


@pytest.fixture(scope="session")
def planted_library(planted_settings: Settings) -> Library:
    return open_library(planted_settings).current()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'moviewise.db'}")
    store.migrate()
    yield store
    store.close()


@pytest.fixture
def moviewise(store: Store, planted_library: Library, planted_settings: Settings) -> MovieWise:
    live = LiveLibrary(planted_library, planted_settings.artefact_path)
    return MovieWise(store, live, Policy(min_ratings=5, diversity=0.0))


@pytest.fixture
def ann(moviewise: MovieWise) -> Account:
    return moviewise.guest()
