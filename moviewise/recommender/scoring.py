"""A person's score of every film, and the same score as an exact sum over their ratings.

    score(x) = bias(x) + sum over ratings i of core_i(x) + head_i(x)
    core_i(x) = grade_i n^-1/2 (token_i . item_x) / core_scale
    head_i(x) = head_weight (n/10)^head_power grade_i head[i, x] / head_scale

An excluded rating adds nothing; an excluded feature takes its own share out of bias and core.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from moviewise.recommender.arrays import Matrix, Rows, Vector
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.fold_in import Taste

OWN = "film"
"""The name of what is the film's own, beyond its features."""


@dataclass(frozen=True, slots=True, eq=False)
class FeatureTable:
    """The core's contributions to one film, split by the film's features."""

    names: tuple[str, ...]
    """The film's features, then `film` for the rest of its own."""
    values: Matrix
    """Shape `(n_rated, len(names))`; a row sums to the rating's core contribution."""


def scores(artefact: Artefact, taste: Taste) -> Vector:
    """Score every film for a taste, rated ones too, shape `(n_items,)`."""
    core = np.einsum("xk,k->x", artefact.items, taste.vector, optimize=False) + artefact.biases
    if len(taste.excluded_features):
        core -= _excluded_share(artefact, taste)
    total: Vector = core / artefact.core_scale
    return total + head_gate(artefact, taste) * _head_sum(artefact, taste)


def near_scores(artefact: Artefact, tastes: Sequence[Taste]) -> Matrix:
    """Score every film for several tastes at once, one row each; last digits may differ.

    For comparing lists with one another; excluded features are not left out.
    """
    vectors = np.stack([taste.vector for taste in tastes])
    core: Matrix = (vectors @ artefact.items.T + artefact.biases) / artefact.core_scale
    for row, taste in zip(core, tastes, strict=True):
        row += head_gate(artefact, taste) * _head_sum(artefact, taste)
    return core


def head_gate(artefact: Artefact, taste: Taste) -> float:
    """Say what one unit of the head is worth for a person with so many ratings."""
    share = (taste.n / 10) ** artefact.head_power if taste.n else 0.0
    return artefact.head_weight * share / artefact.head_scale


def bias_of(artefact: Artefact, taste: Taste, row: int) -> float:
    """Say what a film scores before any rating, less the bias of excluded features."""
    shares = _feature_weights(artefact, row)[taste.excluded_features]
    left_out = float(shares @ artefact.bias_map[taste.excluded_features])
    return (float(artefact.biases[row]) - left_out) / artefact.core_scale


def core_contributions(artefact: Artefact, taste: Taste, row: int) -> Vector:
    """Say what each rating adds to a film's score through the core, shape `(n_rated,)`."""
    dots = artefact.tokens[taste.rows] @ _item_without(artefact, taste, row)
    return taste.token_weights * dots / artefact.core_scale


def head_contributions(artefact: Artefact, taste: Taste, row: int) -> Vector:
    """Say what each rating adds through "watched by the same people", shape `(n_rated,)`."""
    return head_gate(artefact, taste) * taste.grades * head_values(artefact, taste, row)


def head_values(artefact: Artefact, taste: Taste, row: int) -> Vector:
    """Look up the head's entries of the rated films for one film, shape `(n_rated,)`."""
    lines, columns, values = head_entries(artefact, taste.rows)
    found = np.zeros(len(taste.rows))
    here = columns == row
    found[lines[here]] = values[here]
    return found


def head_entries(artefact: Artefact, rows: Rows) -> tuple[Rows, Rows, Vector]:
    """List the head's entries of some rows: which of the rows, the column, the value."""
    head = artefact.head
    starts, ends = head.indptr[rows], head.indptr[rows + 1]
    spans = [slice(*span) for span in zip(starts.tolist(), ends.tolist(), strict=True)]
    spans = spans or [slice(0)]
    columns = np.concatenate([head.indices[span] for span in spans])
    values = np.concatenate([head.data[span] for span in spans])
    return np.repeat(np.arange(len(rows)), ends - starts), columns, values


def feature_contributions(artefact: Artefact, taste: Taste, row: int) -> FeatureTable:
    """Split the core's contributions to a film by the film's features, exactly.

    Excluded features stand in the table with zeros.
    """
    weights = _feature_weights(artefact, row)
    columns = np.flatnonzero(weights)
    parts = weights[columns, None] * artefact.item_map[columns]
    own = artefact.items[row] - parts.sum(0)
    parts[np.isin(columns, taste.excluded_features)] = 0.0
    dots = artefact.tokens[taste.rows] @ np.vstack([parts, own]).T
    names = tuple(artefact.feature_names[c] for c in columns)
    values = taste.token_weights[:, None] * dots / artefact.core_scale
    return FeatureTable((*names, OWN), values)


def _head_sum(artefact: Artefact, taste: Taste) -> Vector:
    """Add up the rated films' rows of the head, in a fixed order."""
    lines, columns, values = head_entries(artefact, taste.rows)
    total: Vector = np.bincount(columns, taste.grades[lines] * values, len(artefact)).astype(float)
    return total


def _excluded_share(artefact: Artefact, taste: Taste) -> Vector:
    columns = taste.excluded_features
    worth = artefact.item_map[columns] @ taste.vector + artefact.bias_map[columns]
    shares: Vector = artefact.features[:, columns] @ worth
    return shares


def _item_without(artefact: Artefact, taste: Taste, row: int) -> Vector:
    shares = _feature_weights(artefact, row)[taste.excluded_features]
    item: Vector = artefact.items[row] - shares @ artefact.item_map[taste.excluded_features]
    return item


def _feature_weights(artefact: Artefact, row: int) -> Vector:
    features, weights = artefact.features, np.zeros(len(artefact.feature_names))
    span = slice(features.indptr[row], features.indptr[row + 1])
    weights[features.indices[span]] = features.data[span]
    return weights
