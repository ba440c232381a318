import json

import numpy as np
import pytest
from tastes import QUICK, planted_ratings

from moviewise.errors import InvalidInput
from moviewise.recommender import Interactions
from moviewise.recommender.baselines import METHODS
from moviewise.recommender.evaluate import evaluate

KEYS = {"ndcg@10", "recall@10", "recall@20", "hr@10", "mrr", "coverage", "dislike@10", "pop@10"}


@pytest.fixture(scope="module")
def report(world) -> dict:
    return judged(world, reveals=(5, 0.8))


def judged(world, **options) -> dict:
    options = {"protocol": "cold", "folds": (1, 2), "epochs": 12, "settings": QUICK} | options
    return evaluate(world.interactions, world.films, **options)


def test_every_method_has_one_row_a_reveal(report) -> None:
    cells = [(row["method"], row["reveal"]) for row in report["rows"]]

    assert cells == [
        (method, reveal)
        for method in ("moviewise", "moviewise-core", *METHODS)
        for reveal in (5, 0.8)
    ]
    assert all(row.keys() >= KEYS for row in report["rows"])
    assert report["folds"] == [1, 2]
    assert report["dropped"] == 0
    assert report["n_users"] == 36


def test_the_document_is_json(report) -> None:
    assert json.loads(json.dumps(report, allow_nan=False)) == report


def test_every_personal_method_beats_popularity_where_tastes_differ(report) -> None:
    at_five = {r["method"]: r["ndcg@10"] for r in report["rows"] if r["reveal"] == 5}

    for method, value in at_five.items():
        if method != "popularity":
            assert value > 1.1 * at_five["popularity"], method


def test_ratios_compare_the_means_of_the_same_people(report) -> None:
    means = {(r["method"], r["reveal"]): r["ndcg@10"] for r in report["rows"]}
    one = next(
        r
        for r in report["ratios"]
        if (r["method"], r["against"], r["reveal"]) == ("moviewise", "popularity", 5)
    )

    assert one["ratio"] == pytest.approx(means["moviewise", 5] / means["popularity", 5])
    assert one["low"] <= one["ratio"] <= one["high"]


def test_foreign_people_are_only_judged_on_and_unknown_films_counted(world) -> None:
    strangers = planted_ratings(world.films, n_users=20, seed=9)
    unknown = Interactions(
        np.append(strangers.users, 3),
        np.append(strangers.movie_ids, 999_999),
        np.append(strangers.stars, 5.0),
        np.append(strangers.times, 1),
    )

    report = judged(world, foreign=unknown, methods=["moviewise", "ease"], reveals=(5,))

    assert report["dropped"] == 1
    assert report["folds"] is None
    assert report["n_users"] == 20


@pytest.mark.parametrize("protocol", ["time", "last"])
def test_the_other_protocols_give_rows_for_their_groups(world, protocol) -> None:
    report = judged(world, protocol=protocol, methods=["moviewise-core", "popularity"])

    groups = {row["reveal"] for row in report["rows"]}
    assert groups <= {"known", "new", "last"}
    assert len(report["rows"]) == 2 * len(groups)
    assert report["folds"] is None


def test_an_unknown_method_is_refused_by_name(world) -> None:
    with pytest.raises(InvalidInput, match="'svd' is unknown"):
        judged(world, methods=["svd"])


def test_nobody_to_judge_on_is_said(world) -> None:
    lonely = Interactions(np.array([1]), np.array([105]), np.array([5.0]), np.array([1]))

    with pytest.raises(InvalidInput, match="nobody"):
        judged(world, foreign=lonely)


def test_progress_counts_fitted_methods(world) -> None:
    told: list[tuple[int, int]] = []

    judged(
        world,
        methods=["popularity", "ease"],
        progress=lambda done, total: told.append((done, total)),
    )

    assert told == [(n, 4) for n in range(1, 5)]
