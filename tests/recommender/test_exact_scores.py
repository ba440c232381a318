import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moviewise.domain import Exclusion, Rating
from moviewise.recommender import (
    bias_of,
    core_contributions,
    feature_contributions,
    fold_in,
    head_contributions,
    scores,
)
from moviewise.recommender.scoring import near_scores

FILMS = [*range(100, 130), *range(200, 230)]
RATINGS = st.dictionaries(
    st.sampled_from(FILMS), st.sampled_from([n / 2 for n in range(1, 11)]), max_size=25
)
WITHOUT = st.lists(
    st.sampled_from(
        [
            Exclusion("feature", "genre:Drama"),
            Exclusion("feature", "director:Sci-Fi maker 1"),
            Exclusion("feature", "director:Nobody"),
            Exclusion("rating", "105"),
        ]
    ),
    unique=True,
)


@settings(max_examples=60, deadline=None)
@given(given=RATINGS, without=WITHOUT, movie_id=st.sampled_from(FILMS))
def test_a_score_is_its_bias_and_one_contribution_a_rating(world, given, without, movie_id) -> None:
    artefact, row = world.artefact, world.artefact.row_of(movie_id)
    taste = fold_in(artefact, [Rating(m, s) for m, s in given.items()], without=without)

    each = core_contributions(artefact, taste, row) + head_contributions(artefact, taste, row)

    assert scores(artefact, taste)[row] == pytest.approx(
        bias_of(artefact, taste, row) + each.sum(), abs=1e-9
    )


@settings(max_examples=40, deadline=None)
@given(given=RATINGS, without=WITHOUT, movie_id=st.sampled_from(FILMS))
def test_the_features_of_a_film_share_out_each_contribution(
    world, given, without, movie_id
) -> None:
    artefact, row = world.artefact, world.artefact.row_of(movie_id)
    taste = fold_in(artefact, [Rating(m, s) for m, s in given.items()], without=without)

    table = feature_contributions(artefact, taste, row)

    np.testing.assert_allclose(
        table.values.sum(1), core_contributions(artefact, taste, row), rtol=0, atol=1e-9
    )
    for exclusion in without:
        if exclusion.key in table.names:
            assert not table.values[:, table.names.index(exclusion.key)].any()


def test_an_excluded_feature_takes_exactly_its_share_from_films_that_carry_it(world) -> None:
    artefact, likes = world.artefact, world.likes("Sci-Fi")
    whole = fold_in(artefact, likes)
    less = fold_in(artefact, likes, without=[Exclusion("feature", "director:Sci-Fi maker 1")])
    column = artefact.feature_column("director:Sci-Fi maker 1")
    worth = artefact.item_map[column] @ whole.vector + artefact.bias_map[column]
    carried = artefact.features[:, [column]].toarray().ravel()

    np.testing.assert_allclose(
        scores(artefact, whole) - scores(artefact, less),
        carried * worth / artefact.core_scale,
        rtol=0,
        atol=1e-12,
    )
    assert carried.any()


def test_an_excluded_rating_contributes_nothing(world) -> None:
    likes = world.likes("Sci-Fi")
    taste = fold_in(world.artefact, likes, without=[Exclusion("rating", str(likes[0].movie_id))])
    row = world.artefact.row_of(101)

    assert core_contributions(world.artefact, taste, row)[0] == 0
    assert head_contributions(world.artefact, taste, row)[0] == 0
    assert core_contributions(world.artefact, taste, row)[1] != 0


def test_several_tastes_at_once_score_nearly_the_same(world) -> None:
    given = ([], [Rating(105, 4.0)], [Rating(m, m % 10 / 2 + 0.5) for m in range(100, 125)])
    tastes = [fold_in(world.artefact, ratings) for ratings in given]

    near = near_scores(world.artefact, tastes)

    np.testing.assert_allclose(near, [scores(world.artefact, t) for t in tastes], atol=1e-9)
