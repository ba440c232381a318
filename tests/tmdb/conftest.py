"""A TMDB-shaped server over the planted films, and a service that knows its key."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from local_tmdb import KEY, LocalTmdb, films_of

from moviewise.bootstrap import Settings
from moviewise.domain import Account
from moviewise.library import Library, LiveLibrary
from moviewise.service import Access, MovieWise, Policy
from moviewise.store import Store
from moviewise.tmdb import TmdbClient

BUDGET = 1.5
"""Seconds; longer than the product waits, since test machines are busy."""


@pytest.fixture
def local(planted_library: Library) -> Iterator[LocalTmdb]:
    server = LocalTmdb(films_of(planted_library.catalogue), key=KEY)
    yield server
    server.close()


@pytest.fixture
def client(local: LocalTmdb, tmp_path: Path) -> Iterator[TmdbClient]:
    made = TmdbClient(KEY, local.url, tmp_path / "tmdb-cache")
    yield made
    made.close()


@pytest.fixture
def live(
    client: TmdbClient, store: Store, planted_library: Library, planted_settings: Settings
) -> MovieWise:
    """The service with a key."""
    library = LiveLibrary(planted_library, planted_settings.artefact_path)
    access = Access(client, seconds=BUDGET)
    return MovieWise(store, library, Policy(min_ratings=5, diversity=0.0), tmdb=access)


@pytest.fixture
def bea(live: MovieWise) -> Account:
    return live.guest()


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def mocked(clock: Clock) -> Iterator[Callable[..., TmdbClient]]:
    """Makes clients that get the given answers, one after the other, the last one for ever."""
    made: list[TmdbClient] = []

    def make(
        *answers: httpx.Response, key: str = KEY, seen: list[httpx.Request] | None = None
    ) -> TmdbClient:
        left = list(answers)

        def answer(request: httpx.Request) -> httpx.Response:
            if seen is not None:
                seen.append(request)
            chosen = left.pop(0) if len(left) > 1 else left[0]
            return httpx.Response(
                chosen.status_code, headers=dict(chosen.headers), content=chosen.content
            )

        made.append(
            TmdbClient(
                key,
                transport=httpx.MockTransport(answer),
                clock=clock,
                sleep=clock.sleep,
                rng=random.Random(1),
            )
        )
        return made[-1]

    yield make
    for each in made:
        each.close()
