"""Which films keep a set of hard limits: sets made once, intersected when asked."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from moviewise.domain import Limits, Movie, MovieId

Ids = frozenset[MovieId]
Sets = dict[str, set[MovieId]]
Films = Callable[[str], Iterable[MovieId]]
"""From a person's name to films."""


@dataclass(frozen=True, slots=True)
class LimitSets:
    """The films of each genre, language, country and board rating, and their years and minutes."""

    all_ids: Ids
    genres: Sets
    languages: Sets
    countries: Sets
    mpaa: Sets
    movie_ids: NDArray[np.int64]
    years: NDArray[np.int64]
    """0 where unknown, as for the minutes: such a film keeps no limit of that kind."""
    minutes: NDArray[np.int64]

    @classmethod
    def of(cls, movies: Mapping[MovieId, Movie]) -> "LimitSets":
        """Sort the films into their sets."""
        genres: Sets = {}
        languages: Sets = {}
        countries: Sets = {}
        mpaa: Sets = {}
        for movie in movies.values():
            enter(genres, movie.genres, movie.movie_id)
            enter(languages, movie.languages, movie.movie_id)
            enter(countries, movie.countries, movie.movie_id)
            enter(mpaa, (movie.mpaa,) if movie.mpaa else (), movie.movie_id)
        return cls(
            frozenset(movies),
            genres,
            languages,
            countries,
            mpaa,
            np.array(list(movies), dtype=np.int64),
            np.array([movie.year or 0 for movie in movies.values()]),
            np.array([movie.runtime or 0 for movie in movies.values()]),
        )

    def matching(self, limits: Limits, acted: Films, directed: Films, made: Films) -> Ids | None:
        """Return the films that keep all limits; none of the limits means no limit at all.

        Args:
            limits: What must hold.
            acted: The films someone acted in.
            directed: Directed.
            made: Was part of at all.
        """
        if limits.is_empty:
            return None
        kept = [*self.wanted(limits)]
        casts = [frozenset(acted(name)) for name in limits.actors]
        kept += casts if limits.together else [union(casts)] if casts else []
        kept += [union(directed(name) for name in limits.directors)] if limits.directors else []
        base = reduce(frozenset.intersection, sorted(kept, key=len)) if kept else self.all_ids
        unwanted = [self.genres.get(genre, set()) for genre in limits.without_genres]
        return base.difference(*unwanted, *(made(name) for name in limits.without_people))

    def wanted(self, limits: Limits) -> Iterable[Ids]:
        """Yield the films that keep each limit on what a film is."""
        for genre in limits.genres:
            yield frozenset(self.genres.get(genre, ()))
        for table, values in (
            (self.languages, limits.languages),
            (self.countries, limits.countries),
            (self.mpaa, limits.mpaa),
        ):
            if values:
                yield union(table.get(value, ()) for value in values)
        if limits.year_from is not None or limits.year_to is not None:
            yield self.between(self.years, limits.year_from, limits.year_to)
        if limits.min_runtime is not None or limits.max_runtime is not None:
            yield self.between(self.minutes, limits.min_runtime, limits.max_runtime)

    def between(self, values: NDArray[np.int64], least: int | None, most: int | None) -> Ids:
        inside = values >= max(1, least or 1)
        if most is not None:
            inside &= values <= most
        return frozenset(self.movie_ids[inside].tolist())


def enter(sets: Sets, values: Iterable[str], movie_id: MovieId) -> None:
    for value in values:
        sets.setdefault(value, set()).add(movie_id)


def union(groups: Iterable[Iterable[MovieId]]) -> Ids:
    return frozenset[MovieId]().union(*groups)
