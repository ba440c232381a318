"""Every film's score for one person, with the candidates: what all counterfactuals start from.

Must not know words.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from moviewise.domain import Exclusion, MovieId, Rating
from moviewise.recommender.arrays import Mask, Rows, Vector
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.fold_in import Taste, fold_in
from moviewise.recommender.scoring import scores


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """Every film's score for one person, and which films may be recommended."""

    taste: Taste
    values: Vector
    """Shape `(n_items,)`."""
    candidates: Mask
    """Shape `(n_items,)`; rated films and films ruled out are not."""
    counting: Rows
    """Positions among the taste's ratings of those that are not excluded."""

    @property
    def n_candidates(self) -> int:
        return int(self.candidates.sum())

    def place(self, row: int) -> int:
        """Count a film's place over all candidates; a rated film's as if it were one."""
        value = self.values[row]
        before = self.candidates & (self.values > value)
        ties = self.candidates[:row] & (self.values[:row] == value)
        return 1 + int(before.sum()) + int(ties.sum())

    def top(self, n: int) -> Rows:
        """Return the rows of the best candidates, best first, ties by film id."""
        rows = np.flatnonzero(self.candidates)
        worth = self.values[rows]
        if n < len(rows):
            least = np.partition(worth, len(rows) - n)[len(rows) - n]
            rows, worth = rows[worth >= least], worth[worth >= least]
        return rows[np.argsort(-worth, kind="stable")][:n]


def ranking(
    artefact: Artefact,
    ratings: Sequence[Rating],
    *,
    excluded: Collection[MovieId] = (),
    without: Collection[Exclusion] = (),
) -> Ranking:
    """Score and mark all films for these ratings, as `moviewise.recommender.rank` does.

    Args:
        artefact: The trained model.
        ratings: Of one person.
        excluded: Films that are not to be recommended.
        without: What the person told us not to read their taste from.
    """
    taste = fold_in(artefact, ratings, without=without)
    candidates = np.ones(len(artefact), bool)
    candidates[artefact.rows(excluded)] = False
    candidates[taste.rows] = False
    left_out = {each.key for each in without if each.kind == "rating"}
    counting = [i for i, rated in enumerate(taste.movie_ids) if str(rated) not in left_out]
    values = scores(artefact, taste)
    return Ranking(taste, values, candidates, np.array(counting, np.int64))
