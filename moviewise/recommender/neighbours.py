"""Cosine neighbours of films, as a few more dimensions of their vectors.

    K_ij = x_i . x_j / (|x_i| |x_j| + shrink), the largest `kept` a row;   K ~ tokens @ items.T

A handful of ratings says more through plain neighbours than through anything learned; as vectors
they join the core's sum, so scores stay one product. Source: docs/recommender.md.
"""

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from moviewise.recommender.arrays import Matrix, Rows, Sparse
from moviewise.recommender.fold_in import grade


@dataclass(frozen=True, slots=True)
class NeighbourSettings:
    """How neighbours are found and how much they weigh."""

    k: int = 32
    """Dimensions."""
    weight: float = 0.15
    """Share beside the learned core, in spreads, for a person with ten ratings."""
    shrink: float = 49.2
    kept: int = 200
    slope: float = 1.0
    least: int = 3
    """Films with fewer ratings have no neighbours."""


def neighbour_vectors(
    stars: Sparse, settings: NeighbourSettings, rng: np.random.Generator
) -> tuple[Matrix, Matrix]:
    """Factorise the neighbourhood of films.

    Args:
        stars: People by films.
        settings: How.
        rng: Starts the factorisation; the same one gives the same vectors.

    Returns:
        Tokens and items, each of shape `(n_films, k)`.
    """
    often = np.flatnonzero(np.bincount(stars.indices, minlength=stars.shape[1]) >= settings.least)
    k = min(settings.k, len(often))
    left, right = _factors(_nearest(stars[:, often], settings), k, rng)
    return _laid_out(left, often, stars.shape[1]), _laid_out(right, often, stars.shape[1])


def _nearest(stars: Sparse, settings: NeighbourSettings, block: int = 512) -> Sparse:
    weights = sp.csr_array(stars, dtype=np.float64, copy=True)
    weights.data = grade(weights.data, settings.slope, 0.0)
    lengths = np.sqrt(weights.multiply(weights).sum(0))
    by_film = weights.T.tocsr()
    parts = []
    for first in range(0, len(lengths), block):
        part = (by_film[first : first + block] @ weights).toarray()
        part /= np.outer(lengths[first : first + block], lengths) + settings.shrink
        part[np.arange(len(part)), first + np.arange(len(part))] = 0.0
        place = max(0, len(lengths) - settings.kept)
        least = np.partition(part, place, axis=1)[:, place]
        part[part < np.maximum(least, 1e-12)[:, None]] = 0.0
        parts.append(sp.csr_array(part))
    return sp.csr_array(sp.vstack(parts, format="csr"))


def _factors(matrix: Sparse, k: int, rng: np.random.Generator) -> tuple[Matrix, Matrix]:
    """Find the best product of rank `k`, near enough, by power iterations on a random start."""
    basis = matrix @ rng.normal(size=(matrix.shape[1], min(k + 16, matrix.shape[1])))
    for _ in range(3):
        basis = matrix @ (matrix.T @ np.linalg.qr(basis)[0])
    basis = np.linalg.qr(basis)[0]
    left, sizes, right = np.linalg.svd((matrix.T @ basis).T, full_matrices=False)
    roots = np.sqrt(sizes[:k])
    return (basis @ left[:, :k]) * roots, right[:k].T * roots


def _laid_out(vectors: Matrix, rows: Rows, n_films: int) -> Matrix:
    whole = np.zeros((n_films, vectors.shape[1]))
    whole[rows] = vectors
    return whole
