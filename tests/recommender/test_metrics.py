import numpy as np
import pytest

from moviewise.recommender.metrics import measure, ratio, top

POPULARITY = np.linspace(0, 1, 200)


def measured(ranked, relevant, disliked=()) -> dict[str, float]:
    return measure(np.array(ranked), np.array(relevant), np.array(disliked, int), POPULARITY)


def test_a_perfect_list_scores_one() -> None:
    found = measured(range(100), [0, 1, 2])

    assert found["ndcg@10"] == found["recall@10"] == found["hr@10"] == found["mrr"] == 1.0


def test_a_hit_counts_less_further_down() -> None:
    found = measured(range(100), [4])

    assert found["ndcg@10"] == pytest.approx(1 / np.log2(6))
    assert found["mrr"] == pytest.approx(1 / 5)
    assert measured(range(100), [10])["ndcg@10"] == 0.0
    assert measured(range(100), [10])["recall@20"] == 1.0


def test_recall_is_of_what_ten_places_can_hold() -> None:
    assert measured(range(100), range(5, 40))["recall@10"] == 0.5


def test_disliked_films_are_counted() -> None:
    assert measured(range(100), [50], [0, 3, 99])["dislike@10"] == 2


def test_popularity_is_the_mean_percentile() -> None:
    assert measured(range(190, 200), [190])["pop@10"] == pytest.approx(POPULARITY[190:].mean())


def test_ties_are_settled_by_film() -> None:
    assert top(np.array([[1.0, 2.0, 2.0, 2.0, 0.0]]), depth=3).tolist() == [[1, 2, 3]]


def test_a_ratio_of_the_same_people_has_a_narrow_interval() -> None:
    rng = np.random.default_rng(0)
    theirs = dict(enumerate(rng.random(300) + 0.1))
    ours = {person: 1.2 * value for person, value in theirs.items()}

    assert ratio(ours, theirs) == pytest.approx((1.2, 1.2, 1.2))


def test_people_missing_on_one_side_are_left_out() -> None:
    assert ratio({1: 1.0, 2: 5.0}, {1: 2.0, 3: 9.0})[0] == 0.5
