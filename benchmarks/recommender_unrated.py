"""Films nobody has rated: 600 films are hidden from training and placed by the map alone.

First, people who revealed ten other ratings are shown the hidden films in order; second, people who
revealed only three to six hidden films are recommended the others. Beside them: content cosines
(TF-IDF over genre, decade, people, language, country), random order, and true popularity.
Our notes are left out on all sides: they were written for films that many have rated.

    python benchmarks/recommender_unrated.py [--folds 1 2]
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import scipy.sparse as sp
from recommender_data import shipped

from moviewise.domain import Movie, Rating
from moviewise.recommender import Artefact, Interactions, fold_in, grade, scores, train
from moviewise.recommender.features import STANDING, names_of
from moviewise.recommender.metrics import ratio
from moviewise.recommender.protocols import LIKE, ordered, user_folds

GAINS = 1 / np.log2(np.arange(2, 12))
LEFT_OUT = (*STANDING, "years")
Order = Callable[[list[Rating]], np.ndarray]


@dataclass(frozen=True)
class Fold:
    """One fold: who is asked, what is hidden."""

    people: dict[int, Interactions]
    training: Interactions
    hidden: np.ndarray
    rated: np.ndarray


def split(ratings: Interactions, fold: int) -> Fold:
    films, counts = np.unique(ratings.movie_ids, return_counts=True)
    hidden = np.sort(
        np.random.default_rng(11 + fold).choice(films[counts >= 5], 600, replace=False)
    )
    people, user = np.unique(ratings.users, return_inverse=True)
    folds = user_folds(len(people))
    keep = (folds[user] != fold) & ~np.isin(ratings.movie_ids, hidden)
    asked = {int(u): ratings.part(user == u) for u in np.flatnonzero(folds == fold)}
    return Fold(asked, ratings.part(keep), hidden, np.setdiff1d(films, hidden))


def cases(fold: Fold, *, of_hidden: bool) -> Iterator[tuple[int, list[Rating], set[int]]]:
    """Reveal ratings of one side, and want the likes of the other."""
    for person, theirs in fold.people.items():
        hidden = np.isin(theirs.movie_ids, fold.hidden)
        able, rest = np.flatnonzero(hidden == of_hidden), np.flatnonzero(hidden != of_hidden)
        wanted = set(theirs.movie_ids[rest[theirs.stars[rest] >= LIKE]].tolist())
        if len(able) < (3 if of_hidden else 10) or not wanted:
            continue
        for draw in range(3):
            mixed = np.random.default_rng([20240, person, draw]).permutation(able)
            shown = mixed[: 6 if of_hidden else 10]
            yield (
                person,
                [Rating(int(theirs.movie_ids[r]), float(theirs.stars[r])) for r in shown],
                wanted,
            )


def judged(
    found: Sequence[tuple[int, list[Rating], set[int]]], order: Order, candidates: np.ndarray
) -> dict[int, float]:
    """NDCG@10 of every person, draws averaged."""
    values: dict[int, list[float]] = {}
    for person, ratings, wanted in found:
        best = candidates[np.argsort(-order(ratings), kind="stable")[:10]]
        hit = np.isin(best, list(wanted))
        values.setdefault(person, []).append(
            float(GAINS @ hit / GAINS[: min(10, len(wanted))].sum())
        )
    return {person: float(np.mean(each)) for person, each in values.items()}


def by_model(artefact: Artefact, candidates: np.ndarray, *, dropped: bool = False) -> Order:
    rows = artefact.rows(candidates.tolist())
    return lambda ratings: scores(artefact, fold_in(artefact, [] if dropped else ratings))[rows]


def at_random(n: int) -> Order:
    rng = np.random.default_rng(0)
    return lambda _: rng.random(n)


def by_popularity(ratings: Interactions, candidates: np.ndarray) -> Order:
    counts = Counter(ratings.movie_ids.tolist())
    values = np.array([counts[int(m)] for m in candidates])
    return lambda _: values


def by_content(films: Sequence[Movie], candidates: np.ndarray) -> Order:
    """Cosines of TF-IDF weighted tags to the films the person liked."""
    tags = {
        m.movie_id: [n for n in names_of(m) if n.partition(":")[0] not in LEFT_OUT] for m in films
    }
    count = Counter(tag for each in tags.values() for tag in each)
    column = {tag: at for at, tag in enumerate(sorted(count))}
    place = {movie_id: row for row, movie_id in enumerate(tags)}
    at = [
        (place[m], column[t], np.log(len(tags) / count[t]))
        for m, each in tags.items()
        for t in each
    ]
    rows, columns, weights = zip(*at, strict=True)
    matrix = sp.csr_array((weights, (rows, columns)), shape=(len(tags), len(column)))
    lengths = np.sqrt(matrix.multiply(matrix).sum(1))
    matrix = sp.csr_array(sp.diags_array(1 / np.maximum(lengths, 1e-9)) @ matrix)
    targets = matrix[[place[int(m)] for m in candidates]]

    def order(ratings: list[Rating]) -> np.ndarray:
        near = matrix[[place[r.movie_id] for r in ratings]]
        grades = grade(np.array([r.stars for r in ratings]), 1.0, 0.0)
        return np.asarray(targets @ (near.T @ grades))

    return order


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--seed", type=int, default=0, help="of the training")
    options = parser.parse_args()
    interactions, films = shipped()
    known = np.unique([m.movie_id for m in films])
    ratings = ordered(interactions.part(np.isin(interactions.movie_ids, known)))
    rated = set(np.unique(ratings.movie_ids).tolist())
    bare = [replace(m, note=None) for m in films if m.movie_id in rated]
    found: dict[str, dict[int, float]] = {}
    for number in options.folds:
        fold = split(ratings, number)
        artefact = train(fold.training, bare, rng=np.random.default_rng(options.seed))
        unrated = list(cases(fold, of_hidden=False))
        orders: dict[str, Order] = {
            "random": at_random(len(fold.hidden)),
            "content": by_content(bare, fold.hidden),
            "moviewise": by_model(artefact, fold.hidden),
            "true popularity": by_popularity(ratings, fold.hidden),
        }
        for name, order in orders.items():
            found.setdefault(name, {}).update(judged(unrated, order, fold.hidden))
        described = list(cases(fold, of_hidden=True))
        for name, dropped in (("described by unrated", False), ("dropped", True)):
            order = by_model(artefact, fold.rated, dropped=dropped)
            found.setdefault(name, {}).update(judged(described, order, fold.rated))
    print(
        json.dumps(
            {
                name: [round(float(np.mean(list(v.values()))), 4), len(v)]
                for name, v in found.items()
            }
        )
    )
    for ours, theirs in (("moviewise", "content"), ("described by unrated", "dropped")):
        print(ours, "/", theirs, [round(v, 3) for v in ratio(found[ours], found[theirs])])


if __name__ == "__main__":
    main()
