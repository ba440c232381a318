"""The closed-form item-item head: EASE^R solved in its dual form, users by users.

    M = (X X' + lam I)^-1 X,   P_jj = (1 - x_j . m_j) / lam,   B_ij = (x_i . m_j) / (lam P_jj)

with X the graded ratings (people by films) and zeros on the diagonal of B. The catalogue can be of
any size; rows are kept to their largest entries. Source: docs/recommender.md.
"""

from dataclasses import dataclass

import numpy as np
import scipy.linalg as sl
import scipy.sparse as sp

from moviewise.recommender.arrays import Matrix, Sparse, Vector
from moviewise.recommender.fold_in import grade


@dataclass(frozen=True, slots=True)
class HeadSettings:
    """How the head is solved."""

    ridge: float = 600.0
    slope: float = 0.5
    kept: int = 500
    """Entries kept in a row, the largest by size."""


def solve_head(stars: Sparse, settings: HeadSettings) -> Sparse:
    """Solve for what a rating of one film says about every other.

    Args:
        stars: People by films.
        settings: How.

    Returns:
        Shape `(n_films, n_films)`, at most `settings.kept` entries a row.
    """
    dense = _graded(stars, settings.slope)
    kernel = dense @ dense.T
    kernel[np.diag_indices_from(kernel)] += settings.ridge
    solved = sl.cho_solve(sl.cho_factor(kernel, lower=True, overwrite_a=True), dense)
    diagonal = 1.0 - np.einsum("ui,ui->i", dense, solved)
    solved /= diagonal
    return _rows(dense, solved, settings.kept)


def _graded(stars: Sparse, slope: float) -> Matrix:
    weights = sp.csr_array(stars, dtype=np.float64, copy=True)
    weights.data = grade(weights.data, slope, 0.0)
    dense: Matrix = weights[np.diff(weights.indptr) > 0].toarray()
    return dense


def _rows(dense: Matrix, solved: Matrix, kept: int, block: int = 512) -> Sparse:
    """Multiply out the rows a block at a time, keeping the largest entries of each."""
    parts = []
    for first in range(0, dense.shape[1], block):
        rows = dense[:, first : first + block].T @ solved
        rows[np.arange(len(rows)), first + np.arange(len(rows))] = 0.0
        parts.append(_largest(rows, kept))
    return sp.csr_array(sp.vstack(parts, format="csr"))


def _largest(rows: Matrix, kept: int) -> Sparse:
    n_rows, n_columns = rows.shape
    kept = min(kept, n_columns)
    columns = np.argpartition(-np.abs(rows), kept - 1, axis=1)[:, :kept].astype(np.int32)
    columns.sort(axis=1)
    values: Vector = np.take_along_axis(rows, columns, axis=1).astype(np.float32)
    pointers = np.arange(0, n_rows * kept + 1, kept, dtype=np.int32)
    matrix = sp.csr_array((values.ravel(), columns.ravel(), pointers), shape=(n_rows, n_columns))
    matrix.eliminate_zeros()
    return matrix
