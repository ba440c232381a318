"""A person's taste, made from their ratings by adding up known vectors.

Everything a score is made of is linear in the ratings, so every score is exactly a bias plus one
contribution a rating. Nothing is trained here, and nothing of a person is kept.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from moviewise.domain import Exclusion, MovieId, Rating
from moviewise.recommender.arrays import Mask, Matrix, Rows, Vector
from moviewise.recommender.artefact import Artefact


@dataclass(frozen=True, slots=True, eq=False)
class Taste:
    """What a person's ratings mean to the recommender; ratings in ascending order of film id."""

    vector: Vector
    """Shape `(k,)`."""
    movie_ids: tuple[MovieId, ...]
    """Rated films the recommender knows, also the excluded ones."""
    rows: Rows
    """Their rows, shape `(n_rated,)`."""
    stars: Vector
    """Shape `(n_rated,)`."""
    grades: Vector
    """What each rating weighs, shape `(n_rated,)`; 0 where it is excluded, below 0 pushes away."""
    n: int
    """Ratings that count."""
    excluded_features: Rows
    """Columns of the features that this person's scores leave out."""
    unknown: tuple[MovieId, ...] = ()
    """Rated films the recommender does not know; they change nothing."""

    @property
    def token_weights(self) -> Vector:
        """What each token was multiplied by, shape `(n_rated,)`."""
        weights: Vector = self.grades / max(1, self.n) ** 0.5
        return weights


def grade(stars: Vector, slope: float, floor: float) -> Vector:
    """Weigh ratings: 1 at 3.5 stars, `slope` more for 1.5 stars more, never below `floor`.

    >>> grade(np.array([0.5, 2.0, 3.5, 5.0]), 1.0, -0.5)
    array([-0.5,  0. ,  1. ,  2. ])
    """
    weights: Vector = np.maximum(floor, 1.0 + slope * (stars - 3.5) / 1.5)
    return weights


def fold_in(
    artefact: Artefact, ratings: Sequence[Rating], *, without: Collection[Exclusion] = ()
) -> Taste:
    """Add up the tokens of the rated films into a taste.

    Args:
        artefact: The trained model.
        ratings: Of one person; of two ratings of a film the later in the sequence counts.
        without: Excluded ratings count as if never given (the films stay rated); excluded features
            are left out of every film's score.
    """
    given = {r.movie_id: r.stars for r in ratings}
    rows = artefact.rows(sorted(given))
    known: list[MovieId] = artefact.item_ids[rows].tolist()
    stars = np.array([given[movie_id] for movie_id in known], float)
    counts = _counting(known, without)
    grades = np.where(counts, grade(stars, artefact.slope, artefact.floor), 0.0)
    n = int(counts.sum())
    return Taste(
        vector=_sum(grades / max(1, n) ** 0.5, artefact.tokens[rows]),
        movie_ids=tuple(known),
        rows=rows,
        stars=stars,
        grades=grades,
        n=n,
        excluded_features=_columns(artefact, without),
        unknown=tuple(sorted(set(given) - set(known))),
    )


def _counting(known: Sequence[MovieId], without: Collection[Exclusion]) -> Mask:
    left_out = {e.key for e in without if e.kind == "rating"}
    return np.array([str(movie_id) not in left_out for movie_id in known], bool)


def _columns(artefact: Artefact, without: Collection[Exclusion]) -> Rows:
    names = {e.key for e in without if e.kind == "feature"}
    columns = [artefact.feature_column(name) for name in sorted(names)]
    return np.array([c for c in columns if c is not None], np.int64)


def _sum(weights: Vector, vectors: Matrix) -> Vector:
    """Add weighted vectors in a fixed order, so that the last bit never changes."""
    total: Vector = np.einsum("i,ik->k", weights, vectors, optimize=False)
    return total
