"""Cards shown to people of folds 1 to 4: adaptive pages against a list of the most rated films.

Half of a person's ratings can be answered, the other half is what they should be recommended; a
card of any other film counts as "haven't seen it". Real people have seen about twice as much.

    python benchmarks/recommender_onboarding.py [--folds 1 2 3 4] [--draws 4]
"""

import argparse
import json
from collections.abc import Mapping
from itertools import product

import numpy as np
from recommender_data import shipped

from moviewise.domain import Movie, OnboardingState, Rating
from moviewise.onboarding import certainty, next_page
from moviewise.recommender import Artefact, Interactions, fold_in, rank, train
from moviewise.recommender.arrays import Rows, Vector
from moviewise.recommender.metrics import ratio
from moviewise.recommender.protocols import LIKE, ordered, user_folds

PAGES = 8
GAINS = 1 / np.log2(np.arange(2, 12))


def ndcg(artefact: Artefact, ratings: list[Rating], wanted: set[int]) -> float:
    best = rank(
        artefact, fold_in(artefact, ratings), n=10, allowed=artefact.item_ids[artefact.is_rated]
    )
    hit = np.array([r.movie_id in wanted for r in best])
    return float(GAINS[: len(hit)] @ hit / GAINS[: min(10, len(wanted))].sum())


def popular_page(artefact: Artefact, state: OnboardingState, size: int = 12) -> list[int]:
    order = artefact.item_ids[np.argsort(-artefact.counts, kind="stable")].tolist()
    return [m for m in order if m not in state.shown][:size]


def shown_to(
    artefact: Artefact,
    movies: Mapping[int, Movie],
    known: Mapping[int, float],
    wanted: set[int],
    *,
    adaptive: bool,
    sureness: list[tuple[int, float, float]] | None = None,
) -> tuple[list[float], list[int]]:
    """NDCG@10 after each page, beginning with none; also how many answers there were."""
    state = OnboardingState()
    ratings: list[Rating] = []
    values, answers = [ndcg(artefact, ratings, wanted)], [0]
    for _ in range(PAGES):
        page = (
            next_page(artefact, ratings, state, movies)
            if adaptive
            else popular_page(artefact, state)
        )
        for movie_id in page:
            if movie_id in known:
                ratings.append(Rating(movie_id, known[movie_id]))
                if sureness is not None and len(ratings) <= 15:
                    sureness.append(moved(artefact, ratings))
        unseen = tuple(m for m in page if m not in known)
        state = OnboardingState(shown=state.shown + tuple(page), unseen=state.unseen + unseen)
        values.append(ndcg(artefact, ratings, wanted))
        answers.append(len(ratings))
    return values, answers


def moved(artefact: Artefact, ratings: list[Rating]) -> tuple[int, float, float]:
    """How sure we were before the newest rating, and which share of the top ten then stayed."""
    newest = ratings[-1].movie_id
    before = rank(artefact, fold_in(artefact, ratings[:-1]), n=10, excluded=[newest])
    after = rank(artefact, fold_in(artefact, ratings), n=10)
    stayed = len({r.movie_id for r in before} & {r.movie_id for r in after}) / 10
    return len(ratings) - 1, certainty(artefact, ratings[:-1]), stayed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, nargs="+", default=[1, 2, 3, 4])
    parser.add_argument("--draws", type=int, default=4, help="halvings of each person's ratings")
    parser.add_argument("--seed", type=int, default=0, help="of the training")
    options = parser.parse_args()
    interactions, films = shipped()
    ratings, movies = ordered(interactions), {m.movie_id: m for m in films}
    people, user = np.unique(ratings.users, return_inverse=True)
    folds = user_folds(len(people))
    curves: dict[str, dict[int, list[list[float]]]] = {"adaptive": {}, "popularity": {}}
    answers: dict[str, list[list[int]]] = {"adaptive": [], "popularity": []}
    sureness: list[tuple[int, float, float]] = []
    for fold in options.folds:
        artefact = train(
            ratings.part(folds[user] != fold), films, rng=np.random.default_rng(options.seed)
        )
        for person, draw in product(np.flatnonzero(folds == fold), range(options.draws)):
            answerable, wanted = halved(ratings, np.flatnonzero(user == person), int(person), draw)
            if not wanted:
                continue
            for name, curve in curves.items():
                adaptive = name == "adaptive"
                noted = sureness if adaptive and not draw else None
                values, counts = shown_to(
                    artefact, movies, answerable, wanted, adaptive=adaptive, sureness=noted
                )
                curve.setdefault(int(person), []).append(values)
                answers[name].append(counts)
    report(
        {n: {p: np.mean(v, 0) for p, v in curve.items()} for n, curve in curves.items()},
        answers,
        sureness,
    )


def halved(
    ratings: Interactions, rows: Rows, person: int, draw: int
) -> tuple[dict[int, float], set[int]]:
    """Cut a person's ratings into those that can be answered and the likes to recommend."""
    mixed = np.random.default_rng([20240, person, draw][: 3 if draw else 2]).permutation(rows)
    answer, rest = mixed[: len(mixed) // 2], mixed[len(mixed) // 2 :]
    known = zip(ratings.movie_ids[answer].tolist(), ratings.stars[answer].tolist(), strict=True)
    return dict(known), set(ratings.movie_ids[rest[ratings.stars[rest] >= LIKE]].tolist())


def report(
    curves: Mapping[str, Mapping[int, Vector]],
    answers: Mapping[str, list[list[int]]],
    sureness: list[tuple[int, float, float]],
) -> None:
    found: dict[str, object] = {
        "n_users": len(curves["adaptive"]),
        "cards": [12 * n for n in range(PAGES + 1)],
    }
    for name, curve in curves.items():
        found[name] = np.mean(list(curve.values()), axis=0).round(4).tolist()
        found[f"{name} answers"] = np.mean(answers[name], axis=0).round(2).tolist()
    for page in (1, 2, 4, 8):
        ours, theirs = (
            {p: v[page] for p, v in curves[n].items()} for n in ("adaptive", "popularity")
        )
        gains = np.array([ours[p] - theirs[p] for p in sorted(ours)])
        pick = np.random.default_rng(0).integers(0, len(gains), (2000, len(gains)))
        low, high = np.quantile(gains[pick].mean(1), [0.025, 0.975])
        found[f"gain after {12 * page} cards"] = [
            round(float(v), 4) for v in (gains.mean(), low, high)
        ]
        found[f"ratio after {12 * page} cards"] = [round(v, 3) for v in ratio(ours, theirs)]
    table = np.array(sureness)
    found["sureness"] = [
        {
            "ratings": n,
            "certainty": round(float(table[table[:, 0] == n, 1].mean()), 3),
            "stayed": round(float(table[table[:, 0] == n, 2].mean()), 3),
        }
        for n in range(1, 15)
        if (table[:, 0] == n).sum() > 20
    ]
    later = table[table[:, 0] >= 5]
    found["stayed by certainty from 5 ratings on"] = {
        f"{low:.1f}-{low + 0.1:.1f}": [round(float(part[:, 2].mean()), 3), len(part)]
        for low in np.arange(0.3, 1.0, 0.1)
        if len(part := later[(later[:, 1] >= low) & (later[:, 1] < low + 0.1 + 1e-9)]) > 20
    }
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
