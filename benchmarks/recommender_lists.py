"""What variety and novelty cost: ten ratings shown, lists of ten, people of one fold.

python benchmarks/recommender_lists.py [--fold 1] [--model FILE trained without that fold]
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from recommender_data import shipped

from moviewise.domain import Rating, Recommendation
from moviewise.recommender import Artefact, Interactions, fold_in, rank, train
from moviewise.recommender.protocols import LIKE, Split, ordered, splits

GAINS = 1 / np.log2(np.arange(2, 12))


def difference(genres: dict[int, set[str]], best: Sequence[Recommendation]) -> float:
    """How little the genres of two films of the list have in common, on average."""
    sets = [genres[r.movie_id] for r in best]
    pairs = [(a, b) for at, a in enumerate(sets) for b in sets[at + 1 :]]
    return float(np.mean([1 - len(a & b) / max(1, len(a | b)) for a, b in pairs]))


def measure(
    artefact: Artefact,
    split: Split,
    ratings: Interactions,
    genres: dict[int, set[str]],
    **options: float,
) -> dict[str, float]:
    values, differences, seen = [], [], set()
    rated = artefact.item_ids[artefact.is_rated].tolist()
    for case in split.cases:
        pairs = zip(ratings.movie_ids[case.revealed], ratings.stars[case.revealed], strict=True)
        taste = fold_in(artefact, [Rating(int(m), float(s)) for m, s in pairs])
        best = rank(artefact, taste, n=10, allowed=rated, **options)
        wanted = set(ratings.movie_ids[case.hidden[ratings.stars[case.hidden] >= LIKE]].tolist())
        hit = np.array([r.movie_id in wanted for r in best])
        values.append(float(GAINS @ hit / GAINS[: min(10, len(wanted))].sum()))
        differences.append(difference(genres, best))
        seen.update(r.movie_id for r in best)
    return options | {
        "ndcg@10": round(float(np.mean(values)), 4),
        "genre difference": round(float(np.mean(differences)), 3),
        "films shown": len(seen),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fold", type=int, default=1)
    parser.add_argument("--model", type=Path)
    options = parser.parse_args()
    interactions, films = shipped()
    ratings = ordered(interactions)
    split = next(splits(ratings, "cold", (10,), folds=(options.fold,)))
    rng = np.random.default_rng(0)
    artefact = (
        Artefact.load(options.model)
        if options.model
        else train(ratings.part(split.training), films, rng=rng)
    )
    genres = {m.movie_id: set(m.genres) for m in films}
    for diversity in (0.0, 0.1, 0.15, 0.2, 0.3, 0.5):
        print(
            json.dumps(measure(artefact, split, ratings, genres, diversity=diversity)), flush=True
        )
    for novelty in (0.1, 0.2, 0.33, 0.66, 1.0):
        print(json.dumps(measure(artefact, split, ratings, genres, novelty=novelty)), flush=True)


if __name__ == "__main__":
    main()
