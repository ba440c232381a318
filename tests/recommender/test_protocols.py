import numpy as np
import pytest

from moviewise.errors import InvalidInput
from moviewise.recommender import Interactions
from moviewise.recommender.protocols import foreign_split, ordered, splits


@pytest.fixture(scope="module")
def ratings() -> Interactions:
    rng = np.random.default_rng(5)
    users = np.repeat(np.arange(40), 30)
    films = np.concatenate([rng.permutation(200)[:30] for _ in range(40)])
    times = rng.integers(0, 10**6, len(users)) + users * 10**5
    return ordered(Interactions(users, films, rng.integers(1, 11, len(users)) / 2, times))


def test_a_fold_is_never_fitted_on_its_own_people(ratings) -> None:
    asked = set()
    for split in splits(ratings, "cold", (5, 0.8), folds=range(5)):
        people = {case.user for case in split.cases}
        assert not people & set(ratings.users[split.training].tolist())
        asked |= people
    assert asked == set(range(40))


def test_fewer_reveals_are_the_beginning_of_more(ratings) -> None:
    split = next(splits(ratings, "cold", (5, 10)))
    cases = {(c.user, c.draw, c.reveal): c for c in split.cases}

    five, ten = (cases[split.cases[0].user, 0, k] for k in (5, 10))

    assert ten.revealed[:5].tolist() == five.revealed.tolist()
    assert len(ten.revealed) == 10
    assert set(ten.revealed) | set(ten.hidden) == set(five.revealed) | set(five.hidden)


def test_cases_are_the_same_every_time(ratings) -> None:
    first, second = (next(splits(ratings, "cold", (5,))) for _ in range(2))

    assert [c.revealed.tolist() for c in first.cases] == [c.revealed.tolist() for c in second.cases]


def test_whoever_has_too_few_ratings_is_not_asked() -> None:
    users = np.array([0] * 9 + [1] * 10)
    films = np.concatenate([np.arange(9), np.arange(10)])
    few = Interactions(users, films, np.full(19, 5.0), np.arange(19))

    assert {c.user for c in foreign_split(few, "cold", (5,)).cases} == {1}


def test_the_time_protocol_reveals_only_the_past(ratings) -> None:
    (split,) = splits(ratings, "time")

    for case in split.cases:
        assert ratings.times[case.revealed].max() <= ratings.times[case.hidden].min()
    assert {c.reveal for c in split.cases} == {"known", "new"}


def test_the_last_protocol_hides_one_like_and_what_follows(ratings) -> None:
    (split,) = splits(ratings, "last")

    for case in split.cases:
        assert len(case.hidden) == 1
        assert ratings.stars[case.hidden[0]] >= 4
        assert not split.training[case.hidden[0]]
        assert split.training[case.revealed].all()


@pytest.mark.parametrize("reveal", [0, -3, 2.5])
def test_a_reveal_that_means_nothing_is_refused(ratings, reveal) -> None:
    with pytest.raises(InvalidInput, match="cannot reveal"):
        list(splits(ratings, "cold", (reveal,)))


def test_an_unknown_protocol_is_refused(ratings) -> None:
    with pytest.raises(InvalidInput, match="'warm' is unknown"):
        list(splits(ratings, "warm"))
