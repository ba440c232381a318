"""Put films in order for a taste.

Order is by score, ties by film id, and never depends on how many are asked for. Rank numbers are
places over all candidates by the plain or steered score, whatever variety or novelty does to the
order in which they are shown.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from moviewise.domain import MovieId, Recommendation
from moviewise.errors import UnknownMovie
from moviewise.recommender.arrays import Mask, Matrix, Rows, Vector
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.fold_in import Taste
from moviewise.recommender.scoring import scores

__all__ = ["Steer", "rank", "rank_of", "scores", "start", "steer"]

POOL = 200
"""Films that variety chooses among; those behind them follow by score."""
START_DIVERSITY = 0.4
"""Variety of the list for someone without any rating."""
TAG_STEP = 1.5
"""Spreads that a tag of weight 1 lifts a film by; four of five films of a list then carry it."""
NOVELTY_STEP = 0.3
"""Scores that full novelty takes from a film for each e-fold of its ratings."""


@dataclass(frozen=True, slots=True, eq=False)
class Steer:
    """What a person asks for on top of their taste, as an addition to every film's score."""

    scores: Vector
    """Shape `(n_items,)`."""
    rows: Rows
    """Films named as examples; they are not candidates themselves."""


def rank(
    artefact: Artefact,
    taste: Taste,
    *,
    n: int,
    allowed: Collection[MovieId] | None = None,
    excluded: Collection[MovieId] = (),
    steer: Steer | None = None,
    diversity: float = 0.0,
    novelty: float = 0.0,
) -> list[Recommendation]:
    """List the best candidates, best first.

    Args:
        artefact: The trained model.
        taste: Of the person; rated films are never candidates. Without any rating the list is
            popular and diverse.
        n: How many at most.
        allowed: Candidates are among these; None means every film.
        excluded: Films that are not candidates.
        steer: What is asked for on top of the taste.
        diversity: 0 for plain order, up to 1 for as much variety as possible.
        novelty: 0 for plain order, up to 1 for films that few have rated.
    """
    plain = scores(artefact, taste) + (steer.scores if steer else 0.0)
    candidates = _candidates(artefact, taste, allowed, excluded, steer)
    shown = plain - novelty * NOVELTY_STEP * np.log1p(artefact.counts) if novelty else plain
    if not taste.n and steer is None:
        diversity = max(diversity, START_DIVERSITY)
    rows = _best(shown, candidates, max(n, POOL) if diversity else n)
    if diversity:
        rows = _varied(artefact, shown, rows, diversity)
    in_order = not (diversity or novelty)
    places = np.arange(1, len(rows) + 1) if in_order else _places(plain, candidates, rows[:n])
    return _listed(artefact, plain, places, rows[:n])


def rank_of(
    artefact: Artefact,
    taste: Taste,
    movie_id: MovieId,
    *,
    allowed: Collection[MovieId] | None = None,
    excluded: Collection[MovieId] = (),
    steer: Steer | None = None,
) -> int:
    """Find the place of a film over all candidates.

    Raises:
        UnknownMovie: The film is not a candidate.
    """
    plain = scores(artefact, taste) + (steer.scores if steer else 0.0)
    candidates = _candidates(artefact, taste, allowed, excluded, steer)
    row = artefact.row_of(movie_id)
    if not candidates[row]:
        raise UnknownMovie(f"movie {movie_id} is rated or ruled out, so it has no place")
    return int(_places(plain, candidates, np.array([row]))[0])


def start(artefact: Artefact, *, n: int) -> list[Recommendation]:
    """List popular and diverse films for someone without any rating."""
    from moviewise.recommender.fold_in import fold_in

    return rank(artefact, fold_in(artefact, ()), n=n)


def steer(
    artefact: Artefact,
    *,
    like: Sequence[MovieId] = (),
    unlike: Sequence[MovieId] = (),
    tags: Mapping[str, float] | None = None,
    strength: float = 1.0,
) -> Steer:
    """Turn "like these, less like those, more of this tag" into an addition to the scores.

    Args:
        artefact: The trained model.
        like: Films to come closer to.
        unlike: Films to move away from.
        tags: Weights of features such as `mood:tense`; below 0 moves away.
        strength: 1 lets the wish weigh about as much as the taste.
    """
    near, far = artefact.rows(like), artefact.rows(unlike)
    total = _alike(artefact, near) - _alike(artefact, far)
    for name, weight in (tags or {}).items():
        total = total + TAG_STEP * weight * _carries(artefact, name)
    return Steer(strength * total, np.concatenate([near, far]))


def _candidates(
    artefact: Artefact,
    taste: Taste,
    allowed: Collection[MovieId] | None,
    excluded: Collection[MovieId],
    steer: Steer | None,
) -> Mask:
    mask = np.full(len(artefact), allowed is None)
    if allowed is not None:
        mask[artefact.rows(allowed)] = True
    mask[artefact.rows(excluded)] = False
    mask[taste.rows] = False
    if steer is not None:
        mask[steer.rows] = False
    return mask


def _best(values: Vector, candidates: Mask, n: int) -> Rows:
    """Find the `n` best candidates; rows ascend with film ids, so a stable sort settles ties."""
    rows = np.flatnonzero(candidates)
    worth = values[rows]
    if 0 < n < len(rows):
        least = np.partition(worth, len(rows) - n)[len(rows) - n]
        rows, worth = rows[worth >= least], worth[worth >= least]
    return rows[np.argsort(-worth, kind="stable")][:n]


def _places(values: Vector, candidates: Mask, rows: Rows) -> Rows:
    """Count the candidates that come before each of the rows."""
    others = values[candidates]
    before = [(others > values[row]).sum() for row in rows]
    ties = [(candidates[:row] & (values[:row] == values[row])).sum() for row in rows]
    return 1 + np.array(before, np.int64) + np.array(ties, np.int64)


def _listed(artefact: Artefact, values: Vector, places: Rows, rows: Rows) -> list[Recommendation]:
    return [
        Recommendation(
            int(artefact.item_ids[row]), int(place), float(values[row]), bool(artefact.counts[row])
        )
        for row, place in zip(rows, places[: len(rows)], strict=True)
    ]


def _varied(artefact: Artefact, values: Vector, rows: Rows, diversity: float) -> Rows:
    """Reorder the first `POOL` rows so that each differs from those before it (greedy MMR)."""
    pool, rest = rows[:POOL], rows[POOL:]
    if len(pool) < 2:
        return rows
    worth = values[pool] - values[pool].min()
    worth = worth / (worth.max() or 1.0)
    alike = _alikeness(artefact, pool)
    nearest, chosen, left = np.zeros(len(pool)), [], np.ones(len(pool), bool)
    for _ in range(len(pool)):
        value = np.where(left, (1 - diversity) * worth - diversity * nearest, -np.inf)
        best = int(np.argmax(value))
        chosen.append(best)
        left[best] = False
        nearest = np.maximum(nearest, alike[best])
    return np.concatenate([pool[chosen], rest])


def _alikeness(artefact: Artefact, rows: Rows) -> Matrix:
    genres = [c for c, name in enumerate(artefact.feature_names) if name.startswith("genre:")]
    described = artefact.features[rows][:, genres].toarray() > 0
    shared = described.astype(float) @ described.T.astype(float)
    sizes = described.sum(1)
    either = sizes[:, None] + sizes[None, :] - shared
    return np.asarray(shared / np.maximum(either, 1))


def _alike(artefact: Artefact, rows: Rows) -> Vector:
    """Say how near every film is to the mean of some films, in spreads over the catalogue."""
    if not len(rows):
        return np.zeros(len(artefact))
    return _spread(_cosine(artefact.items, rows)) + _spread(_feature_cosine(artefact, rows))


def _cosine(vectors: Matrix, rows: Rows) -> Vector:
    lengths = np.sqrt(np.einsum("xk,xk->x", vectors, vectors)) + 1e-12
    mean = (vectors[rows] / lengths[rows, None]).mean(0)
    near: Vector = np.einsum("xk,k->x", vectors, mean) / lengths
    return near


def _feature_cosine(artefact: Artefact, rows: Rows) -> Vector:
    features = artefact.features
    lengths = np.sqrt(features.multiply(features).sum(1)) + 1e-12
    mean = np.asarray((features[rows].multiply(1 / lengths[rows, None])).sum(0)).ravel()
    near: Vector = features @ (mean / len(rows)) / lengths
    return near


def _carries(artefact: Artefact, name: str) -> Vector:
    column = artefact.feature_column(name)
    if column is None:
        return np.zeros(len(artefact))
    carried = artefact.features[:, [column]].toarray().ravel() > 0
    weights: Vector = carried.astype(np.float64)
    return weights


def _spread(values: Vector) -> Vector:
    centred: Vector = values - values.mean()
    return centred / (float(centred.std()) or 1.0)
