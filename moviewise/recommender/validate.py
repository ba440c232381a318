"""Whether a freshly trained artefact is fit to serve.

The figure compares two artefacts on the same people; they took part in training, so it says nothing
about strangers: `evaluate` does.
"""

import numpy as np

from moviewise.domain import Rating
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.fold_in import fold_in
from moviewise.recommender.rank import rank
from moviewise.recommender.train import Interactions

PEOPLE = 100
REVEALED = 10
LIKED = 4.0
SEED = 7


def spot_check(artefact: Artefact, interactions: Interactions) -> float:
    """Measure NDCG@10 for a hundred people described by ten of their ratings.

    Returns:
        The mean over people with at least one liked film among the ratings kept back, 0 to 1.
    """
    rng = np.random.default_rng(SEED)
    users, counts = np.unique(interactions.users, return_counts=True)
    chosen = rng.permutation(users[counts > 2 * REVEALED])[:PEOPLE]
    values = [_one(artefact, interactions.part(interactions.users == u), rng) for u in chosen]
    return float(np.mean([value for value in values if value is not None] or [0.0]))


def _one(artefact: Artefact, theirs: Interactions, rng: np.random.Generator) -> float | None:
    order = rng.permutation(len(theirs))
    shown, kept = theirs.part(order[:REVEALED]), theirs.part(order[REVEALED:])
    liked = set(kept.movie_ids[kept.stars >= LIKED].tolist())
    if not liked:
        return None
    ratings = [Rating(int(m), float(s)) for m, s in zip(shown.movie_ids, shown.stars, strict=True)]
    top = rank(artefact, fold_in(artefact, ratings), n=10)
    gains = 1 / np.log2(np.arange(2, 12))
    hits = np.array([pick.movie_id in liked for pick in top])
    return float(gains[: len(hits)] @ hits / gains[: min(10, len(liked))].sum())
