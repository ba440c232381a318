"""A film's score as an exact sum: a bias, and one contribution a rating, split into features.

The score is linear in the ratings, so nothing here is estimated. Must not know words or screens.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import fsum

import numpy as np

from moviewise.domain import Exclusion, MovieId, Rating
from moviewise.recommender.arrays import Vector
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.fold_in import Taste, fold_in
from moviewise.recommender.scoring import (
    OWN as OWN_COLUMN,
)
from moviewise.recommender.scoring import (
    bias_of,
    feature_contributions,
    head_contributions,
)

SAME_PEOPLE = "watched by the same people"
"""The share of the item-item head."""
OWN = "the film itself"
"""What its tags do not say: the remainder of the film's own vector."""


@dataclass(frozen=True, slots=True)
class FeatureShare:
    """What one feature of the film carries of a contribution."""

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
    parts = [
        Contribution(rated, float(stars), fsum(line), _shares(names, line))
        for rated, stars, line in zip(taste.movie_ids, taste.stars, table, strict=True)
    ]
    bias = bias_of(artefact, taste, row)
    return Attribution(
        movie_id=movie_id,
        score=fsum([bias, *(part.value for part in parts)]),
        bias=bias,
        contributions=tuple(sorted(parts, key=lambda part: (-part.value, part.movie_id))),
    )


def _shares(names: Sequence[str], line: Vector) -> tuple[FeatureShare, ...]:
    shares = zip(names, line.tolist(), strict=True)
    ordered = sorted(shares, key=lambda share: (-abs(share[1]), share[0]))
    return tuple(FeatureShare(name, value) for name, value in ordered)
