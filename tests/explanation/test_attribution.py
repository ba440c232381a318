from math import fsum

import pytest
from explained_world import (
    BROOKLYN,
    HEAT,
    LADY_BIRD,
    MEMORIES,
    MOVIES,
    PARASITE,
    RATINGS,
    TRANSFORMERS,
    UNSEEN,
    artefact,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from moviewise.domain import Exclusion, Rating
from moviewise.errors import UnknownMovie
from moviewise.explanation.attribution import OWN, SAME_PEOPLE, attribute, lifting
from moviewise.recommender.fold_in import fold_in
from moviewise.recommender.scoring import scores

STARS = st.sampled_from([n / 2 for n in range(1, 11)])


def ranker_score(ratings, movie_id, without=()):
    model = artefact()
    taste = fold_in(model, ratings, without=without)
    return scores(model, taste)[model.row_of(movie_id)]


@given(
    st.dictionaries(st.sampled_from(sorted(MOVIES)), STARS, max_size=30),
    st.sampled_from(sorted(MOVIES)),
)
@settings(max_examples=60, deadline=None)
def test_features_sum_to_contributions_and_those_to_the_ranker_s_score(stars, movie_id) -> None:
    ratings = [Rating(m, s) for m, s in stars.items()]

    whole = attribute(artefact(), ratings, movie_id)

    assert whole.score == pytest.approx(ranker_score(ratings, movie_id), abs=1e-12)
    assert whole.score == pytest.approx(
        whole.bias + fsum(c.value for c in whole.contributions), abs=1e-12
    )
    for part in whole.contributions:
        assert part.value == pytest.approx(fsum(f.value for f in part.features), abs=1e-12)


def test_every_rating_has_its_contribution_largest_first() -> None:
    whole = attribute(artefact(), RATINGS, PARASITE)

    values = [part.value for part in whole.contributions]
    assert {part.movie_id for part in whole.contributions} == {r.movie_id for r in RATINGS}
    assert values == sorted(values, reverse=True)
    assert whole.contributions[0].movie_id == MEMORIES


def test_a_disliked_film_that_is_alike_is_a_reason_against() -> None:
    parts = {c.movie_id: c.value for c in attribute(artefact(), RATINGS, PARASITE).contributions}

    assert parts[TRANSFORMERS] < 0
    assert parts[HEAT] < 0 < parts[BROOKLYN]


def test_the_head_s_share_is_one_feature() -> None:
    whole = attribute(artefact(), RATINGS, PARASITE)

    heads = {
        c.movie_id: [f.value for f in c.features if f.feature == SAME_PEOPLE]
        for c in whole.contributions
    }
    assert heads[MEMORIES][0] > 0 > heads[HEAT][0]
    assert heads[LADY_BIRD] == [0.0]


def test_a_film_nobody_rated_is_taken_apart_too() -> None:
    whole = attribute(artefact(), RATINGS, UNSEEN)

    assert whole.score == pytest.approx(ranker_score(RATINGS, UNSEEN), abs=1e-12)
    assert any(f.feature == "cast:Song Kang-ho" for f in whole.contributions[0].features)
    assert any(f.feature == OWN for f in whole.contributions[0].features)


def test_an_excluded_rating_adds_nothing_and_the_sum_stays_exact() -> None:
    left_out = [Exclusion("rating", str(MEMORIES))]

    whole = attribute(artefact(), RATINGS, PARASITE, without=left_out)

    values = {c.movie_id: c.value for c in whole.contributions}
    assert values[MEMORIES] == 0
    assert whole.score == pytest.approx(ranker_score(RATINGS, PARASITE, left_out), abs=1e-12)


def test_an_excluded_feature_carries_nothing_and_the_sum_stays_exact() -> None:
    left_out = [Exclusion("feature", "director:Bong Joon-ho")]

    whole = attribute(artefact(), RATINGS, PARASITE, without=left_out)

    director = [
        f.value
        for c in whole.contributions
        for f in c.features
        if f.feature == "director:Bong Joon-ho"
    ]
    assert not any(director)
    assert whole.score == pytest.approx(ranker_score(RATINGS, PARASITE, left_out), abs=1e-12)


def test_without_ratings_only_the_bias_is_left() -> None:
    whole = attribute(artefact(), [], PARASITE)

    assert whole.contributions == ()
    assert whole.score == whole.bias


def test_of_two_ratings_of_a_film_the_later_counts() -> None:
    twice = [Rating(MEMORIES, 1.0), *RATINGS[1:], Rating(MEMORIES, 5.0)]

    assert attribute(artefact(), twice, PARASITE) == attribute(artefact(), RATINGS, PARASITE)


def test_ratings_of_unknown_films_change_nothing() -> None:
    more = [*RATINGS, Rating(987654, 5.0)]

    assert attribute(artefact(), more, PARASITE) == attribute(artefact(), RATINGS, PARASITE)


def test_an_unknown_film_is_refused() -> None:
    with pytest.raises(UnknownMovie):
        attribute(artefact(), RATINGS, 987654)


def test_the_lifting_ratings_are_the_positive_contributions_in_order() -> None:
    for movie_id in MOVIES:
        whole = attribute(artefact(), RATINGS, movie_id)
        found = lifting(artefact(), fold_in(artefact(), RATINGS), movie_id)
        told = [part.movie_id for part in whole.contributions if part.value > 0]

        assert [part.movie_id for part in found] == told


def test_without_ratings_nothing_lifts() -> None:
    assert lifting(artefact(), fold_in(artefact(), []), PARASITE) == []
