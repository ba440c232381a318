"""A film's score as an exact sum: a bias, and one contribution a rating, split into features.

The score is linear in the ratings, so nothing here is estimated. Must not know words or screens.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import fsum
from typing import NamedTuple, overload

import numpy as np

from moviewise.domain import Exclusion, MovieId, Rating
from moviewise.recommender.arrays import Matrix, Vector
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
    """What one feature of the film carries of a contribution."""

    feature: str
    """Like `director:Agnes Varda`, or one of the two names above."""
    value: float


class Shares(Sequence[FeatureShare]):
    """The features of a contribution, largest first, whatever the sign.

    Put in order and named when first looked at: an explanation of 300 ratings has ten thousand.
    """

    __slots__ = ("_made", "_names", "_values")

    def __init__(self, names: Sequence[str], values: Vector) -> None:
        self._names, self._values = names, values
        self._made: tuple[FeatureShare, ...] | None = None

    def _all(self) -> tuple[FeatureShare, ...]:
        if self._made is None:
            order = np.argsort(-np.abs(self._values), kind="stable").tolist()
            values = self._values.tolist()
            self._made = tuple(FeatureShare(self._names[i], values[i]) for i in order)
        return self._made

    @overload
    def __getitem__(self, at: int) -> FeatureShare: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[FeatureShare, ...]: ...
    def __getitem__(self, at: int | slice) -> FeatureShare | tuple[FeatureShare, ...]:
        return self._all()[at]

    def __len__(self) -> int:
        return len(self._names)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all())


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one rating adds to the film's score."""

    movie_id: MovieId
    stars: float
    value: float
    """The sum of its features; below 0 holds the film back."""
    features: Sequence[FeatureShare] = ()
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


def lifting(artefact: Artefact, taste: Taste, movie_id: MovieId) -> list[Contribution]:
    """List the ratings that lift a film, the strongest first, without splitting them.

    Raises:
        UnknownMovie: The recommender does not know the film.
    """
    row = artefact.row_of(movie_id)
    values = core_contributions(artefact, taste, row) + head_contributions(artefact, taste, row)
    return [
        Contribution(taste.movie_ids[i], float(taste.stars[i]), float(values[i]))
        for i in np.argsort(-values, kind="stable").tolist()
        if values[i] > 0
    ]


def _shares(names: Sequence[str], table: Matrix) -> list[Shares]:
    """Name the columns in alphabetical order, which settles ties of size."""
    by_name = sorted(range(len(names)), key=names.__getitem__)
    ordered, table = [names[i] for i in by_name], table[:, by_name]
    return [Shares(ordered, line) for line in table]
