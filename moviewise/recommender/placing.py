"""The closed-form map from features to vectors, which places films that nobody rated.

    W = argmin sum_i min(n_i, cap)^1/2 |F_i W + mean(Q) - Q_i|^2 + ridge |W|^2

over rated films i with n_i ratings and features F_i; the same for biases, and for tokens over the
features that say what kind of film it is. Source: docs/recommender.md.
"""

from dataclasses import dataclass

import numpy as np
import scipy.linalg as sl

from moviewise.recommender.arrays import Mask, Matrix, Rows, Sparse, Vector


@dataclass(frozen=True, slots=True, eq=False)
class FeatureMap:
    """What each feature stands for on the item side and on the user side."""

    items: Matrix
    """Shape `(n_features, k)`."""
    biases: Vector
    """Shape `(n_features,)`."""
    tokens: Matrix
    """Shape `(n_features, k)`; tokens have no mean."""
    mean_item: Vector
    mean_bias: float


def map_features(
    features: Sparse,
    items: Matrix,
    biases: Vector,
    tokens: Matrix,
    counts: Rows,
    *,
    kinds: Mask | None = None,
    ridge: float = 10.0,
    item_cap: int = 200,
    token_cap: int = 50,
) -> FeatureMap:
    """Fit the map on rated films.

    Args:
        features: Of the rated films, shape `(n_rated, n_features)`.
        items: Their item vectors, shape `(n_rated, k)`.
        biases: Their biases, shape `(n_rated,)`.
        tokens: Their tokens, shape `(n_rated, k)`.
        counts: Their ratings, shape `(n_rated,)`.
        kinds: Which features tokens are made of, shape `(n_features,)`; None means all.
        ridge: Pulls every feature towards nothing.
        item_cap: More ratings than this do not make a film count more on the item side.
        token_cap: The same for the user side.
    """
    mean_item, mean_bias = items.mean(0), float(biases.mean())
    targets = np.column_stack([items - mean_item, biases - mean_bias])
    solved = _ridge(features, targets, np.minimum(counts, item_cap) ** 0.5, ridge)
    token_map = np.zeros((features.shape[1], tokens.shape[1]))
    columns = np.arange(features.shape[1]) if kinds is None else np.flatnonzero(kinds)
    weights = np.minimum(counts, token_cap) ** 0.5
    token_map[columns] = _ridge(features[:, columns], tokens, weights, ridge)
    return FeatureMap(solved[:, :-1], solved[:, -1], token_map, mean_item, mean_bias)


def _ridge(features: Sparse, targets: Matrix, weights: Vector, ridge: float) -> Matrix:
    """Solve in single precision: the map is an estimate, and what it misses is the film's own."""
    weighted = features.multiply(weights[:, None]).tocsr()
    gram = (weighted.T @ features).toarray().astype(np.float32)
    gram[np.diag_indices_from(gram)] += np.float32(ridge)
    factor = sl.cho_factor(gram, lower=True, overwrite_a=True)
    solved: Matrix = sl.cho_solve(factor, (weighted.T @ targets).astype(np.float32))
    return solved.astype(np.float64)
