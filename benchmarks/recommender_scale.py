"""One training epoch and one request at growing sizes, ours beside plain LightFM and `implicit`.

Ratings are drawn with MovieLens-like skew: Zipf-like films, log-normal people. Each cell runs in a
process of its own, so that peak memory is its own. `implicit` is left out where it is missing.

    python benchmarks/recommender_scale.py train 100000 1000000 10000000
    python benchmarks/recommender_scale.py serve 10000 100000 1000000
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import scipy.sparse as sp

METHODS = ("moviewise", "lightfm", "implicit")
SHAPES = {100_000: (671, 9_000), 1_000_000: (6_040, 3_700), 10_000_000: (69_878, 10_700)}
"""People and films of the MovieLens editions of about that many ratings."""


def synthetic(n_ratings: int, seed: int = 0) -> sp.csr_array:
    """Draw stars of people by films."""
    rng = np.random.default_rng(seed)
    n_users, n_films = SHAPES.get(n_ratings, (n_ratings // 150, 10_000))
    lengths = np.exp(rng.normal(0, 1, n_users))
    lengths = np.maximum(20, lengths / lengths.sum() * n_ratings * 1.25).astype(int)
    weights = 1 / (np.arange(n_films) + 20.0)
    films = rng.choice(n_films, lengths.sum(), p=weights / weights.sum())
    users = np.repeat(np.arange(n_users), lengths)
    place = np.unique(users * n_films + films)
    stars = rng.choice(
        np.arange(1, 11) / 2, len(place), p=np.array([1, 3, 1, 7, 4, 20, 10, 29, 9, 16]) / 100
    )
    return sp.csr_array((stars, (place // n_films, place % n_films)), shape=(n_users, n_films))


def train_epochs(method: str, stars: sp.csr_array, k: int = 64) -> Callable[[], int]:
    """Return one epoch as a function that tells how many interactions it went through."""
    if method == "moviewise":
        return _bags(stars, k)
    likes = sp.coo_matrix((stars >= 4).astype(np.float32))
    likes = sp.coo_matrix(
        (likes.data, (likes.row.astype(np.int32), likes.col.astype(np.int32))), likes.shape
    )
    if method == "lightfm":
        from lightfm import LightFM

        model = LightFM(no_components=k, loss="warp", random_state=0)

        def plain() -> int:
            model.fit_partial(likes, epochs=1, num_threads=1)
            return likes.nnz

        return plain
    from implicit.cpu.als import AlternatingLeastSquares

    def sweep() -> int:
        AlternatingLeastSquares(factors=k, iterations=1, num_threads=1, random_state=0).fit(
            sp.csr_matrix(likes), show_progress=False
        )
        return likes.nnz

    return sweep


def _bags(stars: sp.csr_array, k: int) -> Callable[[], int]:
    from lightfm import LightFM

    from moviewise.recommender.bags import CoreSettings, draw_bags

    model, rng = (
        LightFM(no_components=k, loss="warp", max_sampled=20, random_state=0),
        np.random.default_rng(0),
    )

    def epoch() -> int:
        bags, targets = draw_bags(stars, CoreSettings(k=k), rng)
        model.fit_partial(targets, user_features=bags, epochs=1, num_threads=1)
        return int((targets.data > 0).sum())

    return epoch


def measure_training(method: str, n_ratings: int) -> dict[str, object]:
    stars = synthetic(n_ratings)
    forget_peak()
    before = peak()
    epoch = train_epochs(method, stars)
    wall, cpu = time.perf_counter(), time.process_time()
    seen = epoch()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return {
        "method": method,
        "ratings": stars.nnz,
        "trained": seen,
        "epoch_cpu_s": round(cpu, 2),
        "epoch_wall_s": round(wall, 2),
        "per_cpu_s": round(seen / cpu),
        "peak_mb": round(peak()),
        "data_mb": round(before),
    }


def measure_serving(method: str, n_items: int, rounds: int = 100, k: int = 96) -> dict[str, object]:
    ask = serving(method, n_items, k)
    taken = []
    for at in range(rounds):
        before = time.perf_counter()
        ask(at)
        taken.append(1e3 * (time.perf_counter() - before))
    p10, p50, p99 = (round(float(v), 2) for v in np.quantile(taken, [0.1, 0.5, 0.99]))
    return {
        "method": method,
        "items": n_items,
        "p10_ms": p10,
        "p50_ms": p50,
        "p99_ms": p99,
        "peak_mb": round(peak()),
    }


def serving(method: str, n_items: int, k: int) -> Callable[[int], object]:
    """Return a function that folds someone in and finds their ten best."""
    rng = np.random.default_rng(0)
    vectors = rng.normal(size=(n_items, k))
    chosen = rng.integers(0, n_items, (100, 15))
    if method == "implicit":
        from implicit.cpu.als import AlternatingLeastSquares

        model = AlternatingLeastSquares(factors=k, num_threads=1)
        model.item_factors = vectors.astype(np.float32)
        model.user_factors = np.zeros((1, k), np.float32)
        return lambda at: model.recommend(
            0, _row(chosen[at % 100], n_items), N=10, recalculate_user=True
        )
    if method == "lightfm":
        return lambda at: np.argpartition(-(vectors @ vectors[chosen[at % 100]].mean(0)), 10)[:10]
    return _ours(vectors, chosen, rng)


def _row(items: np.ndarray, n_items: int) -> sp.csr_matrix:
    items = np.unique(items)
    return sp.csr_matrix(
        (np.ones(len(items), np.float32), (np.zeros(len(items), int), items)), (1, n_items)
    )


def _ours(
    vectors: np.ndarray, chosen: np.ndarray, rng: np.random.Generator
) -> Callable[[int], object]:
    from moviewise.domain import Rating
    from moviewise.recommender import Artefact, fold_in, rank

    n_items, k = vectors.shape
    kept = 500 if n_items <= 100_000 else 100
    heads = 2_000
    columns = np.sort(rng.integers(0, n_items, (heads, kept)), axis=1).astype(np.int32)
    lengths = np.zeros(n_items + 1, np.int64)
    lengths[1 : heads + 1] = kept
    head = sp.csr_array(
        (rng.normal(size=columns.size).astype(np.float32), columns.ravel(), np.cumsum(lengths)),
        shape=(n_items, n_items),
    )
    none = sp.csr_array((n_items, 0))
    artefact = Artefact(
        np.arange(n_items), vectors, vectors.copy(), rng.normal(size=n_items),
        np.ones(n_items, np.int64), (), none, np.zeros((0, k)), np.zeros(0), np.zeros((0, k)),
        np.zeros(k), 0.0, head, 1.0, 1.0, 0.1, 1.0,
    )  # fmt: skip

    def ask(at: int) -> object:
        ratings = [Rating(int(m) % heads, 4.5) for m in chosen[at % 100]]
        return rank(artefact, fold_in(artefact, ratings), n=10)

    return ask


def forget_peak() -> None:
    """Let the peak begin anew, so that drawing the data does not count (Linux)."""
    Path("/proc/self/clear_refs").write_text("5")


def peak() -> float:
    """Peak memory of this process in MB (Linux)."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("train", "serve"))
    parser.add_argument("sizes", type=int, nargs="+")
    parser.add_argument("--method", choices=METHODS)
    options = parser.parse_args()
    if options.method and len(options.sizes) == 1:
        measure = measure_training if options.what == "train" else measure_serving
        print(json.dumps(measure(options.method, options.sizes[0])))
        return
    for size in options.sizes:
        for method in METHODS:
            command = [sys.executable, __file__, options.what, str(size), "--method", method]
            done = subprocess.run(command, capture_output=True, text=True)
            last = (done.stdout or done.stderr).strip().splitlines()[-1:]
            print(*(last or ["no answer"]), flush=True)


if __name__ == "__main__":
    main()
