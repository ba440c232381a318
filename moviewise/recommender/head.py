"""The closed-form item-item head: EASE^R solved in its dual form, users by users.

    D_j = ridge + dropout |x_j|^2,   M = (X D^-1 X' + I)^-1 X,   B_ij = (x_i . m_j) / (D_i p_j)
    p_j = 1 - x_j . m_j / D_j

with X the graded ratings (people by films) and zeros on the diagonal of B. The dropout term trains
for people of whom only a part is known. Where there are more people than films, the same B comes
from P = (X' X + D)^-1, B_ij = -P_ij / P_jj. Rows are kept to their largest entries.
Source: docs/recommender.md.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy.linalg as sl
import scipy.sparse as sp
from numpy.typing import NDArray

from moviewise.recommender.arrays import Matrix, Sparse
from moviewise.recommender.fold_in import grade


@dataclass(frozen=True, slots=True)
class HeadSettings:
    """How the head is solved."""

    ridge: float = 200.0
    dropout: float = 1.0
    slope: float = 0.5
    kept: int = 500
    """Entries kept in a row, the largest by size."""
    largest: int = 8_000
    """Side of the largest system solved; beyond it only the most rated films take part."""


def solve_head(stars: Sparse, settings: HeadSettings) -> Sparse:
    """Solve for what a rating of one film says about every other.

    Args:
        stars: People by films.
        settings: How.

    Returns:
        Shape `(n_films, n_films)`, at most `settings.kept` entries a row.
    """
    n_people, n_films = stars.shape
    if min(n_people, n_films) > settings.largest:
        often = np.argsort(-np.bincount(stars.indices, minlength=n_films), kind="stable")
        chosen = np.sort(often[: settings.largest])
        part = sp.coo_array(_by_films(stars[:, chosen], settings))
        at = (chosen[part.row], chosen[part.col].astype(np.int32))
        return sp.csr_array((part.data, at), shape=(n_films, n_films))
    return (_by_people if n_people <= n_films else _by_films)(stars, settings)


def solved_how(stars: Sparse, settings: HeadSettings) -> str:
    """Say for the artefact's record how the head of such ratings is solved."""
    n_people, n_films = stars.shape
    cut = min(n_people, n_films) > settings.largest
    side = "films" if cut or n_people > n_films else "people"
    taking = f"the {settings.largest} most rated of {n_films}" if cut else f"all {n_films}"
    return f"solved {side} by {side}, {taking} films, {settings.kept} entries a row"


def _by_people(stars: Sparse, settings: HeadSettings) -> Sparse:
    dense = _graded(stars, settings.slope).toarray()
    damping = settings.ridge + settings.dropout * np.einsum("ui,ui->i", dense, dense)
    kernel = (dense / damping) @ dense.T
    kernel[np.diag_indices_from(kernel)] += 1.0
    solved = sl.cho_solve(sl.cho_factor(kernel, lower=True, overwrite_a=True), dense)
    solved /= 1.0 - np.einsum("ui,ui->i", dense, solved) / damping
    return _rows(dense / damping, solved, settings.kept)


def _by_films(stars: Sparse, settings: HeadSettings) -> Sparse:
    weights = _graded(stars, settings.slope)
    system: Matrix = (weights.T @ weights).toarray()
    diagonal = np.diag_indices_from(system)
    system[diagonal] += settings.ridge + settings.dropout * system[diagonal]
    inverse = sl.inv(system, overwrite_a=True)
    inverse /= -inverse[diagonal]
    inverse[diagonal] = 0.0
    blocks = (inverse[at : at + 512] for at in range(0, len(inverse), 512))
    return sp.csr_array(
        sp.vstack([_largest(block, settings.kept) for block in blocks], format="csr")
    )


def _graded(stars: Sparse, slope: float) -> Sparse:
    weights = sp.csr_array(stars, dtype=np.float64, copy=True)
    weights.data = grade(weights.data, slope, 0.0)
    return weights[np.diff(weights.indptr) > 0]


def _rows(dense: NDArray[Any], solved: NDArray[Any], kept: int, block: int = 512) -> Sparse:
    """Multiply out the rows a block at a time, keeping the largest entries of each."""
    dense, solved = dense.astype(np.float32), solved.astype(np.float32)
    parts = []
    for first in range(0, dense.shape[1], block):
        rows = dense[:, first : first + block].T @ solved
        rows[np.arange(len(rows)), first + np.arange(len(rows))] = 0.0
        parts.append(_largest(rows, kept))
    return sp.csr_array(sp.vstack(parts, format="csr"))


def _largest(rows: NDArray[Any], kept: int) -> Sparse:
    n_rows, n_columns = rows.shape
    kept = min(kept, n_columns)
    columns = np.argpartition(-np.abs(rows), kept - 1, axis=1)[:, :kept].astype(np.int32)
    columns.sort(axis=1)
    values = np.take_along_axis(rows, columns, axis=1).astype(np.float32)
    pointers = np.arange(0, n_rows * kept + 1, kept, dtype=np.int32)
    matrix = sp.csr_array((values.ravel(), columns.ravel(), pointers), shape=(n_rows, n_columns))
    matrix.eliminate_zeros()
    return matrix
