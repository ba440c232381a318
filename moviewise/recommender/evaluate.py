"""Judge the recommender and the classical methods in one run, as `moviewise evaluate` prints it.

Every method is asked as the product is: for people it was not fitted on, given only what they
rated, over all films of the shipped ratings, by plain score.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import scipy.sparse as sp

from moviewise.domain import Movie, Rating
from moviewise.errors import InvalidInput
from moviewise.recommender.arrays import Matrix, Rows, Sparse, Vector
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.baselines import METHODS, Scorer
from moviewise.recommender.fold_in import fold_in
from moviewise.recommender.metrics import mean_of, measure, ratio_of, top
from moviewise.recommender.protocols import (
    DISLIKE,
    LIKE,
    REVEALS,
    Case,
    Split,
    foreign_split,
    ordered,
    splits,
)
from moviewise.recommender.scoring import scores
from moviewise.recommender.train import EPOCHS, Interactions, Settings, star_matrix, train

OURS = ("moviewise", "moviewise-core")
FOLDS = (1, 2, 3, 4)
_BATCH = 256

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """What one method did on one case."""

    method: str
    split: str
    reveal: float | str
    user: int
    draw: int
    best: tuple[int, ...]
    """Rows of the first ten films."""
    values: Mapping[str, float]


def evaluate(
    interactions: Interactions,
    films: Sequence[Movie],
    *,
    protocol: str,
    reveals: Sequence[float] = REVEALS,
    foreign: Interactions | None = None,
    methods: Sequence[str] | None = None,
    progress: Progress | None = None,
    seed: int = 0,
    folds: Sequence[int] = FOLDS,
    epochs: int = EPOCHS,
    settings: Settings | None = None,
) -> dict[str, Any]:
    """Fit every method and judge its lists.

    Args:
        interactions: The shipped ratings; their films are the candidates.
        films: The catalogue; ratings of other films are left out.
        protocol: `cold`, `time` or `last`.
        reveals: How many ratings a stranger shows, or which share; for `cold`.
        foreign: Other people's ratings to judge on instead; everything is then fitted once, on all
            the shipped ratings.
        methods: Names out of `moviewise`, `moviewise-core` and the baselines; None means all.
        progress: Told after each fitted method.
        seed: Of our own training.
        folds: Folds to judge on; fold 0 is for tuning.
        epochs: Of our own training.
        settings: Of our own training.

    Returns:
        The JSON document of `moviewise evaluate`.

    Raises:
        InvalidInput: Unknown protocol, method or reveal, or nobody to judge on.
    """
    names = _chosen(methods)
    catalogue = np.unique([m.movie_id for m in films])
    ratings = _known(ordered(interactions), catalogue)
    ids = np.unique(ratings.movie_ids)
    asked = ratings if foreign is None else _known(ordered(foreign), ids)
    asked_splits = _splits(asked, protocol, reveals, folds, foreign)
    fitting = _Fitting(films, seed, epochs, settings or Settings())
    judged: list[Judged] = []
    for number, split in enumerate(asked_splits):
        training = ratings if foreign is not None else ratings.part(split.training)
        for at, (name, scorer) in enumerate(fitting.scorers(training, ids, names)):
            judged += _judge(name, scorer, split, asked, ids, training)
            if progress:
                progress(number * len(names) + at + 1, len(asked_splits) * len(names))
    dropped = len(interactions) - len(ratings) if foreign is None else len(foreign) - len(asked)
    return _document(protocol, None if foreign else folds, dropped, judged, names, len(ids))


def judge_cases(
    name: str, scorer: Scorer, split: Split, asked: Interactions, ids: Rows, training: Interactions
) -> list[Judged]:
    """Judge one fitted method on the cases of a split."""
    return list(_judge(name, scorer, split, asked, ids, training))


def ours(artefact: Artefact, ids: Rows) -> Scorer:
    """Score as the product does, one person at a time, for the films of `ids`."""
    rows = artefact.rows(ids.tolist())

    def score(shown: Sparse) -> Matrix:
        return np.array(
            [_of_one(artefact, shown, person, ids)[rows] for person in range(shown.shape[0])]
        )

    return score


def _of_one(artefact: Artefact, shown: Sparse, person: int, ids: Rows) -> Vector:
    span = slice(shown.indptr[person], shown.indptr[person + 1])
    pairs = zip(ids[shown.indices[span]].tolist(), shown.data[span].tolist(), strict=True)
    return scores(artefact, fold_in(artefact, [Rating(m, s) for m, s in pairs]))


@dataclass(frozen=True, slots=True, eq=False)
class _Fitting:
    films: Sequence[Movie]
    seed: int
    epochs: int
    settings: Settings

    def scorers(
        self, training: Interactions, ids: Rows, names: Sequence[str]
    ) -> Iterator[tuple[str, Scorer]]:
        """Fit the methods one after the other; our two share one training."""
        stars = star_matrix(training, ids)
        trained: Artefact | None = None
        for name in names:
            if name not in OURS:
                yield name, METHODS[name](stars)
                continue
            trained = trained or train(
                training,
                self.films,
                rng=np.random.default_rng(self.seed),
                epochs=self.epochs,
                settings=self.settings,
            )
            whole = name == "moviewise"
            yield name, ours(trained if whole else replace(trained, head_weight=0.0), ids)


def _chosen(methods: Sequence[str] | None) -> tuple[str, ...]:
    known = (*OURS, *METHODS)
    for name in methods or ():
        if name not in known:
            raise InvalidInput(f"method {name!r} is unknown; use {', '.join(known)}")
    return tuple(methods or known)


def _known(ratings: Interactions, ids: Rows) -> Interactions:
    return ratings.part(np.isin(ratings.movie_ids, ids))


def _splits(
    asked: Interactions,
    protocol: str,
    reveals: Sequence[float],
    folds: Sequence[int],
    foreign: Interactions | None,
) -> list[Split]:
    if foreign is not None:
        found = [foreign_split(asked, protocol, reveals)]
    else:
        found = list(splits(asked, protocol, reveals, folds=folds))
    if not any(split.cases for split in found):
        raise InvalidInput("nobody in these ratings has enough of them to be judged on")
    return found


def _judge(
    name: str, scorer: Scorer, split: Split, asked: Interactions, ids: Rows, training: Interactions
) -> Iterator[Judged]:
    popularity = _percentiles(training, ids)
    row = np.searchsorted(ids, asked.movie_ids)
    for cases in _batches(split.cases):
        shown = _shown(cases, row, asked.stars, len(ids))
        values = np.array(scorer(shown), np.float64)
        values[shown.nonzero()] = -np.inf
        for case, ranked in zip(cases, top(values), strict=True):
            stars = asked.stars[case.hidden]
            measured = measure(
                ranked,
                row[case.hidden[stars >= LIKE]],
                row[case.hidden[stars <= DISLIKE]],
                popularity,
            )
            best = tuple(ranked[:10].tolist())
            yield Judged(name, split.name, case.reveal, case.user, case.draw, best, measured)


def _batches(cases: Sequence[Case]) -> Iterator[Sequence[Case]]:
    yield from (cases[at : at + _BATCH] for at in range(0, len(cases), _BATCH))


def _shown(cases: Sequence[Case], row: Rows, stars: Vector, n_items: int) -> Sparse:
    pointers = np.concatenate([[0], np.cumsum([len(c.revealed) for c in cases])])
    at = np.concatenate([c.revealed for c in cases])
    return sp.csr_array((stars[at], row[at], pointers), shape=(len(cases), n_items))


def _percentiles(training: Interactions, ids: Rows) -> Vector:
    known = _known(training, ids).movie_ids
    counts = np.bincount(np.searchsorted(ids, known), minlength=len(ids))
    places = np.argsort(np.argsort(counts, kind="stable"), kind="stable")
    share: Vector = places / max(1, len(ids) - 1)
    return share


def _document(
    protocol: str,
    folds: Sequence[int] | None,
    dropped: int,
    judged: Sequence[Judged],
    names: Sequence[str],
    n_items: int,
) -> dict[str, Any]:
    reveals = list(dict.fromkeys(j.reveal for j in judged))
    cells: dict[tuple[str, float | str], list[Judged]] = defaultdict(list)
    for one in judged:
        cells[one.method, one.reveal].append(one)
    people = {cell: _per_user(part) for cell, part in cells.items()}
    return {
        "protocol": protocol,
        "folds": list(folds) if folds and protocol == "cold" else None,
        "n_users": len({(j.split, j.user) for j in judged}),
        "dropped": dropped,
        "rows": [
            {
                "method": name,
                "reveal": reveal,
                **mean_of(list(people[name, reveal].values())),
                "coverage": _coverage(cells[name, reveal], n_items),
                "n_users": len(people[name, reveal]),
            }
            for name in names
            for reveal in reveals
        ],
        "ratios": _ratios(people, names, reveals),
        "mean_ratios": _mean_ratios(people, names, reveals),
    }


def _per_user(judged: Iterable[Judged]) -> dict[tuple[str, int], dict[str, float]]:
    draws: dict[tuple[str, int], list[Mapping[str, float]]] = defaultdict(list)
    for one in judged:
        draws[one.split, one.user].append(one.values)
    return {user: mean_of(rows) for user, rows in sorted(draws.items())}


def _coverage(judged: Sequence[Judged], n_items: int) -> float:
    """Average over splits the share of films in anyone's first ten, first draws only."""
    seen: dict[str, set[int]] = defaultdict(set)
    for one in judged:
        if one.draw == 0:
            seen[one.split].update(one.best)
    return float(np.mean([len(films) / n_items for films in seen.values()]))


People = Mapping[tuple[str, float | str], Mapping[tuple[str, int], Mapping[str, float]]]


def _ndcg(people: People, name: str, reveals: Sequence[float | str]) -> Matrix:
    """Lay out each person's NDCG@10, one row a reveal, NaN where a person is not in it."""
    users = sorted({user for reveal in reveals for user in people[name, reveal]})
    blank = {"ndcg@10": float("nan")}
    return np.array(
        [[people[name, r].get(user, blank)["ndcg@10"] for user in users] for r in reveals]
    )


def _ratios(
    people: People, names: Sequence[str], reveals: Sequence[float | str]
) -> list[dict[str, Any]]:
    return [
        {"method": name, "against": other, "reveal": reveal}
        | _named(ratio_of(_ndcg(people, name, [reveal]), _ndcg(people, other, [reveal])))
        for name in names
        if name in OURS
        for other in names
        if other != name
        for reveal in reveals
    ]


def _mean_ratios(
    people: People, names: Sequence[str], reveals: Sequence[float | str]
) -> list[dict[str, Any]]:
    return [
        {"method": name, "against": other}
        | _named(ratio_of(_ndcg(people, name, reveals), _ndcg(people, other, reveals)))
        for name in names
        if name in OURS
        for other in names
        if other != name
    ]


def _named(values: tuple[float, float, float]) -> dict[str, float]:
    return dict(zip(("ratio", "low", "high"), values, strict=True))
