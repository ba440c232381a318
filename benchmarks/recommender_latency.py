"""Fold-in and top 10 over the shipped catalogue, one thread, after the model is loaded.

python benchmarks/recommender_latency.py var/model.moviewise [--rounds 2000]
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np
from recommender_data import shipped

from moviewise.domain import Rating
from moviewise.recommender import Artefact, fold_in, rank, train


def timed(artefact: Artefact, n_rated: int, rounds: int, diversity: float) -> dict[str, float]:
    rng = np.random.default_rng(0)
    often = artefact.item_ids[np.argsort(-artefact.counts)[:1500]]
    taken = []
    for _ in range(rounds):
        chosen = rng.permutation(often)[:n_rated]
        ratings = [Rating(int(m), float(rng.integers(1, 11)) / 2) for m in chosen]
        before = time.perf_counter()
        rank(artefact, fold_in(artefact, ratings), n=10, diversity=diversity)
        taken.append(1e3 * (time.perf_counter() - before))
    p50, p99 = np.quantile(taken, [0.5, 0.99])
    return {
        "rated": n_rated,
        "diversity": diversity,
        "p50_ms": round(p50, 3),
        "p99_ms": round(p99, 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=2000)
    options = parser.parse_args()
    artefact = (
        Artefact.load(options.model)
        if options.model
        else train(*shipped(), rng=np.random.default_rng(0), epochs=5)
    )
    for n_rated, diversity in ((5, 0.0), (15, 0.0), (15, 0.15), (200, 0.0)):
        print(
            json.dumps(
                {"films": len(artefact)} | timed(artefact, n_rated, options.rounds, diversity)
            )
        )


if __name__ == "__main__":
    main()
