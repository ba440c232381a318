"""Ratings of many people, as arrays and as a matrix of people by films."""

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from moviewise.errors import InvalidInput
from moviewise.recommender.arrays import Mask, Rows, Sparse, Vector

MIN_RATINGS = 50
"""With fewer ratings than this there is nothing to learn from."""


@dataclass(frozen=True, slots=True, eq=False)
class Interactions:
    """Ratings of many people as parallel arrays; any integers name the people."""

    users: Rows
    movie_ids: Rows
    stars: Vector
    times: Rows
    """Unix seconds."""

    def __post_init__(self) -> None:
        if len({len(self.users), len(self.movie_ids), len(self.stars), len(self.times)}) > 1:
            raise InvalidInput("users, movie_ids, stars and times differ in length")

    def __len__(self) -> int:
        return len(self.users)

    def part(self, keep: Mask | Rows) -> "Interactions":
        """Take the ratings of a mask or of positions."""
        return Interactions(
            self.users[keep], self.movie_ids[keep], self.stars[keep], self.times[keep]
        )


def star_matrix(interactions: Interactions, ids: Rows) -> Sparse:
    """Lay ratings out as people by films, one row a person in ascending order.

    Args:
        interactions: Ratings; of two by one person of one film the later in time counts.
        ids: Ascending film ids, one a column; ratings of other films are left out.
    """
    if not len(ids):
        return sp.csr_array((0, 0))
    known = interactions.part(np.argsort(interactions.times, kind="stable"))
    column = np.minimum(np.searchsorted(ids, known.movie_ids), len(ids) - 1)
    known, column = (
        known.part(ids[column] == known.movie_ids),
        column[ids[column] == known.movie_ids],
    )
    people, user = np.unique(known.users, return_inverse=True)
    _, first = np.unique((user * len(ids) + column)[::-1], return_index=True)
    last = len(known) - 1 - first
    shape = (len(people), len(ids))
    return sp.csr_array((known.stars[last], (user[last], column[last])), shape=shape)


def learnable(interactions: Interactions, ids: Rows) -> Sparse:
    """Lay ratings out for training.

    Raises:
        InvalidInput: There are too few of them to learn from.
    """
    stars = star_matrix(interactions, ids)
    if stars.nnz < MIN_RATINGS:
        raise InvalidInput(
            f"{stars.nnz} ratings of known films are too few to learn from; "
            f"at least {MIN_RATINGS} are needed"
        )
    return stars
