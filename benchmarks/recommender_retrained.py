"""Plain LightFM retrained with the test people's revealed ratings in it, against our fold-in.

Once per fold, draw and reveal, as the most favourable way to use plain LightFM.

    python benchmarks/recommender_retrained.py [--folds 1 2 3 4] [--draws 1]
"""

import argparse
import json
from collections import defaultdict

import numpy as np
import scipy.sparse as sp
from recommender_data import shipped

from moviewise.recommender import Artefact, Interactions, train
from moviewise.recommender.evaluate import ours
from moviewise.recommender.fold_in import grade
from moviewise.recommender.interactions import star_matrix
from moviewise.recommender.metrics import measure, ratio, top
from moviewise.recommender.protocols import LIKE, REVEALS, Case, ordered, splits

Values = dict[tuple[str, float], dict[int, list[float]]]


def shown_to(cases: list[Case], ratings: Interactions, ids: np.ndarray) -> sp.csr_array:
    column = np.searchsorted(ids, ratings.movie_ids)
    at = np.concatenate([c.revealed for c in cases])
    pointers = np.concatenate([[0], np.cumsum([len(c.revealed) for c in cases])])
    return sp.csr_array((ratings.stars[at], column[at], pointers), shape=(len(cases), len(ids)))


def retrained(stars: sp.csr_array, shown: sp.csr_array, seed: int = 0) -> np.ndarray:
    """Train LightFM on everybody, with its tuned settings, and score the newcomers."""
    from lightfm import LightFM

    whole = sp.coo_matrix(sp.vstack([stars, shown]))
    keep = whole.data >= 3
    at = (whole.row[keep].astype(np.int32), whole.col[keep].astype(np.int32))
    liked = sp.coo_matrix((np.ones(keep.sum(), np.float32), at), shape=whole.shape)
    weights = grade(whole.data[keep], 1.0, 0.05).astype(np.float32)
    model = LightFM(
        no_components=32,
        loss="warp",
        learning_rate=0.0326,
        user_alpha=1.4e-5,
        max_sampled=40,
        random_state=seed,
    )
    model.fit(liked, sample_weight=sp.coo_matrix((weights, at), whole.shape), epochs=47)
    people = model.user_embeddings[stars.shape[0] :]
    return people @ model.item_embeddings.T + model.item_biases


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, nargs="+", default=[1, 2, 3, 4])
    parser.add_argument("--draws", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0, help="of the training")
    options = parser.parse_args()
    interactions, films = shipped()
    ratings = ordered(interactions)
    ids = np.unique(ratings.movie_ids)
    values: Values = defaultdict(lambda: defaultdict(list))
    for split in splits(ratings, "cold", REVEALS, folds=options.folds):
        training = ratings.part(split.training)
        artefact: Artefact = train(training, films, rng=np.random.default_rng(options.seed))
        stars = star_matrix(training, ids)
        for draw in range(options.draws):
            for reveal in REVEALS:
                cases = [c for c in split.cases if c.draw == draw and c.reveal == reveal]
                shown = shown_to(cases, ratings, ids)
                scorers = {
                    "moviewise": ours(artefact, ids)(shown),
                    "retrained": retrained(stars, shown),
                }
                judge(values, reveal, cases, ratings, ids, scorers, shown)
    for reveal in REVEALS:
        mine, theirs = (
            {person: float(np.mean(each)) for person, each in values[name, reveal].items()}
            for name in ("moviewise", "retrained")
        )
        print(
            json.dumps(
                {
                    "reveal": reveal,
                    "n": len(mine),
                    "moviewise": round(np.mean(list(mine.values())), 4),
                    "retrained": round(np.mean(list(theirs.values())), 4),
                    "ratio": [round(v, 3) for v in ratio(mine, theirs)],
                }
            ),
            flush=True,
        )


def judge(
    values: Values,
    reveal: float,
    cases: list[Case],
    ratings: Interactions,
    ids: np.ndarray,
    scorers: dict[str, np.ndarray],
    shown: sp.csr_array,
) -> None:
    column = np.searchsorted(ids, ratings.movie_ids)
    for name, scored in scorers.items():
        unseen = np.array(scored, float)
        unseen[shown.nonzero()] = -np.inf
        for case, best in zip(cases, top(unseen), strict=True):
            liked = column[case.hidden[ratings.stars[case.hidden] >= LIKE]]
            found = measure(best, liked, np.array([], int), np.zeros(len(ids)))
            values[name, reveal][case.user].append(found["ndcg@10"])


if __name__ == "__main__":
    main()
