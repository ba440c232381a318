"""A film's score as an exact sum: a bias, and one contribution a rating, split into features.

The score is linear in the ratings, so nothing here is estimated. Must not know words or screens.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from math import fsum
from typing import NamedTuple

import numpy as np

from moviewise.domain import Exclusion, MovieId, Rating
from moviewise.recommender.arrays import Matrix
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.fold_in import Taste, fold_in
from moviewise.recommender.scoring import (
    OWN as OWN_COLUMN,
)
from moviewise.recommender.scoring import (
    bias_of,
    core_contributions,
    feature_contributions,
    head_contributions,
)

SAME_PEOPLE = "watched by the same people"
"""The share of the item-item head."""
OWN = "the film itself"
"""What its tags do not say: the remainder of the film's own vector."""


class FeatureShare(NamedTuple):
    """What one feature of the film carries of a contribution.

    A named tuple, because an explanation of 300 ratings makes ten thousand of them.
    """

    feature: str
    """Like `director:Agnes Varda`, or one of the two names above."""
    value: float


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one rating adds to the film's score."""

    movie_id: MovieId
    stars: float
    value: float
    """The sum of its features; below 0 holds the film back."""
    features: tuple[FeatureShare, ...] = ()
    """Largest first, whatever the sign."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A film's score, taken apart without remainder."""

    movie_id: MovieId
    score: float
    """`bias` plus the sum of the contributions."""
    bias: float
    """How much the film is liked whoever asks."""
    contributions: tuple[Contribution, ...] = ()
    """Largest value first; ratings of films that the recommender does not know are absent."""


def attribute(
    artefact: Artefact,
    ratings: Sequence[Rating],
    movie_id: MovieId,
    *,
    without: Collection[Exclusion] = (),
) -> Attribution:
    """Take a film's score apart by rating and feature.

    Args:
        artefact: The trained model.
        ratings: Of one person.
        movie_id: The film to explain; it may be a rated one.
        without: What the person told us not to read their taste from.

    Raises:
        UnknownMovie: The recommender does not know the film.

    Source: notes/recommender.md, sections 4b and 5.
    """
    return of_taste(artefact, fold_in(artefact, ratings, without=without), movie_id)


def of_taste(artefact: Artefact, taste: Taste, movie_id: MovieId) -> Attribution:
    """Take a film's score apart for a taste that is already folded in."""
    row = artefact.row_of(movie_id)
    split = feature_contributions(artefact, taste, row)
    names = [*(OWN if name == OWN_COLUMN else name for name in split.names), SAME_PEOPLE]
    table = np.column_stack([split.values, head_contributions(artefact, taste, row)])
    sums = map(fsum, table.tolist())
    rated = zip(taste.movie_ids, taste.stars.tolist(), sums, _shares(names, table), strict=True)
    parts = [Contribution(*each) for each in rated]
    bias = bias_of(artefact, taste, row)
    return Attribution(
        movie_id=movie_id,
        score=fsum([bias, *(part.value for part in parts)]),
        bias=bias,
        contributions=tuple(sorted(parts, key=lambda part: (-part.value, part.movie_id))),
    )


def top_reason(artefact: Artefact, taste: Taste, movie_id: MovieId) -> Contribution | None:
    """Name the rating that lifts a film most, without splitting it; None where none does.

    Raises:
        UnknownMovie: The recommender does not know the film.
    """
    row = artefact.row_of(movie_id)
    values = core_contributions(artefact, taste, row) + head_contributions(artefact, taste, row)
    if not len(values) or values.max() <= 0:
        return None
    best = int(np.argmax(values))
    return Contribution(taste.movie_ids[best], float(taste.stars[best]), float(values[best]))


_share = partial(tuple.__new__, FeatureShare)
"""Makes a share of a pair; thousands of them are made for one explanation."""


def _shares(names: Sequence[str], table: Matrix) -> list[tuple[FeatureShare, ...]]:
    """Name the columns, and order each row by size, then by name."""
    by_name = sorted(range(len(names)), key=names.__getitem__)
    names, table = [names[i] for i in by_name], table[:, by_name]
    order = np.argsort(-np.abs(table), axis=1, kind="stable")
    values = np.take_along_axis(table, order, axis=1).tolist()
    return [
        tuple(map(_share, zip(map(names.__getitem__, places), line, strict=True)))
        for places, line in zip(order.tolist(), values, strict=True)
    ]
