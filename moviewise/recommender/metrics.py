"""How good a list is for one case, and how sure a mean over people is."""

from collections.abc import Mapping, Sequence

import numpy as np

from moviewise.recommender.arrays import Matrix, Rows, Vector

DEPTH = 100
"""Places looked at."""
NAMES = ("ndcg@10", "recall@10", "recall@20", "hr@10", "mrr", "dislike@10", "pop@10")
_DISCOUNT = 1.0 / np.log2(np.arange(2, DEPTH + 2))


def measure(ranked: Rows, relevant: Rows, disliked: Rows, popularity: Vector) -> dict[str, float]:
    """Judge one list.

    Args:
        ranked: Films, best first.
        relevant: Hidden films the person liked; at least one.
        disliked: Hidden films the person did not like.
        popularity: Each film's percentile, 1 for the most rated.

    Returns:
        By name: recall is divided by what could be found in so many places; `mrr` is 0 beyond 100
        places; `dislike@10` counts disliked films; `pop@10` is the mean percentile.
    """
    hit = np.isin(ranked[:DEPTH], relevant)
    first = np.flatnonzero(hit)
    ideal = _DISCOUNT[: min(10, len(relevant))].sum()
    return {
        "ndcg@10": float((_DISCOUNT[: len(hit[:10])] * hit[:10]).sum() / ideal),
        "recall@10": float(hit[:10].sum() / min(10, len(relevant))),
        "recall@20": float(hit[:20].sum() / min(20, len(relevant))),
        "hr@10": float(hit[:10].any()),
        "mrr": float(1 / (first[0] + 1)) if len(first) else 0.0,
        "dislike@10": float(np.isin(ranked[:10], disliked).sum()),
        "pop@10": float(popularity[ranked[:10]].mean()),
    }


def ratio(
    ours: Mapping[int, float], theirs: Mapping[int, float], *, rounds: int = 2000, seed: int = 0
) -> tuple[float, float, float]:
    """Compare two means over the same people.

    Returns:
        The ratio and its 95 % interval by resampling people, both sides together.
    """
    people = sorted(ours.keys() & theirs.keys())
    a, b = (np.array([side[p] for p in people]) for side in (ours, theirs))
    return ratio_of(a[None], b[None], rounds=rounds, seed=seed)


def ratio_of(
    ours: Matrix, theirs: Matrix, *, rounds: int = 2000, seed: int = 0
) -> tuple[float, float, float]:
    """Compare the means of several groups of the same people, shape `(n_groups, n_people)`.

    Returns:
        The mean over groups of the ratios, and its 95 % interval. NaN stands for a person who is
        not in a group.
    """
    pick = np.random.default_rng(seed).integers(0, ours.shape[1], (rounds, ours.shape[1]))

    def compare(a: Matrix, b: Matrix) -> Vector:
        means: Vector = np.nanmean(a, axis=-1) / np.maximum(np.nanmean(b, axis=-1), 1e-12)
        return means

    drawn = np.mean([compare(a[pick], b[pick]) for a, b in zip(ours, theirs, strict=True)], axis=0)
    low, high = np.quantile(drawn, [0.025, 0.975])
    return float(compare(ours, theirs).mean()), float(low), float(high)


def top(scores: Matrix, depth: int = DEPTH) -> Rows:
    """Order the best films of each row, ties by film; shape `(n, depth)`."""
    depth = min(depth, scores.shape[1])
    lists = []
    for row in scores:
        least = np.partition(row, len(row) - depth)[len(row) - depth]
        near = np.flatnonzero(row >= least)
        lists.append(near[np.argsort(-row[near], kind="stable")][:depth])
    return np.array(lists, np.int64)


def mean_of(rows: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Average measurements name by name."""
    return {name: float(np.mean([row[name] for row in rows])) for name in NAMES}
