"""What films are made of, as a sparse matrix: genres, people, decades, themes and so on.

Names read `group:value`, as in `director:Agnes Varda`. Nothing here knows ratings or users.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from moviewise.domain import Movie
from moviewise.recommender.arrays import Sparse
from moviewise.recommender.keywords import themes_of

GROUP_WEIGHT = 0.3
"""What a group of tags weighs beside the film's own identity."""
SEEN_IN = 5
"""A tag is a feature when at least so many films carry it."""
STANDING = ("award", "critics", "mpaa", "runtime")
"""Groups that say how much a film is liked rather than what kind it is: item side only."""


@dataclass(frozen=True, slots=True, eq=False)
class FilmFeatures:
    """Features of films, one row a film in the order they were given."""

    names: tuple[str, ...]
    matrix: Sparse
    """Shape `(n_films, n_features)`; a group's weight is shared by the root of its size."""


def tags_of(movie: Movie) -> Mapping[str, tuple[str, ...]]:
    """Name the tags of a film by group.

    >>> tags_of(Movie(1, "Heat", 1995, genres=("Crime",)))["decade"]
    ('1990s',)
    """
    return {
        "genre": movie.genres,
        "decade": (f"{movie.year // 10 * 10}s",) if movie.year else (),
        "director": movie.directors,
        "cast": movie.cast,
        "writer": movie.writers,
        "language": movie.languages,
        "country": movie.countries,
        "theme": movie.themes,
        "mood": movie.moods,
        "keyword": movie.keywords,
        "years": (_span(movie.year, 5),) if movie.year else (),
        "award": ("Oscar winner",)
        if movie.oscars == 1
        else ("several Oscars",) * bool(movie.oscars),
        "critics": () if movie.critic_score is None else (_reviews(movie.critic_score),),
        "mpaa": (f"rated {movie.mpaa}",) if movie.mpaa else (),
        "runtime": (f"{_span(min(movie.runtime, 180), 20)} minutes",) if movie.runtime else (),
    }


def _span(value: int, width: int) -> str:
    """Name the span of whole numbers that a value falls into.

    >>> _span(1996, 5)
    '1995 to 1999'
    """
    low = value // width * width
    return f"{low} to {low + width - 1}"


def _reviews(score: int) -> str:
    return f"{min(score, 99) // 10 * 10} % good reviews"


def names_of(movie: Movie) -> tuple[str, ...]:
    """List the tags of a film as feature names, each once.

    >>> names_of(Movie(1, "Heat", 1995, genres=("Crime",)))
    ('genre:Crime', 'decade:1990s', 'years:1995 to 1999')
    """
    tags = tags_of(movie).items()
    return tuple(dict.fromkeys(f"{group}:{value}" for group, values in tags for value in values))


def vocabulary(movies: Sequence[Movie], *, seen_in: int = SEEN_IN) -> tuple[str, ...]:
    """List the features that at least `seen_in` of the films carry, in alphabetical order."""
    counts = Counter(name for movie in movies for name in names_of(movie))
    return tuple(sorted(name for name, count in counts.items() if count >= seen_in))


def film_features(movies: Sequence[Movie], names: Sequence[str]) -> FilmFeatures:
    """Describe films by the given features; tags outside them are left out.

    A film without notes has the themes that its keywords mean; films that train have none.

    Args:
        movies: One row each.
        names: The columns, as `vocabulary` lists them.
    """
    column = {name: at for at, name in enumerate(names)}
    rows: list[int] = []
    columns: list[int] = []
    weights: list[float] = []
    for row, movie in enumerate(movies):
        for at, weight in _weights(movie, column).items():
            rows.append(row)
            columns.append(at)
            weights.append(weight)
    shape = (len(movies), len(names))
    matrix = sp.csr_array((np.array(weights, float), (rows, columns)), shape=shape)
    return FilmFeatures(tuple(names), matrix)


def _weights(movie: Movie, column: Mapping[str, int]) -> dict[int, float]:
    weights: dict[int, float] = {}
    tags = {**tags_of(movie), "theme": movie.themes or themes_of(movie.keywords)}
    for group, values in tags.items():
        known = [column[name] for v in dict.fromkeys(values) if (name := f"{group}:{v}") in column]
        weights |= {at: GROUP_WEIGHT / len(known) ** 0.5 for at in known}
    return weights
