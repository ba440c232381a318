"""A planted world: people love space or love romance, and the recommender has to find out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from moviewise.domain import Movie, Rating
from moviewise.recommender import Artefact, Interactions
from moviewise.recommender.head import HeadSettings
from moviewise.recommender.train import CoreSettings, Settings

QUICK = Settings(core=CoreSettings(k=8, models=1, cap=20), head=HeadSettings(ridge=20.0, kept=30))
KINDS = ("Sci-Fi", "Romance")
N_EACH = 30
"""Films of a kind; the last five of each are rated by nobody."""


@dataclass(frozen=True)
class World:
    films: tuple[Movie, ...]
    interactions: Interactions
    artefact: Artefact

    def of_kind(self, kind: str, *, rated: bool = True) -> list[int]:
        return [m.movie_id for m in self.films if kind in m.genres and m.is_rated == rated]

    def likes(self, kind: str, n: int = 4) -> list[Rating]:
        return [Rating(movie_id, 5.0) for movie_id in self.of_kind(kind)[10 : 10 + n]]

    def kind_of(self, movie_id: int) -> str:
        return next(m.genres[0] for m in self.films if m.movie_id == movie_id)


def planted_films() -> tuple[Movie, ...]:
    return tuple(
        Movie(
            100 * (kind + 1) + at,
            f"{name} {at}",
            1980 + at,
            genres=(name, "Drama") if at % 2 else (name,),
            directors=(f"{name} maker {at % 3}",),
            n_ratings=int(at < N_EACH - 5),
        )
        for kind, name in enumerate(KINDS)
        for at in range(N_EACH)
    )


def planted_ratings(films: Sequence[Movie], n_users: int = 90, seed: int = 1) -> Interactions:
    rng = np.random.default_rng(seed)
    rows = []
    for user in range(n_users):
        loved = KINDS[user % 2]
        for movie in films:
            ours = loved in movie.genres
            if movie.is_rated and rng.random() < (0.6 if ours else 0.15):
                stars = rng.choice([4, 4.5, 5]) if ours else rng.choice([1, 2, 2.5])
                rows.append((user, movie.movie_id, stars, int(rng.integers(1_000_000))))
    users, movie_ids, stars, times = (np.array(column) for column in zip(*rows, strict=True))
    return Interactions(users, movie_ids, stars.astype(float), times)
