"""The classical methods that `evaluate` sets beside ours, each tuned on the tuning fold.

A method is fitted on people by films and then scores every film for people it has never seen, given
only what they rated. LightFM is imported here only when it is asked for.
"""

from collections.abc import Callable, Mapping

import numpy as np
import scipy.linalg as sl
import scipy.sparse as sp

from moviewise.recommender.arrays import Matrix, Sparse, Vector
from moviewise.recommender.fold_in import grade

Scorer = Callable[[Sparse], Matrix]
"""From the stars shown by some people, shape `(n, n_films)`, to scores of the same shape."""
Method = Callable[[Sparse], Scorer]
"""From the training people's stars to a scorer."""


def popularity(stars: Sparse, *, at_least: float = 4.5) -> Scorer:
    """Order films by how many gave them at least so many stars, the same for everyone."""
    counts = np.bincount(stars.indices[stars.data >= at_least], minlength=stars.shape[1])
    return lambda shown: np.tile(counts.astype(np.float64), (shown.shape[0], 1))


def item_knn(stars: Sparse, *, kept: int = 200, shrink: float = 49.2, slope: float = 1.0) -> Scorer:
    """Add up the cosine neighbours of the rated films."""
    weights = _graded(stars, slope)
    norms = np.sqrt(weights.multiply(weights).sum(0))

    def similar(first: int, last: int) -> Matrix:
        products = (weights[:, first:last].T @ weights).toarray()
        cosines: Matrix = products / (np.outer(norms[first:last], norms) + shrink + 1e-9)
        return cosines

    return _by_matrix(_nearest(similar, stars.shape[1], kept), slope)


def rp3beta(
    stars: Sparse,
    *,
    alpha: float = 0.565,
    beta: float = 0.351,
    kept: int = 500,
    slope: float = 0.5,
    shown_slope: float = 1.5,
) -> Scorer:
    """Walk three random steps from the rated films, against popularity."""
    weights = _graded(stars, slope)
    people, films = weights.sum(1), weights.sum(0)
    forth = (sp.diags_array(_inverse(people)) @ weights).tocsr()
    back = (sp.diags_array(_inverse(films)) @ weights.T).tocsr()
    forth.data **= alpha
    back.data **= alpha
    damping = np.where(films > 0, np.maximum(films, 1e-9) ** -beta, 0.0)

    def walked(first: int, last: int) -> Matrix:
        steps: Matrix = (back[first:last] @ forth).toarray() * damping
        return steps

    return _by_matrix(_nearest(walked, stars.shape[1], kept), shown_slope)


def ease(
    stars: Sparse, *, ridge: float = 2246.0, slope: float = 1.0, shown_slope: float = 0.5
) -> Scorer:
    """Regress every film on all others (EASE^R), solved users by users."""
    dense = _graded(stars, slope).toarray()
    kernel = dense @ dense.T
    kernel[np.diag_indices_from(kernel)] += ridge
    solved = sl.cho_solve(sl.cho_factor(kernel, lower=True, overwrite_a=True), dense)
    diagonal = 1.0 - np.einsum("ui,ui->i", dense, solved)

    def score(shown: Sparse) -> Matrix:
        people: Matrix = (_graded(shown, shown_slope) @ dense.T) @ solved
        people /= diagonal
        return people

    return score


def ease_80(stars: Sparse) -> Scorer:
    """EASE^R as it is best for people with long histories."""
    return ease(stars, ridge=200.0, slope=0.5, shown_slope=1.0)


def ials(
    stars: Sparse,
    *,
    k: int = 16,
    unseen: float = 0.622,
    ridge: float = 1.2e-4,
    sweeps: int = 8,
    like: float = 2.25,
    seed: int = 0,
) -> Scorer:
    """Factorise by alternating least squares with a weight for the unseen; low stars are zeros."""
    weights, targets = _confident(stars, like)
    rng = np.random.default_rng(seed)
    items = rng.normal(0, 0.1 / k**0.5, (stars.shape[1], k))

    def solve(confidence: Sparse, wanted: Sparse, fixed: Matrix) -> Matrix:
        gram, out = unseen * (fixed.T @ fixed), np.zeros((confidence.shape[0], k))
        for row in range(len(out)):
            span = slice(confidence.indptr[row], confidence.indptr[row + 1])
            near, c = fixed[confidence.indices[span]], confidence.data[span]
            system = gram + (near.T * c) @ near
            system[np.diag_indices_from(system)] += ridge * (len(c) + unseen * len(fixed))
            out[row] = np.linalg.solve(system, near.T @ (c * wanted.data[span]))
        return out

    for _ in range(sweeps):
        people = solve(weights, targets, items)
        items = solve(weights.T.tocsr(), targets.T.tocsr(), people)
    return lambda shown: solve(*_confident(shown, like), items) @ items.T


def lightfm(
    stars: Sparse,
    *,
    k: int = 32,
    epochs: int = 47,
    learning_rate: float = 0.0326,
    user_alpha: float = 1.4e-5,
    at_least: float = 3.0,
    max_sampled: int = 40,
    ridge: float = 9.65,
    unseen: float = 106.0,
    bias_weight: float = 0.108,
    seed: int = 0,
) -> Scorer:
    """Train plain LightFM with WARP, and fold people in by a closed-form ridge solve."""
    from lightfm import LightFM

    found = stars.tocoo()
    keep = found.data >= at_least
    at = (found.row[keep], found.col[keep])
    wanted = sp.coo_matrix((np.ones(keep.sum(), np.float32), at), shape=stars.shape)
    weights = grade(found.data[keep], 1.0, 0.05).astype(np.float32)
    model = LightFM(
        no_components=k,
        loss="warp",
        learning_rate=learning_rate,
        user_alpha=user_alpha,
        max_sampled=max_sampled,
        random_state=seed,
    )
    model.fit(wanted, sample_weight=sp.coo_matrix((weights, at), stars.shape), epochs=epochs)
    items = model.item_embeddings.astype(np.float64)
    items /= np.sqrt((items**2).sum(1).mean())
    biases = model.item_biases.astype(np.float64)
    biases = bias_weight * (biases - biases.mean()) / (biases.std() + 1e-12)
    system = unseen * items.T @ items / len(items) + ridge * np.eye(k)

    def score(shown: Sparse) -> Matrix:
        people = np.zeros((shown.shape[0], k))
        for row in range(len(people)):
            span = slice(shown.indptr[row], shown.indptr[row + 1])
            near, given = items[shown.indices[span]], np.where(shown.data[span] >= 0.5, 1.0, -1.0)
            people[row] = np.linalg.solve(system + near.T @ near, near.T @ given)
        scores: Matrix = people @ items.T + biases
        return scores

    return score


METHODS: Mapping[str, Method] = {
    "popularity": popularity,
    "item-knn": item_knn,
    "ease": ease,
    "ease-80": ease_80,
    "rp3beta": rp3beta,
    "lightfm": lightfm,
    "ials": ials,
}


def _graded(stars: Sparse, slope: float) -> Sparse:
    graded = sp.csr_array(stars, dtype=np.float64, copy=True)
    graded.data = grade(graded.data, slope, 0.0)
    return graded


def _confident(stars: Sparse, like: float) -> tuple[Sparse, Sparse]:
    weights, targets = (sp.csr_array(stars, dtype=np.float64, copy=True) for _ in range(2))
    weights.data = np.where(stars.data >= like, grade(stars.data, 1.0, 0.1), 1.0)
    targets.data = (stars.data >= like).astype(np.float64)
    return weights, targets


def _inverse(values: Vector) -> Vector:
    inverse: Vector = np.divide(1.0, values, out=np.zeros_like(values), where=values > 0)
    return inverse


def _nearest(
    rows: Callable[[int, int], Matrix], n_films: int, kept: int, block: int = 1024
) -> Sparse:
    """Keep the largest positive entries of each row of a square matrix made block by block."""
    parts = []
    for first in range(0, n_films, block):
        part = rows(first, min(first + block, n_films))
        part[np.arange(len(part)), first + np.arange(len(part))] = 0.0
        least = np.partition(part, -min(kept, n_films), axis=1)[:, -min(kept, n_films)]
        part[part < np.maximum(least, 1e-12)[:, None]] = 0.0
        parts.append(sp.csr_array(part.astype(np.float32)))
    return sp.vstack(parts, format="csr")


def _by_matrix(matrix: Sparse, slope: float) -> Scorer:
    return lambda shown: (_graded(shown, slope) @ matrix).toarray()
